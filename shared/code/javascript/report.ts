import { dialectOf } from '../language.ts';
import { Lines } from '../lines.ts';
import type { Sent, SyntaxReport } from '../syntax.ts';
import { type Reading, readJavaScript } from './reading.ts';

/** Most texts are valid JavaScript, and acorn alone can tell; whatever else needs to be said needs the large parser. */
export function reportOf({ text, path }: Sent): SyntaxReport | Promise<SyntaxReport> {
  const naming = path === undefined ? {} : { path };
  if (dialectOf(path).language === 'typescript') return explained(text, naming);
  const reading = readJavaScript(text, { ...naming, quick: text.length > LONG });
  if (reading.problem) return explained(text, naming, reading);
  return reading.jsx ? tagged(text, reading) : valid(text, reading);
}

/** A text of more characters is not read twice to learn whether a script would get a little further. */
const LONG = 250_000;

/** Tags and nothing else are valid JSX, and more likely a page. */
async function tagged(text: string, reading: Reading): Promise<SyntaxReport> {
  const { looksLike } = await import('../looks-like.ts');
  return { ...valid(text, reading), looks_like: looksLike(text) === 'HTML' ? 'HTML' : null };
}

async function explained(text: string, naming: { readonly path?: string }, known?: Reading): Promise<SyntaxReport> {
  const [{ readAny }, { looksLike }, { faultsIn }] = await Promise.all([
    import('./reading-any.ts'),
    import('../looks-like.ts'),
    import('./syntax/faults.ts'),
  ]);
  const reading = readAny(text, naming, known);
  if (!reading.problem) return valid(text, reading);
  const looks = looksLike(text) ?? null;
  const faults = looks === null ? faultsIn(text, naming, reading) : [];
  return { ...told(text, reading), valid: false, empty: false, looks_like: looks, faults };
}

const valid = (text: string, reading: Reading): SyntaxReport => ({
  ...told(text, reading),
  valid: true,
  empty: reading.empty,
  looks_like: null,
  faults: [],
});

const told = (text: string, { language, jsx, goal }: Reading) => ({
  language,
  jsx,
  module: goal === 'module',
  lines: new Lines(text.trimEnd()).count,
});
