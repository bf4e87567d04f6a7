const price = __jacket_price__;
const off = __jacket_off__;

const less = __less__;
