export function cleaned(typed) {
  const bare = typed.trim();
  const small = bare.toLowerCase();

  return small;
}
