function pay(cents) {
  if (cents < __price__) {
    return Promise.reject(new Error('not enough'));
  }
  return Promise.resolve('guide');
}

pay(__cents__)
  .then((thing) => {
    console.log(thing);
    return '__room__';
  })
  .catch((error) => {
    console.log(error.message);
    return 'cash desk';
  })
  .then((place) => console.log(place));

console.log('next visitor');
