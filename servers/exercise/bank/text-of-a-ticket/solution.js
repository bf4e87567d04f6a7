export function ticket(from, to, seat) {
  const route = `${from} - ${to}`;
  const place = `seat ${seat}`;
  const text = `${route}, ${place}`;
  return text;
}
