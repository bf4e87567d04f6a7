export function clockColour(seconds) {
  let colour = 'green';
  if (seconds <= __limit_red__) {
    colour = 'red';
  } else if (seconds <= __limit_yellow__) {
    colour = 'yellow';
  }
  return colour;
}
