/** The zone as IANA spells it; undefined for what is no zone. A bare offset is none: it knows no summer time. */
export function canonicalZone(zone: string): string | undefined {
  if (/^[+-]/.test(zone)) return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
