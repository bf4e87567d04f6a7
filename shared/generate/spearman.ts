/** Spearman's rank correlation, -1..1; equal values share the mean of their ranks. */
export function spearman(pairs: readonly (readonly [number, number])[]): number {
  const [xs, ys] = [ranks(pairs.map(([x]) => x)), ranks(pairs.map(([, y]) => y))];
  const middle = (pairs.length + 1) / 2;
  const product = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, one, index) => sum + (one - middle) * ((b[index] ?? middle) - middle), 0);
  return product(xs, ys) / Math.sqrt(product(xs, xs) * product(ys, ys));
}

const ranks = (values: readonly number[]): readonly number[] =>
  values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    return below + (equal + 1) / 2;
  });
