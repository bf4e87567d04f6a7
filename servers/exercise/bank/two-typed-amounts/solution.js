export function total(first, second) {
  return Number(first) + Number(second);
}
