let degrees = __start__;
const before = degrees;

degrees = degrees + __more__;
const between = degrees;

degrees = degrees + __more__;

console.log(before);
console.log(between);
console.log(degrees);
