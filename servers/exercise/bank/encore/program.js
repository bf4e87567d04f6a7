let song = '__outer__';

function encore() {
  __line__ '__inner__';
  return song;
}

const last = encore();
