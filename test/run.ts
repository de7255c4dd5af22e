import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const shell = process.platform === 'win32';

/** What `npm test` runs before vitest, two at a time, the longest first. Each check counts as one. */
const checks: [name: string, command: string, args: string[]][] = [
  ['lint', 'eslint', ['.', '--max-warnings', '0']],
  ['types', 'tsc', []],
  ['imports', 'depcruise', ['--output-type', 'err', 'shared', 'functions', 'infra', 'web', 'test']],
  ['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['unused', 'knip', ['--no-progress']],
];

type Outcome = { name: string; ok: boolean };

/** Runs one check to its end and prints what it said in one piece. */
const check = ([name, command, args]: (typeof checks)[number]): Promise<Outcome> =>
  new Promise((resolve) => {
    const startedAt = performance.now();
    const child = spawn(command, args, { shell });
    let said = '';
    const keep = (part: Buffer) => void (said += part.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const end = (ok: boolean) => {
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
      console.log(`${ok ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)${ok ? '' : `\n${said}`}`);
      resolve({ name, ok });
    };
    child.on('error', (error) => {
      said += error.message;
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });

const runChecks = async (): Promise<Outcome[]> => {
  const waiting = [...checks];
  const worker = async (): Promise<Outcome[]> => {
    const next = waiting.shift();
    return next === undefined ? [] : [await check(next), ...(await worker())];
  };
  return (await Promise.all([worker(), worker()])).flat();
};

type Report = { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number; numTotalTests: number };

/** Runs everything vitest finds. What did not run – skipped, or in a file that could not load – counts as failed. */
const runTests = (): { passed: number; failed: number } => {
  const folder = mkdtempSync(join(tmpdir(), 'mot-cua-test-'));
  const file = join(folder, 'report.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...process.argv.slice(2)];
  const green = spawnSync('vitest', args, { stdio: 'inherit', shell }).status === 0;
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  rmSync(folder, { recursive: true });
  const { numPassedTests: passed, numTotalTests, numFailedTestSuites } = report;
  const failed = numTotalTests - passed;
  return { passed, failed: !green && failed === 0 ? Math.max(1, numFailedTestSuites) : failed };
};

const outcomes = await runChecks();
const tests = runTests();
const passed = tests.passed + outcomes.filter(({ ok }) => ok).length;
const failed = tests.failed + outcomes.filter(({ ok }) => !ok).length;
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
