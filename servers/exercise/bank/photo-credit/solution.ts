export function credit(photographer: string | null): string {
  return '__word__: ' + (photographer ?? '__archive__');
}
