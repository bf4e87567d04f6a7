import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { isFunction, isNamed, memberName } from '../../patterns/ast.ts';
import type { Look } from '../../patterns/look.ts';
import { GLOBALS } from '../../patterns/scope/globals.ts';
import type { Node, NodesByType } from '../tree.ts';
import { shapeOfType } from './annotation.ts';
import { fieldsOf } from './fields.ts';
import { BY_CLASS, BY_FUNCTION, BY_METHOD, BY_STATIC, KEEPING } from './library.ts';
import { BOOLEAN, FUNCTION, ITERATOR, NUMBER, PROMISE, type Shape, TEXT } from './shape.ts';
import { shapeOfVariable } from './variable.ts';

/** What is nested deeper is not reckoned: nobody who learns writes it, and every level costs stack. */
const DEEPEST = 60;

/** What values the expressions of a program give, as far as the program says so itself. Guesses nothing from names. */
export class Shapes {
  readonly #look: Look;
  readonly #fields: ReturnType<typeof fieldsOf>;
  /** undefined while it is reckoned, too: a value that is made of itself is not known. */
  readonly #known = new Map<Node | object, Shape | undefined>();
  #depth = 0;

  constructor(look: Look, nodes: NodesByType) {
    this.#look = look;
    this.#fields = fieldsOf(nodes);
  }

  of(node: Node | null | undefined): Shape | undefined {
    if (!node) return undefined;
    return this.#once(node, () => this.#reckoned(node));
  }

  /** Whether an expression is known to be one of these. */
  is(node: Node | null | undefined, ...kinds: readonly Shape['kind'][]): boolean {
    const shape = this.of(node);
    return shape !== undefined && kinds.includes(shape.kind);
  }

  /** A name that the language or its surroundings bring, and the program does not declare. */
  isOfLanguage(node: Node): node is TSESTree.Identifier {
    return node.type === 'Identifier' && GLOBALS.has(node.name) && this.#look.variableOf(node) === undefined;
  }

  #once(key: object, reckon: () => Shape | undefined): Shape | undefined {
    if (this.#known.has(key)) return this.#known.get(key);
    if (this.#depth > DEEPEST) return undefined;
    this.#known.set(key, undefined);
    this.#depth += 1;
    const shape = reckon();
    this.#depth -= 1;
    this.#known.set(key, shape);
    return shape;
  }

  #reckoned(node: Node): Shape | undefined {
    if (isFunction(node)) return FUNCTION;
    switch (node.type) {
      case 'Literal':
        return ofLiteral(node);
      case 'TemplateLiteral':
        return TEXT;
      case 'ArrayExpression': {
        const [first] = node.elements;
        return {
          kind: 'array',
          element: first?.type === 'SpreadElement' ? this.#elementOf(first.argument) : this.of(first),
        };
      }
      case 'ObjectExpression':
        return { kind: 'object', literal: node };
      case 'ClassExpression':
        return { kind: 'class', made: node };
      case 'UnaryExpression':
        return ofUnary(node);
      case 'UpdateExpression':
        return NUMBER;
      case 'BinaryExpression':
        return this.#ofBinary(node);
      case 'LogicalExpression':
        return this.#ofLogical(node);
      case 'ConditionalExpression':
        return this.of(node.consequent) ?? this.of(node.alternate);
      case 'AssignmentExpression':
        return node.operator === '=' ? this.of(node.right) : undefined;
      case 'SequenceExpression':
        return this.of(node.expressions.at(-1));
      case 'ChainExpression':
      case 'TSNonNullExpression':
        return this.of(node.expression);
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
        return shapeOfType(node.typeAnnotation) ?? this.of(node.expression);
      case 'Identifier':
        return this.#ofName(node);
      case 'MemberExpression':
        return this.#ofMember(node);
      case 'NewExpression':
        return this.#ofNew(node);
      case 'CallExpression':
        return this.#ofCall(node);
      default:
        return undefined;
    }
  }

  #ofBinary({ operator, left, right }: TSESTree.BinaryExpression): Shape | undefined {
    if (COMPARING.has(operator)) return BOOLEAN;
    if (operator !== '+') return NUMBER;
    const [one, other] = [this.of(left), this.of(right)];
    if (one?.kind === 'string' || other?.kind === 'string') return TEXT;
    return one?.kind === 'number' && other?.kind === 'number' ? NUMBER : undefined;
  }

  #ofLogical({ operator, left, right }: TSESTree.LogicalExpression): Shape | undefined {
    if (operator === '&&') return this.of(right);
    return this.of(left) ?? this.of(right);
  }

  #ofName(node: TSESTree.Identifier): Shape | undefined {
    const variable = this.#look.variableOf(node);
    return variable && this.#once(variable, () => shapeOfVariable(variable, this.#look, this));
  }

  #ofMember(node: TSESTree.MemberExpression): Shape | undefined {
    const name = memberName(node);
    const whose = this.of(node.object);
    if (name === 'length' && whose?.kind !== 'object') return NUMBER;
    if (node.object.type === 'ThisExpression') return this.of(this.#fields(node));
    if (whose?.kind === 'host') return undefined;
    if (node.computed) return whose?.kind === 'string' ? TEXT : whose?.element;
    const property = whose?.literal?.properties.find((one) => one.type === 'Property' && isNamed(one.key, name ?? ''));
    return property?.type === 'Property' ? this.of(property.value) : undefined;
  }

  #ofNew({ callee }: TSESTree.NewExpression): Shape {
    if (callee.type !== 'Identifier') return { kind: 'instance' };
    const known = this.isOfLanguage(callee) ? BY_CLASS.get(callee.name) : undefined;
    if (known) return { kind: known };
    const { made } = this.of(callee) ?? {};
    return made ? { kind: 'instance', made } : { kind: 'instance' };
  }

  #ofCall({ callee, arguments: given }: TSESTree.CallExpression): Shape | undefined {
    if (callee.type === 'Identifier')
      return this.isOfLanguage(callee) ? BY_FUNCTION.get(callee.name) : this.#givenBack(callee);
    const name = memberName(callee);
    if (callee.type !== 'MemberExpression' || name === undefined) return undefined;
    const { object } = callee;
    if (this.isOfLanguage(object)) {
      if (object.name === 'Object' && PASSING.has(name)) return this.of(given[0]);
      return BY_STATIC.get(`${object.name}.${name}`) ?? BY_STATIC.get(`${object.name}.*`);
    }
    const asked = this.of(object);
    if (asked && OWN_METHODS.has(asked.kind)) return undefined;
    if (KEEPING.has(name)) return asked ?? BY_METHOD.get(name);
    if (asked?.kind === 'array' && ONE_OF_THEM.has(name)) return asked.element;
    if (name === 'map' && given[0]?.type === 'ArrowFunctionExpression')
      return { kind: 'array', element: this.of(given[0].body) };
    return BY_METHOD.get(name);
  }

  /** What a function of the program returns at its end. */
  #givenBack(callee: TSESTree.Identifier): Shape | undefined {
    const called = this.#look.functionNamed(callee);
    if (!called) return undefined;
    if (called.generator) return ITERATOR;
    if (called.async) return PROMISE;
    if (called.body?.type !== 'BlockStatement') return this.of(called.body);
    const last = called.body.body.at(-1);
    return last?.type === 'ReturnStatement' ? this.of(last.argument) : undefined;
  }

  #elementOf(node: Node): Shape | undefined {
    const shape = this.of(node);
    return shape?.kind === 'string' ? TEXT : shape?.element;
  }
}

const COMPARING: ReadonlySet<string> = new Set(['==', '!=', '===', '!==', '<', '<=', '>', '>=', 'in', 'instanceof']);
const PASSING: ReadonlySet<string> = new Set(['assign', 'freeze', 'seal']);
const OWN_METHODS: ReadonlySet<string> = new Set(['instance', 'module', 'object', 'host']);
const ONE_OF_THEM: ReadonlySet<string> = new Set(['find', 'findLast', 'at', 'pop', 'shift']);

function ofLiteral(node: TSESTree.Literal): Shape | undefined {
  if ('regex' in node) return { kind: 'regexp' };
  return { string: TEXT, number: NUMBER, boolean: BOOLEAN }[typeof node.value as string];
}

function ofUnary({ operator }: TSESTree.UnaryExpression): Shape | undefined {
  if (operator === 'typeof') return TEXT;
  if (operator === '!' || operator === 'delete') return BOOLEAN;
  return operator === 'void' ? undefined : NUMBER;
}
