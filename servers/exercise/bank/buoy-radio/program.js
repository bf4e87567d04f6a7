const message = '__word__ __first__, __word__ __second__, end';

console.log(message.match(/\d+/g).join(' '));
console.log(message.match(/\d/g).length);
console.log(message.replace(/__word__/, 'W'));
