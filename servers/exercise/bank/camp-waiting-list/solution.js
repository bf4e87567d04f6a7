export function cancel(waiting, name) {
  const index = waiting.indexOf(name);
  if (index === -1) {
    return false;
  }
  waiting.splice(index, 1);
  return true;
}
