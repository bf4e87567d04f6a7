let counted = 0;

function halfOf(minute) {
  if (minute <= 30) {
    return 'first';
  }
  counted = counted + 1;
  return 'second';
}

const one = halfOf(__one__);
const two = halfOf(__two__);
const three = halfOf(__three__);
