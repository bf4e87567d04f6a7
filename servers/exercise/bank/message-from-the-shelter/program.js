const text = `__text__`;
let result = 'nothing';

try {
  const dog = JSON.parse(text);
  result = dog.name;
} catch (error) {
  result = error.name;
}
