const name = '__name__';
const glasses = __glasses__;
const table = __table__;

const called = name || 'table ' + table;
const order = glasses && called;
const ready = name !== '' && glasses > 0;
const tip = glasses || 'no drinks yet';

console.log(called);
console.log(order);
console.log(ready);
console.log(tip);
