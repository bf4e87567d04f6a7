export function matchState(home, away) {
  if (home === 3) {
    return 'home won';
  }
  if (away === 3) {
    return 'away won';
  }
  return 'set ' + (home + away + 1);
}
