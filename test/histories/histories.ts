import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

/** `npm run histories -- 10000 [--seed S] [--path P]`: so many random histories of payments; a failing one is replayed by the command it prints. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' }, path: { type: 'string' } },
});
const count = Number(positionals[0] ?? 500);
if (!Number.isInteger(count) || count < 1)
  throw new Error('npm run histories -- <how many> [--seed <number>] [--path <path>]');

const { status } = spawnSync(
  'vitest',
  ['run', 'test/functions/paying/histories.test.ts', '--disable-console-intercept'],
  {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      HISTORIES: String(count),
      ...(values.seed !== undefined && { SEED: values.seed }),
      ...(values.path !== undefined && { HISTORY_PATH: values.path }),
    },
  },
);
process.exitCode = status ?? 1;
