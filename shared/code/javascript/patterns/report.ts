import { looksLike } from '../../looks-like.ts';
import type { PatternReport, Sought } from '../../patterns.ts';
import { parseProgram } from '../program.ts';
import { findingsIn } from './find.ts';

/**
 * More than ten thousand lines of a learner. The rules and the checker take a second for so many tokens; of a longer
 * text nothing is parsed, for it is data or somebody's library.
 */
const MOST_TOKENS = 40_000;
const LONGEST = 250_000;

export function reportOn({ text, path }: Sought): PatternReport {
  if (text.length > LONGEST) return TOO_LONG;
  const program = parseProgram(text, { path });
  const { tree } = program;
  if (!tree) return { ...NOTHING, looks_like: looksLike(text) ?? null };
  if ((tree.tokens?.length ?? 0) > MOST_TOKENS) return TOO_LONG;
  return { ...NOTHING, readable: true, empty: tree.body.length === 0, findings: findingsIn(program) };
}

const NOTHING: PatternReport = { readable: false, too_long: false, empty: false, looks_like: null, findings: [] };
const TOO_LONG: PatternReport = { ...NOTHING, too_long: true };
