import type { Program } from '../program.ts';
import type { Told } from './explain.ts';
import { locate, locateAfter, locateAnywhere, type Spot } from './locate.ts';
import type { Location } from './location.ts';
import type { Look } from './message.ts';
import { type Node, Places } from './places.ts';
import { type Scene, type Sight, see } from './sight.ts';
import type { Standing } from './standing.ts';
import type { Captures } from './template.ts';
import { DEEPEST, type Trail } from './trace/resolve.ts';
import { isSolid } from './trace/solid.ts';
import { isUnreadByTypeScript } from './type-check.ts';

/** What the code shows of an error. */
export interface Looked {
  readonly at: Location | undefined;
  readonly sight: Sight | undefined;
  /** No other expression could have given the message. */
  readonly sure: boolean;
  readonly disagreement: string | null;
}

export function look(told: Told, standing: Standing, program: Program | undefined, path: string | undefined): Looked {
  const { at } = standing;
  const blind = (disagreement: string | null): Looked => ({ at, sight: undefined, sure: false, disagreement });
  if (!program) return blind(null);
  const { known } = told;
  if (known?.message.fault === 'setup') return blind(null);
  if (isSyntax(told)) return syntax(told, standing, program);
  // The type checker's word is about types: nothing ran.
  if (told.thrown.type === 'TypeScript') return blind(null);
  if (standing.elsewhere) return blind(`the stack names ${standing.elsewhere}, not ${path}`);
  if (standing.bundled) return blind('the stack is of a bundled file: its lines are not those of this code');
  const unreadable = unreadableIn(program);
  if (unreadable) return blind(unreadable);
  const { tree, scopes } = program;
  if (!tree || !scopes) return blind(null);
  return within(told, standing, new Places(program.text, tree, scopes));
}

const isSyntax = ({ known, thrown }: Told): boolean =>
  known?.message.fault === 'syntax' ||
  (known === undefined && (thrown.type === 'SyntaxError' || isUnreadByTypeScript(thrown)));

/** What the parser says of code that is said to have run. */
export function unreadableIn({ faults: [fault] }: Program): string | null {
  return fault ? `this code cannot be read, so it is not what ran (line ${fault.line}: ${fault.what})` : null;
}

/** The parser knows better than the message where code cannot be read. */
function syntax(told: Told, standing: Standing, { faults }: Program): Looked {
  const [fault] = faults;
  const { at } = standing;
  const disagreeing = (disagreement: string): Looked => ({ at, sight: undefined, sure: false, disagreement });
  // A module can be read as such, whatever the run took it for.
  if (!fault && told.known?.message.id === 'import-outside')
    return { at, sight: undefined, sure: false, disagreement: null };
  if (!fault) return disagreeing('this code can be read: the error is of another version or another file');
  // No engine stops before the place where the code stops being readable.
  if (at && at.line < Math.min(fault.line, fault.opened ?? fault.line))
    return disagreeing(`the run stopped at line ${at.line}, this code can be read up to line ${fault.line}`);
  const file = at?.file ?? '<code>';
  return {
    at: { file, line: fault.line, column: fault.column },
    sight: { expression: told.thrown.message, what: fault.what, why: asPart(fault.why), check: fault.check },
    sure: fault.certainty === 'certain',
    disagreement: null,
  };
}

/** A sentence as it goes on after a colon. */
const asPart = (sentence: string): string =>
  sentence.replace(/^[A-Z](?=[a-z]*[^A-Za-z])/, (letter) => letter.toLowerCase()).replace(/\.$/, '');

function within(told: Told, standing: Standing, places: Places): Looked {
  const { at } = standing;
  const { known, thrown } = told;
  const looks = looksOf(told, standing);
  const nowhere = (disagreement: string | null): Looked => ({ at, sight: undefined, sure: false, disagreement });
  if (at && at.line > places.lines.count)
    return nowhere(
      `the stack names line ${at.line}, this code has ${places.lines.count}: it is from another version of the file`,
    );
  const captures = withCalled(known?.captures ?? {}, standing);
  const trail: Trail = { places, callers: standing.callers, depth: DEEPEST, base: baseOf(captures.base) };
  const scene: Scene = { places, captures, standing, trail };
  if (!at) return anywhere(looks, scene);
  const quickjs = known?.engine === 'quickjs' || thrown.frames.some(({ style }) => style === 'quickjs');
  const spot: Spot = { at, within: standing.within };
  const ways = quickjs ? [locate, locateAfter] : [locate];
  for (const way of ways) {
    for (const name of looks) {
      const found = way(name, captures, spot, places);
      const sight = found && agreeing(see(name, found.node, scene), captures.base);
      if (!found || !sight) continue;
      const line = quickjs ? Math.max(at.line, found.node.loc.start.line) : at.line;
      return { at: { ...at, line }, sight, sure: found.sure, disagreement: null };
    }
  }
  return looks[0] && TELLING.has(looks[0])
    ? nowhere(`nothing on line ${at.line} can give this message: the stack may be from another version of the file`)
    : nowhere(null);
}

const baseOf = (base: string | undefined): Trail['base'] =>
  base === 'undefined' || base === 'null' ? base : undefined;

/** The name of the built-in that did the calling: `map` of `Array.map`. */
function withCalled(captures: Captures, { called }: Standing): Captures {
  const name = (called ?? captures.method)?.split('.').at(-1);
  return name === undefined ? captures : { ...captures, called: name };
}

/** A built-in that called no function was given something else to call. */
function looksOf({ known }: Told, { called }: Standing): readonly Look[] {
  if (!known) return ['thrown'];
  const looks = [known.message.look ?? []].flat();
  const handed = called !== undefined || known.captures.method !== undefined;
  return looks[0] === 'call' && handed ? ['callback'] : looks;
}

/** Looks that know the node from the message's own words. */
const TELLING = new Set<Look>(['read', 'write', 'undeclared', 'early', 'constant', 'unpack']);

/** Without a stack the code alone may show the one place that fits. */
function anywhere(looks: readonly Look[], scene: Scene): Looked {
  const nothing: Looked = { at: undefined, sight: undefined, sure: false, disagreement: null };
  const [name] = looks;
  if (!name || (!TELLING.has(name) && name !== 'recursion')) return nothing;
  // What is read of something that surely is there was not what failed.
  const isPossible = (node: Node) =>
    node.type !== 'MemberExpression' || !/^(?:read|write)$/.test(name) || !isSolid(node.object, scene.trail);
  const found = locateAnywhere(name, scene.captures, scene.places, isPossible);
  if (!found) return nothing;
  const { line, column } = scene.places.start(found.node);
  return {
    ...nothing,
    at: { file: '<code>', line, column },
    sight: agreeing(see(name, found.node, scene), scene.captures.base),
  };
}

/** A cause that makes null is none for a message about undefined. */
function agreeing(sight: Sight | undefined, base: string | undefined): Sight | undefined {
  const gives = sight?.origin?.gives;
  return sight && gives && base && base !== gives ? { ...sight, origin: undefined } : sight;
}
