import { fileURLToPath } from 'node:url';
import { startPortal } from '#infra/local/portal.ts';
import { synthesise } from '#infra/local/synthesise.ts';
import type { Standing } from './portal.ts';

/** A whole portal in a process of its own: `node test/support/portal-process.ts <data folder> <port>`. Ends when its standard input does. */
const [dataDir = '', port = '0'] = process.argv.slice(2);
const portal = await startPortal({
  port: Number(port),
  dataDir,
  assembly: await synthesise(),
  seed: fileURLToPath(new URL('../../infra/seed', import.meta.url)),
  // A journey calls half of the functions: it need not wait for the others.
  warm: false,
});
const { url, endpoints, payments, tables, buckets, enginePid } = portal;
const standing: Standing = { url, endpoints, payments, tables, buckets, enginePid };
process.stdout.write(`${JSON.stringify(standing)}\n`);

process.stdin.resume();
process.stdin.once('end', () => {
  void portal.close().then(() => process.exit(0));
});
