import { defineConfig } from 'vitest/config';

/** The suite on real brokers, databases and sidecars: `npm run test:fleet`. One file after the other, on one fleet. */
export default defineConfig({
  test: {
    include: ['test/fleet/*.fleet.ts'],
    globalSetup: 'test/fleet/global-setup.ts',
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 300_000,
  },
});
