function toast() {
  console.log('toast');
}

function egg() {
  console.log('egg');
}

function tea() {
  console.log('tea');
  setTimeout(toast, __wait_toast__);
}

setTimeout(tea, __wait_tea__);
setTimeout(egg, __wait_egg__);
console.log('good morning');
