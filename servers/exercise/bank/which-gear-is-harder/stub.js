export function gearRatio(front, back) {
  // your code
}

export function harderGear(front1, back1, front2, back2) {
  const first = gearRatio(front1, back1);
  // your code
}
