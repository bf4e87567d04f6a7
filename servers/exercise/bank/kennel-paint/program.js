function repaint(kennel) {
  __steps_one__
  __steps_two__
}

const home = { colour: '__old__' };
repaint(home);
