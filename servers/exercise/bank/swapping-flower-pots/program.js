const pots = ['__pots_a__', '__pots_b__', '__pots_c__'];

function swap(left, right) {
  const kept = pots[left];
  pots[left] = pots[right];
  pots[right] = kept;
  // trace: pots[0]
}

swap(0, __first__);
swap(1, 2);
swap(__second__, 0);
