const night = __degrees__;

console.log(Math.floor(night));
console.log(Math.trunc(night));
console.log(Math.round(night));
