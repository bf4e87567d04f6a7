const half = (litres) => litres / 2;
const drain = (litres) => litres - __loss__;
const twice = (use, litres) => use(use(litres));

console.log(twice(half, __litres__));
console.log(twice(drain, __litres__));
console.log(half(drain(__litres__)));
