import { fileURLToPath } from 'node:url';
import { type Plugin, type RolldownOutput, rolldown } from 'rolldown';

/** Bundles programs, by the names they get, and the chunks they share or load lazily; nothing of it needs node_modules. */
export async function bundle(
  programs: Readonly<Record<string, string>>,
  folder: string,
): Promise<RolldownOutput['output']> {
  const program = await rolldown({
    input: { ...programs },
    platform: 'node',
    // A native part that piscina asks for and does without.
    external: [/^node:/, '@napi-rs/nice'],
    // The same WebAssembly, within the module instead of a file beside it.
    resolve: { alias: { '@platformatic/wasm-utils': '@platformatic/wasm-utils/bundled' } },
    // TypeScript, written for CommonJS, asks where it lies.
    transform: { define: { __filename: 'import.meta.filename', __dirname: 'import.meta.dirname' } },
    plugins: [evaluated(fileURLToPath(new URL('listings.ts', import.meta.url)))],
    logLevel: 'warn',
  });
  const { output } = await program.write({
    dir: folder,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    minify: true,
  });
  await program.close();
  return output;
}

/** Runs a module now, and bundles what it exports as data. */
const evaluated = (file: string): Plugin => ({
  name: 'evaluated',
  async load(id) {
    if (id !== file) return undefined;
    const exported = Object.entries(await import(id));
    const code = exported.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join('\n');
    return { code, moduleType: 'js' };
  },
});
