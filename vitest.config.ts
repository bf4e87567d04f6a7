import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{shared,contracts,servers,suite,efficiency,deploy,test}/**/*.test.ts'],
    // Tracks hold specs of their own, for the sandbox.
    exclude: [...configDefaults.exclude, 'test/tracks/**', 'efficiency/{tasks,sessions}/**'],
    // Vitest leaves a core free: half of a machine of two.
    maxWorkers: '100%',
    testTimeout: 60_000,
  },
});
