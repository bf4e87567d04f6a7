import type { Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { isFunction, some, within } from '../patterns/ast.ts';
import type { Bindings } from './bindings.ts';
import type { Copies } from './copies.ts';

type Node = TSESTree.Node;

interface Helper {
  readonly params: readonly Variable[];
  readonly gives: Node;
}

/** Functions of one expression that nobody outside asks for: a call of one is that expression. */
export class Helpers {
  readonly #bindings: Bindings;
  readonly #copies: Copies;
  readonly #put = new Map<Variable, Helper>();

  constructor(bindings: Bindings, copies: Copies) {
    this.#bindings = bindings;
    this.#copies = copies;
  }

  /** What a call of a helper stands for; any other node as it is. */
  put(node: Node): Node {
    if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier') return node;
    const variable = this.#bindings.get(node.callee);
    const helper = variable && this.#helperOf(variable);
    if (!helper || helper.params.length !== node.arguments.length) return node;
    const given = new Map(helper.params.map((param, index) => [param, node.arguments[index]] as const));
    if (![...given].every(([param, value]) => value && (isPlain(value) || param.references.length <= 1))) return node;
    this.#put.set(variable, helper);
    return this.#copies.replaced(helper.gives, (part) => {
      const param = part.type === 'Identifier' ? this.#bindings.get(part) : undefined;
      return param && given.get(param);
    });
  }

  /** The program without the helpers that nothing calls any more. */
  withoutUsed(tree: TSESTree.Program): TSESTree.Program {
    if (this.#put.size === 0) return tree;
    const isCalled = (variable: Variable) =>
      some(
        within(tree),
        (node) => this.#bindings.get(node) === variable && !variable.identifiers.some((id) => id === node),
      );
    const gone = new Set(
      [...this.#put.keys()].filter((variable) => !isCalled(variable)).flatMap(({ identifiers }) => identifiers),
    );
    const body = tree.body.filter((statement) => ![...namesOf(statement)].some((name) => gone.has(name)));
    return this.#copies.of(tree, { body });
  }

  #helperOf(variable: Variable): Helper | undefined {
    const [def] = variable.defs;
    const node = def?.node.type === 'VariableDeclarator' ? def.node.init : def?.node;
    if (
      !node ||
      !isFunction(node) ||
      node.async ||
      node.generator ||
      variable.references.some((one) => one.isWriteOnly() && !one.init)
    )
      return undefined;
    const gives = expressionOf(node);
    const params = node.params.flatMap((param) => this.#bindings.get(param) ?? []);
    if (!gives || params.length !== node.params.length) return undefined;
    return some(within(gives), (one) => this.#bindings.get(one) === variable) ? undefined : { params, gives };
  }
}

function* namesOf(statement: Node): Generator<TSESTree.Identifier> {
  if (statement.type === 'FunctionDeclaration' && statement.id) yield statement.id;
  if (statement.type === 'VariableDeclaration' && statement.declarations.length === 1) {
    const [{ id }] = statement.declarations;
    if (id.type === 'Identifier') yield id;
  }
}

const isPlain = ({ type }: Node): boolean => type === 'Identifier' || type === 'Literal';

function expressionOf({ body }: { readonly body: Node }): Node | undefined {
  if (body.type !== 'BlockStatement') return body;
  const [only] = body.body;
  return body.body.length === 1 && only?.type === 'ReturnStatement' ? (only.argument ?? undefined) : undefined;
}
