import type { Reference, ScopeManager, Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Lines } from '../../lines.ts';
import { type FunctionNode, isFunction } from './ast.ts';

/** As much of the learner's code as a sentence repeats, in UTF-16 units. */
const SHOWN = 32;

interface Seeing {
  readonly text: string;
  readonly module: boolean;
  readonly tree: TSESTree.Program;
  readonly scopes: ScopeManager;
  readonly lines: Lines;
}

/** What a pattern may ask about the program besides the node before it. */
export class Look {
  readonly text: string;
  readonly module: boolean;
  readonly tree: TSESTree.Program;
  readonly scopes: ScopeManager;
  readonly #lines: Lines;
  #references: ReadonlyMap<TSESTree.Node, Reference> | undefined;

  constructor({ text, module, tree, scopes, lines }: Seeing) {
    this.text = text;
    this.module = module;
    this.tree = tree;
    this.scopes = scopes;
    this.#lines = lines;
  }

  offsetOf(line: number, column: number): number {
    return this.#lines.offsetOf({ line, column });
  }

  /** The source of a node, on one line and shortened to what a sentence bears. */
  show(node: TSESTree.Node): string {
    const line = this.text.slice(...node.range).replace(/\s+/g, ' ');
    return line.length > SHOWN ? `${line.slice(0, SHOWN - 1)}…` : line;
  }

  /** Every use of a name that no declaration in the file explains. */
  get unresolved(): readonly Reference[] {
    return this.scopes.scopes[0]?.through ?? [];
  }

  referenceOf(identifier: TSESTree.Node): Reference | undefined {
    this.#references ??= referencesOf(this.scopes);
    return this.#references.get(identifier);
  }

  /** The variable that a name in the code stands for; undefined for globals. */
  variableOf(identifier: TSESTree.Node): Variable | undefined {
    const resolved = this.referenceOf(identifier)?.resolved;
    return resolved && resolved.defs.length > 0 ? resolved : undefined;
  }

  /** The variables that a declaration, a function or a parameter introduces. */
  declaredBy(node: TSESTree.Node): readonly Variable[] {
    return this.scopes.getDeclaredVariables(node);
  }

  /** What a name is set to where it is declared, if nothing ever sets it again. */
  steadyValue(identifier: TSESTree.Node): TSESTree.Expression | undefined {
    const variable = this.variableOf(identifier);
    const [definition, ...others] = variable?.defs ?? [];
    if (!variable || others.length > 0 || definition?.node.type !== 'VariableDeclarator') return undefined;
    if (definition.node.id.type !== 'Identifier' || isReassigned(variable)) return undefined;
    return definition.node.init ?? undefined;
  }

  /** The function that a name stands for throughout, however it was declared. */
  functionNamed(identifier: TSESTree.Node): FunctionNode | undefined {
    if (identifier.type !== 'Identifier') return undefined;
    const variable = this.variableOf(identifier);
    const [definition, ...others] = variable?.defs ?? [];
    if (!variable || others.length > 0 || isReassigned(variable)) return undefined;
    if (definition?.type === 'FunctionName' && isFunction(definition.node)) return definition.node;
    const value = this.steadyValue(identifier);
    return value && isFunction(value) ? value : undefined;
  }
}

/** Whether a variable gets another value than the one it is declared with. */
export const isReassigned = ({ references }: Variable): boolean =>
  references.some((reference) => reference.isWrite() && !reference.init);

function referencesOf({ scopes }: ScopeManager): ReadonlyMap<TSESTree.Node, Reference> {
  const found = new Map<TSESTree.Node, Reference>();
  for (const scope of scopes) for (const reference of scope.references) found.set(reference.identifier, reference);
  return found;
}
