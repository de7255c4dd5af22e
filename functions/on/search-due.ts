import type { ActionType } from '#shared/dossier/lifecycle.ts';
import { fold } from '#shared/words/fold.ts';
import { depsAt, openContainer } from '../deps.ts';
import { realTime } from '../real-time.ts';
import { eachMessage } from './each-message.ts';
import { environment } from './environment.ts';

/** The actions after which a dossier may bear another name or code, or belong to another unit. */
const naming: readonly ActionType[] = ['submit', 'answer-supplement', 'accept', 'transfer'];

const container = openContainer(environment());

/** Makes a dossier findable by the names and codes it bears, for the agency that decides it and the one that receives it. */
export const handler = eachMessage('search-due', async ({ dossierId, action }) => {
  if (!naming.includes(action)) return;
  const deps = depsAt(container, realTime());
  const { folder } = await deps.dossiers.openFor({ kind: 'system', name: 'search' }, dossierId);
  const { agencyId, receivingAgencyId, applicantName, filerName, code, temporaryCode } = folder.dossier;
  await deps.search.keep(dossierId, [...new Set([agencyId, receivingAgencyId])], {
    folded: [applicantName, filerName].map(fold).filter((name) => name !== ''),
    codes: [code, temporaryCode].filter((each) => each !== undefined),
  });
});
