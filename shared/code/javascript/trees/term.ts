import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { visitorKeys } from '@typescript-eslint/visitor-keys';
import type { Bindings } from './bindings.ts';

/** A node of a program as it is compared with another's. */
export interface Term {
  readonly node: TSESTree.Node;
  /** Where it hangs on the node above: `test`, `body`, `arguments`. */
  readonly slot: string;
  readonly label: string;
  readonly kids: readonly Term[];
  /** Nodes, itself included. */
  readonly size: number;
  /** Equal numbers for equal terms, among all that one `Terms` made. */
  readonly form: number;
  readonly up: Term | undefined;
}

type Naming = (name: TSESTree.Identifier) => string;

/** Makes terms that can be compared with one another. */
export class Terms {
  readonly #forms = new Map<string, number>();

  of(node: TSESTree.Node, naming: Naming, slot = '', up?: Term): Term {
    const label = labelOf(node, naming);
    const kids: Term[] = [];
    const term = { node, slot, label, kids, size: 1, form: 0, up };
    for (const [key, child] of childrenBySlot(node)) {
      const kid = this.of(child, naming, key, term);
      kids.push(kid);
      term.size += kid.size;
    }
    const key = `${label}(${kids.map(({ form }) => form).join()})`;
    term.form = this.#forms.get(key) ?? this.#forms.size;
    this.#forms.set(key, term.form);
    return term;
  }
}

/** Names that stand for variables are all alike until it is known which are meant to be the same. */
export const unnamed =
  (bindings: Bindings): Naming =>
  (name) =>
    bindings.has(name) ? ' variable' : name.name;

export function* childrenBySlot(node: TSESTree.Node): Generator<readonly [slot: string, child: TSESTree.Node]> {
  for (const key of visitorKeys[node.type] ?? []) {
    const value: unknown = Reflect.get(node, key);
    for (const one of Array.isArray(value) ? value : [value]) if (isNode(one)) yield [key, one];
  }
}

const isNode = (value: unknown): value is TSESTree.Node =>
  typeof value === 'object' && value !== null && 'type' in value;

const FLAGS = ['optional', 'async', 'generator', 'static', 'readonly', 'computed', 'prefix', 'await'] as const;

/** A node's type and everything about it that is no node itself. */
function labelOf(node: TSESTree.Node, naming: Naming): string {
  const flags = FLAGS.filter((flag) => Reflect.get(node, flag) === true);
  return [node.type, worthOf(node, naming), ...flags].join(' ').trim();
}

function worthOf(node: TSESTree.Node, naming: Naming): string {
  if (node.type === 'Identifier') return naming(node);
  if (node.type === 'Literal') return literalText(node);
  // A hole is no node, and what stands behind it stands at another place.
  if (node.type === 'ArrayPattern' || node.type === 'ArrayExpression')
    return node.elements.flatMap((element, place) => (element === null ? [`_${place}`] : [])).join('');
  if (node.type === 'TemplateElement') return JSON.stringify(node.value.cooked);
  if ('operator' in node && typeof node.operator === 'string') return node.operator;
  return 'kind' in node && typeof node.kind === 'string' ? node.kind : '';
}

/** Quotes, and other spellings of one number, make no difference. */
export const literalText = (node: TSESTree.Literal): string =>
  'regex' in node
    ? node.raw
    : JSON.stringify(node.value, (_, value) => (typeof value === 'bigint' ? `${value}n` : value));
