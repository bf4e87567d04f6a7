export function freeDelivery(total) {
  const free = total >= __limit_from__;

  return free;
}
