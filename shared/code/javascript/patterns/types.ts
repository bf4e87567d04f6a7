import ts from 'typescript';
import type { Find, Pattern, TypeLook, TypeSpot } from './pattern.ts';
import { OPTIONS, typeHost } from './type-host.ts';

type ByDiagnostic = Extract<Find, { readonly by: 'diagnostic' }>;
type ByTypes = Extract<Find, { readonly by: 'types' }>;

export interface TypePattern {
  readonly pattern: Pattern;
  readonly find: ByDiagnostic | ByTypes;
}

export interface TypeSeen {
  readonly pattern: Pattern;
  readonly spot: TypeSpot;
}

/** TypeScript's numbers for "this value does not fit the type of that place". */
const MISFITS: ReadonlySet<number> = new Set([2322, 2739, 2740, 2741]);

/** What comments say of types may be wrong: in JavaScript only the code counts. */
const READING: ts.CreateSourceFileOptions = {
  languageVersion: ts.ScriptTarget.ESNext,
  jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
};

let before: ts.Program | undefined;

/** What TypeScript says of a program and what follows from the types it knows. A plain script counts as it stands. */
export function spotsByTypes(text: string, ending: string, wanted: readonly TypePattern[]): readonly TypeSeen[] {
  const source = ts.createSourceFile(`/program.${ending}`, text, READING, true);
  const program = ts.createProgram({
    rootNames: [source.fileName],
    options: OPTIONS,
    host: typeHost(source),
    ...(before && { oldProgram: before }),
  });
  before = program;
  const diagnostics = program.getSemanticDiagnostics(source);
  const look: TypeLook = { checker: program.getTypeChecker(), source, unsteady: unsteadyNames(source, diagnostics) };
  return [...byDiagnostics(diagnostics, look, wanted), ...byTypes(look, wanted)];
}

function byDiagnostics(
  diagnostics: readonly ts.Diagnostic[],
  look: TypeLook,
  wanted: readonly TypePattern[],
): readonly TypeSeen[] {
  return diagnostics.flatMap(({ code, start, length, messageText }) => {
    if (start === undefined || length === undefined) return [];
    const node = nodeAt(look.source, start, start + length);
    const message = ts.flattenDiagnosticMessageText(messageText, ' ');
    return wanted.flatMap(({ pattern, find }) => {
      if (find.by !== 'diagnostic' || !find.codes.includes(code) || !node) return [];
      const spot = find.spot(node, look, code, message);
      return spot ? [{ pattern, spot }] : [];
    });
  });
}

function byTypes(look: TypeLook, wanted: readonly TypePattern[]): readonly TypeSeen[] {
  const seen: TypeSeen[] = [];
  const visit = (node: ts.Node): void => {
    for (const { pattern, find } of wanted) {
      const spot = find.by === 'types' ? find.spot(node, look) : undefined;
      if (spot) seen.push({ pattern, spot });
    }
    ts.forEachChild(node, visit);
  };
  visit(look.source);
  return seen;
}

/** The outermost node that spans just these offsets. */
function nodeAt(root: ts.Node, start: number, end: number): ts.Node | undefined {
  let node: ts.Node | undefined = root;
  while (node && !(node.getStart() === start && node.end === end)) {
    node = ts.forEachChild(node, (child) => (child.pos <= start && end <= child.end ? child : undefined));
  }
  return node;
}

/**
 * JavaScript may put anything anywhere, and then nothing follows from the type that a name began with: names that get
 * a value of another type, and properties that are added later.
 */
function unsteadyNames(source: ts.SourceFile, diagnostics: readonly ts.Diagnostic[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { code, start } of diagnostics) {
    if (start !== undefined && MISFITS.has(code)) names.add(/^[\w$.]*/.exec(source.text.slice(start))?.[0] ?? '');
  }
  if (/\.jsx?$/.test(source.fileName)) for (const name of defaultedParameters(source)) names.add(name);
  for (const [, name] of source.text.matchAll(/\.([\w$]+)\s*=(?!=)/g)) if (name) names.add(name);
  return names;
}

/** A default says what a parameter is where nothing is given, not what callers give. */
function defaultedParameters(root: ts.Node): readonly string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isParameter(node) && node.initializer) names.push(node.name.getText());
    if (ts.isBindingElement(node) && node.initializer) names.push(node.name.getText());
    ts.forEachChild(node, visit);
  };
  visit(root);
  return names;
}
