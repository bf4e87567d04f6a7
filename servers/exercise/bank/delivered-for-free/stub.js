export function freeDelivery(total) {
  const free = undefined;

  return free;
}
