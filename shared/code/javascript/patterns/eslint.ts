import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { visitorKeys } from '@typescript-eslint/visitor-keys';
import { Linter, type Linter as LinterTypes } from 'eslint/universal';
import { childrenOf, within } from './ast.ts';
import type { Look } from './look.ts';
import type { Find, Pattern, Reported } from './pattern.ts';

export interface RulePattern {
  readonly pattern: Pattern;
  readonly find: Extract<Find, { readonly by: 'eslint' }>;
}

const linter = new Linter();

/**
 * What ESLint's rules see in a tree that is already there; its own texts are not used. It resolves names to the
 * globals it knows in the scopes that it is lent, so it goes after whoever asks for unresolved ones.
 */
export function spotsByRules(look: Look, wanted: readonly RulePattern[]) {
  const rules: LinterTypes.RulesRecord = Object.fromEntries(
    wanted.map(({ find: { rule, options = [] } }) => [rule, ['error' as const, ...options]]),
  );
  const nodes = outermost(look);
  const around = innermost(look);
  return reportsOn(look, rules).flatMap((message) => {
    const start = look.offsetOf(message.line, message.column);
    const end = look.offsetOf(message.endLine ?? message.line, message.endColumn ?? message.column);
    const node = nodes.get(`${start}:${end}`);
    const reported: Reported = { messageId: message.messageId, node, around: around(start) };
    return wanted
      .filter(({ find }) => find.rule === message.ruleId)
      .flatMap(({ pattern, find }) => {
        const spot = find.spot ? find.spot(reported, look) : { at: node ?? reported.around };
        return spot ? [{ pattern, spot }] : [];
      });
  });
}

function reportsOn(look: Look, rules: LinterTypes.RulesRecord): readonly LinterTypes.LintMessage[] {
  const messages = linter.verify(
    look.text.replace(/^\uFEFF/, ' '),
    {
      languageOptions: { parser: readyMade(look), sourceType: look.module ? 'module' : 'script' },
      linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
      rules,
    },
    { filename: 'program.js' },
  );
  const [broken] = messages.filter(({ fatal }) => fatal);
  if (broken) throw new Error(`ESLint cannot read the tree: ${broken.message}`);
  return messages;
}

const readyMade = ({ tree, scopes }: Look): LinterTypes.Parser => ({
  parseForESLint: () => ({ ast: tree as never, scopeManager: scopes as never, visitorKeys: visitorKeys as never }),
});

/** Of the nodes that span the same piece of text, the outermost. */
function outermost({ tree }: Look) {
  const nodes = new Map<string, Reported['node']>();
  for (const node of within(tree)) {
    const span = node.range.join(':');
    if (!nodes.has(span)) nodes.set(span, node);
  }
  return nodes;
}

/** Finds the smallest node around an offset. A list of thousands of statements is not walked again for each report. */
function innermost({ tree }: Look): (offset: number) => TSESTree.Node {
  const known = new Map<TSESTree.Node, readonly TSESTree.Node[]>();
  const inOrder = (node: TSESTree.Node) => {
    const children = known.get(node) ?? [...childrenOf(node)].sort((a, b) => a.range[0] - b.range[0]);
    known.set(node, children);
    return children;
  };
  return (offset) => {
    let found: TSESTree.Node = tree;
    for (let next: TSESTree.Node | undefined = tree; next; next = childAt(inOrder(found), offset)) found = next;
    return found;
  };
}

/** Of siblings in the order of the text the one around an offset, by halving. */
function childAt(children: readonly TSESTree.Node[], offset: number): TSESTree.Node | undefined {
  let [low, high] = [0, children.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((children[middle]?.range[1] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  const child = children[low];
  return child && child.range[0] <= offset ? child : undefined;
}
