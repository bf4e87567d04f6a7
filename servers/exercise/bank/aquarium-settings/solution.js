export function combine(usual, own) {
  return { ...usual, ...own };
}
