let caught = 0;

function note(fish, grams) {
  caught++;
  // trace: grams
}

note(__calls_one__);
note(__calls_two__);
note(__calls_three__);
