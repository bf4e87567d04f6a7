import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Compared, HintReport, NextEdit, Patch } from '../../hints.ts';
import { withParents } from '../patterns/ast.ts';
import { type Program, parseProgram } from '../program.ts';
import { exportedNames } from './bindings.ts';
import { compare } from './compare.ts';
import { nextEdits } from './next.ts';
import { askedBy } from './reach.ts';
import { regionAt } from './whereabouts.ts';

/** Longer than any exercise: comparing it would take seconds and say nothing. */
const LONGEST = 64_000;

/** Whoever needs more has written another program. */
const MOST_EDITS = 8;

export function hintReport({ text, path, solutions }: Compared): HintReport {
  const own = text.length <= LONGEST ? read(text, path) : undefined;
  if (!own?.tree) return { readable: false, empty: text.trim() === '', exports: [], nearest: null };
  const right = solutions.map((solution) => read(solution, path));
  const asked = right.find(({ tree }) => tree)?.tree;
  const [nearest] = right
    .flatMap((program, solution) => {
      const comparison = asked && compare(own, program, askedBy(asked));
      return comparison ? [{ solution, program, comparison }] : [];
    })
    .toSorted((a, b) => a.comparison.distance - b.comparison.distance);
  return {
    readable: true,
    empty: own.tree.body.length === 0,
    exports: [...exportedNames(own.tree)],
    nearest: nearest
      ? {
          solution: nearest.solution,
          distance: nearest.comparison.distance,
          likeness: Math.max(0, 1 - nearest.comparison.distance / nearest.comparison.size),
          edits: nextEdits(nearest.comparison, { own: text, right: nearest.program.text })
            .slice(0, MOST_EDITS)
            .map((edit) => (leadsOn(edit, text, path) ? edit : { ...edit, patch: null })),
          cuts: cuts(own.tree, nearest.comparison.whole),
          parts: nearest.comparison.whole.body.map(regionAt),
        }
      : null,
  };
}

function cuts({ body }: TSESTree.Program, { body: kept }: TSESTree.Program): readonly Patch[] {
  const starts = new Set(kept.map(({ range }) => range[0]));
  return body.filter(({ range }) => !starts.has(range[0])).map(({ range: [from, to] }) => ({ from, to, text: '' }));
}

const leadsOn = ({ patch }: NextEdit, text: string, path: string): boolean =>
  patch !== null && read(text.slice(0, patch.from) + patch.text + text.slice(patch.to), path).valid;

function read(text: string, path: string): Program {
  const program = parseProgram(text, { path });
  if (program.tree) withParents(program.tree);
  return program;
}
