import { styleText } from 'node:util';
import { workedOf } from './baseline.ts';
import { COUNTS } from './count.ts';
import type { Measured } from './measured.ts';
import { type Played, play } from './play.ts';
import { whole } from './row.ts';
import { type Lesson, lessonsIn } from './session.ts';
import { talliedOf } from './tally.ts';
import { skillsWithTasks, tasksOf } from './task.ts';
import { craftsOf } from './told.ts';

/** Paints a text, or leaves it as it is where nobody sees colours. */
type Paint = (colour: 'cyan' | 'green' | 'yellow' | 'gray' | 'bold', text: string) => string;

/** The shortest session, call by call, as it happens: what was said, what was called, what came back, what it cost. */
export async function* demo(measured: Measured, inColour: boolean): AsyncGenerator<string> {
  const paint: Paint = (colour, text) => (inColour ? styleText(colour, text, { validateStream: false }) : text);
  const [lesson] = await lessonsIn(measured.content);
  if (!lesson) return;
  const tally = await counting(measured.content, lesson);
  yield `${paint('bold', lesson.title)}: ${lesson.steps.length} calls over MCP, as the model sees them.\n\n`;
  let spent = 0;
  let instead = 0;
  for await (const played of play(lesson, measured)) {
    const counted = tally(played);
    spent += counted.spent;
    instead += counted.instead;
    yield said(played, { spent, instead }, paint);
  }
  const saved = Math.round(100 * (1 - spent / instead));
  yield paint(
    'bold',
    `${spent} tokens for calls and answers. Without the skills: ${Math.round(instead)}. ${saved} % less.\n`,
  );
  yield 'How that is counted, and where it is less: learnflow efficiency\n';
}

async function counting(content: string, lesson: Lesson) {
  const count = COUNTS.o200k_base;
  const skills = await skillsWithTasks(content);
  const tasks = (await Promise.all(skills.map((skill) => tasksOf(content, skill)))).flat();
  const worked = await Promise.all(tasks.map((task) => workedOf(content, task)));
  const tallied = talliedOf(lesson, craftsOf(tasks, worked, count), count);
  return (played: Played) => {
    const [counted] = tallied([played]);
    return counted ? { spent: whole(counted.withSkill), instead: whole(counted.worked) } : { spent: 0, instead: 0 };
  };
}

function said(
  { step, call, answer }: Played,
  { spent, instead }: { spent: number; instead: number },
  paint: Paint,
): string {
  const indented = answer.split('\n').join('\n  ');
  return [
    `${paint('yellow', 'student')}  ${step.heard}`,
    `${paint('cyan', 'call')}     ${call}`,
    `${paint('green', 'answer')}   ${indented}`,
    `${paint('yellow', 'tutor')}    ${step.next}`,
    paint('gray', `         ${spent} tokens so far; without the skills ${Math.round(instead)}`),
    '\n',
  ].join('\n');
}
