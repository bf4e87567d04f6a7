export function checked(percent) {
  if (typeof percent !== 'number') {
    throw new TypeError('a number is needed');
  }
  if (percent < 0 || percent > 100) {
    throw new RangeError('out of range: ' + percent);
  }
  return percent;
}
