export function foodFor(menu, animal) {
  return animal + ': ' + menu[animal];
}
