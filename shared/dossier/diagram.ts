import { dutyWords } from '../person/duty.ts';
import { stateDiagram } from '../state-diagram.ts';
import { lifecycle } from './lifecycle.ts';
import type { Move } from './lifecycle.ts';
import { statuses, statusFacts } from './status.ts';

const who = ({ by }: Move): string => (typeof by === 'string' ? by : by.map((duty) => dutyWords[duty].en).join(', '));

const note = (move: Move): string =>
  [who(move), move.holder ? 'who holds it' : '', move.clock === 'none' ? '' : `clock: ${move.clock}`]
    .filter((part) => part !== '')
    .join('; ');

/** The lifecycle of a dossier, drawn: who may do what from where, and what it does to the clock. */
export const diagram = (): string =>
  stateDiagram({
    source: 'shared/dossier/lifecycle.ts',
    states: statuses.map((id) => ({ id, name: statusFacts[id].words.en })),
    begins: { to: 'draft', note: 'open (applicant)' },
    moves: statuses.flatMap((from) =>
      Object.entries(lifecycle[from]).map(([action, move]) => ({
        from,
        to: move.to,
        note: `${action} (${note(move)})`,
      })),
    ),
  });
