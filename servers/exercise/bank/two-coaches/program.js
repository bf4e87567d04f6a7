const coach = '__crew_old__';

function greet(isNew) {
  if (isNew) {
    __crew_one__
    __crew_two__
    return text;
  }
  return 'Welcome back from ' + coach;
}
