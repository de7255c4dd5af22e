import { present } from '../dossier/present.ts';
import type { AdminEvent } from './admin-event.ts';

/** What an event keeps of a record that is plain JSON: no entry that is undefined. */
export const facts = (record: object): AdminEvent['before'] => present(record) as AdminEvent['before'];
