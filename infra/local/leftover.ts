import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

const commandOf = (pid: number): string => {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    if (process.platform === 'win32') return '';
    return execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
  } catch {
    return '';
  }
};

/** Notes which process works for us, so that the next start finds it if we end without farewell. */
export const noteProcess = (file: string, pid: number): void => writeFileSync(file, String(pid));

/** Ends the process noted in `file` if it still runs and its command line names `mark`; waits until it is gone. */
export const endLeftover = async (file: string, mark: string): Promise<void> => {
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8'));
  rmSync(file, { force: true });
  if (!Number.isInteger(pid) || pid <= 1 || !commandOf(pid).includes(mark)) return;
  process.kill(pid, 'SIGKILL');
  for (let left = 100; left > 0 && commandOf(pid).includes(mark); left -= 1) await wait(10);
};
