import type { GeneratedFile } from '../file.ts';
import { errorTables } from './errors.ts';
import { patternTables } from './patterns.ts';
import { syntaxTables } from './syntax.ts';

/** How often the debug server is right, counted anew from the corpora that the tests hold it to. */
export const accuracyPage = (): GeneratedFile => ({
  path: 'docs/accuracy.md',
  text: [
    '# How often the debug server is right\n',
    'Counted from the programs and reports in the repository; the tests fail where a goal is not met.\n',
    ...syntaxTables(),
    ...patternTables(),
    ...errorTables(),
  ].join('\n'),
});
