import { SourceMap, stripTypeScriptTypes } from 'node:module';
import type { Frame } from '../../../skill/run.ts';

/** JavaScript, and where its places come from if they moved. */
export interface Stripped {
  readonly code: string;
  readonly map?: SourceMap;
}

const TYPED = /\.[cm]?tsx?$/;

/**
 * The types of a `.ts` file go, its errors of type stay unsaid. Node's own stripping leaves every place where it was and
 * costs 0.4 ms (27 ms the first time); TypeScript costs ten times that and 47 MB, but knows what is more than a type:
 * `enum`, `namespace`, parameter properties. So it is asked only for these. Throws WornOut where the stripper broke.
 */
export async function stripped(path: string, text: string): Promise<Stripped> {
  if (!TYPED.test(path)) return { code: text };
  try {
    return { code: stripTypeScriptTypes(text) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX') return transpiled(text);
    // The engine says best what is wrong with a file that does not parse.
    if (code === 'ERR_INVALID_TYPESCRIPT_SYNTAX') return { code: text };
    throw new WornOut(`the types of ${path} cannot be stripped: it is nested too deep`);
  }
}

/** Node's stripper runs in WebAssembly: once its stack was full it never strips again in this thread. */
export class WornOut extends Error {}

async function transpiled(text: string): Promise<Stripped> {
  const { default: ts } = await import('typescript');
  const compilerOptions = { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, sourceMap: true };
  try {
    const { outputText, sourceMapText } = ts.transpileModule(text, { compilerOptions });
    return { code: outputText, ...(sourceMapText && { map: new SourceMap(JSON.parse(sourceMapText)) }) };
  } catch (error) {
    // Nested too deep for it: then the engine says what it thinks of the file.
    if (error instanceof RangeError) return { code: text };
    throw error;
  }
}

/** The frame as the learner's own file has it. */
export function placed(frame: Frame, map: SourceMap | undefined): Frame {
  const entry = map?.findEntry(frame.line - 1, frame.column - 1);
  if (!entry || !('originalLine' in entry)) return frame;
  return { ...frame, line: entry.originalLine + 1, column: entry.originalColumn + 1 };
}
