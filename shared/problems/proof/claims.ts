import { nearest } from '../../skill/nearest.ts';
import type { Problem } from '../instance.ts';
import type { Mistake } from '../metadata.ts';
import { fileOf } from '../question.ts';
import { withMistake } from './mistake.ts';
import type { Tools } from './proof.ts';

/** What item.yaml says about its own code: how the solution is written, and which known mistake each wrong program makes. */
export async function claimComplaints(problem: Problem, tools: Tools): Promise<readonly string[]> {
  const complaints = [...(await unmetExpectations(problem, tools))];
  for (const mistake of problem.mistakes) complaints.push(...(await patternComplaints(problem, mistake, tools)));
  return complaints;
}

async function unmetExpectations({ expects, ...problem }: Problem, { unmet }: Tools): Promise<readonly string[]> {
  if (expects.length === 0) return [];
  const found = await unmet({ ...fileOf(problem, 'solution'), expectations: expects });
  return found.map(({ line, what }) => `item.yaml: expects: the solution does not do it itself: line ${line}, ${what}`);
}

async function patternComplaints(
  problem: Problem,
  { name, pattern, ...mistake }: Mistake,
  { certainties, patterns }: Tools,
): Promise<readonly string[]> {
  if (pattern === undefined) return [];
  const known = await certainties();
  const certainty = known.get(pattern);
  if (certainty === undefined) {
    const near = nearest(pattern, [...known.keys()]);
    return [`mistake "${name}": no pattern ${pattern}${near.length > 0 ? `; nearest: ${near.join(', ')}` : ''}`];
  }
  const { path, text } = fileOf(problem, 'solution');
  const wrong = withMistake(text, mistake);
  // A heuristic may keep silent, and what cannot be made is told elsewhere.
  if (wrong === undefined || certainty === 'heuristic') return [];
  const { findings } = await patterns({ text: wrong, path });
  if (findings.some((finding) => finding.pattern === pattern)) return [];
  const seen = [...new Set(findings.map((finding) => finding.pattern))];
  return [`mistake "${name}": ${pattern} is not found in it${seen.length > 0 ? `, but ${seen.join(', ')}` : ''}`];
}
