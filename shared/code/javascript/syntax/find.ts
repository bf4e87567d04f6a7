import type { Fault } from '../../fault.ts';
import { Lines } from '../../lines.ts';
import { type Problem, TOO_DEEP, TOO_LONG } from '../judge.ts';
import { Draft } from './draft.ts';
import type { Meaning } from './message.ts';
import { filled, type Guess, type Rule, type Words } from './rule.ts';
import { RULES } from './rules/index.ts';
import { Scene } from './scene.ts';
import { DEEP, OVERLONG, wordsFor } from './words.ts';

/** Where reading a text stops; undefined where nothing stops it. */
export type Verdict = (text: string) => Problem | undefined;

/** More than this nobody mends in one go. */
const MOST_FAULTS = 10;

/**
 * Characters that may be parsed to find the causes in one text, counting every try. It bounds the time whatever the
 * text is, and unlike a clock it gives the same answer on every machine.
 */
const EFFORT = 1_000_000;
/** As TypeScript is asked for the words of what no rule explains: times as long as acorn's verdict. */
const OF_WORDS = 4;

/** In a text of more characters or tokens than any program of a learner only the parser's own message is told. */
const LONGEST = 250_000;
const MOST_TOKENS = 60_000;
/** Signs that no program knows, in as many pieces: the text is damaged, and mending one sign after the other leads nowhere. */
const MOST_ODD = 5_000;

/**
 * The independent faults of a text that a verdict rejects, first one first. Each rule guesses at causes; the guess whose
 * mend lets the verdict get furthest is the cause, its mend stays in, and the search goes on behind it: what only
 * followed from it never shows. A verdict that takes longer than acorn's, by `dearness`, is asked less often.
 */
export function faultsOf(text: string, verdict: Verdict, problem: Problem, dearness = 1): readonly Fault[] {
  const unread = UNREAD.get(problem.message);
  if (unread) return [placed(text, problem, unread)];
  if (text.length > LONGEST) return [aroundOnly(text, problem)];
  const search = new Search(text, verdict, problem, EFFORT / dearness);
  const faults: Fault[] = [];
  let vague = false;
  for (let found = search.next(); found && faults.length < MOST_FAULTS; found = search.next()) {
    const { fault, trust } = found;
    if (!(vague && trust) && !faults.some((told) => isRepeat(told, fault))) faults.push(fault);
    vague ||= trust === 'vague';
  }
  return faults.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

const UNREAD: ReadonlyMap<string, Meaning> = new Map([
  [TOO_DEEP, DEEP],
  [TOO_LONG, OVERLONG],
]);

/** The words for the parser's message by no more of a text than what stands around it. */
function aroundOnly(text: string, problem: Problem): Fault {
  const from = Math.max(0, problem.offset - AROUND);
  const start = Math.max(from === 0 ? 0 : text.indexOf('\n', from) + 1, 0);
  const part = text.slice(start > problem.offset ? from : start, problem.offset + AROUND);
  const offset = problem.offset - (start > problem.offset ? from : start);
  return placed(text, problem, wordsFor(new Scene(part, { ...problem, offset })));
}

const AROUND = 5000;

function placed(text: string, { offset }: Problem, { code, what, why, check }: Meaning): Fault {
  return { code, certainty: 'heuristic', ...new Lines(text).placeOf(offset), what, why, check };
}

interface Found {
  readonly fault: Fault;
  readonly trust: Rule['trust'];
}

/** The same slip once more on its line, or in the same words elsewhere, is told once. */
const isRepeat = (told: Fault, fault: Fault): boolean =>
  told.code === fault.code && (told.line === fault.line || told.what === fault.what);

interface Cause {
  readonly rule: Rule;
  readonly guess: Guess;
  readonly draft: Draft;
  readonly problem: Problem | undefined;
  /** How far it lets the verdict get, in the learner's text. */
  readonly reach: number;
}

class Search {
  readonly #lines: Lines;
  readonly #verdict: Verdict;
  #draft: Draft;
  #problem: Problem | undefined;
  #effort: number;

  constructor(text: string, verdict: Verdict, problem: Problem, effort: number) {
    this.#lines = new Lines(text);
    this.#verdict = verdict;
    this.#draft = new Draft(text);
    this.#problem = problem;
    this.#effort = effort;
  }

  /** The next fault, mended in the draft; undefined at the end. */
  next(): Found | undefined {
    const problem = this.#problem;
    if (!problem) return undefined;
    const scene = new Scene(this.#draft.text, problem);
    const large =
      scene.tokens.length > MOST_TOKENS || scene.tokens.filter(({ kind }) => kind === 'odd').length > MOST_ODD;
    const cause = large ? undefined : this.#cause(scene, problem);
    if (!cause) return this.#unexplained(scene, problem, large);
    const { at, facts, opened } = cause.guess;
    const fault = this.#fault(at, cause.rule.code, filled(cause.rule, facts), opened);
    this.#draft = cause.draft;
    this.#problem = cause.problem;
    const { trust } = cause.rule;
    return { fault: { ...fault, certainty: trust === 'vague' ? 'heuristic' : 'certain' }, trust };
  }

  /** The guess that helps furthest; of equals the first. */
  #cause(scene: Scene, problem: Problem): Cause | undefined {
    const stopped = this.#draft.original(problem.offset);
    const open = scene.openers.length;
    let best: Cause | undefined;
    for (const rule of RULES) {
      for (const guess of rule.guesses(scene)) {
        if (!guess || guess.edits.length === 0) continue;
        if (this.#effort < this.#draft.text.length) return best;
        const draft = this.#draft.with(guess.edits);
        const after = this.#judged(draft.text);
        const reach = after ? draft.original(after.offset) : Number.POSITIVE_INFINITY;
        const helps =
          reach > stopped || (after !== undefined && reach === stopped && this.#closesMore(after, draft, open));
        if (helps && reach > (best?.reach ?? -1)) best = { rule, guess, draft, problem: after, reach };
        if (reach === Number.POSITIVE_INFINITY) return best;
      }
    }
    return best;
  }

  /** What no rule explains, in the words for the parser's message. Its line is left out to look for what follows. */
  #unexplained(scene: Scene, problem: Problem, last: boolean): Found {
    const { code, ...words } = wordsFor(scene);
    this.#effort -= OF_WORDS * scene.text.length;
    const fault = this.#fault(problem.offset, code, words);
    // With no effort left nobody knows whether the search would get anywhere.
    if (last || this.#effort < this.#draft.text.length) {
      this.#problem = undefined;
      return { fault: { ...fault, certainty: 'heuristic' }, trust: 'vague' };
    }
    const draft = this.#draft.with(withoutLine(scene));
    const after = this.#judged(draft.text);
    const further = after === undefined || draft.original(after.offset) > this.#lineEnd(fault.line + 1);
    this.#draft = draft;
    this.#problem = further ? after : undefined;
    return { fault: { ...fault, certainty: 'heuristic' }, trust: 'vague' };
  }

  #judged(text: string): Problem | undefined {
    this.#effort -= text.length;
    return this.#verdict(text);
  }

  #fault(at: number, code: string, { what, why, check }: Words, opened?: number): Omit<Fault, 'certainty'> {
    const { line, column } = this.#place(at);
    return { code, line, column, ...(opened !== undefined && { opened: this.#place(opened).line }), what, why, check };
  }

  /** Where an offset of the draft lies in the learner's text. */
  #place(offset: number) {
    return this.#lines.placeOf(this.#draft.original(offset));
  }

  /** At the end of a text a mend helps already when fewer brackets are open than before. */
  #closesMore(after: Problem, draft: Draft, open: number): boolean {
    if (after.offset < draft.text.trimEnd().length) return false;
    this.#effort -= draft.text.length;
    return new Scene(draft.text, after).openers.length < open;
  }

  #lineEnd(line: number): number {
    return this.#lines.starts[line] ?? this.#lines.text.length;
  }
}

/** Leaves nothing of a line but its brackets. */
function withoutLine({ lines, problem }: Scene) {
  const { line } = lines.placeOf(problem.offset);
  const text = lines.line(line);
  const at = lines.offsetOf({ line, column: 1 });
  return [{ at, remove: text.length, insert: text.replace(/[^()[\]{}]/g, ' ') }];
}
