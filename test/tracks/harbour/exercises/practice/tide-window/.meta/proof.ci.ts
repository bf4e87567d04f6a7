export interface Stretch {
  from: number;
  hours: number;
}

export function window(depths: readonly number[], draught: number): Stretch | undefined {
  let best: Stretch | undefined;
  let from = 0;
  for (const [hour, depth] of depths.entries()) {
    if (depth < draught) {
      from = hour + 1;
    } else if (!best || hour - from + 1 > best.hours) {
      best = { from, hours: hour - from + 1 };
    }
  }
  return best;
}
