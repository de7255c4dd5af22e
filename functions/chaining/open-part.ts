import { openDossier } from '#shared/dossier/open-dossier.ts';
import { sealOutcome } from '#shared/dossier/seal.ts';
import { Refusal } from '#shared/errors.ts';
import { assessed } from '#shared/payment/assessed.ts';
import { partAnswers } from '#shared/service/part-answers.ts';
import type { Service } from '#shared/service/service.ts';
import { filing } from '../acting/filing.ts';
import type { Rules } from '../acting/rules.ts';
import type { Deps } from '../deps.ts';
import { sha256hex } from '../sha256hex.ts';
import { answersOf, emptyFolder } from '../store/folder.ts';
import type { Folder } from '../store/folder.ts';
import { partFiles } from './part-files.ts';
import type { PartPlace } from './part-place.ts';
import { chaining } from './read-chain.ts';
import type { ChainRead, PartRead } from './read-chain.ts';

/** Is nothing wanting: every question answered, every paper there, nothing to pay before it counts as submitted? */
const isWhole = (folder: Folder, service: Service, rules: Rules, at: string): boolean => {
  try {
    const submit = { type: 'submit', version: 1, saved: 1, declaration: true } as const;
    const { answers } = filing(folder, submit, service, rules, at);
    const fee = assessed(service, folder.dossier, answers.filed, at);
    return fee.due !== 'before-submission' || fee.total === 0;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
};

/**
 * Begins the dossier of a part with what the one filing said and the results so far; its owner is whoever filed. Where something is wanting
 * its first event says that it is left to them.
 */
export const openPart = async (
  deps: Deps,
  chain: ChainRead,
  read: PartRead,
  { place, rules }: { place: PartPlace; rules: Rules },
): Promise<void> => {
  const { service, ...units } = place;
  const { dossier: first } = chain.first;
  const at = deps.now();
  const filed = answersOf(chain.first, first.revision.filed);
  const concerning = filed?.concerning ?? { capacity: first.capacity };
  const answers = {
    ...{ revision: 1, saved: 1, concerning, savedAt: at },
    answers: service.form ? partAnswers(read.part, service.form, filed?.answers ?? {}) : {},
  };
  const documents = await partFiles(deps, chain, read, service);
  const opened = (left: boolean) =>
    openDossier({
      ...{ dossierId: read.id, at, service, concerning, channel: 'online', locale: first.locale, ...units },
      person: { personId: first.ownerId, fullName: first.filerName },
      by: chaining,
      chain: { first: first.id, part: read.part.id, no: read.no, left },
    });
  const { dossier } = sealOutcome(opened(false), sha256hex);
  const left = !isWhole({ ...emptyFolder, dossier, answers: [answers], documents }, service, rules, at);
  // Whoever was quicker wrote the same.
  await deps.changes.write({
    ...sealOutcome(opened(left), sha256hex),
    ...{ serviceName: service.name, codes: [], onDuty: [], documents },
    answers: { read: undefined, filed: answers },
  });
};
