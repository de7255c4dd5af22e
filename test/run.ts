import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What `npm test` runs, in this order: the cheap checks first, then everything vitest finds. Each check counts as one. */
const checks: [name: string, command: string, args: string[]][] = [
  ['types', 'tsc', []],
  ['lint', 'eslint', ['.', '--max-warnings', '0']],
  ['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['imports', 'depcruise', ['--output-type', 'err', 'shared', 'functions', 'infra', 'web', 'test']],
  ['unused', 'knip', ['--no-progress']],
];

const run = (command: string, args: string[]) =>
  spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

let passed = 0;
let failed = 0;
for (const [name, command, args] of checks) {
  const startedAt = performance.now();
  const ok = run(command, args);
  if (ok) passed += 1;
  else failed += 1;
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`);
}

type Report = { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number; numTotalTests: number };
const folder = mkdtempSync(join(tmpdir(), 'mot-cua-test-'));
const file = join(folder, 'report.json');
const green = run('vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${file}`,
  ...process.argv.slice(2),
]);
const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
rmSync(folder, { recursive: true });
passed += report.numPassedTests;
failed += report.numFailedTests;
// A file that could not load, or a test that never ran, is a failure too: nothing skips silently.
const unaccounted = report.numTotalTests - report.numPassedTests - report.numFailedTests;
if (unaccounted > 0) failed += unaccounted;
if (!green && report.numFailedTests === 0) failed += Math.max(1, report.numFailedTestSuites);

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
