export function withoutCodes(text) {
  return text.replace(/\d{4}/, '****');
}
