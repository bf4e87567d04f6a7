import { SourceMap } from 'node:module';
import ts from 'typescript';
import { Lines } from '../lines.ts';
import { judge, type Problem, TOO_DEEP } from './judge.ts';

/** TypeScript's diagnostics of a text's grammar, in order of place; the message starts with `TS` and the code. */
export function problemsIn(text: string, kind: ts.ScriptKind): readonly Problem[] {
  try {
    return problemsOf(sourceOf(text, kind));
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

const sourceOf = (text: string, kind: ts.ScriptKind): ts.SourceFile =>
  ts.createSourceFile('program', text, { languageVersion: ts.ScriptTarget.Latest }, true, kind);

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
  try {
    const source = sourceOf(text, jsx ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
    return problemsOf(source)[0] ?? misplacedModifier(source, source) ?? withoutTypes(text, jsx);
  } catch (error) {
    if (error instanceof RangeError) return { offset: 0, message: TOO_DEEP };
    throw error;
  }
}

const OF_CLASSES = new Set([
  ts.SyntaxKind.PublicKeyword,
  ts.SyntaxKind.PrivateKeyword,
  ts.SyntaxKind.ProtectedKeyword,
  ts.SyntaxKind.StaticKeyword,
  ts.SyntaxKind.OverrideKeyword,
]);

/** Words such as public outside of a class pass TypeScript's parser; only its checker would see them. */
function misplacedModifier(node: ts.Node, source: ts.SourceFile): Problem | undefined {
  if (ts.canHaveModifiers(node) && !ts.isParameter(node) && !ts.isClassLike(node.parent)) {
    const wrong = ts.getModifiers(node)?.find(({ kind }) => OF_CLASSES.has(kind));
    if (wrong) return { offset: wrong.getStart(source), message: `TS1044 '${wrong.getText(source)}' modifier` };
  }
  return ts.forEachChild(node, (child) => misplacedModifier(child, source));
}

function withoutTypes(text: string, jsx: boolean): Problem | undefined {
  const { outputText, sourceMapText = '' } = ts.transpileModule(text, {
    fileName: jsx ? 'program.tsx' : 'program.ts',
    compilerOptions: {
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.ESNext,
      jsx: ts.JsxEmit.Preserve,
      sourceMap: true,
      experimentalDecorators: true,
      verbatimModuleSyntax: true,
    },
  });
  const script = outputText.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '');
  const judged = judge(script, 'module', jsx);
  if (!('problem' in judged)) return undefined;
  const { message, offset } = judged.problem;
  const { line, column } = new Lines(script).placeOf(offset);
  const map = new SourceMap(JSON.parse(sourceMapText));
  const entry = map.findEntry(line - 1, column - 1);
  const place =
    'originalLine' in entry
      ? { line: entry.originalLine + 1, column: entry.originalColumn + 1 }
      : { line: 1, column: 1 };
  return { offset: new Lines(text).offsetOf(place), message };
}
