import { nearest } from '../skill/nearest.ts';
import type { Lesson, Misconception, Page, Shown } from './lesson.ts';
import { readSample } from './read-sample.ts';
import { type Section, sectionsOf } from './sections.ts';

/** What is wrong with a lesson, each in a sentence that names the section. */
export interface Complaints {
  readonly complaints: readonly string[];
}

const ORDER = ['Model', 'Example', 'Contrast', 'Misconception', 'Reminder', 'Ask', 'Read more'];
const ONCE = ORDER.filter((name) => name !== 'Misconception');
const SLUG = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const LONGEST_POINT = 30;

/** Makes a lesson of its Markdown, or says everything that is wrong with it. `concepts` are the ids that it may name. */
export function readLesson(concept: string, markdown: string, concepts: readonly string[]): Lesson | Complaints {
  const complaints: string[] = [];
  const complain = (what: string): number => complaints.push(what);
  const [top, ...sections] = sectionsOf(markdown);
  complaints.push(...misplaced(sections));
  const one = (name: string): Section =>
    sections.find(({ heading }) => heading === name) ?? { heading: name, about: '', body: '' };

  const point = top?.body ?? '';
  const words = point.split(/\s+/).length;
  if (point === '') complain('the point is missing: one sentence before the first heading');
  else if (words > LONGEST_POINT) complain(`the point has ${words} words, more than ${LONGEST_POINT}`);
  for (const name of ['Model', 'Reminder']) if (one(name).body === '') complain(`## ${name} is empty`);
  const about = one('Contrast').about;
  if (!concepts.includes(about)) complain(`## Contrast: ${unknown(about, concepts)}`);
  const lesson: Lesson = {
    concept,
    point,
    model: one('Model').body,
    example: sampleIn(one('Example'), concepts, complain),
    contrast: { ...sampleIn(one('Contrast'), concepts, complain), with: about },
    misconceptions: sections
      .filter(({ heading }) => heading === 'Misconception')
      .map((section) => misconceptionIn(section, concepts, complain)),
    reminder: one('Reminder').body,
    ...askIn(one('Ask'), complain),
    pages: pagesIn(one('Read more'), complain),
  };
  complaints.push(...repeated(lesson.misconceptions));
  return complaints.length > 0 ? { complaints } : lesson;
}

/** Headings that are unknown, missing, there twice, or out of order. */
function misplaced(sections: readonly Section[]): string[] {
  const found = sections.map(({ heading }) => heading);
  const known = found.filter((name) => ORDER.includes(name));
  const complaints = found
    .filter((name) => !ORDER.includes(name))
    .map((name) => {
      const [near] = nearest(name, ORDER, 1);
      return `## ${name} is no part of a lesson${near ? `; nearest: ${near}` : ''}`;
    });
  for (const name of ORDER) if (!known.includes(name)) complaints.push(`## ${name} is missing`);
  for (const name of ONCE)
    if (known.filter((other) => other === name).length > 1) complaints.push(`## ${name} is there twice`);
  const ranks = known.map((name) => ORDER.indexOf(name));
  const early = ranks.findIndex((rank, index) => rank < (ranks[index - 1] ?? 0));
  if (early > 0)
    complaints.push(`## ${known[early]} stands behind ## ${known[early - 1]}; the order is ${ORDER.join(', ')}`);
  return complaints;
}

type Complain = (what: string) => void;

function sampleIn({ heading, about, body }: Section, concepts: readonly string[], complain: Complain): Shown {
  const name = about === '' ? `## ${heading}` : `## ${heading}: ${about}`;
  if (body === '') return readSample('', () => undefined);
  const sample = readSample(body, (what) => complain(`${name} ${what}`));
  for (const { concept } of sample.beyond)
    if (!concepts.includes(concept)) complain(`${name}: Beyond: ${unknown(concept, concepts)}`);
  return sample;
}

function misconceptionIn(section: Section, concepts: readonly string[], complain: Complain): Misconception {
  const { about: id } = section;
  const name = `## Misconception: ${id}`;
  const { before, after, ...sample } = sampleIn(section, concepts, complain);
  if (!SLUG.test(id)) complain(`${name} needs a name of lower-case words joined by -`);
  const belief = lineOf('Belief', before);
  const truth = lineOf('Truth', after);
  if (belief === '') complain(`${name} has no line Belief: before its code`);
  if (truth === '') complain(`${name} has no line Truth: behind its output`);
  return { id, pattern: lineOf('Pattern', before) || null, belief, truth, ...sample };
}

/** What follows `Name:` at the start of a line, up to the next such line or an empty one. */
function lineOf(name: string, text: string): string {
  const found = new RegExp(`^${name}:\\s*([\\s\\S]*?)(?=\\n[A-Z][a-z]+:|\\n\\n|$(?![\\s\\S]))`, 'm').exec(text);
  return found?.[1]?.trim() ?? '';
}

function askIn({ body }: Section, complain: Complain): Pick<Lesson, 'ask' | 'check'> {
  const check = /^Check:\s*(\S+)\s*$/m.exec(body)?.[1] ?? '';
  const ask = body.replace(/^Check:.*$/m, '').trim();
  if (ask === '') complain('## Ask has no question');
  if (check === '') complain('## Ask has no line Check: <id of a quiz item of the bank>');
  return { ask, check };
}

function pagesIn({ body }: Section, complain: Complain): readonly Page[] {
  const pages = body.split('\n').flatMap((line): Page[] => {
    if (line.trim() === '') return [];
    const [, source = '', name = ''] = /^- ([^:]+): (.+)$/.exec(line) ?? [];
    if (source === '') complain(`## Read more: ${JSON.stringify(line)} does not read: - <source>: <name of the page>`);
    return [{ source, name }];
  });
  return pages;
}

function repeated(misconceptions: readonly Misconception[]): string[] {
  const ids = misconceptions.map(({ id }) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) < index);
  return [...new Set(twice)].map((id) => `## Misconception: ${id} is there twice`);
}

function unknown(id: string, concepts: readonly string[]): string {
  if (id === '') return 'names no concept';
  const near = nearest(id, concepts);
  return `unknown concept ${JSON.stringify(id)}${near.length > 0 ? `; nearest: ${near.join(', ')}` : ''}`;
}
