function atEachFloor(top, action) {
  for (let floor = 1; floor <= top; floor++) {
    action(floor);
  }
}

export function brokenDoors(top, testDoor) {
  let broken = 0;

  function check(floor) {
    if (!testDoor(floor)) {
      broken++;
    }
  }

  atEachFloor(top, check);
  return broken;
}
