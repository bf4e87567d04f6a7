const left = { name: '__name__', weeks: __weeks__ };
const right = { name: '__name__', weeks: __weeks__ };
const favourite = right;

console.log(left === right);
console.log(favourite === right);

favourite.weeks = favourite.weeks + __more__;
console.log(right.weeks);
console.log(left.weeks);
