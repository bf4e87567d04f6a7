export async function nightsBooked(guests, lookUp) {
  let nights = 0;
  for (const guest of guests) {
    const booking = await lookUp(guest);
    if (booking !== null) {
      nights += booking.nights;
    }
  }
  return nights;
}
