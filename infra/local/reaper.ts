import { spawn } from 'node:child_process';

/**
 * Ends a child process when this process is gone, even after kill -9: a shell waits for the end of a pipe that only we hold open.
 * Where there is no shell the next start ends what was left.
 */
export const reapAfterUs = (pid: number): { readonly dismiss: () => void } => {
  if (process.platform === 'win32') return { dismiss: () => undefined };
  const watcher = spawn('/bin/sh', ['-c', `cat >/dev/null; kill -9 ${pid}`], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watcher.on('error', () => undefined);
  watcher.unref();
  return {
    dismiss: () => {
      if (watcher.pid !== undefined && watcher.exitCode === null) process.kill(-watcher.pid, 'SIGKILL');
    },
  };
};
