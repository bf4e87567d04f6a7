export function firstVisitor(log, day) {
  return log[day]?.[0] ?? 'nobody';
}
