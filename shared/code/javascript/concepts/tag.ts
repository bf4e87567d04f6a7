import { TEACHING_ORDER } from '@learnflow/contracts/graph';
import { analyze, type ScopeManager } from '@typescript-eslint/scope-manager';
import { parse } from '@typescript-eslint/typescript-estree';
import type { ConceptUse } from '../../concepts.ts';
import { Look } from '../patterns/look.ts';
import type { Program } from '../program.ts';
import { DETECTORS } from './catalogue.ts';
import type { Detector, Known, NodeTests } from './detector.ts';
import { Shapes } from './shapes/shapes.ts';
import { type Node, NodesByType } from './tree.ts';

/** So many lines are named: enough to show a learner, few enough to send. */
const LINES_NAMED = 20;

/** Which concepts a program shows, in teaching order; none where it cannot be read. */
export function usesIn(program: Program): readonly ConceptUse[] {
  const { text, module, tree, lines } = program;
  if (!tree) return [];
  const nodes = new NodesByType(tree);
  const look = new Look({ text, module, tree, scopes: scopesOf(program), lines });
  const known: Known = { look, nodes, shapes: new Shapes(look, nodes) };
  return TEACHING_ORDER.flatMap((concept) => {
    const shown = shownBy(DETECTORS[concept], known);
    return shown.size === 0 ? [] : [{ concept, lines: linesOf(shown), count: shown.size }];
  });
}

function shownBy({ on = {}, whole }: Detector, known: Known): ReadonlySet<Node> {
  const shown = new Set<Node>(whole?.(known));
  for (const type of Object.keys(on) as (keyof NodeTests)[]) {
    // The key is the type of the nodes that the test takes.
    const shows = on[type] as (node: Node, known: Known) => boolean;
    const nodes = known.nodes.of(type);
    // From the last to the first: what lies below is known by then, however deep it lies.
    for (let i = nodes.length - 1; i >= 0; i--) {
      const node = nodes[i];
      if (node && shows(node, known)) shown.add(node);
    }
  }
  return shown;
}

const linesOf = (nodes: ReadonlySet<Node>): readonly number[] =>
  [...new Set([...nodes].map(({ loc }) => loc.start.line))].sort((a, b) => a - b).slice(0, LINES_NAMED);

/** Those of a program without any names where this one's cannot be told: too deep, or no parser but acorn's reads it. */
function scopesOf(program: Program): ScopeManager {
  try {
    return program.scopes ?? analyze(parse('', { loc: true, range: true }));
  } catch (error) {
    if (error instanceof RangeError) return analyze(parse('', { loc: true, range: true }));
    throw error;
  }
}
