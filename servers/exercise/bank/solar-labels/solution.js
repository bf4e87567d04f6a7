export function energyLabels(wattHours) {
  return wattHours.map((energy) => (energy / 1000).toFixed(1) + ' kWh');
}
