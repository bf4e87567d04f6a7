export function total(first, second) {
  return first + second;
}
