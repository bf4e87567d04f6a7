const booking = { tents: __tents__, chairs: 0, lamps: null };
const usual = __usual__;

console.log(booking.__read_one__ ?? usual);
console.log(booking.__read_one__ || usual);
console.log(booking.__read_two__ ?? usual);
console.log(booking.__read_two__ || usual);
