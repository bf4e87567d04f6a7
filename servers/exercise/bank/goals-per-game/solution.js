export function goalsPerGame(goals, games) {
  if (games === 0) {
    return 0;
  }
  const exact = goals / games;
  const rounded = Math.round(exact);
  return rounded;
}
