export function ownLine(trace, file) {
  for (const line of trace.split('\n').slice(1)) {
    if (line.includes('(' + file + ':')) {
      return line.trim();
    }
  }
  return '';
}
