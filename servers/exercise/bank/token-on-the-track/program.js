let place = __token_start__;

while (place < 15) {
  place = place + __token_steps__;
  if (place % 3 === 0) {
    place = place - 2;
  }
  // trace: place
}
