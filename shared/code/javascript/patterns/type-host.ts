import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** Strict where it makes types exact, lenient where a learner's JavaScript says nothing of types. */
export const OPTIONS: ts.CompilerOptions = {
  allowJs: true,
  checkJs: true,
  noEmit: true,
  strict: true,
  noImplicitAny: false,
  strictPropertyInitialization: false,
  useUnknownInCatchVariables: false,
  noResolve: true,
  types: [],
  lib: ['lib.esnext.d.ts'],
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  jsx: ts.JsxEmit.Preserve,
  skipLibCheck: true,
};

const LIBRARY = '/lib';
const library = new Map<string, ts.SourceFile | undefined>();

/** A world of these files and the language's own library, which is read once. Browser and Node are unknown in it. */
export const typeHost = (...files: readonly ts.SourceFile[]): ts.CompilerHost => ({
  getSourceFile: (path) => files.find(({ fileName }) => fileName === path) ?? libraryFile(path),
  getDefaultLibFileName: () => `${LIBRARY}/lib.d.ts`,
  getDefaultLibLocation: () => LIBRARY,
  getCurrentDirectory: () => '/',
  getCanonicalFileName: (path) => path,
  useCaseSensitiveFileNames: () => true,
  getNewLine: () => '\n',
  fileExists: (path) => files.some(({ fileName }) => fileName === path),
  readFile: () => undefined,
  writeFile: () => {},
});

function libraryFile(path: string): ts.SourceFile | undefined {
  if (!path.startsWith(`${LIBRARY}/`)) return undefined;
  if (!library.has(path)) {
    const file = join(libraryFolder(), basename(path));
    const text = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    library.set(path, text === undefined ? undefined : ts.createSourceFile(path, text, ts.ScriptTarget.ESNext));
  }
  return library.get(path);
}

/** Beside the built command, or else in the package. */
function libraryFolder(): string {
  const built = fileURLToPath(new URL('../typescript-lib/', import.meta.url));
  return existsSync(built) ? built : dirname(createRequire(import.meta.url).resolve('typescript'));
}
