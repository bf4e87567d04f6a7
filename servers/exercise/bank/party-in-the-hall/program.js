const guests = __guests__;
let place = 'garden';

if (guests > 20) {
  __change__'hall';
  const music = 'piano';
}

const known = typeof music;
