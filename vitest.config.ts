import { defineConfig } from 'vitest/config';

/** One run for rules, real engines and real browser. Files run two at a time: the machine of the pipeline has two cores. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/bench/**', 'test/crash/**'],
    globalSetup: ['test/support/chromium.ts'],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 180_000,
    expect: { requireAssertions: true },
    restoreMocks: true,
  },
});
