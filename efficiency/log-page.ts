import { workedOf } from './baseline.ts';
import { type Block, heading, list, percent, table, text, title, tokens } from './block.ts';
import type { Count } from './count.ts';
import { rowOf, whole } from './row.ts';
import type { LogTold } from './session-log.ts';
import { median } from './summary.ts';
import { skillsWithTasks, tasksOf } from './task.ts';

/** What a call costs whoever does without the skill: tokens by skill, medians of the transcripts. */
export async function workedBySkill(content: string, count: Count): Promise<ReadonlyMap<string, number>> {
  const skills = await skillsWithTasks(content);
  const medians = skills.map(async (skill): Promise<[string, number]> => {
    const tasks = await tasksOf(content, skill);
    const spent = tasks.map(async (task) => {
      const worked = await workedOf(content, task);
      return whole(rowOf({ task, call: '', answer: '', right: true }, worked, count).worked);
    });
    return [skill, median(await Promise.all(spent))];
  });
  return new Map(await Promise.all(medians));
}

/** What a session of one's own cost, beside the same jobs done without the skills. */
export function logPage(
  { definitions, tools, calls, spent, skipped }: LogTold,
  worked: ReadonlyMap<string, number>,
): readonly Block[] {
  const known = tools.filter(({ name }) => worked.has(name));
  const instead = known.reduce((sum, { name, calls: times }) => sum + times * (worked.get(name) ?? 0), 0);
  const ours = known.reduce((sum, { written, read }) => sum + written + read, 0);
  const saved = percent(100 * (1 - ours / instead));
  return [
    title('A session in tokens'),
    list([
      `definitions: ${tokens(definitions)}`,
      `${calls} calls and their answers: ${tokens(spent)}`,
      ...(instead > 0
        ? [
            `the same jobs without the skills, each as its transcripts are on the median: ${tokens(instead)}, saved ${saved}`,
          ]
        : []),
      ...(skipped > 0 ? [`${skipped} lines were no JSON-RPC message and were passed over`] : []),
    ]),
    heading('By tool'),
    tools.length === 0
      ? text('No tool was called.')
      : table(
          ['tool', 'calls', 'written', 'read', 'a call without the skill'],
          tools.map(({ name, calls: times, written, read }) => {
            const each = worked.get(name);
            return [name, times, tokens(written), tokens(read), each === undefined ? '' : tokens(each)];
          }),
        ),
  ];
}
