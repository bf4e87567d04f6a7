export function oneMoreNight(trip) {
  return { place: trip.place, nights: trip.nights + 1 };
}
