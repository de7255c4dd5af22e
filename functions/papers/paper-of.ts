import { areaNames } from '#shared/agency/area-names.ts';
import type { DossierEvent } from '#shared/dossier/dossier.ts';
import { papers, paperTitles } from '#shared/dossier/paper.ts';
import { Refusal } from '#shared/errors.ts';
import type { Service } from '#shared/service/service.ts';
import { serviceOf } from '../acting/service-of.ts';
import type { Deps } from '../deps.ts';
import type { Pdf } from '../http/call.ts';
import { printDeclaration, printPaper } from '../print/print-paper.ts';
import { answersOf, currentAnswers } from '../store/folder.ts';
import type { Folder } from '../store/folder.ts';
import { dossierPaper } from '../store/object-keys.ts';
import { forApplicant } from '../view/documents-shown.ts';
import { papersOf } from '../view/papers-of.ts';
import { atEvent, isFiling } from './at-event.ts';
import { eventOf } from './event-of.ts';
import type { Issued } from './event-of.ts';
import { issuedPaper } from './issued-paper.ts';
import type { PaperSigning } from './open-signing.ts';
import { printedAgency } from './printed-agency.ts';
import { signedPaper } from './signed-paper.ts';

const declaration = async (deps: Deps, folder: Folder, service: Service): Promise<Uint8Array> => {
  const { dossier } = folder;
  const answers = answersOf(folder, dossier.revision.filed) ?? currentAnswers(folder);
  const at = dossier.submittedAt ?? answers?.savedAt ?? dossier.createdAt;
  const filing = folder.events.findLast(isFiling);
  const { agencyId } = filing ? atEvent(folder, filing).dossier : dossier;
  const [agency, areas] = await Promise.all([printedAgency(deps, agencyId, at), deps.reference.areas()]);
  return printDeclaration({
    service,
    caseId: dossier.caseId,
    agency,
    areaName: areaNames(areas),
    filed: {
      code: dossier.code ?? dossier.temporaryCode ?? '',
      at,
      filerName: dossier.filerName,
      concerning: answers?.concerning ?? { capacity: 'self' },
      answers: answers?.answers ?? {},
      documents: forApplicant(folder).filter(({ by }) => by === 'applicant'),
    },
  });
};

/** Those an authority issues, signed; the portal itself confirms a submission, and nobody signs a draft. */
const signed = (paper: Issued): boolean => paper !== 'submission' && paper !== 'apology-draft';

const issued = async (
  deps: Deps,
  signing: PaperSigning,
  folder: Folder,
  service: Service,
  { paper, event }: { paper: Issued; event: DossierEvent },
): Promise<Uint8Array> => {
  const print = async () => printPaper(paper, await issuedPaper(deps, folder, { service, paper, event }));
  if (!signed(paper)) return print();
  const officer = event.actor.kind === 'staff' ? await deps.reference.staffName(event.actor.staffId) : undefined;
  return signedPaper(signing, dossierPaper(folder.dossier.id, paper, event.seq), print, {
    at: deps.now(),
    reason: `${paperTitles[paper].vi} – ${folder.dossier.code ?? folder.dossier.temporaryCode ?? ''}`,
    ...(officer !== undefined && { location: officer }),
  });
};

/** What is asked for: a paper by its name; where several events yield it, that of `event`, by default the newest. */
type AskedPaper = { asked: string; event?: string | undefined; reader: 'applicant' | 'staff' };

/** A paper a dossier yields to that reader; 'not-found' while it does not yield that one. What an authority issues is signed when it is first asked for. */
export const paperOf = async (
  deps: Deps,
  signing: PaperSigning,
  folder: Folder,
  { asked, event: seq, reader }: AskedPaper,
): Promise<Pdf> => {
  const paper = papers.find((each) => each === asked);
  const { forms } = await deps.reference.policy();
  if (!paper || !papersOf(folder, forms, reader).includes(paper)) throw new Refusal('not-found');
  const service = await serviceOf(deps, folder.dossier);
  const name = [paper, folder.dossier.code ?? folder.dossier.temporaryCode ?? 'draft', seq];
  const file = `${name.filter((part) => part !== undefined).join('-')}.pdf`;
  if (paper === 'declaration') return { bytes: await declaration(deps, folder, service), name: file };
  const event = eventOf(folder, paper, seq === undefined ? undefined : Number(seq));
  return { bytes: await issued(deps, signing, folder, service, { paper, event }), name: file };
};
