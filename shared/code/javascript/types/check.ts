import ts from 'typescript';
import type { TypeFault, TypeQuestion } from '../../types.ts';
import { typeHost } from '../patterns/type-host.ts';
import { WORDS } from './words.ts';

const OPTIONS: ts.CompilerOptions = {
  noEmit: true,
  strict: true,
  types: [],
  lib: ['lib.esnext.d.ts'],
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  allowImportingTsExtensions: true,
  allowJs: true,
  skipLibCheck: true,
};

const HERE = '/program/';
const words = ts.createSourceFile('/words.d.ts', WORDS, ts.ScriptTarget.ESNext);

let before: ts.Program | undefined;

/** Errors of syntax and of type, as TypeScript's strict mode has them; the words of tests and the console are known. */
export function checkTypes({ files, asked }: TypeQuestion): readonly TypeFault[] {
  const sources = Object.entries(files).map(([path, text]) =>
    ts.createSourceFile(HERE + path, text, ts.ScriptTarget.ESNext, true),
  );
  const program = ts.createProgram({
    rootNames: [words.fileName, ...sources.map(({ fileName }) => fileName)],
    options: OPTIONS,
    host: typeHost(words, ...sources),
    ...(before && { oldProgram: before }),
  });
  before = program;
  return sources
    .filter(({ fileName }) => asked.includes(fileName.slice(HERE.length)))
    .flatMap((source) => [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)])
    .flatMap(told);
}

function told({ file, start, code, messageText }: ts.Diagnostic): readonly TypeFault[] {
  if (!file || start === undefined) return [];
  const { line, character } = file.getLineAndCharacterOfPosition(start);
  const message = ts.flattenDiagnosticMessageText(messageText, ' ').replace(/\s+/g, ' ');
  return [{ path: file.fileName.slice(HERE.length), line: line + 1, column: character + 1, code, message }];
}
