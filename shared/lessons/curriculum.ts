import { parseDocument } from 'yaml';
import { z } from 'zod';
import { cycles, Graph, parts, redundantEdges } from '../graph/index.ts';
import { nearest } from '../skill/nearest.ts';

/** What a teacher teaches and in what order: `concepts.yaml`, by concept id. */
const Curriculum = z.record(
  z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'an id is lower-case words joined by -'),
  z.strictObject({ title: z.string().min(1), prerequisites: z.array(z.string()).default([]) }),
);

/** What a look at a graph of concepts found, each in a sentence. */
export interface GraphReport {
  /** Ids in the order of the file; none where it cannot be read. */
  readonly concepts: readonly string[];
  /** What makes it no order of teaching. */
  readonly faults: readonly string[];
  /** What may be meant, and usually is not. */
  readonly remarks: readonly string[];
}

/** Looks through a `concepts.yaml`. */
export function checkCurriculum(text: string): GraphReport {
  const document = parseDocument(text, { uniqueKeys: true });
  const broken = document.errors.map(({ message }) => message.split('\n', 1)[0] ?? message);
  if (broken.length > 0) return { concepts: [], faults: broken, remarks: [] };
  const read = Curriculum.safeParse(contentOf(document));
  if (!read.success) return { concepts: [], faults: read.error.issues.map(issueSaid), remarks: [] };
  const entries = Object.entries(read.data).map(([id, { prerequisites }]) => [id, prerequisites] as const);
  return checkGraph(entries);
}

/** Aliases that were bent make no value. */
function contentOf(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS() ?? {};
  } catch {
    return 'aliases that cannot be resolved';
  }
}

/** Looks through concepts and what each rests on. */
export function checkGraph(entries: readonly (readonly [id: string, below: readonly string[]])[]): GraphReport {
  const concepts = entries.map(([id]) => id);
  const graph = new Graph(entries);
  const loops = cycles(graph);
  const faults = [...unknownOnes(entries), ...loops.map(loopSaid)];
  if (concepts.length === 0) faults.push('there is no concept: write id: { title: …, prerequisites: […] }');
  // What leads round in a circle is reached from everywhere on it: only a mended graph tells what is too much.
  const remarks = loops.length > 0 ? [] : redundantEdges(graph).map(({ from, to }) => edgeSaid(from, to));
  return { concepts, faults, remarks: [...remarks, ...partsSaid(parts(graph))] };
}

function issueSaid(issue: z.core.$ZodIssue): string {
  const message = issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message;
  return issue.path.length > 0 ? `${issue.path.map(String).join('.')}: ${message}` : message;
}

function unknownOnes(entries: readonly (readonly [string, readonly string[]])[]): string[] {
  const ids = entries.map(([id]) => id);
  const known = new Set(ids);
  return entries.flatMap(([id, below]) => [
    ...below
      .filter((one) => !known.has(one))
      .map((one) => {
        const near = nearest(one, ids);
        return `${id} rests on ${JSON.stringify(one)}, which is no concept${near.length > 0 ? `; nearest: ${near.join(', ')}` : ''}`;
      }),
    ...below.filter((one, index) => below.indexOf(one) < index).map((one) => `${id} names ${one} twice`),
  ]);
}

const loopSaid = (loop: readonly string[]): string =>
  loop.length === 1
    ? `${loop[0]} rests on itself`
    : `these rest on each other in a circle: ${[...loop, loop[0]].join(' → ')}`;

const edgeSaid = (from: string, to: string): string =>
  `${from} need not name ${to}: another of its prerequisites rests on it already`;

/** As many members as a sentence names. */
const NAMED = 5;

function partsSaid(found: readonly (readonly string[])[]): string[] {
  if (found.length < 2) return [];
  const said = found.slice(1, 1 + NAMED).map((part) => {
    const more = part.length > NAMED ? `, and ${part.length - NAMED} more` : '';
    return `nothing joins ${part.slice(0, NAMED).join(', ')}${more} to the rest`;
  });
  return found.length - 1 > NAMED
    ? [...said, `and ${found.length - 1 - NAMED} more parts hang together with nothing`]
    : said;
}
