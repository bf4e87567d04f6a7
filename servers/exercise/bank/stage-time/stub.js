export function stageTime(level, isFinal) {
  let minutes = 20;
  level === 'junior' ? 15 : 20;
  isFinal ? minutes + 10 : minutes;
  return minutes;
}
