export function startShow(ring, open) {
  for (var bell = 1; bell <= 3; bell++) {
    setTimeout(() => ring(bell), bell * 60000);
  }
  setTimeout(open(), 240000);
}
