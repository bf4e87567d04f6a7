export function counted(number) {
  const word = '__thing_many__';
  return number + ' ' + word;
}
