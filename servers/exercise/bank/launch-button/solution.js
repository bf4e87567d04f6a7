export function onlyOnce(action) {
  let pressed = false;
  let result;

  return function () {
    if (!pressed) {
      pressed = true;
      result = action();
    }
    return result;
  };
}
