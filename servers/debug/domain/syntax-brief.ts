import { toldLooks } from './looks-brief.ts';

/** Of more than this many faults the rest is counted: mending the first ones comes first. */
const SHOWN = 3;

const LANGUAGES = { javascript: 'JavaScript', typescript: 'TypeScript' } as const;

interface Told {
  readonly valid: boolean;
  readonly empty: boolean;
  readonly language: keyof typeof LANGUAGES;
  readonly lines: number;
  readonly looks_like: string | null;
  readonly faults: readonly { readonly line: number; readonly what: string; readonly check: string }[];
}

/** Two short lines where the program is not valid, one where it is. */
export function toldSyntax({ valid, empty, language, lines, looks_like, faults }: Told): string {
  const name = LANGUAGES[language];
  if (empty) return 'valid, but there is nothing to run in it';
  if (looks_like !== null) return `${valid ? 'valid JSX, but ' : ''}${toldLooks(looks_like, name)}`;
  if (valid) return `valid ${name}, ${lines} line${lines === 1 ? '' : 's'}`;
  const [first, ...others] = faults;
  if (!first) return `not valid ${name}`;
  const rest = others.slice(0, SHOWN - 1).map(({ line, what }) => `also line ${line}: ${what}`);
  const more = others.length >= SHOWN ? [`and ${others.length - SHOWN + 1} more`] : [];
  return [`line ${first.line}: ${first.what}`, `check: ${first.check}`, ...rest, ...more].join('\n');
}
