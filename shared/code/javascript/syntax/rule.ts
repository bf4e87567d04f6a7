import type { Edit } from './draft.ts';
import type { Scene } from './scene.ts';

export type Facts = Readonly<Record<string, string | number>>;

/** What may have caused the stop. It counts only where its edits let the parser get further. */
export interface Guess {
  /** Offset of what the learner has to change. */
  readonly at: number;
  readonly edits: readonly Edit[];
  /** Offset where what is never closed starts, if that is the slip. */
  readonly opened?: number;
  /** For the places that the rule's words name as {fact}. */
  readonly facts?: Facts;
}

/** What a learner is told: parts of sentences, with {facts}. */
export interface Words {
  readonly what: string;
  readonly why: string;
  readonly check: string;
}

/** A slip that no parser explains by itself, and the words for it. */
export interface Rule extends Words {
  /** snake_case, unique. */
  readonly code: string;
  /**
   * `vague`: the words name a place and hardly a cause. `shaky`: sure by itself, but easily the consequence of a slip
   * before it that was only vaguely understood.
   */
  readonly trust?: 'vague' | 'shaky';
  readonly guesses: (scene: Scene) => readonly (Guess | false | undefined)[];
}

export const defineRule = (rule: Rule): Rule => rule;

/** As much of a token as a sentence shows. */
const SHOWN = 24;

/** A learner's own text inside a sentence: short, on one line, and well formed whatever they typed. */
export function shown(text: string): string {
  const line = text
    .slice(0, 2 * SHOWN)
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}]/gu, '?');
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…`.toWellFormed() : line;
}

/** Fills the {facts} in; a fact that nobody gave is a bug of the rule. */
export function filled({ what, why, check }: Words, facts: Facts = {}): Words {
  const fill = (sentence: string) =>
    sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
      const fact = facts[name];
      if (fact === undefined) throw new Error(`the fact ${name} is missing for: ${sentence}`);
      return String(fact);
    });
  return { what: fill(what), why: fill(why), check: fill(check) };
}
