export function wayBack(stops) {
  let way = '';
  for (let i = stops.length - 1; i >= 0; i--) {
    way += stops[i] + ' - ';
  }
  return way + 'camp';
}
