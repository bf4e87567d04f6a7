export function credit(photographer: string): string {
  return '__word__: ' + photographer;
}
