export const CHILD_AGE = __age__;

const FULL = __price__;

export default function ticketPrice(age) {
  if (age < CHILD_AGE) {
    return FULL / 2;
  }
  return FULL;
}
