export function receipt(cents: number, rule: (cents: number) => number): string {
  return 'to pay: ' + rule(cents);
}
