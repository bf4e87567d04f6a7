const first = [2, 5, __a__, 3];
const second = [];

console.log(first.includes(__asked__));
console.log(first.every((celsius) => celsius < __limit__));
console.log(second.every((celsius) => celsius < __limit__));
console.log(second.some((celsius) => celsius < __limit__));
