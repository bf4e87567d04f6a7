import type { Count } from './count.ts';
import { eventsAsRead } from './history.ts';
import type { Played } from './play.ts';
import type { Spent } from './row.ts';
import type { Lesson } from './session.ts';
import type { Task } from './task.ts';

/** What is known of a skill from its tasks, as far as a session without it needs it. */
export interface Craft {
  /** The rules its answers rest on, by name. */
  readonly rules: ReadonlyMap<string, string>;
  /** Whether its answers rest on what the student did, and whether on one concept of it alone. */
  readonly reads: 'nothing' | 'concept' | 'all';
  /** The tutor says its answer over again. */
  readonly retyped: boolean;
  /** Tokens of working, the median of its transcripts. */
  readonly working: number;
}

export function craftOf(tasks: readonly Task[], working: number): Craft {
  const [task] = tasks;
  const rules = new Map([...(task?.inputs ?? [])].filter(([name]) => name.startsWith('rules/')));
  const reads = task?.reads === undefined ? 'nothing' : task.reads.concept === undefined ? 'all' : 'concept';
  return { rules, reads, retyped: task?.retyped ?? false, working };
}

export interface Instead {
  readonly floor: Spent;
  readonly worked: Spent;
}

/**
 * What each call of a session costs whoever does without the skills. What was read once stays in context and is not
 * read again: a rule, an event, a line of a program. The floor reads only the changed lines of a program that was
 * changed; the worked one is handed the new version whole, as a learner hands it in.
 */
export function withoutSkills(lesson: Lesson, crafts: ReadonlyMap<string, Craft>, count: Count) {
  const seen = new Set<string>();
  const fresh = (lines: readonly string[]): number => {
    const unseen = lines.filter((line) => line.trim() !== '' && !seen.has(line));
    for (const line of unseen) seen.add(line);
    return unseen.length === 0 ? 0 : count(unseen.join('\n'));
  };
  return ({ step, answer }: Played): Instead => {
    const { rules, reads, working } = crafts.get(step.call) ?? NOTHING_KNOWN;
    const { concept, error } = step.arguments;
    const only = reads === 'concept' && typeof concept === 'string' ? { concepts: [concept] } : {};
    const events = reads === 'nothing' ? '' : eventsAsRead(lesson.past, { ...only, days: false }, step.at);
    const told = [...rules.values(), events, typeof error === 'string' ? error : ''];
    const read = fresh(told.flatMap((text) => text.split('\n')));
    const programs = Object.values(step.files);
    const changed = fresh(programs.flatMap((text) => text.split('\n')));
    const wholly = programs.reduce((all, text) => all + count(text), 0);
    const written = count(step.instead ?? answer);
    if (step.instead !== undefined) fresh(step.instead.split('\n'));
    return {
      floor: { read: read + changed, written },
      worked: { read: read + wholly, written: written + working },
    };
  };
}

const NOTHING_KNOWN: Craft = { rules: new Map(), reads: 'nothing', retyped: false, working: 0 };
