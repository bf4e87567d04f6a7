import type { ScopeManager, Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { visitorKeys } from '@typescript-eslint/visitor-keys';
import { Lines, type Place } from '../../lines.ts';

export type Node = TSESTree.Node;
export type Fn = TSESTree.FunctionDeclaration | TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression;

/** A program's nodes: who contains whom, what stands where, which name means which variable. */
export class Places {
  readonly text: string;
  readonly nodes: readonly Node[];
  readonly lines: Lines;
  readonly #parents: ReadonlyMap<Node, Node>;
  readonly #variables: ReadonlyMap<Node, Variable>;
  readonly #declared: readonly TSESTree.Identifier[];

  constructor(text: string, tree: TSESTree.Program, scopes: ScopeManager) {
    this.text = text;
    this.lines = new Lines(text);
    const parents = new Map<Node, Node>();
    this.nodes = walk(tree, parents);
    this.#parents = parents;
    this.#variables = new Map(
      scopes.scopes.flatMap((scope) =>
        scope.references.flatMap(({ identifier, resolved }) => (resolved ? [[identifier, resolved]] : [])),
      ),
    );
    this.#declared = scopes.scopes
      .flatMap(({ variables }) => variables.flatMap(({ identifiers }) => identifiers))
      .filter((node) => node.type === 'Identifier');
  }

  parent(node: Node): Node | undefined {
    return this.#parents.get(node);
  }

  /** From the nearest outwards. */
  *around(node: Node): Generator<Node> {
    for (let next = this.parent(node); next; next = this.parent(next)) yield next;
  }

  functionAround(node: Node): Fn | undefined {
    for (const outer of this.around(node)) if (isFunction(outer)) return outer;
    return undefined;
  }

  /** Undefined for names that no line of the program declares. */
  variable(identifier: Node): Variable | undefined {
    const found = this.#variables.get(identifier);
    return found && found.defs.length > 0 ? found : undefined;
  }

  /** Whether two names mean one variable. */
  isSame(one: Node, other: Node): boolean {
    const variable = this.variable(one);
    return variable !== undefined && variable === this.variable(other);
  }

  /** The names that the program declares, where it declares them. */
  declarations(): readonly TSESTree.Identifier[] {
    return this.#declared;
  }

  /** Whether a name stands where it is declared with its first value. */
  isDeclared(node: Node): boolean {
    const parent = this.parent(node);
    return parent?.type === 'VariableDeclarator' && parent.id === node;
  }

  start = (node: Node): Place => this.lines.placeOf(node.range[0]);

  /** Where the next sign after a node stands, over spaces and line ends; `sign` looks for that one. */
  after(node: Node, sign?: string): Place {
    let at = node.range[1];
    while (at < this.text.length && (sign ? this.text[at] !== sign : /\s/.test(this.text[at] ?? ''))) at++;
    return this.lines.placeOf(at);
  }

  on(line: number): readonly Node[] {
    return this.nodes.filter(({ loc }) => loc.start.line <= line && line <= loc.end.line);
  }

  /** What a node looks like in the code, on one line and not too long to say. */
  said(node: Node): string {
    const whole = this.text
      .slice(...node.range)
      .toWellFormed()
      .replace(/\s+/g, ' ');
    if (whole.length <= LONGEST_SAID) return whole;
    return `${whole.slice(0, LONGEST_SAID - 1).toWellFormed()}…`;
  }
}

const LONGEST_SAID = 40;

function walk(tree: Node, parents: Map<Node, Node>): readonly Node[] {
  const nodes: Node[] = [];
  const waiting: Node[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    nodes.push(node);
    for (const child of childrenOf(node).toReversed()) {
      parents.set(child, node);
      waiting.push(child);
    }
  }
  return nodes;
}

function childrenOf(node: Node): Node[] {
  const fields: Readonly<Record<string, unknown>> = { ...node };
  return (visitorKeys[node.type] ?? []).flatMap((key) => [fields[key]].flat()).filter(isNode);
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'range' in value;

export const isFunction = (node: Node): node is Fn =>
  node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression';

/** Without brackets, casts and the marks of TypeScript. */
export function bare(node: Node): Node {
  switch (node.type) {
    case 'ChainExpression':
    case 'TSAsExpression':
    case 'TSNonNullExpression':
    case 'TSSatisfiesExpression':
    case 'TSTypeAssertion':
      return bare(node.expression);
    default:
      return node;
  }
}

/** The name in `.name` and `['name']`; undefined where it is computed. */
export function memberName({ property, computed }: TSESTree.MemberExpression): string | undefined {
  if (!computed) return 'name' in property && typeof property.name === 'string' ? property.name : undefined;
  return property.type === 'Literal' ? String(property.value) : undefined;
}

/** The name that a property or a method is declared by. */
export const keyName = (node: Node): string | undefined => {
  if (!('key' in node) || !node.key || typeof node.key !== 'object' || !('type' in node.key)) return undefined;
  if ('computed' in node && node.computed) return undefined;
  if (node.key.type === 'Identifier' || node.key.type === 'PrivateIdentifier') return node.key.name;
  return node.key.type === 'Literal' ? String(node.key.value) : undefined;
};
