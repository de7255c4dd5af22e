import { useState } from 'preact/hooks';
import { localDate } from '#shared/calendar/local-time.ts';
import type { Document } from '#shared/document/document.ts';
import { judgedHere } from '#shared/dossier/judged-here.ts';
import { wrongOfPeople } from '#shared/dossier/keeps-from-asking.ts';
import type { NotReceiving } from '#shared/dossier/not-received.ts';
import { openItems } from '#shared/dossier/open-items.ts';
import { asksDelivery, firstDelivery } from '#shared/service/delivery-form.ts';
import { countingAnswers, documentsAsked } from '#shared/service/documents-asked.ts';
import type { Violation } from '#shared/errors.ts';
import { useDraft } from '../apply/use-draft.ts';
import { useUploads } from '../apply/use-uploads.ts';
import { useSay } from '../kit/locale.tsx';
import { useApp } from '../session/app.tsx';
import { useDelivery } from '../session/use-delivery.ts';
import { nothingBrought } from './filled-from-card.ts';
import { foundAtCounter } from './found-at-counter.ts';
import type { OpenIntake } from './intake-page.tsx';

/** What an officer is about: receiving it, or what was asked for in addition; or not receiving it. */
type Trying = 'receive' | NotReceiving['type'];

/** What is written at a counter: kept as it is typed, judged as the server will judge it, its scans sent and looked at. */
export const useIntake = ({ view, service, areas, now }: OpenIntake) => {
  const { call } = useApp();
  const t = useSay();
  const { writing, mark, change, draft, before } = useDraft(view, service);
  const uploads = useUploads(view.dossier.id, view.dossier.revision.open ?? 0, view.documents);
  const [round, setRound] = useState(0);
  const [tried, setTried] = useState<Trying>('receive');
  const [refused, setRefused] = useState<Violation[]>([]);
  const [notOpened, setNotOpened] = useState<unknown>();
  const { caseId } = view.dossier;
  const { intake = nothingBrought, concerning, answers } = writing;
  const open = openItems(view, before, service);
  const judged = { service, caseId, writing, documents: uploads.counting, areas, instant: now() };
  const start = firstDelivery(service, 'counter');
  const receiving = useDelivery({ dossierId: view.dossier.id, service, start, today: localDate(now()) });
  const asksHow = open.all && asksDelivery(service);
  const found = judgedHere(view.dossier, service, open, foundAtCounter(judged));
  const inTheWay = [...found, ...(asksHow ? receiving.found : [])];
  const all = [...inTheWay, ...refused.filter(({ path }) => !inTheWay.some((each) => each.path === path))];
  /** Of what is wrong, what keeps that from being done. */
  const against = (list: Violation[], type: Trying) => (type === 'receive' ? list : wrongOfPeople(list, type));
  const shown = round === 0 ? [] : against(all, tried);
  const look = ({ id: documentId }: Document) => {
    setNotOpened(undefined);
    call('linkDocument', { params: { dossierId: view.dossier.id, documentId } }).then(
      ({ url }) => location.assign(url),
      setNotOpened,
    );
  };
  const edit: typeof change = (part) => {
    setRefused([]);
    change(part);
  };
  return {
    ...{ writing, intake, mark, draft, before, change, edit, round, shown, notOpened, setRefused },
    uploads: { ...uploads, look },
    errors: new Map(shown.map(({ path, message }) => [path, t(message)])),
    open,
    receiving: asksHow ? receiving : undefined,
    asked: documentsAsked(service, caseId, countingAnswers(service, answers), concerning.capacity),
    /** Everything that is wrong with what was brought, whatever is to be done with it. */
    found: [...found],
    /** Shows what keeps that from being done; is there nothing? */
    onTried: (type: Trying): boolean => {
      setTried(type);
      setRound((each) => each + 1);
      return against(inTheWay, type).length === 0;
    },
  };
};

export type IntakeInUse = ReturnType<typeof useIntake>;
