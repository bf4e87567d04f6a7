function perMetre(metres) {
  return metres * __rate__;
}

export function harbourBill(first, second, rule = perMetre) {
  return rule(first) + rule(second) + __water__;
}
