let number = __number__;

console.log(number++);
console.log(number);
console.log(++number);
console.log(number--);
console.log(number);
