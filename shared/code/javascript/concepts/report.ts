import type { ConceptReport } from '../../concepts.ts';
import type { Sought } from '../../patterns.ts';
import { parseProgram } from '../program.ts';
import { usesIn } from './tag.ts';

export function reportOn({ text, path }: Sought): ConceptReport {
  const program = parseProgram(text, { path }, { light: true });
  return program.tree ? { readable: true, uses: usesIn(program) } : { readable: false, uses: [] };
}
