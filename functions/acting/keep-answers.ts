import { Refusal } from '#shared/errors.ts';
import { editableStatuses } from '#shared/dossier/editable-statuses.ts';
import { canonicalJson } from '#shared/dossier/seal.ts';
import { tidyText } from '#shared/service/tidy.ts';
import type { Concerning } from '#shared/person/person.ts';
import { shapeViolations } from '#shared/service/shape-violations.ts';
import { answersOfConcerning, concerningFrom } from '#shared/service/who-form.ts';
import type { Form } from '#shared/service/form.ts';
import type { Service } from '#shared/service/service.ts';
import type { Violation } from '#shared/errors.ts';
import type { Deps } from '../deps.ts';
import { answersOf, currentAnswers } from '../store/folder.ts';
import type { Folder, StoredAnswers } from '../store/folder.ts';
import { changedMeanwhile } from './changed-meanwhile.ts';
import { serviceOf } from './service-of.ts';

/** Bytes of answers as JSON: with everything else of a dossier they stay well inside one item of 400 KB. */
const mostBytes = 300 * 1024;

/** What is sent to be kept; of a dossier on paper also how it came. */
type Body = Pick<StoredAnswers, 'saved' | 'answers' | 'intake'> & { concerning?: Concerning | undefined };

/** What would be kept, as it is judged. */
export type Kept = Pick<StoredAnswers, 'answers' | 'concerning' | 'intake'>;

/** A dossier as it is now, and what of a save may not be changed just now. */
type Keeping = {
  open: () => Promise<Folder>;
  notAsked?: (folder: Folder, service: Service, kept: Kept) => Violation[];
};

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
  (body.concerning === undefined || canonicalJson(stored.concerning) === canonicalJson(body.concerning)) &&
  (body.intake === undefined || canonicalJson(stored.intake ?? null) === canonicalJson(body.intake));

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

/** A service without a form is filed on paper alone: it has no answers. */
const noForm: Form = { sections: [] };

/** Keeps the answers so far; nothing is judged yet but shape and size. Refuses 'changed-meanwhile' where another save is the last. */
export const keepAnswers = async (deps: Deps, sent: Body, { open, notAsked }: Keeping) => {
  const body = { ...sent, ...(sent.concerning && { concerning: tidied(sent.concerning) }) };
  const folder = await open();
  const revision = openRevision(folder);
  const service = await serviceOf(deps, folder.dossier);
  const { form = noForm } = service;
  demandShape(form, body);
  const stored = answersOf(folder, revision);
  if (stored && repeats(stored, body)) return replyOf(stored);
  if ((stored?.saved ?? 0) !== body.saved) throw changedMeanwhile(folder);
  const current = currentAnswers(folder);
  const concerning = body.concerning ?? current?.concerning ?? { capacity: 'self' };
  // How it came to a counter stays, also where its applicant goes on with it online.
  const intake = body.intake ?? current?.intake;
  const kept: Kept = { answers: body.answers, concerning, ...(intake && { intake }) };
  const violations = notAsked?.(folder, service, kept) ?? [];
  if (violations.length > 0) throw new Refusal('invalid', { violations });
  const next: StoredAnswers = {
    revision,
    saved: body.saved + 1,
    ...kept,
    savedAt: deps.now(),
  };
  const failing = await deps.answers.save(folder.dossier, next);
  if (failing.length === 0) return replyOf(next);
  const now = await open();
  const twin = answersOf(now, openRevision(now));
  if (twin && repeats(twin, body)) return replyOf(twin);
  throw changedMeanwhile(now);
};
