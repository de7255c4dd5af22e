import { useEffect, useRef, useState } from 'preact/hooks';
import { localDate } from '#shared/calendar/local-time.ts';
import { lastDayToExtend } from '#shared/dossier/last-day-to-extend.ts';
import { Refusal } from '#shared/errors.ts';
import { needsResultFile } from '#shared/service/needs-result-file.ts';
import type { Text } from '#shared/words/text.ts';
import { isRefused } from '../api/call.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { useApp } from '../session/app.tsx';
import { actingWords as words } from '../words/desk-acting.ts';
import { deskActionWords } from '../words/desk-actions.ts';
import type { StaffActionType } from '../words/desk-actions.ts';
import { actionFrom, nothingTyped, problemsOf } from './action-inputs.ts';
import type { Typed } from './action-inputs.ts';
import type { Opened } from './dossier-page.tsx';
import { itemGroups, itemName } from './item-names.ts';
import type { Me } from '../session/staff-gate.tsx';
import { forgetTyped, keepTyped, typedBefore } from './typed-kept.ts';
import { useResultFiles } from './use-result-files.ts';

export type Shown = { path: string; words: string };
export type Acting = { opened: Opened; me: Me; onChanged: () => void; onDone: (words: string) => void };

/** What an action starts from: the files proposed, the name of who it concerns. */
const startOf = (type: StaffActionType, typed: Typed, { view }: Opened): Partial<Typed> => {
  const { dossier } = view;
  if ((type === 'propose' || type === 'resolve') && typed.documentIds.length === 0)
    return { documentIds: dossier.proposal?.documentIds ?? [] };
  return type === 'return-result' && typed.to === '' ? { to: dossier.applicantName } : {};
};

/** What the API found wrong, at the fields it was typed in. */
const foundWrong = (error: unknown): { path: string; message: Text }[] =>
  error instanceof Refusal && error.code === 'invalid'
    ? (error.detail.violations ?? []).map(({ path, message }) => ({
        path: `desk.${path.split('.')[0] ?? ''}`,
        message,
      }))
    : [];

/** Choosing an action, typing what it asks and sending it once; nothing typed is lost on the way. */
export const useActing = ({ opened, me, onChanged, onDone }: Acting) => {
  const { call } = useApp();
  const t = useSay();
  const locale = useLocale();
  const { view, service } = opened;
  const { id: dossierId, version, due } = view.dossier;
  const [before] = useState(() => typedBefore(dossierId, me.staffId));
  const [chosen, setChosen] = useState<StaffActionType | undefined>(before?.chosen);
  const [typed, setTyped] = useState<Typed>(before?.typed ?? nothingTyped);
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>();
  const [since, setSince] = useState<number>();
  const [round, setRound] = useState(0);
  const busy = useRef(false);
  // One key for one intention: pressing twice, or again after a lost answer, acts once.
  const intention = useRef<{ of: string; key: string }>({ of: '', key: '' });
  const onType = (part: Partial<Typed>) => setTyped((now) => ({ ...now, ...part }));
  const results = useResultFiles(view, typed.documentIds, (id, insteadOf) =>
    setTyped((now) => ({ ...now, documentIds: [...now.documentIds.filter((each) => each !== insteadOf), id] })),
  );
  useEffect(() => {
    if (chosen !== undefined) keepTyped(dossierId, { staffId: me.staffId, chosen, typed });
  }, [chosen, typed]);

  const groups = itemGroups(service, view.dossier, view.answers?.answers ?? {}, t);
  const today = localDate(view.at);
  const dueDay = [localDate(due?.at ?? view.at), today].sort().at(-1) ?? today;
  const tooLate = due !== undefined && today > lastDayToExtend(due.at);
  const going = typed.documentIds.filter((id) => results.files.find((each) => each.id === id)?.state !== 'refused');
  const unfinished = [
    ...results.sending.map(({ file }) => file.name),
    ...results.files.filter(({ id, state }) => going.includes(id) && state !== 'clean').map(({ name }) => name),
  ];
  const knowing = {
    nameOf: (item: Parameters<typeof itemName>[1]) => itemName(groups, item),
    locale,
    dueDay,
    tooLate,
    resultNeeded: needsResultFile(service),
    unfinished,
  };
  const judged = (type: StaffActionType) => problemsOf(type, { ...typed, documentIds: going }, knowing);
  const problems: Shown[] =
    chosen === undefined || round === 0
      ? []
      : [
          ...judged(chosen).map(({ path, words: text, values }) => ({ path, words: t(text, values) })),
          ...foundWrong(error).map(({ path, message }) => ({ path, words: t(message) })),
        ];

  const leave = () => {
    forgetTyped(dossierId);
    setChosen(undefined);
    setTyped(nothingTyped);
    setError(undefined);
    setSince(undefined);
    setRound(0);
  };
  const send = async (type: StaffActionType) => {
    setRound((now) => now + 1);
    if (busy.current || judged(type).length > 0) return;
    const body = actionFrom[type]({ ...typed, documentIds: going }, version);
    const of = JSON.stringify(body);
    if (intention.current.of !== of) intention.current = { of, key: crypto.randomUUID() };
    busy.current = true;
    setSending(true);
    setError(undefined);
    try {
      await call('actAtDesk', { params: { dossierId }, body, key: intention.current.key });
      leave();
      onDone(t(words.done, { action: t(deskActionWords[type].button) }));
    } catch (failure) {
      setError(failure);
      const overtaken = (['changed-meanwhile', 'not-allowed-now', 'held-by-another', 'already-extended'] as const).some(
        (code) => isRefused(failure, code),
      );
      if (overtaken) {
        setSince(version);
        onChanged();
      }
    } finally {
      busy.current = false;
      setSending(false);
    }
  };
  const choose = (type: StaffActionType) => {
    onType(startOf(type, typed, opened));
    setChosen(type);
    setError(undefined);
    setRound(0);
  };
  const restored = before !== undefined && chosen === before.chosen && round === 0;
  return {
    ...{ chosen, typed, sending, error, since, round, problems, restored },
    ...{ groups, results, dueDay, today, tooLate, onType, send, choose, leave },
  };
};
