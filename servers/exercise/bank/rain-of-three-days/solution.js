export function average(first, second, third) {
  return (first + second + third) / 3;
}
