let total = 0;

function practise(minutes) {
  let today = __warm__;
  today = today + minutes;
  total = total + today;
  // trace: today
}

practise(__one__);
practise(__two__);
practise(5);
