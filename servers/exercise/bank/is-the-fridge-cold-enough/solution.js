export function isSafe(degrees) {
  return degrees >= __fridge_low__ && degrees <= __fridge_high__;
}
