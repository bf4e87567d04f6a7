import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { bare, memberName, type Node, type Places } from '../places.ts';
import { type Origin, possible, proved } from './origin.ts';
import { deeper, resolve, type Trail } from './resolve.ts';

/** Why an element of an array is undefined: the index lies outside. */
export function elementOrigin(node: TSESTree.MemberExpression, trail: Trail): Origin | undefined {
  if (!node.computed) return undefined;
  const { places } = trail;
  const list = bare(node.object);
  const index = bare(node.property);
  const said = places.said(list);
  const { line } = node.loc.start;
  const outside = outsideOf(list, node, trail);
  if (outside !== undefined)
    return proved(
      line,
      `there is no [${outside.index}] in ${said}${outside.has}`,
      'the index: the first one is 0',
      'arrays',
    );
  if (isNegative(index))
    return proved(
      line,
      `a negative index like ${places.said(index)} gives undefined`,
      `use ${said}.at(${places.said(index)})`,
      'arrays',
    );
  if (isLengthOf(index, said, places))
    return proved(
      line,
      `${said}[${places.said(index)}] is one past the end`,
      `the last index is ${said}.length - 1`,
      'arrays',
    );
  return index.type === 'Identifier' ? byLoop(index, said, trail) : undefined;
}

interface Outside {
  readonly index: number;
  readonly has: string;
}

/** An index past the elements that the array was made with. */
function outsideOf(list: Node, node: TSESTree.MemberExpression, trail: Trail): Outside | undefined {
  const made = resolve(list, deeper(trail));
  if (made?.type !== 'ArrayExpression' || made.elements.some((one) => one?.type === 'SpreadElement')) return undefined;
  const index = numberIn(bare(node.property), trail);
  const { length } = made.elements;
  if (index === undefined || index < length) return undefined;
  return { index, has: changesLength(trail.places) ? '' : `, which has ${counted(length)}` };
}

function numberIn(node: Node, trail: Trail): number | undefined {
  const made = resolve(node, deeper(trail));
  const value = made?.type === 'Literal' ? made.value : undefined;
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
}

const changesLength = (places: Places): boolean =>
  places.nodes.some(
    (node) =>
      node.type === 'MemberExpression' && /^(?:push|pop|shift|unshift|splice|length)$/.test(memberName(node) ?? ''),
  );

const counted = (length: number): string => (length === 1 ? '1 element' : `${length} elements`);

const isNegative = (index: Node): boolean =>
  index.type === 'UnaryExpression' && index.operator === '-' && index.argument.type === 'Literal';

const isLengthOf = (index: Node, list: string, places: Places): boolean =>
  index.type === 'MemberExpression' && memberName(index) === 'length' && places.said(index.object) === list;

/** `i <= list.length` reads one element too many. */
function byLoop(index: TSESTree.Identifier, list: string, { places }: Trail): Origin | undefined {
  const variable = places.variable(index);
  for (const outer of places.around(index)) {
    if (outer.type !== 'ForStatement' && outer.type !== 'WhileStatement') continue;
    const test = outer.test && bare(outer.test);
    if (test?.type !== 'BinaryExpression' || test.left.type !== 'Identifier' || places.variable(test.left) !== variable)
      continue;
    const { line } = outer.loc.start;
    if (test.operator === '<=' && isLengthOf(bare(test.right), list, places))
      return proved(
        line,
        `the loop on line ${line} runs to ${index.name} = ${list}.length, one past the last element`,
        `${index.name} < ${list}.length`,
        'for-loops',
      );
    const other = test.operator === '<' && !isLengthOf(bare(test.right), list, places);
    if (other)
      return possible(
        line,
        `the loop on line ${line} ends at ${places.said(test.right)}, which may be past the end of ${list}`,
        `let it end at ${list}.length`,
        'for-loops',
      );
  }
  return undefined;
}
