import type { PatternReport, Sought } from '../../patterns.ts';
import { parseProgram } from '../program.ts';
import { findingsIn } from './find.ts';

export function reportOn({ text, path }: Sought): PatternReport {
  const program = parseProgram(text, { path });
  return program.tree ? { readable: true, findings: findingsIn(program) } : { readable: false, findings: [] };
}
