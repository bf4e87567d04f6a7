import { guardOf } from '@learnflow/shared/code';
import { expect, it } from 'vitest';
import { readItemFolders } from '../../../../../shared/adapters/embedded/item-folders.ts';
import { instanceOf, varies } from '../../../../../shared/problems/instance.ts';
import { fileOf } from '../../../../../shared/problems/question.ts';
import { guardedBy } from '../guarded.ts';
import { EXAMPLES } from './index.ts';

const BANK = new URL('../../../../exercise/bank', import.meta.url).pathname;

it('none gives away a solution of the bank', async () => {
  const guard = await guardOf.load();
  const problems = (await readItemFolders(BANK)).flatMap((item) => {
    const problem = 'complaints' in item ? undefined : instanceOf(item, varies(item) ? 0 : undefined);
    return problem && fileOf(problem, 'solution').text !== '' ? [problem] : [];
  });
  const hints = EXAMPLES.map(({ concept, code }) => ({ id: concept, level: 3, text: '', code }));
  for (const problem of problems) {
    const leaks = await guard({ ...guardedBy(problem, ''), hints, shown: '', edit: null });
    expect(
      leaks.flatMap((leak, index) => (leak ? [[problem.id, hints[index]?.id, leak.what]] : [])),
      problem.id,
    ).toEqual([]);
  }
});
