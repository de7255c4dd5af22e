import { spawn } from 'node:child_process';
import path from 'node:path';
import { whenLeftAlone } from './left-alone.ts';

const root = path.resolve(import.meta.dirname, '../..');
const newEnough = Number(process.versions.node.split('.')[0]) >= 24;

/** Starts over on the Node that the lock file pins, and ends as it ends. */
const onPinnedNode = (): void => {
  const node = path.join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  whenLeftAlone(() => child.kill());
  child.once('exit', (code) => process.exit(code ?? 1));
};

if (newEnough) {
  const { runPortal } = await import('./run-portal.ts');
  await runPortal(root);
} else onPinnedNode();
