export function cleaned(typed) {
  typed.trim();
  typed.toLowerCase();

  return typed;
}
