import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { distance } from 'fastest-levenshtein';
import { above, isNamed, within } from '../ast.ts';
import type { Look } from '../look.ts';
import { GLOBALS } from './globals.ts';

/** Each name that is read as a value and that nothing explains, where it stands first. */
export function unknownNames(look: Look): readonly TSESTree.Identifier[] {
  const explained = new Set([...GLOBALS, ...namesSet(look), ...namesAskedFor(look)]);
  return look.unresolved.flatMap(({ identifier, isValueReference }) => {
    if (identifier.type !== 'Identifier' || !isValueReference || explained.has(identifier.name)) return [];
    explained.add(identifier.name);
    return [identifier];
  });
}

const namesSet = ({ unresolved }: Look): readonly string[] =>
  unresolved.flatMap((one) => (one.isWrite() && one.identifier.type === 'Identifier' ? [one.identifier.name] : []));

/** `typeof name` is how a program asks whether there is one. */
export const namesAskedFor = ({ tree }: Look): readonly string[] =>
  [...within(tree)].flatMap((node) =>
    node.type === 'UnaryExpression' && node.operator === 'typeof' && node.argument.type === 'Identifier'
      ? [node.argument.name]
      : [],
  );

/** A declared name, or a global, that this one is a misspelling of. */
export function meantBy({ name }: TSESTree.Identifier, { scopes }: Look): string | undefined {
  const declared = scopes.scopes.flatMap(({ variables }) =>
    variables.filter(({ defs }) => defs.length > 0).map((variable) => variable.name),
  );
  return [...declared, ...GLOBALS].find((other) => isMisspelt(name, other));
}

/** A short name has too many neighbours to tell. */
const SHORTEST = 4;

export function isMisspelt(name: string, other: string): boolean {
  if (name.length < SHORTEST || other.length < SHORTEST) return false;
  // A class and its only object often differ by no more than the capital.
  if (isCapital(name) !== isCapital(other)) return false;
  if (name.toLowerCase() === other.toLowerCase()) return true;
  if (isSwapped(name, other)) return true;
  return distance(name, other) <= (name.length > SHORTEST + 2 ? 2 : 1);
}

/** Two neighbouring letters have changed places. */
const isSwapped = (name: string, other: string): boolean =>
  distance(name, other) === 2 && [...name].sort().join('') === [...other].sort().join('');

const isCapital = (name: string): boolean => /^[A-Z]/.test(name);

/** Each name that nothing explains and that the class around it has as a member, where it stands first. */
export function bareMembers(look: Look): readonly { readonly name: TSESTree.Identifier; readonly owner: string }[] {
  const told = new Set([...GLOBALS, ...namesAskedFor(look)]);
  return look.unresolved.flatMap(({ identifier }) => {
    const owner = identifier.type === 'Identifier' ? classWithMember(identifier) : undefined;
    if (identifier.type !== 'Identifier' || owner === undefined || told.has(identifier.name)) return [];
    told.add(identifier.name);
    return [{ name: identifier, owner }];
  });
}

/** The class around a name that has a member of that name. */
function classWithMember(name: TSESTree.Identifier): string | undefined {
  for (const node of above(name)) {
    if (node.type !== 'ClassBody') continue;
    const has = node.body.some(
      (member) =>
        (member.type === 'MethodDefinition' || member.type === 'PropertyDefinition') &&
        !member.computed &&
        isNamed(member.key, name.name),
    );
    if (has) return node.parent.id?.name ?? 'around it';
  }
  return undefined;
}
