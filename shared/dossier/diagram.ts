import { dutyWords } from '../person/duty.ts';
import { lifecycle } from './lifecycle.ts';
import type { Move } from './lifecycle.ts';
import { statuses, statusFacts } from './status.ts';

const node = (status: string): string => status.replaceAll('-', '_');

const who = ({ by }: Move): string => (typeof by === 'string' ? by : by.map((duty) => dutyWords[duty].en).join(', '));

const note = (move: Move): string =>
  [who(move), move.holder ? 'who holds it' : '', move.clock === 'none' ? '' : `clock: ${move.clock}`]
    .filter((part) => part !== '')
    .join('; ');

/** The lifecycle as a Mermaid state diagram: who may do what from where, and what it does to the clock. */
export const diagram = (): string => {
  const names = statuses.map((status) => `  ${node(status)}: ${statusFacts[status].words.en}`);
  const moves = statuses.flatMap((from) =>
    Object.entries(lifecycle[from]).map(
      ([action, move]) => `  ${node(from)} --> ${node(move.to)}: ${action} (${note(move)})`,
    ),
  );
  const ends = statuses.filter((status) => Object.keys(lifecycle[status]).length === 0);
  const lines = [
    '%% Made from shared/dossier/lifecycle.ts; do not edit.',
    'stateDiagram-v2',
    ...names,
    '  [*] --> draft: open (applicant)',
    ...moves,
    ...ends.map((status) => `  ${node(status)} --> [*]`),
  ];
  return `${lines.join('\n')}\n`;
};
