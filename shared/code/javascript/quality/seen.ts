import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Dimension } from '../../quality.ts';
import { within } from '../patterns/ast.ts';
import { CATALOGUE } from '../patterns/catalogue.ts';
import { finderOf } from '../patterns/find.ts';
import type { Finding } from '../patterns/pattern.ts';
import type { Program } from '../program.ts';
import type { Placed } from './placed.ts';
import { PlacesByOffset } from './places.ts';
import { QUALITY_RULES } from './rules/index.ts';

const find = finderOf([...CATALOGUE, ...QUALITY_RULES.map(({ pattern }) => pattern)]);

/** Patterns and rules of quality in one go: two parsers' trees, ESLint and TypeScript are each asked once. */
export function seenIn(program: Program, tree: TSESTree.Program): readonly Placed[] {
  const text = withoutComments(program.text, tree);
  const lines = new PlacesByOffset(program.text);
  const found = find({ ...program, text, tree, scopes: program.scopes, lines });
  return found.map(placed);
}

/** Of patterns how much each hurts is known. */
const WORST_WEIGHT = 100;

const placed = (finding: Finding): Placed => ({
  rule: finding.pattern,
  family: finding.pattern,
  dimension: dimensionOf(finding),
  what: finding.say,
  mend: finding.check,
  measured: null,
  extent: finding.weight > 0 ? finding.weight / WORST_WEIGHT : 1,
  kind: finding.kind,
  certainty: finding.certainty,
  concept: finding.concept,
  offset: finding.line - 1,
});

/** Patterns that are less a mistake than a matter of one of the other dimensions. */
const ELSEWHERE: Readonly<Record<string, Dimension>> = {
  'parameter-reassigned': 'readability',
  'shadowed-variable': 'readability',
  'unused-variable': 'readability',
  'value-overwritten-unread': 'readability',
  'empty-catch': 'error_prone',
  'async-without-await': 'style',
  'await-of-a-plain-value': 'style',
};

const OWN: ReadonlyMap<string, Dimension> = new Map(
  QUALITY_RULES.map(({ pattern: { id }, dimension }) => [id, dimension]),
);

const dimensionOf = ({ pattern, kind }: Finding): Dimension =>
  OWN.get(pattern) ?? ELSEWHERE[pattern] ?? (kind === 'style' ? 'idiom' : 'error_prone');

/** Spaces for comments: TypeScript takes some of them for types, and a comment must not change what is found. */
function withoutComments(text: string, { comments = [] }: TSESTree.Program): string {
  let bare = '';
  let at = 0;
  for (const { range } of comments) {
    bare += text.slice(at, range[0]) + text.slice(...range).replace(/[^\r\n\u2028\u2029]/g, ' ');
    at = range[1];
  }
  return bare + text.slice(at);
}

/** The nearest function around an offset that has a name. */
export function namesAround(tree: TSESTree.Program, nameOf: (node: TSESTree.Node) => string | null) {
  const named = [...within(tree)].flatMap((node) => {
    const name = nameOf(node);
    return name === null ? [] : [{ name, range: node.range }];
  });
  return (offset: number): string | null =>
    named.findLast(({ range: [from, to] }) => from <= offset && offset < to)?.name ?? null;
}
