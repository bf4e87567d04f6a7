setTimeout(() => console.log('breakfast'), __wait_breakfast__);
setTimeout(() => console.log('newspaper'), __wait_newspaper__);
Promise.resolve('wake up, __guest__').then((call) => console.log(call));
console.log('good night');

// This only keeps the program running until everything is over.
await new Promise((end) => setTimeout(end, 500));
