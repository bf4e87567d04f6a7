function dry() {
  return Promise.resolve();
}

async function print(page) {
  console.log('print ' + page);
  await dry();
  console.log('fold ' + page);
}

__first__print(__sport__);
__second__print(__weather__);
console.log('break');
