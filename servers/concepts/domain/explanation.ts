import type { Lesson } from '@learnflow/shared/lessons';
import type { Program } from '@learnflow/shared/skill';
import type { Piece } from './piece.ts';

/** A piece as it is told: all that depends on the lesson alone. Texts are Markdown, empty where there is nothing to say. */
export interface Explanation {
  /** What a reader should take along: the point, the difference, the truth. */
  readonly say: string;
  /** What the learner may believe. */
  readonly belief: string;
  readonly model: string;
  /** What is said before and after the code. */
  readonly setting: string;
  readonly remark: string;
  readonly language: 'js' | 'ts';
  readonly code: string;
  readonly output: string;
  readonly ask: string;
}

export function explanationOf(lesson: Lesson, piece: Piece): Explanation {
  const common = { belief: '', model: '', setting: '', remark: '', ask: lesson.ask };
  if (piece.level === 'repair') {
    const { belief, truth, language, code, output } = piece.misconception;
    return { ...common, say: truth, belief, language, code, output, ask: PREDICT };
  }
  const { before, after, language, code, output } = piece.level === 'contrast' ? lesson.contrast : lesson.example;
  const sample = { language, code, output, setting: before };
  if (piece.level === 'first') return { ...common, ...sample, say: lesson.point, model: lesson.model, remark: after };
  if (piece.level === 'reminder') return { ...common, ...sample, say: lesson.reminder, remark: after };
  return { ...common, ...sample, say: after, ask: PREDICT };
}

/** Whoever says what they expect, and then sees it, is moved; whoever is shown it at once nods. */
const PREDICT = 'What does it print, and why?';

/** All that is said of the code. */
export const proseOf = ({ say, belief, model, setting, remark, ask }: Explanation): string[] => [
  say,
  belief,
  model,
  setting,
  remark,
  ask,
];

/** The same with other names: the code, and what is said of it in the order of `proseOf`. */
export function renamedAs(explanation: Explanation, code: string, prose: readonly string[]): Explanation {
  const [say = '', belief = '', model = '', setting = '', remark = '', ask = ''] = prose;
  return { ...explanation, code, say, belief, model, setting, remark, ask };
}

export const sampleFile = ({ language }: Pick<Explanation, 'language'>): string => `sample.${language}`;

/** The sample alone, for what it prints. */
export const sampleRun = (language: 'js' | 'ts', code: string): Program => ({
  files: { [sampleFile({ language })]: code },
  entry: sampleFile({ language }),
  specs: [],
});
