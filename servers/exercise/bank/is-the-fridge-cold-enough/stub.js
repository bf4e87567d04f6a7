export function isSafe(degrees) {
  return __fridge_low__ <= degrees <= __fridge_high__;
}
