export function averageSpeed(lines, kind) {
  const speeds = lines
    .map((line) => line.split(' '))
    .filter((parts) => parts[0] === kind)
    .map((parts) => Number(parts[1]));

  if (speeds.length === 0) {
    return 0;
  }
  const total = speeds.reduce((sum, speed) => sum + speed, 0);
  return Math.round(total / speeds.length);
}
