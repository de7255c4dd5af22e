import type { AdminEvent } from '#shared/admin/admin-event.ts';
import { facts } from '#shared/admin/facts.ts';
import type { FormsFrom } from '#shared/dossier/change-forms.ts';
import type { Staff } from '#shared/person/actor.ts';
import { chained } from '../store/kept.ts';
import type { StoredPolicy } from '../store/policies.ts';

/** There is one policy, and its history. */
export const policySubject = { subject: 'policy', subjectId: 'portal' } as const;

type Done = { admin: Staff; at: string; read: StoredPolicy; before: FormsFrom[]; after: FormsFrom[] };

/** Which forms were to be printed from which day on, before and after, chained to what was done before. */
export const formsEvent = ({ admin, at, read, before, after }: Done): AdminEvent =>
  chained(read, {
    ...policySubject,
    act: 'change-forms',
    by: { staffId: admin.staffId, name: admin.name },
    at,
    serviceIds: [],
    before: facts({ forms: before }),
    after: facts({ forms: after }),
  });
