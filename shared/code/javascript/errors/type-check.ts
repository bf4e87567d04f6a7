import type { ConceptId } from '@learnflow/contracts/concepts';
import type { Thrown } from './report.ts';
import { type Captures, filled, matched } from './template.ts';

/** What the type checker refuses, in plain words. */
export interface Refusal {
  readonly what: string;
  readonly why: string;
  readonly check: string;
  readonly concept: ConceptId;
}

type Row = readonly [template: string, what: string, why: string, check: string, concept?: ConceptId];

/** Messages of TypeScript by their fixed words: one of several numbers may say the same. */
const ROWS: readonly Row[] = [
  [
    "Property '{name}' is missing in type '{given}' but required in type '{wanted}'.",
    '{name} is missing, and {wanted} requires it',
    'a type lists what every value of it has',
    'give {name} here, or mark it with ? in {wanted} if it may be left out',
    'ts-interfaces-aliases',
  ],
  [
    "Type '{given}' is missing the following properties from type '{wanted}': {name}",
    '{wanted} requires more than is here: {name}',
    'a type lists what every value of it has',
    'give what is missing, or mark it with ? in {wanted}',
    'ts-interfaces-aliases',
  ],
  [
    "Object literal may only specify known properties, and '{name}' does not exist in type '{wanted}'.",
    '{wanted} has no {name}',
    'an object written out may have only what its type lists',
    'the spelling of {name}, or whether {wanted} should list it',
    'ts-interfaces-aliases',
  ],
  [
    "Property '{name}' does not exist on type 'Promise<{given}>'.{rest}",
    'a promise has no {name}',
    'the value is in the promise and comes later',
    'which word waits for a promise?',
    'async-await',
  ],
  [
    "Property '{name}' does not exist on type '{given}'. Did you mean '{other}'?",
    '{given} has no {name}',
    'the nearest name is {other}',
    'the spelling: {other}?',
  ],
  [
    "Property '{name}' does not exist on type '{given}'.{rest}",
    '{given} has no {name}',
    'only what the type lists can be used',
    'the spelling of {name}, and whether the value is what you think it is',
  ],
  [
    "Argument of type '{given}' is not assignable to parameter of type '{wanted}'.",
    'the call passes {given} where {wanted} is asked for',
    "the function's parameter has that type",
    'the order and kind of what is passed, or the type of the parameter',
  ],
  [
    "Type '{given}' is not assignable to type '{wanted}'.{rest}",
    '{given} is put where {wanted} is declared',
    'the two types do not fit together',
    'which of the two is right: the value or its declared type',
  ],
  ["Object is possibly '{nothing}'.", ...nothing('this value')],
  ["'{name}' is possibly '{nothing}'.", ...nothing('{name}')],
  [
    "Parameter '{name}' implicitly has an '{any}' type.",
    'the parameter {name} has no type',
    'without one anything could be passed',
    'a colon and a type behind {name}, in the brackets of the function',
  ],
  [
    "Binding element '{name}' implicitly has an '{any}' type.",
    '{name}, unpacked in the brackets, has no type',
    'without one anything could be passed',
    'a type behind the closing brace of the pattern',
  ],
  [
    "Cannot find name '{name}'. Did you mean '{other}'?",
    'there is no {name} here',
    'the nearest name is {other}',
    'the spelling: {other}?',
    'scope',
  ],
  [
    "Cannot find name '{name}'.{rest}",
    'there is no {name} here',
    'no line that reaches here declares it, and no import brings it',
    'the spelling of {name}, and where it is declared',
    'scope',
  ],
  [
    'Expected {wanted} arguments, but got {given}.',
    '{wanted} values are to be passed here, and {given} come',
    'each parameter without ? or a default needs its value',
    "the function's brackets beside those of the call",
    'parameters-defaults',
  ],
  [
    "Cannot assign to '{name}' because it is a constant.",
    '{name} is a const and gets a new value',
    'const can be set only once',
    '=== if it is to be compared; let if it must change',
    'variables',
  ],
  [
    "Cannot assign to '{name}' because it is a read-only property.",
    '{name} is readonly and gets a new value',
    'its type says that it never changes',
    'make a changed copy instead, or leave readonly out',
    'references-mutability',
  ],
  [
    "'{name}' is of type 'unknown'.",
    'what {name} is nobody knows here',
    'unknown must be narrowed before it is used',
    'ask for its kind first: typeof, instanceof',
    'ts-unions-narrowing',
  ],
  [
    "Variable '{name}' is used before being assigned.",
    '{name} may have no value yet',
    'there is a way to this line that sets nothing',
    'a first value, or every branch before this line',
    'variables',
  ],
  [
    'A function whose declared type is neither {rest} must return a value.',
    'this function says that it gives a value, and has no return',
    'the type behind its brackets promises one',
    'a return at its end, or void if it gives nothing',
    'return-values',
  ],
  [
    "Function lacks ending return statement and return type does not include 'undefined'.",
    'there is a way through this function without a return',
    'the type behind its brackets promises a value',
    'each branch: does it return?',
    'return-values',
  ],
  [
    "This comparison appears to be unintentional because the types '{given}' and '{wanted}' have no overlap.",
    '{given} and {wanted} are never equal',
    'the types have no value in common',
    'the spelling of the value, and the kind on both sides',
    'comparison-equality',
  ],
  [
    "Operator '{name}' cannot be applied to types '{given}' and '{wanted}'.",
    '{name} does not work with {given} and {wanted}',
    'the two are of different kinds',
    'convert one of them first',
    'type-conversion',
  ],
];

function nothing(name: string): readonly [what: string, why: string, check: string, concept: ConceptId] {
  return [
    `${name} may be {nothing} here`,
    'what gives it may find nothing',
    'handle {nothing} first: with if, ?. or a value in its place',
    'ts-strict-null',
  ];
}

/** TypeScript's numbers from 1000 to 1999 are of its parser. */
export const isUnreadByTypeScript = ({ type, code }: Pick<Thrown, 'type' | 'code'>): boolean =>
  type === 'TypeScript' && /^TS1\d{3}$/.test(code ?? '');

/** The lines below a message go into detail: which property it is that makes two types differ. */
const IN_DETAIL = /^Property '.{1,80}' is missing |^Type '.{1,300}' is missing the following /;

/** Undefined for a message that no row knows. */
export function refusalIn({ message, more }: Thrown): Refusal | undefined {
  const detail = more.map((line) => line.trim()).find((line) => IN_DETAIL.test(line));
  for (const said of [detail ?? message, message]) {
    for (const [template, what, why, check, concept = 'ts-annotations'] of ROWS) {
      const captures = matched(template, said);
      if (!captures) continue;
      const shown = Object.fromEntries(Object.entries(captures).map(([key, value]) => [key, shortened(value)]));
      return { what: say(what, shown), why: say(why, shown), check: say(check, shown), concept };
    }
  }
  return undefined;
}

const say = (text: string, captures: Captures): string => filled(text, captures) ?? text;

/** A type that is longer than this is told by its kind. */
const LONGEST_TYPE = 32;

function shortened(type: string): string {
  if (type.length <= LONGEST_TYPE) return type;
  if (type.startsWith('{')) return 'this object';
  if (type.includes('=>')) return 'this function';
  return `${type.slice(0, type.lastIndexOf(' ', LONGEST_TYPE)).trimEnd() || type.slice(0, LONGEST_TYPE)} …`;
}
