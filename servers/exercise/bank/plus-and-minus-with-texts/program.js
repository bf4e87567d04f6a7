const typed = '__typed__';

console.log(typed + __more__);
console.log(typed - __more__);
console.log(typed * '__more__');
console.log(1 + __more__ + typed);
