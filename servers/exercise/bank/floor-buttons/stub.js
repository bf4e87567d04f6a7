export function makeButtons(top, ride) {
  const buttons = [];
  for (var floor = 0; floor <= top; floor++) {
    buttons.push(() => ride(floor));
  }
  return buttons;
}
