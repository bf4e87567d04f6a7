import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Budget, ratcheted } from './budget.ts';
import { COUNTS } from './count.ts';
import { html } from './html.ts';
import { logPage } from './log-page.ts';
import { markdown } from './markdown.ts';
import type { Report } from './measure.ts';
import { cost } from './money.ts';
import { page } from './page.ts';
import { plansIn } from './plan.ts';
import { questionsIn } from './questions.ts';
import type { Row } from './row.ts';
import { lessonsIn } from './session.ts';
import { countLog } from './session-log.ts';
import { summaryOf } from './summary.ts';
import type { Tally } from './tally.ts';
import { SIZES, skillsWithTasks } from './task.ts';
import { shortfalls } from './verdict.ts';

const content = fileURLToPath(new URL('.', import.meta.url));

const row = (more: Partial<Row> = {}): Row => ({
  skill: 'a_skill',
  size: 'small',
  extent: 15,
  right: true,
  how: 'model',
  call: 10,
  answer: 30,
  withSkill: { read: 30, written: 10 },
  inline: null,
  floor: { read: 380, written: 20 },
  worked: { read: 400, written: 400 },
  ...more,
});

const session: Tally = {
  name: 'a-session',
  title: 'A session',
  calls: Array.from({ length: 30 }, () => ({ ...row(), call: 'a_skill' })),
  withSkill: { read: 900, written: 300 },
  floor: { read: 11_400, written: 600 },
  worked: { read: 12_000, written: 12_000 },
  savedOfFloor: 90,
  savedOfWorked: 95,
  savedOfFloorWhole: 85,
  savedOfWorkedWhole: 92,
  evenWithFloor: 3,
  evenWithWorked: 2,
  accuracy: 1,
};

function reportOf(rows: readonly Row[], definition = 80, sessions: readonly Tally[] = [session]): Report {
  const told = {
    instructions: 20,
    definitions: definition + 20,
    skills: [summaryOf('a_skill', definition, rows)],
    rows,
    sessions,
  };
  return { o200k_base: told, cl100k_base: told };
}

const budget: Budget = {
  goals: { skill: 90, session: 90, breakEven: 5, definitions: 1500 },
  excused: {},
  reached: { floor: {}, worked: {}, sessions: {} },
};
const four = SIZES.map((size) => row({ size }));
const own = { a_skill: { definition: 90, answer: 60 } };

describe('a measurement falls short', () => {
  const complaints = (report: Report, kept = budget) => shortfalls(report, kept, own);

  it('not, where all goals are reached', () => {
    expect(complaints(reportOf(four))).toEqual([]);
  });

  it('where a description was fattened', () => {
    expect(complaints(reportOf(four, 91))).toEqual(['the definition of a_skill has 91 tokens, over its budget']);
    expect(complaints(reportOf(four, 1600)).join()).toContain('all definitions have 1620 tokens');
  });

  it('where an answer is wrong or too long, and a wrong one saves nothing', () => {
    const wrong = four.map((one) => ({ ...one, right: false }));
    expect(complaints(reportOf(wrong)).join()).toContain('a_skill saves 0.0 % of worked');
    expect(complaints(reportOf([...four.slice(1), row({ answer: 61 })]))).toHaveLength(1);
  });

  it('where the session of thirty calls saves too little, pays too late or is not driven as before', () => {
    const poor = { ...session, savedOfWorked: 89, evenWithWorked: 6, accuracy: 29 / 30 };
    expect(complaints(reportOf(four, 80, [poor]))).toHaveLength(3);
    expect(complaints(reportOf(four, 80, [poor]), { ...budget, excused: { 'a-session': 'why' } })).toHaveLength(2);
    expect(complaints(reportOf(four, 80, []))).toEqual(['no session has thirty calls']);
  });

  it('where anything is worse than it once was, excused or not', () => {
    const kept = ratcheted({ ...budget, excused: { a_skill: 'why' } }, reportOf(four));
    expect(kept.reached.worked).toEqual({ a_skill: 95 });
    const fatter = four.map((one) => ({ ...one, withSkill: { read: 50, written: 10 } }));
    expect(complaints(reportOf(fatter), kept)).toEqual([
      'a_skill (floor) fell from 90 to 85 %',
      'a_skill (worked) fell from 95 to 92.5 %',
    ]);
    expect(ratcheted(kept, reportOf(fatter)).reached).toEqual(kept.reached);
  });
});

describe('the page', () => {
  const frame = { budget, prices: [{ name: 'a model', input: 1, output: 5 }], shortfalls: [], tried: 'Not yet.' };
  const blocks = page(reportOf(four), frame);

  it('says the same in Markdown and in HTML, which needs nothing from anywhere', () => {
    const shown = html(blocks, reportOf(four).o200k_base);
    expect(markdown(blocks)).toContain('| a_skill | 80 | 10 | 30 | 400 | 800 | 90.0 % | **95.0 %** | 100 % |  |');
    expect(shown).toContain('<td><strong>95.0 %</strong></td>');
    expect(shown.match(/<svg/g)).toHaveLength(3);
    expect(shown).not.toMatch(/https?:|<script|@import|url\(/);
  });

  it('pays what is read and what is written at prices of their own', () => {
    expect(cost({ read: 1_000_000, written: 100_000 }, { name: 'a model', input: 3, output: 15 })).toBeCloseTo(4.5, 9);
  });
});

describe('what is committed', () => {
  it('has some forty questions, and each skill is the answer to two at least', async () => {
    const questions = await questionsIn(content);
    const skills = await skillsWithTasks(content);
    expect(questions.length).toBeGreaterThanOrEqual(38);
    expect(questions.filter(({ tool }) => !skills.includes(tool))).toEqual([]);
    const asked = (skill: string) => questions.filter(({ tool }) => tool === skill).length;
    expect(skills.filter((skill) => asked(skill) < 2)).toEqual([]);
    expect(questions.filter(({ ask, tool }) => ask.includes(tool))).toEqual([]);
  });

  it('has sessions of 12, 30 and 60 calls whose time only goes on', async () => {
    const lessons = await lessonsIn(content);
    expect(lessons.map(({ steps }) => steps.length)).toEqual([12, 30, 60]);
    for (const { steps } of lessons) {
      const times = steps.map(({ at }) => at);
      expect(times).toEqual(times.toSorted());
    }
  });
});

it('each session follows its plan', async () => {
  const plans = new Map((await plansIn(content)).map(({ name, moves }) => [name, moves]));
  for (const { name, steps } of await lessonsIn(content)) {
    expect(steps.map(({ call, next }) => [call, next])).toEqual(plans.get(name)?.map(({ call, next }) => [call, next]));
    expect(JSON.stringify(steps)).not.toMatch(/"\$(problem|file|right|wrong)"/);
  }
});

describe('a session log', () => {
  const count = COUNTS.o200k_base;
  const lines = (...messages: object[]) => messages.map((one) => JSON.stringify({ jsonrpc: '2.0', ...one })).join('\n');
  const tool = { name: 'echo', description: 'Says it again.', inputSchema: { type: 'object' } };

  it('is counted by definitions, arguments and answers', () => {
    const text = lines(
      { id: 1, result: { instructions: 'Be kind.', capabilities: {} } },
      { id: 2, result: { tools: [{ ...tool, title: 'Echo' }] } },
      { id: 3, method: 'tools/call', params: { name: 'echo', arguments: { text: 'hello' } } },
      { id: 3, result: { content: [{ type: 'text', text: 'hello' }] } },
    );
    expect(countLog(`12:00 -> ${text}\nnoise\n`, count)).toEqual({
      definitions: count('Be kind.') + count(JSON.stringify(tool)),
      tools: [{ name: 'echo', calls: 1, written: count('echo{"text":"hello"}'), read: count('hello') }],
      calls: 1,
      spent: count('echo{"text":"hello"}') + count('hello'),
      skipped: 1,
    });
  });

  it('stands beside what the same jobs cost without the skills', () => {
    const tools = [
      { name: 'a_skill', calls: 2, written: 20, read: 60 },
      { name: 'echo', calls: 1, written: 5, read: 5 },
    ];
    const shown = markdown(
      logPage({ definitions: 100, tools, calls: 3, spent: 90, skipped: 0 }, new Map([['a_skill', 400]])),
    );
    expect(shown).toContain('on the median: 800, saved 90.0 %');
    expect(shown).toContain('| echo | 1 | 5 | 5 |  |');
  });

  it('of nothing is nothing', () => {
    expect(countLog('', count)).toEqual({ definitions: 0, tools: [], calls: 0, spent: 0, skipped: 0 });
    expect(countLog('null\n[]\n{"a":1}\n', count).skipped).toBe(3);
  });
});
