export function tag(first, last) {
  const initials = (first[0] + last[0]).toUpperCase();

  return initials;
}
