const rows = ['__set_a__', '__set_b__', '__set_c__', '__set_d__'];
const wanted = __place__;

console.log(rows[wanted]);
console.log(rows[rows.length - 1]);
console.log(rows.length);
