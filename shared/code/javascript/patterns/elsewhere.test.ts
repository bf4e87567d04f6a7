import { expect, it } from 'vitest';
import { parseProgram } from '../program.ts';
import { ELSEWHERE } from './corpus/elsewhere.ts';
import { findingsIn } from './find.ts';

it.each(ELSEWHERE)('%s is seen in %s', (pattern, code) => {
  expect(findingsIn(parseProgram(code)).map((finding) => finding.pattern)).toContain(pattern);
});
