import { Refusal } from '#shared/errors.ts';
import type { Status } from '#shared/dossier/status.ts';
import type { Applicant } from '#shared/person/actor.ts';
import { isKind } from '#shared/service/field-parts.ts';
import type { Service } from '#shared/service/service.ts';
import { shapeViolations } from '#shared/service/shape-violations.ts';
import type { Deps } from '../deps.ts';
import { answersOf } from '../store/folder.ts';
import type { StoredAnswers } from '../store/folder.ts';

const ended: readonly Status[] = ['declined', 'refused', 'stopped', 'withdrawn'];

/**
 * The answers of an ended dossier of one's own, to file again: what the form of today still asks. Files are not taken along. Refuses
 * 'not-found', and 'not-allowed-now' while that dossier is still alive.
 */
export const refiledAnswers = async (
  deps: Deps,
  actor: Applicant,
  dossierId: string,
  { form }: Service,
): Promise<StoredAnswers | undefined> => {
  const { folder } = await deps.dossiers.openFor(actor, dossierId);
  if (!ended.includes(folder.dossier.status)) throw new Refusal('not-allowed-now');
  const filed = answersOf(folder, folder.dossier.revision.filed);
  if (!filed || !form) return undefined;
  const files = form.sections.flatMap(({ fields }) =>
    fields.filter((field) => isKind(field, 'file')).map(({ id }) => id),
  );
  const strange = shapeViolations(form, filed.answers).map(({ path }) => path.split('.')[0]);
  const kept = Object.entries(filed.answers).filter(([id]) => !strange.includes(id) && !files.includes(id));
  return {
    revision: 1,
    saved: 1,
    answers: Object.fromEntries(kept),
    concerning: filed.concerning,
    savedAt: deps.now(),
  };
};
