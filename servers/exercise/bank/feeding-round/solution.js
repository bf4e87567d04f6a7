export function feed(food, ...animals) {
  return animals.length + ' x ' + food + ': ' + animals.join(', ');
}
