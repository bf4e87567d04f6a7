export function energyLabels(wattHours) {
  // your code
}
