export function longest<T extends { minutes: number }>(plays: T[]): T | undefined {
  let best = plays[0];
  for (const play of plays) {
    if (play.minutes > best.minutes) {
      best = play;
    }
  }
  return best;
}
