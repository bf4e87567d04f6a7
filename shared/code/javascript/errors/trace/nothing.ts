import { calleeOf, isCall, lastName, receiver } from '../kinds.ts';
import { bare, isFunction, memberName, type Node } from '../places.ts';
import { elementOrigin } from './element.ts';
import { giving, type Origin, possible, proved, through } from './origin.ts';
import { parameterOrigin } from './parameter.ts';
import { propertyOrigin } from './property.ts';
import { deeper, resolve, type Trail } from './resolve.ts';
import { isAlways, resultOf } from './results.ts';
import { functionOf, nameOf, returnsOf } from './returns.ts';
import { thisOrigin } from './this.ts';
import { nameOrigin } from './variable.ts';

/** Why an expression is undefined or null, as far as the code tells. */
export function nothingFrom(expression: Node, trail: Trail): Origin | undefined {
  const node = bare(expression);
  if (trail.depth <= 0) return undefined;
  const line = node.loc.start.line;
  switch (node.type) {
    case 'Literal':
      return node.raw === 'null'
        ? giving('null', proved(line, `line ${line} gives null`, 'a value in its place'))
        : undefined;
    case 'Identifier':
      if (node.name === 'undefined')
        return giving('undefined', proved(line, `line ${line} gives undefined`, 'a value in its place'));
      return nameOrigin(node, trail, nothingFrom, parameterOrigin);
    case 'CallExpression':
      return ofCall(node, trail, false);
    case 'AwaitExpression':
      return ofAwaited(node.argument, trail);
    case 'MemberExpression':
      return elementOrigin(node, trail) ?? propertyOrigin(node, trail, nothingFrom) ?? optionalOrigin(node);
    case 'ThisExpression':
      return thisOrigin(node, trail.places);
    case 'AssignmentExpression':
      return node.operator === '=' ? nothingFrom(node.right, deeper(trail)) : undefined;
    case 'LogicalExpression':
      return node.operator === '&&' ? undefined : nothingFrom(node.right, deeper(trail));
    case 'ConditionalExpression':
      return through(nothingFrom(node.alternate, deeper(trail)) ?? nothingFrom(node.consequent, deeper(trail)), false);
    default:
      return undefined;
  }
}

function ofAwaited(argument: Node, trail: Trail): Origin | undefined {
  const call = bare(argument);
  return isCall(call) ? ofCall(call, trail, true) : nothingFrom(call, deeper(trail));
}

function ofCall(call: Node, trail: Trail, awaited: boolean): Origin | undefined {
  if (!isCall(call)) return undefined;
  const { places } = trail;
  const callee = calleeOf(call);
  const fn = functionOf(callee, places) ?? methodOf(callee, trail);
  if (fn && isFunction(fn)) return fn.generator || (fn.async && !awaited) ? undefined : ofReturns(fn, call, trail);
  const method = callee.type === 'MemberExpression' ? memberName(callee) : undefined;
  const result = method === undefined || isBuilt(callee, trail) ? undefined : resultOf(method);
  if (!result || method === undefined) return undefined;
  const line = call.loc.start.line;
  const says = `${method} on line ${line} gives ${result.gives}`;
  const origin = isAlways(result)
    ? proved(line, `${method} on line ${line} always gives ${result.gives}`, result.check, result.concept)
    : proved(line, `${says} ${result.when}`, result.check, result.concept);
  return giving(result.gives, origin);
}

/** A method of an object or a class that the program writes itself. */
function methodOf(callee: Node, trail: Trail): Node | undefined {
  const name = callee.type === 'MemberExpression' ? memberName(callee) : undefined;
  const object = receiver(callee);
  const made = object && resolve(object, deeper(trail));
  if (name === undefined || !made) return undefined;
  if (made.type === 'ObjectExpression') {
    const property = made.properties.find((one) => one.type === 'Property' && lastName(one.key) === name);
    return property?.type === 'Property' ? property.value : undefined;
  }
  const built = made.type === 'NewExpression' ? resolve(made.callee, deeper(trail)) : undefined;
  if (built?.type !== 'ClassDeclaration' && built?.type !== 'ClassExpression') return undefined;
  const method = built.body.body.find((one) => one.type === 'MethodDefinition' && lastName(one.key) === name);
  return method?.type === 'MethodDefinition' && isFunction(method.value) ? method.value : undefined;
}

/** An object of the program's own class has its own methods, whatever a built-in of that name does. */
const isBuilt = (callee: Node, trail: Trail): boolean => {
  const object = receiver(callee);
  const made = object && resolve(object, deeper(trail));
  return made?.type === 'NewExpression' && trail.places.variable(bare(made.callee)) !== undefined;
};

function ofReturns(fn: Node, call: Node, trail: Trail): Origin | undefined {
  if (!isFunction(fn)) return undefined;
  const { places } = trail;
  const line = fn.loc.start.line;
  const name = nameOf(fn, places) ?? places.said(isCall(call) ? calleeOf(call) : call);
  const { value, expressions } = returnsOf(fn, places);
  if (value === 'never')
    return giving(
      'undefined',
      proved(line, `${name} (line ${line}) returns nothing`, `add return in ${name}`, 'return-values'),
    );
  if (value === 'sometimes')
    return possible(
      line,
      `${name} (line ${line}) returns nothing on some path`,
      `every way through ${name}: does it return?`,
      'return-values',
    );
  const [only, ...others] = expressions;
  const origin = only && nothingFrom(only, { ...deeper(trail), callers: [] });
  return origin && through(origin, others.length === 0);
}

/** `a?.b` gives undefined where a is nothing. */
function optionalOrigin(node: Node): Origin | undefined {
  if (node.type !== 'MemberExpression' || !node.optional) return undefined;
  const { line } = node.loc.start;
  return possible(
    line,
    `?. on line ${line} gives undefined when nothing is before it`,
    undefined,
    'optional-chaining-nullish',
  );
}
