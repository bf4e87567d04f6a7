export function ticketMachine(letter) {
  let last = 0;

  return function () {
    last++;
    return letter + last;
  };
}
