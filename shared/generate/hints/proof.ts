import { CONCEPTS } from '../../../contracts/concepts.ts';
import { guard } from '../../code/javascript/trees/guard/guard.ts';
import type { Problem } from '../../problems/instance.ts';
import type { Mistake } from '../../problems/metadata.ts';
import { fileOf } from '../../problems/question.ts';
import type { Ladder, Rung } from './ladder.ts';

/** By what a hint is about the mistake. */
export type About = 'line' | 'region' | 'failure' | 'concept' | 'test' | null;

const LEVELS = 6;

/** A line that is missing belongs behind one or before another. */
const NEAR = 2;

/** Everything that does not hold of a ladder. */
export function ladderComplaints(ladder: Ladder, problem: Problem, mistake: Mistake): readonly string[] {
  const where = `${ladder.problem}, "${ladder.mistake}"`;
  const complaints: string[] = [];
  const [bottom] = ladder.rungs;
  // What does not parse is not asked about: the parser says where it stops.
  const start = bottom?.level === 1 ? 1 : 0;
  if (ladder.rungs.length < LEVELS - start)
    complaints.push(`${where}: ends at level ${ladder.rungs.length - 1}: ${ladder.refusal}`);
  for (const [index, rung] of ladder.rungs.entries()) {
    const at = `${where}, level ${rung.level}`;
    const before = ladder.rungs[index - 1];
    if (rung.level !== index + start) complaints.push(`${at}: comes as number ${index}`);
    if (rung.hint.trim() === '') complaints.push(`${at}: says nothing`);
    if (before && before.hint === rung.hint && before.code === rung.code)
      complaints.push(`${at}: says what was said before`);
    if (aboutOf(rung, problem, mistake) === null) complaints.push(`${at}: is not about the mistake: ${rung.hint}`);
    const leak = leakOf(rung);
    if (leak) complaints.push(`${at}: gives away ${leak}`);
  }
  return complaints;
}

function leakOf({ level, hint, code, asked }: Rung): string | undefined {
  const text = { id: 'given', level, text: hint, ...(code !== null && { code }) };
  const [leak] = guard({ ...asked, hints: [text] });
  return leak ? `${leak.what} (${leak.rule})` : undefined;
}

/** The first of these that holds: it names the mistake's line, lines around it, the line where the run stops, its concept, or the test that fails. */
export function aboutOf(rung: Rung, problem: Problem, mistake: Mistake): About {
  const [from, to] = linesOf(problem, mistake);
  const lines = [...rung.hint.matchAll(/\blines? (\d+)(?: to (\d+))?/gi)].map(
    ([, a = '0', b]) => [Number(a), Number(b ?? a)] as const,
  );
  if (lines.some(([a, b]) => a === b && a >= from - NEAR && a <= to + NEAR)) return 'line';
  if (lines.some(([a, b]) => a <= to && b >= from)) return 'region';
  // Where the run stops is what the learner sees of it, wherever it was brought about.
  if (rung.line !== null && lines.some(([a]) => a === rung.line)) return 'failure';
  const titles = [rung.concept, ...problem.concepts].flatMap((id) =>
    Object.hasOwn(CONCEPTS, id) ? CONCEPTS[id as keyof typeof CONCEPTS].title.toLowerCase() : [],
  );
  if (titles.some((title) => rung.hint.toLowerCase().includes(title))) return 'concept';
  return rung.level === 0 ? 'test' : null;
}

/** The lines of the wrong program that the mistake stands on. */
function linesOf(problem: Problem, { replace, with: by }: Mistake): readonly [number, number] {
  const [before = ''] = fileOf(problem, 'solution').text.split(replace);
  const from = before.split('\n').length;
  return [from, from + by.split('\n').length - 1];
}
