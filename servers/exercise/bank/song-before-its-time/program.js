console.log(song);
announce();

var song = '__song__';

function announce() {
  console.log('__next__: ' + song);
}

announce();
