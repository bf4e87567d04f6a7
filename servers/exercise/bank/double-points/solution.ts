export function points(hits: number, shining: boolean): number {
  let result = hits * __worth__;
  if (shining) {
    result = result * __factor__;
  }
  return result;
}
