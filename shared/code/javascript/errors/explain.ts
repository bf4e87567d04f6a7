import type { Program } from '../program.ts';
import { explainedTest } from './explain-test.ts';
import type { Explanation } from './explanation.ts';
import { baseName } from './location.ts';
import { type Looked, look } from './look.ts';
import { inModule } from './module-words.ts';
import { explainedPython, isPython } from './python.ts';
import { type Recognised, recognise, recogniseWithin } from './recognise.ts';
import { type Report, reportOf, type Thrown } from './report.ts';
import { type Standing, standingOf } from './standing.ts';
import { type Captures, filled } from './template.ts';
import { type FailedTest, failedTestIn, isExpectation, nameIn } from './test-output.ts';
import { UNKNOWN } from './unknown.ts';
import { verdictOf } from './verdict.ts';

/** What is known of a failure: the pasted text, and the learner's program with the path it has, if any. */
export interface Known {
  readonly error: string;
  readonly program: Program | undefined;
  readonly path: string | undefined;
}

/** What an error, or a failing test, says and means. Null where the text is neither. */
export function explain({ error, program, path }: Known): Explanation | null {
  const report = reportOf(error);
  if (isPython(report)) return explainedPython(report);
  const failed = failedTestIn(report);
  const told = inModule(subjectOf(report), program);
  if (failed && isAssertion(failed, told)) return explainedTest(failed, told, program, path);
  if (!told) return null;
  const standing = standingIn(told, path);
  const looked = look(told, standing, program, path);
  const blind = program === undefined && seesMore(told);
  return { ...composed(told, standing, looked, report), parser: verdictOf(program), blind };
}

/** The error that is explained. */
export interface Told {
  readonly thrown: Thrown;
  readonly known: Recognised | undefined;
  readonly wrapped: string | null;
  /** The error around it, whose stack may be the only one with lines of the learner. */
  readonly outer: Thrown;
}

/** An error that the code threw is told before the expectation of the test that it ended. */
function isAssertion({ expected }: FailedTest, told: Told | undefined): boolean {
  const type = told?.thrown.type ?? 'Error';
  if (told?.known || (/(?:Error|Exception)$/.test(type) && !/^(?:\w*Assertion)?Error$/.test(type))) return false;
  return type !== 'Error' || expected !== null || isExpectation(told?.thrown.message ?? '');
}

/** Of an error and its causes the innermost is the one to explain, of several at once the first. */
function subjectOf(report: Report): Told | undefined {
  const [outer, ...others] = report.errors;
  const within = () => {
    const found = recogniseWithin(report);
    if (!found) return undefined;
    const thrown: Thrown = outer ?? { ...NO_ERROR, message: found.said, hint: placeIn(report) };
    return { thrown, known: found, wrapped: null, outer: thrown };
  };
  if (!outer) return within();
  const inner =
    others.filter(({ relation }) => relation === 'cause').at(-1) ?? others.find(({ relation }) => relation === 'part');
  const known = recognise(inner ?? outer);
  if (inner && (known || inner.frames.length > 0)) return { thrown: inner, known, wrapped: titleOf(outer), outer };
  const own = recognise(outer);
  if (!own && outer.type === undefined && outer.frames.length === 0) return within();
  return { thrown: outer, known: own, wrapped: null, outer };
}

function standingIn({ thrown, outer }: Told, path: string | undefined): Standing {
  const standing = standingOf(thrown, path);
  return standing.at ? standing : standingOf(outer, path);
}

const NO_ERROR: Thrown = {
  type: undefined,
  code: undefined,
  message: '',
  relation: 'main',
  rejected: false,
  place: undefined,
  more: [],
  frames: [],
  hint: undefined,
};

/** `on line 12`, where a person writes about an error. */
function placeIn({ lines }: Report): Thrown['hint'] {
  const line = lines.map((one) => /\bline (\d{1,6})\b/i.exec(one)?.[1]).find((one) => one !== undefined);
  return line === undefined ? undefined : { file: '<code>', line: Number(line), column: undefined };
}

const LONGEST_TITLE = 70;

const titleOf = ({ type, message }: Thrown): string => {
  const title = `${type ?? 'thrown'}: ${message}`;
  return title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE - 1).toWellFormed()}…`;
};

/** Code shows nothing of what lies outside it, nor of what the message says whole. */
const seesMore = ({ known, thrown }: Told): boolean =>
  known ? known.message.look !== undefined : thrown.message !== '' && thrown.type !== 'TypeScript';

function composed(
  { thrown, known, wrapped }: Told,
  standing: Standing,
  looked: Looked,
  { lines }: Report,
): Omit<Explanation, 'blind' | 'parser'> {
  const { sight, at } = looked;
  const words = known?.message ?? UNKNOWN(thrown, looked.sight !== undefined);
  const captures: Captures = { ...known?.captures, ...(sight ? { expression: sight.expression } : {}) };
  const say = (texts: readonly string[]) =>
    texts.map((text) => filled(text, captures)).find((text) => text !== undefined);
  const origin = sight?.origin;
  return {
    fault: words.fault,
    type: thrown.type ?? known?.message.type ?? 'thrown value',
    message: known?.message.id ?? null,
    engine: known?.engine ?? null,
    certainty: sight && looked.sure && origin?.proved !== false ? 'certain' : 'heuristic',
    concept: sight?.concept ?? origin?.concept ?? words.concept,
    where: at
      ? { file: baseName(at.file), line: at.line, column: at.column ?? null, within: standing.within ?? null }
      : null,
    expression: sight?.expression ?? null,
    what: sight?.what ?? say(words.what) ?? '',
    why: origin ? `${origin.proved ? '' : 'perhaps '}${origin.says}` : (sight?.why ?? say(words.why) ?? null),
    check: origin?.check ?? sight?.check ?? say(words.check) ?? '',
    cause: origin?.line ?? null,
    test: nameIn(lines) === null ? null : { name: nameIn(lines), expected: null, received: null },
    wrapped,
    disagreement: looked.disagreement,
  };
}
