import { fileURLToPath } from 'node:url';
import { type Plugin, type RolldownOutput, rolldown } from 'rolldown';

/** Bundles a program and its lazily loaded chunks into a folder; what comes out needs no node_modules. */
export async function bundle(name: string, entry: string, folder: string): Promise<RolldownOutput['output']> {
  const program = await rolldown({
    input: { [name]: entry },
    platform: 'node',
    external: [/^node:/],
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
