import { bare, type Fn, isFunction, type Node, type Places } from '../places.ts';

/** What the code says of what a function gives back. */
export interface Returns {
  /** `never`: no return with a value. `sometimes`: a path reaches the end without one. */
  readonly value: 'never' | 'sometimes' | 'always';
  /** The expressions it returns. */
  readonly expressions: readonly Node[];
  readonly statementOnly: boolean;
}

export function returnsOf(fn: Fn, places: Places): Returns {
  if (fn.body.type !== 'BlockStatement') return { value: 'always', expressions: [bare(fn.body)], statementOnly: false };
  const returns = places.nodes.filter((node) => node.type === 'ReturnStatement' && places.functionAround(node) === fn);
  const expressions = returns.flatMap((node) =>
    node.type === 'ReturnStatement' && node.argument ? [bare(node.argument)] : [],
  );
  const empty = returns.length > expressions.length;
  const value = expressions.length === 0 ? 'never' : empty || canEnd(fn.body) ? 'sometimes' : 'always';
  return {
    value,
    expressions,
    statementOnly: fn.body.body.length === 1 && fn.body.body[0]?.type === 'ExpressionStatement',
  };
}

/** Whether running a statement can come to what follows it. Loops without an end are taken to end. */
export function canEnd(statement: Node): boolean {
  switch (statement.type) {
    case 'ReturnStatement':
    case 'ThrowStatement':
      return false;
    case 'BlockStatement':
      return statement.body.every(canEnd);
    case 'IfStatement':
      return !statement.alternate || canEnd(statement.consequent) || canEnd(statement.alternate);
    case 'TryStatement':
      if (statement.finalizer && !canEnd(statement.finalizer)) return false;
      return canEnd(statement.block) || (statement.handler !== null && canEnd(statement.handler.body));
    case 'SwitchStatement':
      return !(
        statement.cases.some(({ test }) => !test) && statement.cases.at(-1)?.consequent.some((one) => !canEnd(one))
      );
    case 'WhileStatement':
      return !(statement.test.type === 'Literal' && statement.test.value === true);
    default:
      return true;
  }
}

/** The function that an expression names or is, where the program declares exactly one. */
export function functionOf(expression: Node, places: Places): Fn | undefined {
  const node = bare(expression);
  if (isFunction(node)) return node;
  if (node.type !== 'Identifier') return undefined;
  const variable = places.variable(node);
  const [def, ...others] = variable?.defs ?? [];
  if (!def || others.length > 0) return undefined;
  if (def.type === 'FunctionName' && isFunction(def.node)) return def.node;
  const writes = variable?.references.filter((reference) => reference.isWrite()) ?? [];
  const value = writes.length === 1 ? writes[0]?.writeExpr : undefined;
  return value && isFunction(value) && def.type === 'Variable' ? value : undefined;
}

/** The name a function goes by. */
export function nameOf(fn: Fn, places: Places): string | undefined {
  if (fn.id) return fn.id.name;
  const parent = places.parent(fn);
  if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier') return parent.id.name;
  if (parent?.type === 'MethodDefinition' || parent?.type === 'Property' || parent?.type === 'PropertyDefinition')
    return parent.key.type === 'Identifier' ? parent.key.name : undefined;
  return undefined;
}
