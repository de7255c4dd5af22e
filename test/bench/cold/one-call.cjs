// A function's cold start, in a process of its own: loads a bundle, makes one call, tells how long both took (milliseconds) and
// which files were read for it.
const { readFileSync, writeSync } = require('node:fs');

const [bundle, eventFile] = process.argv.slice(2);
const event = JSON.parse(readFileSync(eventFile, 'utf8'));
process.stdout.write = () => true;

const begun = performance.now();
const { handler } = require(bundle);
const loaded = performance.now();
handler(event, {}).then((reply) => {
  const answered = performance.now();
  const failed = (reply?.statusCode ?? 200) !== 200 || (reply?.batchItemFailures ?? []).length > 0;
  if (failed) writeSync(2, JSON.stringify(reply));
  writeSync(
    1,
    JSON.stringify({ load: loaded - begun, all: answered - begun, files: Object.keys(require.cache).slice(1) }),
  );
  process.exit(failed ? 1 : 0);
});
