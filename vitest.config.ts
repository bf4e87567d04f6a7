import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{shared,contracts,servers,suite,test}/**/*.test.ts'],
    testTimeout: 60_000,
  },
});
