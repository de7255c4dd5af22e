import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { capacity } from './capacity/capacity.ts';
import { coldStart } from './cold/cold-start.ts';
import type { Figures } from './figure.ts';
import { desk } from './desk/desk.ts';
import { latency } from './latency/latency.ts';
import { payments } from './payments/payments.ts';
import { pages } from './pages/pages.ts';
import { publish } from './publish/publish.ts';
import { search } from './search/search.ts';
import type { Section } from './section.ts';
import { table } from './table.ts';

const sections: Record<string, Section> = { latency, coldStart, capacity, pages, publish, search, payments, desk };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    seed: { type: 'string', default: '20261123' },
  },
});

const unknown = positionals.filter((name) => !(name in sections));
if (unknown.length > 0) {
  console.error(`no section is called ${unknown.join(', ')}; there are ${Object.keys(sections).join(', ')}`);
  process.exit(2);
}

const commit = (): string => {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return 'unknown';
  }
};

const begun = performance.now();
const wanted = Object.entries(sections).filter(([name]) => positionals.length === 0 || positionals.includes(name));
const meta = {
  node: process.version,
  commit: commit().trim(),
  cpus: cpus().length,
  loadavg: loadavg().map((load) => Number(load.toFixed(2))),
  seed: Number(values.seed),
  quick: values.quick,
};
const asked = {
  quick: values.quick,
  rounds: Number(values.rounds ?? (values.quick ? 5 : 20)),
  seed: meta.seed,
  progress: (line: string) => process.stderr.write(`${line}\n`),
};
const measured: Record<string, Figures> = {};
for (const [name, section] of wanted) {
  asked.progress(`${name} …`);
  measured[name] = await section(asked);
  if (!values.json) console.log(table(name, measured[name]));
}
const seconds = Math.round((performance.now() - begun) / 1000);
if (values.json) console.log(JSON.stringify({ ...measured, meta: { ...meta, seconds } }));
else {
  const short = Object.entries(measured).flatMap(([section, figures]) =>
    Object.entries(figures).flatMap(([name, { holds }]) => (holds === false ? [`${section}.${name}`] : [])),
  );
  console.log(short.length === 0 ? 'every aim holds' : `falls short: ${short.join(', ')}`);
  console.log(
    `node ${meta.node}, commit ${meta.commit}, ${meta.cpus} cores, load ${meta.loadavg[0]} at the start, ${seconds} s`,
  );
}
process.exit(0);
