export function counted(number) {
  const word = number === 1 ? '__thing_one__' : '__thing_many__';
  return number + ' ' + word;
}
