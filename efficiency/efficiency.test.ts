import { fileURLToPath } from 'node:url';
import { get_encoding } from 'tiktoken';
import { describe, expect, it } from 'vitest';
import { complaintsAbout, parse, workedOf } from './baseline.ts';
import { COUNTS, ENCODINGS } from './count.ts';
import { isRight, skillsWithTasks, tasksOf } from './task.ts';

const content = fileURLToPath(new URL('.', import.meta.url));
const skills = await skillsWithTasks(content);
const tasks = (await Promise.all(skills.map((skill) => tasksOf(content, skill)))).flat();
const baselines = await Promise.all(tasks.map(async (task) => ({ task, worked: await workedOf(content, task) })));

const name = ({ skill, size }: { skill: string; size: string }) => `${skill} ${size}`;

describe('a task', () => {
  it('states an answer that is right by its own check', () => {
    expect(tasks.filter((task) => !isRight(task, task.answer)).map(name)).toEqual([]);
  });

  it('takes no empty answer, and no answer of another task of its skill', () => {
    const easy = tasks.filter((task) => isRight(task, '') || isRight(task, 'yes'));
    expect(easy.map(name)).toEqual([]);
    const others = tasks.filter((task) => task.skill === 'mastery_calculation' && task.size !== 'small');
    const small = tasks.find((task) => name(task) === 'mastery_calculation small');
    expect(others.some(({ answer }) => small && isRight(small, answer))).toBe(false);
  });
});

describe('a baseline', () => {
  it('answers the question of its task, from the inputs of its task, rightly', () => {
    expect(
      baselines.flatMap(({ task, worked }) => complaintsAbout(task, worked).map((it) => `${name(task)}: ${it}`)),
    ).toEqual([]);
  });

  it('is a model’s real working for three tasks of each skill at least', () => {
    const real = (skill: string) =>
      baselines.filter(({ task, worked }) => task.skill === skill && worked.how === 'model');
    expect(skills.filter((skill) => real(skill).length < 3)).toEqual([]);
  });

  it('with an input that the task has not is refused', () => {
    const [first] = baselines;
    if (!first) throw new Error('no task');
    const padded = { ...first.worked, inputs: [...first.worked.inputs, 'rules/mastery.md'] };
    expect(complaintsAbout(first.task, padded)).toHaveLength(1);
    expect(complaintsAbout(first.task, { ...first.worked, answer: 'no idea' })).toHaveLength(1);
    expect(() => parse('## Prompt\nhm\n')).toThrow('no transcript');
  });
});

it('tiktoken counts every text as it is counted here', () => {
  for (const encoding of ENCODINGS) {
    const tiktoken = get_encoding(encoding);
    const texts = baselines.flatMap(({ task, worked }) => [...task.inputs.values(), worked.working, worked.answer]);
    for (const text of [...texts, '<|endoftext|>', 'é漢👍🏽\u2028'])
      expect(COUNTS[encoding](text)).toBe(tiktoken.encode(text, [], []).length);
    tiktoken.free();
  }
});
