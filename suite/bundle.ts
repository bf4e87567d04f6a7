import { type RolldownOutput, rolldown } from 'rolldown';

/** Bundles a program and its lazily loaded chunks into a folder; what comes out needs no node_modules. */
export async function bundle(name: string, entry: string, folder: string): Promise<RolldownOutput['output']> {
  const program = await rolldown({
    input: { [name]: entry },
    platform: 'node',
    external: [/^node:/],
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
