let price = __cost_theirs__;

export function raise() {
  price = price + 1;
}

export function lunch() {
  return price;
}
