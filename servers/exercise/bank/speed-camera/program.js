const speeds = [__a__, 64, __b__, 25];
const fast = speeds.filter((speed) => speed > __limit__);

fast.map((speed) => speed - __limit__);

console.log(speeds.length);
console.log(fast.join(' '));
