const DAY = 24 * 60 * 60 * 1000;

export function nights(arrival, departure) {
  const time = new Date(departure).getTime() - new Date(arrival).getTime();
  return Math.max(0, time / DAY);
}
