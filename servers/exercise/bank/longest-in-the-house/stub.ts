export function longest(plays: { minutes: number }[]): { minutes: number } | undefined {
  let best = plays[0];
  for (const play of plays) {
    if (play.minutes >= best.minutes) {
      best = play;
    }
  }
  return best;
}
