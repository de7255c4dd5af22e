import { useRef, useState } from 'preact/hooks';
import type { DossierView } from '#shared/api/views.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { notNamed } from '#shared/dossier/keeps-from-asking.ts';
import type { NotReceiving } from '#shared/dossier/not-received.ts';
import type { Violation } from '#shared/errors.ts';
import { prune } from '#shared/service/prune.ts';
import type { Service } from '#shared/service/service.ts';
import { isRefused } from '../api/call.ts';
import { useKeyOf } from '../api/use-key-of.ts';
import { actionFrom, nothingTyped, problemsOf } from '../desk/action-inputs.ts';
import type { Typed } from '../desk/action-inputs.ts';
import { itemGroups, itemName } from '../desk/item-names.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { useApp } from '../session/app.tsx';
import { eraseDeviceDraft } from '../session/device-drafts.ts';
import { useKept } from '../session/use-kept.ts';
import { intakeWords } from '../words/intake.ts';
import { notReceivedWords as words } from '../words/not-received.ts';
import { itemsMissing } from './items-missing.ts';
import type { IntakeInUse } from './use-intake.ts';

export type NotReceivedProps = {
  view: DossierView;
  service: Service;
  using: IntakeInUse;
  /** It was filed, with this paper to print; without one somebody else was faster. */
  onFiled: (paper?: 'supplement' | 'refusal') => void;
};

type Kept = { chosen?: NotReceiving['type'] | undefined } & Pick<Typed, 'items' | 'message' | 'answerBy' | 'reason'>;
const nothing: Kept = { items: {}, message: '', answerBy: '', reason: '' };

/** What the API found wrong in the request itself; the rest stands at what was written above it. */
const ofRequest = ({ path }: Violation): boolean =>
  ['items', 'answerBy', 'message', 'reason'].includes(path.split('.')[0] ?? '');

/** Asking for what is missing, or declining: chosen, typed, kept, sent once together with what was brought. */
export const useNotReceiving = ({ view, service, using, onFiled }: NotReceivedProps) => {
  const { call } = useApp();
  const t = useSay();
  const locale = useLocale();
  const { id: dossierId, version, caseId } = view.dossier;
  const { writing, draft, uploads, found } = using;
  const { concerning } = writing;
  const kept = useKept<Kept>(`intake.${dossierId}`, nothing);
  const { chosen } = kept.typed;
  const [isPressed, setPressed] = useState(false);
  const [round, setRound] = useState(0);
  const [wrong, setWrong] = useState<Violation[]>([]);
  const [error, setError] = useState<unknown>();
  const [note, setNote] = useState('');
  const keyOf = useKeyOf();
  const busy = useRef(false);

  const answers = service.form ? prune(service.form, writing.answers) : {};
  const { channel } = view.dossier;
  const groups = itemGroups(service, { caseId, channel, capacity: concerning.capacity }, answers, t);
  const typed: Typed = { ...nothingTyped, ...kept.typed };
  const today = localDate(view.at);
  const knowing = {
    nameOf: (item: Parameters<typeof itemName>[1]) => itemName(groups, item),
    ...{ locale, dueDay: today, tooLate: false, unsigned: [], unfinished: [] },
  };
  const judged = (type: NotReceiving['type']) => [
    ...problemsOf(type, typed, knowing).map((each) => ({ path: each.path, words: t(each.words, each.values) })),
    ...(type === 'decline'
      ? []
      : notNamed(found, { items: Object.values(typed.items) }, { caseId, service, filed: { answers, concerning } })
    ).map(({ path, message }) => ({ path: `desk.${path}`, words: t(message) })),
  ];
  const problems =
    chosen === undefined || round === 0
      ? []
      : [...judged(chosen), ...wrong.map(({ path, message }) => ({ path: `desk.${path}`, words: t(message) }))];

  const choose = (type: NotReceiving['type']) => {
    setPressed(true);
    setRound(0);
    setError(undefined);
    const isNew = type === 'request-supplement' && Object.keys(kept.typed.items).length === 0;
    const items = isNew ? itemsMissing(found, groups, t) : kept.typed.items;
    kept.type((before) => ({ ...before, items, chosen: type }));
  };
  const send = async (type: NotReceiving['type']) => {
    if (!(await draft.flush())) {
      setNote(t(intakeWords.notSavedYet));
      return;
    }
    const made = actionFrom[type](typed, version);
    // How the result is received is said with the request where it is said already; the address may come later.
    const { receiving } = using;
    const isSaid = type === 'request-supplement' && receiving?.found.length === 0;
    const body = { ...made, saved: draft.saved(), ...(isSaid && { delivery: receiving.delivery }) } as NotReceiving;
    await call('receiveIntake', { params: { dossierId }, body, key: keyOf(body) });
    eraseDeviceDraft(dossierId);
    kept.forget();
    receiving?.forget();
    onFiled(type === 'decline' ? 'refusal' : 'supplement');
  };
  const submit = async (type: NotReceiving['type']) => {
    setRound((each) => each + 1);
    setWrong([]);
    setNote('');
    const isAddressed = using.onTried(type);
    if (busy.current || !isAddressed || judged(type).length > 0) return;
    if (uploads.busy) {
      setNote(t(intakeWords.stillScanning));
      return;
    }
    busy.current = true;
    setError(undefined);
    setNote(t(words.sending));
    try {
      await send(type);
    } catch (failure) {
      setNote('');
      const violations = isRefused(failure, 'invalid') ? (failure.detail.violations ?? []) : [];
      setWrong(violations.filter(ofRequest));
      using.setRefused(violations.filter((each) => !ofRequest(each)));
      if (violations.length === 0) setError(failure);
      if (isRefused(failure, 'changed-meanwhile') || isRefused(failure, 'not-allowed-now')) onFiled();
    } finally {
      busy.current = false;
    }
  };
  return {
    ...{ isPressed, chosen, typed, groups, today, problems, round, error, note, kept, choose, submit },
    onType: (part: Partial<Typed>) => {
      setWrong([]);
      kept.type((before) => ({ ...before, ...part }));
    },
    /** What was typed is there when it is opened again. */
    close: () => kept.type((before) => ({ ...before, chosen: undefined })),
  };
};
