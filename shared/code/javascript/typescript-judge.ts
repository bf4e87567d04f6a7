import { SourceMap } from 'node:module';
import ts from 'typescript';
import { Lines } from '../lines.ts';
import { judge, type Problem, TOO_DEEP } from './judge.ts';

/** TypeScript's diagnostics of a text's grammar, in order of place; the message starts with `TS` and the code. */
export function firstProblems(text: string, kind: ts.ScriptKind): readonly Problem[] {
  const source = ts.createSourceFile(`program`, text, { languageVersion: ts.ScriptTarget.Latest }, false, kind);
  return diagnosticsOf(source).map(({ start, code, messageText }) => ({
    offset: start ?? 0,
    message: `TS${code} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
  }));
}

/** Kept on every parsed file, though the declared type does not say so. */
const diagnosticsOf = (source: ts.SourceFile): readonly ts.Diagnostic[] =>
  'parseDiagnostics' in source ? (source.parseDiagnostics as readonly ts.Diagnostic[]) : [];

/**
 * TypeScript's verdict on TypeScript. What its parser lets pass and JavaScript forbids, such as a name declared twice, is
 * seen by acorn in the JavaScript that remains without the types.
 */
export function judgeTypeScript(text: string, jsx: boolean): Problem | undefined {
  try {
    const [first] = firstProblems(text, jsx ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
    return first ?? withoutTypes(text, jsx);
  } catch (error) {
    if (error instanceof RangeError) return { offset: 0, message: TOO_DEEP };
    throw error;
  }
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
