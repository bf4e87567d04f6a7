const word = '__word__';

console.log(/^ha*$/.test(word));
console.log(/^ha+$/.test(word));
console.log(/^ha.*$/.test(word));
