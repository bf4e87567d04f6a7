import { CONCEPTS } from '@learnflow/contracts/concepts';
import type { HintText, NextEdit } from '@learnflow/shared/code';
import { hash } from '@learnflow/shared/problems';
import { exampleHints } from './examples/chosen.ts';
import { RULE_BY_CAUSE } from './rules/by-cause.ts';
import { RULE_BY_CONCEPT } from './rules/by-concept.ts';
import { askedNames, lineOf, type Situation } from './situation.ts';
import type { Trouble } from './trouble.ts';

/** What could be said at a level, the best first. */
export function candidatesAt(level: number, situation: Situation): readonly HintText[] {
  const make = LEVELS[level];
  const said: readonly Text[] = (make?.(situation) ?? []).map((one) => (typeof one === 'string' ? { text: one } : one));
  return said.map((one) => ({ level, id: idOf(level, `${one.text}\n${one.code ?? ''}`), ...one }));
}

/** A text's own name in the log. */
const idOf = (level: number, text: string): string => `${level}-${hash(text).toString(36)}`;

type Text = Pick<HintText, 'text' | 'code'>;
type Said = string | Text;

const LEVELS: readonly ((situation: Situation) => readonly Said[])[] = [
  reflect,
  orient,
  teach,
  exampleHints,
  nextStep,
  bottomOut,
];

const SHOWN = 60;
const short = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text);

/** A test by its own name: the group around it is mostly called as the function is. */
function testOf({ problem, trouble: { test } }: Situation): string {
  const [first = '', ...more] = (test ?? '').split(' > ');
  return `"${short(more.length > 0 && askedNames(problem).includes(first) ? more.join(' > ') : (test ?? ''))}"`;
}

/** The function that is asked for. */
const subject = ({ problem }: Situation): string => askedNames(problem)[0] ?? 'the program';

/** A question about what should happen: neither the place nor the cause. */
function reflect(situation: Situation): readonly Said[] {
  const { test, expected, received, error, kind } = situation.trouble;
  const name = subject(situation);
  if (kind === 'syntax')
    return ['The code cannot be read yet. Read it aloud, mark by mark: what is opened, and where does it end?'];
  if (kind === 'types')
    return [
      `Every test passes, and the type checker still refuses something. Which values may callers of ${name} give and get, and which not?`,
    ];
  if (kind === 'load')
    return [`No test could run: ${short(error ?? '')}. What should be there before anybody calls ${name}?`];
  if (kind === 'stopped')
    return [
      `${short(error ?? '')}${test === null ? '' : `, at ${testOf(situation)}`}. What has to become true for it to stop, and what makes it come true?`,
    ];
  if (kind === 'throws')
    return [
      `${testOf(situation)} ends with ${short(error ?? '')}. Which values does ${name} get there, and what should it do with them?`,
    ];
  const seen =
    expected === null
      ? short(error ?? '')
      : `should give ${short(expected)}, and yours gives ${short(received ?? 'nothing')}`;
  const byHand =
    received === 'undefined'
      ? 'Follow it line by line with the values of that test: where does it come to an end, and what does it give back there?'
      : 'Do it by hand with the values of that test, step by step: which step of yours comes out differently?';
  return [`${testOf(situation)} ${seen}. ${byHand}`, `${testOf(situation)} fails. ${byHand}`];
}

/** The region, and what is seen there. */
function orient(situation: Situation): readonly Said[] {
  const { trouble, fault, edit, home, problem } = situation;
  if (fault) return [`Line ${fault.line}, column ${fault.column}: ${fault.what}.`];
  const test = trouble.test === null ? '' : `: ${testOf(situation)} fails because of what happens there`;
  const error = trouble.error !== null && trouble.kind !== 'fails' ? ` (${short(trouble.error)})` : '';
  const line = trouble.line;
  if (line !== null && (!edit || Math.abs(edit.line - line) <= 2))
    return [`Look at line ${line}${test}${error}. Which values do the names there have at that moment?`];
  if (edit) return [`Look at ${regionText(edit, situation)}${test}${error}. What is that part there for?`];
  if (home)
    return [
      `Look at ${home.what}, lines ${home.from} to ${home.to}${test}${error}. Say for each part of it what it should do with the values of that test, and then what it does.`,
    ];
  const concept = CONCEPTS[situation.concept].title.toLowerCase();
  return [
    `The trouble lies with ${concept}${test}${error}. Which lines of yours for ${problem.title} have to do with it?`,
  ];
}

/** In a file that holds much else, with the function it belongs to. */
function regionText({ region, line, where }: NextEdit, { home, isCrowded }: Situation): string {
  const around = home && home.from <= line && line <= home.to ? home : undefined;
  const { what, from, to } = region.what === 'the program' && around ? around : region;
  const of = around && isCrowded ? ` of ${around.what}` : '';
  if (to - from > FEW_LINES && where !== '') return `line ${line}${of}, ${where}`;
  return `${what}, ${from === to ? `line ${from}` : `lines ${from} to ${to}`}${what === around?.what ? '' : of}`;
}

/** More lines are no region to look at, they are the whole program. */
const FEW_LINES = 6;

/** The rule in general, and where it matters. */
function teach(situation: Situation): readonly Said[] {
  const { fault, finding, cause, concept } = situation;
  if (fault)
    return [
      `Line ${fault.line}: ${sentence(fault.why)}`,
      `Line ${fault.line}: ${sentence(fault.what)} ${sentence(fault.why)}`,
    ];
  const title = CONCEPTS[concept].title;
  const line = lineOf(situation);
  const at = line === undefined ? '' : ` (line ${line})`;
  const general = `${title}${at}: ${RULE_BY_CONCEPT[concept]}`;
  const rule = cause && `${title}${at}: ${RULE_BY_CAUSE[cause]}`;
  const seen =
    finding && `${title} (line ${finding.line}): ${sentence(finding.say)} ${RULE_BY_CONCEPT[finding.concept]}`;
  const plain = finding && `${title} (line ${finding.line}): ${RULE_BY_CONCEPT[finding.concept]}`;
  return [seen, plain, rule, general].flatMap((one) => one ?? []);
}

const sentence = (text: string): string =>
  `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}${/[.?!]$/.test(text) ? '' : '.'}`;

/** One edit by its place and its kind. */
function nextStep(situation: Situation): readonly Said[] {
  const { fault, edit, detour, cause, trouble, concept } = situation;
  if (fault)
    return [
      `Line ${fault.line}: ${sentence(fault.check)}`,
      `Line ${fault.line}: ${sentence(fault.what)} ${sentence(fault.check)}`,
    ];
  if (!edit && cause === 'missing-return')
    return [
      `With the values of ${testOf(situation)} ${subject(situation)} ends without giving anything back: find the way through it that meets no return.`,
    ];
  if (!edit) return detour ? otherWay(detour) : elsewhere(trouble, 'the problem does not ask for it');
  const more = edit.edits > 1 ? ' It is the first of several places.' : '';
  const test = trouble.test === null ? '' : ` Then see what ${testOf(situation)} says.`;
  const plain = `Line ${edit.line}: one change, about ${CONCEPTS[concept].title.toLowerCase()}${edit.where === '' ? '' : `, ${edit.where}`}.`;
  return [
    `Line ${edit.line}: ${stepText(edit)}.${more}`,
    `${plain}${test}`,
    `Line ${edit.line}: ${ONE_CHANGE[edit.kind]}.${test}`,
  ];
}

/** Code beside the solution that keeps it from being run. */
const elsewhere = ({ kind, line, error }: Trouble, then: string): readonly Said[] =>
  kind === 'load' && line !== null
    ? [`Line ${line} stops the file before any test can run (${short(error ?? '')}): ${then}.`]
    : [];

/** Honest about what is known: how somebody else solved it, and nothing of the learner's own way. */
function otherWay(detour: NextEdit): readonly Said[] {
  const first = `parts from yours in ${detour.edits} places, first on line ${detour.line}`;
  const stay = 'If you see how your own way gets there, stay on it.';
  return [
    `A known way ${first}: ${stepText(detour)}. ${stay}`,
    `A known way ${first}${detour.where === '' ? '' : `, ${detour.where}`}. ${stay}`,
    `A known way ${first}. ${stay}`,
  ];
}

/** Where even the place of the change would say what it is. */
const ONE_CHANGE: Readonly<Record<NextEdit['kind'], string>> = {
  change: 'one thing there has to be another',
  replace: 'one part there has to be another',
  wrap: 'one part there is not enough by itself',
  unwrap: 'one part there does too much',
  order: 'the right parts stand there in the wrong order',
  add: 'one part is missing there',
  remove: 'one part there is too much',
};

function stepText({ kind, part, comes, where, cause }: NextEdit): string {
  const at = where === '' ? '' : `, ${where}`;
  switch (kind) {
    case 'change':
      return cause === 'missing-return'
        ? `what ${part} works out is lost: one word is missing in front of it`
        : `change ${part}${at}`;
    case 'replace':
      return `put ${comes} in place of ${part}${at}`;
    case 'wrap':
      return `${part} alone is not enough${at}: make it part of ${comes}`;
    case 'unwrap':
      return `${part} does too much${at}: a part of it is all that is needed`;
    case 'order':
      if (cause === 'order-of-steps') return `${part} comes too early${at}`;
      return `${part} has the right parts in the wrong order${at}`;
    case 'add':
      return `${comes} is missing ${/^[`']/.test(part) ? `after ${part}` : `in the ${part}`}${at}`;
    case 'remove':
      return `take out ${part}${at}`;
  }
}

/** One statement, and a question about it. */
function bottomOut(situation: Situation): readonly Said[] {
  const { edit: known, detour, trouble, fault } = situation;
  const edit = known ?? detour;
  const why =
    trouble.test === null
      ? 'Say in your own words why.'
      : known
        ? `Why does ${testOf(situation)} pass then, and what did yours do?`
        : `It is one of ${edit?.edits ?? 0} places where a known way parts from yours: what does it do there that yours does not?`;
  if (!edit)
    return fault
      ? [`Line ${fault.line}: ${sentence(fault.what)} ${sentence(fault.check)} Why does the language need it there?`]
      : elsewhere(trouble, 'take it out, or put it below what it needs');
  if (edit.statement === null) return [`Line ${edit.line}: ${edit.part} has to go. ${why}`];
  const [head = ''] = edit.statement.split(' …');
  const place =
    edit.kind === 'add' && edit.written?.startsWith(head)
      ? `After line ${edit.line} there should stand`
      : `Around line ${edit.line} it should say`;
  return [{ text: `${place} this. ${why}`, code: edit.statement }];
}
