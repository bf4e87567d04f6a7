function monthKm() {
  return weekly * 4;
}
const weekly = 30;
const race = 55;
export const total = monthKm() + race;
