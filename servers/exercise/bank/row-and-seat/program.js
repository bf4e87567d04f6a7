const row = __row__;
const seat = __seat__;
const label = `${row}${seat}`;

console.log(label);
console.log(`${row + seat}`);
console.log(`${row}${seat + 1}`);
console.log(__last__);
