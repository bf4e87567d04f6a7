export function stageTime(level, isFinal) {
  const base = level === 'junior' ? 15 : 20;
  return isFinal ? base + 10 : base;
}
