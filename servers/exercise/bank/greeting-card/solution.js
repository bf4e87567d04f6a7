export function greet(name, mood = '__mood__') {
  return `${mood} __occasion__, ${name}!`;
}
