console.log('__start__');

function drill() {
  console.log('__drill__');
}

console.log('ready');
drill();
console.log('__end__');
drill();
