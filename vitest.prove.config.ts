import { defineConfig } from 'vitest/config';

/** Proofs over the whole bank or the sources of others: right is what they say, and long is what they take (`npm run prove`). */
export default defineConfig({
  test: { include: ['{shared,servers}/**/*.proof.ts'], testTimeout: 300_000 },
});
