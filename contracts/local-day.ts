const DAY = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** The day (`YYYY-MM-DD`) that an instant (ISO 8601, UTC) falls on in an IANA time zone. Throws RangeError on an unknown zone. */
export function localDay(instant: string, timeZone: string): string {
  const at = new Date(instant);
  if (timeZone === 'UTC') return at.toISOString().slice(0, 10);
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  return `${parts.year?.padStart(4, '0')}-${parts.month}-${parts.day}`;
}

/** A day as a count of days, so that days can be subtracted. */
export const dayNumber = (day: string): number => Date.parse(day) / DAY;

// A formatter costs fifty times what using it costs; a class of a thousand shares a few zones.
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formats.set(timeZone, format);
  return format;
}
