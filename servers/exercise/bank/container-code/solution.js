export function isContainerCode(text) {
  return /^[A-Z]{4}\d{7}$/.test(text);
}
