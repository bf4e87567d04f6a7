function perMetre(metres) {
  return metres * __rate__;
}

export function harbourBill(first, second, rule) {
  return __water__;
}
