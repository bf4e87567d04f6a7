import type { Compared, HintReport } from '../../hints.ts';
import { withParents } from '../patterns/ast.ts';
import { type Program, parseProgram } from '../program.ts';
import { exportedNames } from './bindings.ts';
import { compare } from './compare.ts';
import { nextEdit } from './next.ts';

/** Longer than any exercise: comparing it would take seconds and say nothing. */
const LONGEST = 64_000;

export function hintReport({ text, path, solutions }: Compared): HintReport {
  const own = text.length <= LONGEST ? read(text, path) : undefined;
  if (!own?.tree) return { readable: false, empty: text.trim() === '', exports: [], nearest: null };
  const right = solutions.map((solution) => read(solution, path));
  const [nearest] = right
    .flatMap((program, solution) => {
      const comparison = compare(own, program);
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
          edit: nextEdit(nearest.comparison, { own: text, right: nearest.program.text }) ?? null,
        }
      : null,
  };
}

function read(text: string, path: string): Program {
  const program = parseProgram(text, { path });
  if (program.tree) withParents(program.tree);
  return program;
}
