import { MESSAGES } from './catalogue.ts';
import { ENGINES, type Engine, type Message } from './message.ts';
import type { Report, Thrown } from './report.ts';
import { type Captures, matched, matchedWithin, weight } from './template.ts';

/** A message of the catalogue, and what this one of its kind names. */
export interface Recognised {
  readonly message: Message;
  readonly captures: Captures;
  /** In whose words it is; engines share some. */
  readonly engine: Engine;
}

interface Form {
  readonly message: Message;
  readonly engine: Engine;
  readonly template: string;
}

/** The most telling first, so that `document is not defined` comes before `{name} is not defined`. */
const FORMS: readonly Form[] = MESSAGES.flatMap((message) =>
  ENGINES.flatMap((engine) => (message.templates[engine] ?? []).map((template) => ({ message, engine, template }))),
).sort((a, b) => weight(b.template) - weight(a.template));

/** Engines that name the class of one error differently. */
const SAME_TYPE: Readonly<Record<string, readonly string[]>> = {
  RangeError: ['InternalError', 'RangeError', 'Error'],
  DataCloneError: ['DOMException'],
  UnhandledPromiseRejection: ['Error'],
};

export function recognise(thrown: Thrown): Recognised | undefined {
  const said = thrown.message.trim();
  const whole = [said, ...thrown.more].join('\n');
  const quickjs = thrown.frames.some(({ style }) => style === 'quickjs');
  const own = quickjs ? FORMS.filter(({ engine }) => engine === 'quickjs') : [];
  for (const form of [...own, ...FORMS]) {
    if (!fits(thrown, form.message)) continue;
    const captures =
      matched(form.template, said) ?? (form.template.includes('{rest}') ? matched(form.template, whole) : undefined);
    if (captures && !isSentence(captures))
      return { message: form.message, captures: tidy(captures), engine: form.engine };
  }
  return undefined;
}

const SETUP_TYPES = /^(?:Type|Syntax|Reference|System)?Error$/;

/** An error thrown by the learner may say anything, also what an engine would: its class tells. */
function fits({ type, code }: Thrown, message: Message): boolean {
  if (type === undefined || type === message.type || message.alsoTypes?.includes(type)) return true;
  if (message.fault === 'setup') return SETUP_TYPES.test(type) || (code !== undefined && type !== 'AssertionError');
  return SAME_TYPE[message.type]?.includes(type) ?? false;
}

const EXPRESSIONS = ['name', 'base', 'value'];

/** A capture that should be one name and holds half a sentence is no match. */
const isSentence = (captures: Captures): boolean =>
  EXPRESSIONS.some((name) => (captures[name] ?? '').split(' ').length > 6) ||
  (captures.base !== undefined && !/^(?:undefined|null)$/.test(captures.base));

const LONGEST_CAPTURE = 60;

const tidy = (captures: Captures): Captures =>
  withMember(
    Object.fromEntries(
      Object.entries(captures)
        .filter(([, value]) => !value.startsWith('.for'))
        .map(([name, value]) => [name, value.slice(0, LONGEST_CAPTURE).toWellFormed().replace(/\s+/g, ' ')]),
    ),
  );

/** A property as it is written behind its object: `.name`, `[0]`. */
const withMember = (captures: Captures): Captures => {
  const { name } = captures;
  if (name === undefined) return captures;
  return { ...captures, member: /^[\p{L}$_#][\p{L}\p{N}$_]*$/u.test(name) ? `.${name}` : `[${name}]` };
};

/** As much of a text as is searched for a message that stands among other words. */
const SEARCHED_LINES = 100;

/** A message without its class, perhaps in the middle of a sentence. */
export function recogniseWithin({ lines }: Report): (Recognised & { readonly said: string }) | undefined {
  for (const { template, message, engine } of FORMS) {
    for (const line of lines.slice(0, SEARCHED_LINES)) {
      const captures = matched(template, line.trim()) ?? matchedWithin(template, line);
      if (captures && !isSentence(captures)) return { message, engine, captures: tidy(captures), said: line.trim() };
    }
  }
  return undefined;
}
