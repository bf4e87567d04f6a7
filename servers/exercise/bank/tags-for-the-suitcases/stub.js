export function tag(first, last) {
  const initials = '';

  return initials;
}
