export function gearRatio(front, back) {
  return front / back;
}

export function harderGear(front1, back1, front2, back2) {
  const first = gearRatio(front1, back1);
  const second = gearRatio(front2, back2);
  if (first > second) {
    return '__first__';
  } else if (first < second) {
    return '__second__';
  }
  return '__same__';
}
