export async function nightsBooked(guests, lookUp) {
  let nights = 0;
  guests.forEach(async (guest) => {
    const booking = await lookUp(guest);
    if (booking !== null) {
      nights += booking.nights;
    }
  });
  return nights;
}
