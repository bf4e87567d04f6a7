import type { ConceptId } from '@learnflow/contracts/concepts';
import { TEACHING_ORDER } from '@learnflow/contracts/graph';
import jsTokens, { type Token } from 'js-tokens';
import type { ConceptUse } from '../concepts.ts';

/** As many lines of one concept as are named; longer texts than this are looked at from their start. */
const LINES_NAMED = 20;
const LOOKED_AT = 100_000;

/** The words and signs by which a concept is known even where the program around them is broken. */
const WORDS = new Map(
  Object.entries({
    variables: 'let const var',
    'increment-decrement': '++ --',
    'comparison-equality': '=== !== == != <= >=',
    'logical-operators': '&& ||',
    'conditionals-if': 'if else',
    'conditionals-switch': 'switch case',
    'functions-call-define': 'function',
    'return-values': 'return',
    'while-loops': 'while do',
    'for-loops': 'for',
    'null-undefined': 'null undefined',
    'optional-chaining-nullish': '?. ?? ??=',
    'rest-spread': '...',
    'arrow-functions': '=>',
    'errors-exceptions': 'try catch throw finally',
    classes: 'class constructor',
    'this-binding': 'this',
    inheritance: 'extends super',
    modules: 'import export',
    promises: 'Promise',
    'async-await': 'async await',
    'event-loop-timers': 'setTimeout setInterval',
    json: 'JSON',
    dates: 'Date',
    'sets-maps': 'Set Map',
    'ts-interfaces-aliases': 'interface',
  } satisfies Partial<Record<ConceptId, string>>).flatMap(([concept, words]) =>
    words.split(' ').map((word) => [word, concept] as const),
  ),
);

/** What is called on something, behind its dot. */
const METHODS = new Map(
  Object.entries({
    'array-mutation-methods': 'push pop shift unshift splice sort reverse',
    'array-transformations': 'map filter reduce flatMap',
    'array-analysis': 'find findIndex some every includes indexOf',
    'array-loops': 'forEach',
    promises: 'then',
  } satisfies Partial<Record<ConceptId, string>>).flatMap(([concept, words]) =>
    words.split(' ').map((word) => [word, concept] as const),
  ),
);

const TYPES: { readonly [Type in Token['type']]?: ConceptId } = {
  TemplateHead: 'template-strings',
  RegularExpressionLiteral: 'regular-expressions',
};

const NEW_LINE = /\r\n|[\n\r\u2028\u2029]/g;
const SILENT = new Set<Token['type']>([
  'WhiteSpace',
  'MultiLineComment',
  'SingleLineComment',
  'LineTerminatorSequence',
]);

export function glimpsesIn({ text }: { readonly text: string }): readonly ConceptUse[] {
  const found = new Map<string, number[]>();
  let line = 1;
  let before = '';
  for (const token of jsTokens(text.slice(0, LOOKED_AT))) {
    const concept = conceptOf(token, before);
    if (concept) found.set(concept, [...(found.get(concept) ?? []), line]);
    line += token.value.match(NEW_LINE)?.length ?? 0;
    if (!SILENT.has(token.type)) before = token.value;
  }
  return TEACHING_ORDER.flatMap((concept) => {
    const lines = found.get(concept);
    return lines ? [{ concept, lines: [...new Set(lines)].slice(0, LINES_NAMED), count: lines.length }] : [];
  });
}

function conceptOf({ type, value }: Token, before: string): string | undefined {
  if (type === 'IdentifierName' || type === 'Punctuator') return (before === '.' ? METHODS : WORDS).get(value);
  return TYPES[type];
}
