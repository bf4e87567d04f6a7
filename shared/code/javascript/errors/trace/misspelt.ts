import { nearest } from '../../../../skill/nearest.ts';

/** More letters too many or too few than this are another word. */
const LETTERS = 2;

/** The name that a misspelt one was meant to be; names that only share a part with it are not. */
export function meantBy(name: string, names: readonly string[]): string | undefined {
  const others = names.filter((other) => other !== name && Math.abs(other.length - name.length) <= LETTERS);
  return nearest(name, others, 3).find((other) => sharesHalf(name.toLowerCase(), other.toLowerCase()));
}

/** Half the letters at least stand in both, in whatever order: `lenght`, `nmae`. */
function sharesHalf(one: string, other: string): boolean {
  const left = [...other];
  const shared = [...one].filter((letter) => {
    const at = left.indexOf(letter);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
  return shared.length * 4 >= Math.max(one.length, other.length) * 3;
}
