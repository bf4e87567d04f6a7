export function withoutCodes(text) {
  return text.replace(/\b\d{4}\b/g, '****');
}
