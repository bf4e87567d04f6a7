export const product = '__fruit_name__';
export const price = __fruit_price__;
export let buyer;
