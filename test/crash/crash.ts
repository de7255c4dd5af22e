import { parseArgs } from 'node:util';
import { crashes } from './crashes.ts';

/** `npm run crash -- --seed 7 --kills 10 --actions 500` */
const { values } = parseArgs({
  options: { seed: { type: 'string' }, kills: { type: 'string' }, actions: { type: 'string' } },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const kills = Number(values.kills ?? 10);
const actions = Number(values.actions ?? 500);
console.log(`seed ${seed}: ${kills} kills during ${actions} actions`);
const { faults, acknowledged, repeated, dossiers } = await crashes({ seed, kills, actions, say: console.log });
for (const fault of faults) console.log(fault);
console.log(`${acknowledged} acknowledged on ${dossiers} dossiers, ${repeated} repeated, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
