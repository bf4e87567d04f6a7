export function greet(name, mood) {
  return `${mood} __occasion__`;
}
