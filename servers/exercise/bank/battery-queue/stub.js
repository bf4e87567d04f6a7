export function chargingOrder(robots) {
  return [...robots].sort((a, b) => {
    a.charge - b.charge;
  });
}
