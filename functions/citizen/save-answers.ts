import { Refusal } from '#shared/errors.ts';
import { editableStatuses } from '#shared/dossier/editable-statuses.ts';
import { canonicalJson } from '#shared/dossier/seal.ts';
import { tidyText } from '#shared/service/tidy.ts';
import type { Concerning } from '#shared/person/person.ts';
import { shapeViolations } from '#shared/service/shape-violations.ts';
import { answersOfConcerning, concerningFrom } from '#shared/service/who-form.ts';
import type { Form } from '#shared/service/form.ts';
import { changedMeanwhile } from '../acting/changed-meanwhile.ts';
import { serviceOf } from '../acting/service-of.ts';
import type { Call, UseCase } from '../http/call.ts';
import { answersOf, currentAnswers } from '../store/folder.ts';
import type { Folder, StoredAnswers } from '../store/folder.ts';
import { notAsked } from './not-asked.ts';

/** Bytes of answers as JSON: with everything else of a dossier they stay well inside one item of 400 KB. */
const mostBytes = 300 * 1024;

type Body = Call<'saveAnswers'>['body'];

const replyOf = ({ revision, saved, savedAt }: StoredAnswers) => ({ revision, saved, savedAt });

const demandShape = (form: Form, { answers }: Body): void => {
  if (Buffer.byteLength(JSON.stringify(answers)) > mostBytes) throw new Refusal('answers-too-large');
  const violations = shapeViolations(form, answers);
  if (violations.length === 0) return;
  const unknown = violations.some(({ rule }) => rule === 'unknown-field');
  throw new Refusal(unknown ? 'unknown-field' : 'wrong-type', { violations });
};

/** Is this the very save that was made last? Then its answer was lost on the way, and saying it again harms nothing. */
const repeats = (stored: StoredAnswers, body: Body): boolean =>
  stored.saved === body.saved + 1 &&
  canonicalJson(stored.answers) === canonicalJson(body.answers) &&
  (body.concerning === undefined || canonicalJson(stored.concerning) === canonicalJson(body.concerning));

/**
 * Nothing of a capacity that was left again. The name stands in the lists of the desk and on papers: nothing invisible or turned round
 * is in it.
 */
const tidied = (sent: Concerning): Concerning => {
  const { name, ...rest } = concerningFrom(answersOfConcerning(sent));
  return name === undefined ? rest : { ...rest, name: tidyText(name).replace(/\s+/g, ' ') };
};

const openRevision = ({ dossier }: Folder): number => {
  const { open } = dossier.revision;
  if (open === undefined || !editableStatuses.includes(dossier.status)) throw new Refusal('not-allowed-now');
  return open;
};

/** Saves the answers so far; nothing is judged yet but shape, size, and in a supplement that only what was asked changes. */
export const saveAnswers: UseCase<'saveAnswers'> = async (deps, { actor, params, body: sent }) => {
  const body = { ...sent, ...(sent.concerning && { concerning: tidied(sent.concerning) }) };
  const { folder } = await deps.dossiers.openFor(actor, params.dossierId);
  const revision = openRevision(folder);
  const { form } = await serviceOf(deps, folder.dossier);
  if (!form) throw new Refusal('not-allowed-now');
  demandShape(form, body);
  const stored = answersOf(folder, revision);
  if (stored && repeats(stored, body)) return replyOf(stored);
  if ((stored?.saved ?? 0) !== body.saved) throw changedMeanwhile(folder);
  const concerning = body.concerning ?? currentAnswers(folder)?.concerning ?? { capacity: 'self' };
  const violations = notAsked(folder, form, body.answers, concerning);
  if (violations.length > 0) throw new Refusal('invalid', { violations });
  const next: StoredAnswers = {
    revision,
    saved: body.saved + 1,
    answers: body.answers,
    concerning,
    savedAt: deps.now(),
  };
  const failing = await deps.answers.save(folder.dossier, next);
  if (failing.length === 0) return replyOf(next);
  const { folder: now } = await deps.dossiers.openFor(actor, params.dossierId);
  const twin = answersOf(now, openRevision(now));
  if (twin && repeats(twin, body)) return replyOf(twin);
  throw changedMeanwhile(now);
};
