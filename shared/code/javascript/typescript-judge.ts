import { SourceMap } from 'node:module';
import ts from 'typescript';
import { Lines } from '../lines.ts';
import { judge, type Problem, TOO_DEEP, TOO_LONG } from './judge.ts';

/** TypeScript's diagnostics of a text's grammar, in order of place; the message starts with `TS` and the code. */
export function problemsIn(text: string, kind: ts.ScriptKind): readonly Problem[] {
  if (MANY_ASYNC.test(text)) return [];
  try {
    return problemsOf(sourceOf(text, kind));
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

/** What comments say of types is no grammar, and nobody asks a node for its parent. */
const READING: ts.CreateSourceFileOptions = {
  languageVersion: ts.ScriptTarget.Latest,
  jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
};

const sourceOf = (text: string, kind: ts.ScriptKind): ts.SourceFile =>
  ts.createSourceFile('program', text, READING, false, kind);

const problemsOf = (source: ts.SourceFile): readonly Problem[] =>
  diagnosticsOf(source).map(({ start, code, messageText }) => ({
    offset: start ?? 0,
    message: `TS${code} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
  }));

/** Kept on every parsed file, though the declared type does not say so. */
const diagnosticsOf = (source: ts.SourceFile): readonly ts.Diagnostic[] =>
  'parseDiagnostics' in source ? (source.parseDiagnostics as readonly ts.Diagnostic[]) : [];

/**
 * TypeScript's verdict on TypeScript. What its parser lets pass and JavaScript forbids, such as a name declared twice, is
 * seen by acorn in the JavaScript that remains without the types.
 */
export function judgeTypeScript(text: string, jsx: boolean): Problem | undefined {
  if (text.length > LONGEST) return { offset: 0, message: TOO_LONG };
  if (MANY_ASYNC.test(text)) return { offset: 0, message: TOO_DEEP };
  try {
    const source = sourceOf(text, jsx ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
    const problem = problemsOf(source)[0] ?? misplacedModifier(source, undefined, source);
    return problem ?? (text.length > LONG ? undefined : withoutTypes(text, jsx));
  } catch (error) {
    if (error instanceof RangeError) return { offset: 0, message: TOO_DEEP };
    throw error;
  }
}

/** More characters are somebody's library or data: of them TypeScript's parser alone decides, in a tenth of the time. */
const LONG = 250_000;

/** TypeScript's tree of so many characters may take a quarter of a gigabyte. */
const LONGEST = 750_000;

/** At each of these words in a row TypeScript looks ahead over all that follow: minutes, for a text of nothing else. */
const MANY_ASYNC = /(?:\basync[ \t]+){100}/;

const OF_CLASSES = new Set([
  ts.SyntaxKind.PublicKeyword,
  ts.SyntaxKind.PrivateKeyword,
  ts.SyntaxKind.ProtectedKeyword,
  ts.SyntaxKind.StaticKeyword,
  ts.SyntaxKind.OverrideKeyword,
]);

/** Words such as public outside of a class pass TypeScript's parser; only its checker would see them. */
function misplacedModifier(node: ts.Node, parent: ts.Node | undefined, source: ts.SourceFile): Problem | undefined {
  if (ts.canHaveModifiers(node) && !ts.isParameter(node) && !(parent && ts.isClassLike(parent))) {
    const wrong = ts.getModifiers(node)?.find(({ kind }) => OF_CLASSES.has(kind));
    if (wrong) return { offset: wrong.getStart(source), message: `TS1044 '${wrong.getText(source)}' modifier` };
  }
  return ts.forEachChild(node, (child) => misplacedModifier(child, node, source));
}

function withoutTypes(text: string, jsx: boolean): Problem | undefined {
  const { outputText } = script(text, jsx, false);
  const judged = judge(outputText, 'module', jsx);
  if (!('problem' in judged)) return undefined;
  const { message, offset } = judged.problem;
  const { line, column } = new Lines(outputText).placeOf(offset);
  const map = new SourceMap(JSON.parse(script(text, jsx, true).sourceMapText ?? ''));
  const entry = map.findEntry(line - 1, column - 1);
  const place =
    'originalLine' in entry
      ? { line: entry.originalLine + 1, column: entry.originalColumn + 1 }
      : { line: 1, column: 1 };
  return { offset: new Lines(text).offsetOf(place), message };
}

/** The map takes as long as the rest, so that it is drawn only for a text with a problem. */
const script = (text: string, jsx: boolean, sourceMap: boolean): ts.TranspileOutput =>
  ts.transpileModule(text, {
    fileName: jsx ? 'program.tsx' : 'program.ts',
    compilerOptions: {
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.ESNext,
      jsx: ts.JsxEmit.Preserve,
      sourceMap,
      experimentalDecorators: true,
      verbatimModuleSyntax: true,
    },
  });
