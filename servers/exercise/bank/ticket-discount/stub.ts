export function receipt(cents, rule) {
  return 'to pay: ' + rule(cents);
}
