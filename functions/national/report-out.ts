import type { DossierEvent } from '#shared/dossier/dossier.ts';
import { reportsOf } from '#shared/national/report.ts';
import type { ReportNames } from '#shared/national/report.ts';
import { dutyWords } from '#shared/person/duty.ts';
import { serviceOf } from '../acting/service-of.ts';
import type { Folder } from '../store/folder.ts';
import { agencyName } from '../view/agency-name.ts';
import type { NationalDeps } from './deps.ts';

const namesOf = async (deps: NationalDeps, { dossier }: Folder, { actor }: DossierEvent): Promise<ReportNames> => {
  const [{ code, name, field }, agency, person] = await Promise.all([
    serviceOf(deps, dossier),
    agencyName(deps, dossier.agencyId),
    actor.kind === 'staff' ? deps.reference.staffName(actor.staffId) : undefined,
  ]);
  return {
    service: { code, name: name.vi, field: { id: field.id, name: field.name.vi } },
    agency: agency.vi,
    person,
    duty: actor.kind === 'staff' ? dutyWords[actor.duty].vi : undefined,
  };
};

/**
 * Tells the National Portal of a dossier what it was not told yet, one event after the other, from the moment it has an official code. The
 * message is only a wake-up: whichever comes, twice or late, the same events go out in the same order. False: no answer came, somebody
 * should come again. What is refused there is listed for a person and holds up what follows of that dossier, and of no other.
 */
export const reportOut = async (deps: NationalDeps, dossierId: string): Promise<boolean> => {
  const { folder } = await deps.dossiers.openFor({ kind: 'system', name: 'national' }, dossierId, 'with-events');
  const { code } = folder.dossier;
  if (code === undefined) return true;
  const told = await deps.national.reported(dossierId);
  let isUpdating = told > 0;
  for (const event of folder.events.filter(({ seq }) => seq > told)) {
    for (const report of reportsOf(folder.dossier, event, await namesOf(deps, folder, event), isUpdating)) {
      const outcome = await deps.portal.report(report);
      if (outcome.is === 'unknown') return false;
      if (outcome.is === 'refused') {
        const trouble = { direction: 'out', code, reason: 'refused-there', dossierId } as const;
        await deps.national.putTrouble({
          trouble: { ...trouble, about: outcome.said, since: event.at, at: deps.now() },
        });
        return true;
      }
      isUpdating = true;
    }
    await deps.national.noteReported(dossierId, event.seq);
  }
  await deps.national.endTrouble({ direction: 'out', code });
  return true;
};
