import type { ActionType } from '#shared/dossier/lifecycle.ts';
import { fold } from '#shared/words/fold.ts';
import { numbersOf } from '../acting/numbers-of.ts';
import { serviceOf } from '../acting/service-of.ts';
import { depsAt, openContainer } from '../deps.ts';
import { realTime } from '../real-time.ts';
import { answersOf } from '../store/folder.ts';
import { eachMessage } from './each-message.ts';
import { environment } from './environment.ts';
import { EventMessage } from './event-message.ts';

/** The actions after which a dossier may bear another name or code, or belong to another unit. */
const naming: readonly ActionType[] = [
  'submit',
  'answer-supplement',
  'receive',
  // Brought on paper and not received: filed with it.
  'request-supplement',
  'decline',
  'receive-supplement',
  'accept',
  'transfer',
  'correct',
];

const container = openContainer(environment());

/** Makes a dossier findable by the names, numbers and codes it bears, for the agency that decides it and the one that receives it. */
export const handler = eachMessage('search-due', EventMessage, async ({ dossierId, action }) => {
  if (!naming.includes(action)) return 'done';
  const deps = depsAt(container, realTime());
  const { folder } = await deps.dossiers.openFor({ kind: 'system', name: 'search' }, dossierId);
  const { dossier } = folder;
  const { agencyId, receivingAgencyId, applicantName, filerName, code, temporaryCode } = dossier;
  const [person, service] = await Promise.all([deps.people.get(dossier.ownerId), serviceOf(deps, dossier)]);
  const numbers = numbersOf(person, service, answersOf(folder, dossier.revision.filed));
  const marks = await Promise.all([
    ...numbers.identity.map((value) => deps.marks.of('identity', value)),
    ...numbers.phone.map((value) => deps.marks.of('phone', value)),
  ]);
  await deps.search.keep(dossierId, [...new Set([agencyId, receivingAgencyId])], {
    folded: [applicantName, filerName].map(fold).filter((name) => name !== ''),
    codes: [code, temporaryCode].filter((each) => each !== undefined),
    marks,
    submittedAt: dossier.submittedAt ?? dossier.createdAt,
  });
  return 'done';
});
