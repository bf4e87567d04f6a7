export function oneMoreNight(trip) {
  const longer = trip;
  longer.nights = longer.nights + 1;
  return longer;
}
