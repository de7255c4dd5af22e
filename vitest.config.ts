import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';
import { inMemory } from './test/support/in-memory.ts';

/** Begins with what takes longest, so that no worker waits for it alone at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => moduleId.endsWith('paying/histories.test.ts');
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

/**
 * One run for rules, real engines and real browser. Files run three at a time on the two cores of the pipeline: a journey waits for pages and
 * pauses, and with two a quarter of both cores had nothing to do.
 */
export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/bench/**', 'test/crash/**'],
    globalSetup: ['test/support/in-memory.ts', 'test/support/chromium.ts'],
    env: inMemory,
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { requireAssertions: true },
    restoreMocks: true,
  },
});
