import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Program } from '../program.ts';
import { within, withParents } from './ast.ts';
import { CATALOGUE } from './catalogue.ts';
import { type RulePattern, spotsByRules } from './eslint.ts';
import { Look } from './look.ts';
import { type Facts, type Finding, filled, type Pattern, type Seen, type Spot } from './pattern.ts';
import { spotsByTypes, type TypePattern } from './types.ts';

interface Raised {
  readonly pattern: Pattern;
  readonly offset: number;
  readonly facts: Facts | undefined;
}

type Listener = (node: TSESTree.Node, look: Look) => Seen;

type Listeners = ReadonlyMap<string, readonly { readonly pattern: Pattern; readonly listen: Listener }[]>;

/**
 * What looks for some patterns in programs: each in the order of the text, none in a program that is not valid. Only
 * the libraries that these patterns rest on are set to work.
 */
export function finderOf(patterns: readonly Pattern[]): (program: Program) => readonly Finding[] {
  const listeners = listenersOf(patterns);
  const rules = patterns.flatMap((pattern): RulePattern[] =>
    pattern.find.by === 'eslint' ? [{ pattern, find: pattern.find }] : [],
  );
  const types = patterns.flatMap((pattern): TypePattern[] =>
    pattern.find.by === 'types' || pattern.find.by === 'diagnostic' ? [{ pattern, find: pattern.find }] : [],
  );
  return (program) => {
    const { text, tree, module, lines } = program;
    // A tree without tokens comes from the parser that is asked where the usual one gives up: no learner's program.
    const scopes = tree?.tokens && program.scopes;
    if (!tree || !scopes) return [];
    const look = new Look({ text, module, tree: withParents(tree), scopes, lines });
    const findings = [...bySight(look, listeners), ...byRule(look, rules), ...byType(program, types)]
      .toSorted((a, b) => a.offset - b.offset)
      .map(({ pattern, offset, facts }) => findingOf(pattern, lines.placeOf(offset), facts));
    return withoutCovered(findings);
  };
}

/** Every pattern of the catalogue. */
export const findingsIn = finderOf(CATALOGUE);

function bySight(look: Look, listeners: Listeners): readonly Raised[] {
  const raised: Raised[] = [];
  for (const node of within(look.tree)) {
    for (const { pattern, listen } of listeners.get(node.type) ?? []) {
      for (const spot of spotsOf(listen(node, look))) raised.push(raisedAt(pattern, spot));
    }
  }
  return raised;
}

const byRule = (look: Look, rules: readonly RulePattern[]): readonly Raised[] =>
  rules.length === 0 ? [] : spotsByRules(look, rules).map(({ pattern, spot }) => raisedAt(pattern, spot));

function byType({ text, language, jsx }: Program, types: readonly TypePattern[]): readonly Raised[] {
  if (types.length === 0) return [];
  const ending = (language === 'typescript' ? 'ts' : 'js') + (jsx ? 'x' : '');
  return spotsByTypes(text, ending, types).map(({ pattern, spot: { start, facts } }) => ({
    pattern,
    offset: start,
    facts,
  }));
}

const raisedAt = (pattern: Pattern, { at, facts }: Spot): Raised => ({ pattern, offset: at.range[0], facts });

const spotsOf = (seen: Seen): readonly Spot[] => {
  if (!seen) return [];
  return Array.isArray(seen) ? seen : [seen as Spot];
};

const findingOf = (pattern: Pattern, place: { line: number; column: number }, facts?: Facts): Finding => ({
  pattern: pattern.id,
  certainty: pattern.certainty,
  kind: pattern.kind,
  weight: pattern.weight,
  concept: pattern.concept,
  line: place.line,
  column: place.column,
  say: filled(pattern.say, facts),
  check: filled(pattern.check, facts),
});

const COVERS: ReadonlyMap<string, readonly string[]> = new Map(CATALOGUE.map(({ id, covers = [] }) => [id, covers]));

/** One finding a pattern and line, and none where another says more about the same line. */
function withoutCovered(findings: readonly Finding[]): readonly Finding[] {
  const covered = new Set(
    findings.flatMap(({ pattern, line }) => (COVERS.get(pattern) ?? []).map((id) => `${line} ${id}`)),
  );
  return findings.filter(({ line, pattern }) => {
    const key = `${line} ${pattern}`;
    const fresh = !covered.has(key);
    covered.add(key);
    return fresh;
  });
}

function listenersOf(patterns: readonly Pattern[]): Listeners {
  const listeners = new Map<string, { pattern: Pattern; listen: Listener }[]>();
  for (const pattern of patterns) {
    if (pattern.find.by !== 'tree') continue;
    for (const [type, listen] of Object.entries(pattern.find.on)) {
      // The key is the type of the nodes that the listener takes.
      listeners.set(type, [...(listeners.get(type) ?? []), { pattern, listen: listen as Listener }]);
    }
  }
  return listeners;
}
