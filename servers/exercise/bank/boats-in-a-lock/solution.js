export function lockOrder(north, south) {
  const order = [];
  while (north.length > 0 || south.length > 0) {
    if (north.length > 0) order.push(north.shift());
    if (south.length > 0) order.push(south.shift());
  }
  return order;
}
