export function clockColour(seconds) {
  let colour = 'green';
  if (seconds <= __limit_yellow__) {
    colour = 'yellow';
  } else if (seconds <= __limit_red__) {
    colour = 'red';
  }
  return colour;
}
