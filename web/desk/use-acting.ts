import { useEffect, useRef, useState } from 'preact/hooks';
import { localDate } from '#shared/calendar/local-time.ts';
import { choosesCase } from '#shared/dossier/case-at-acceptance.ts';
import { lastDayToExtend } from '#shared/dossier/last-day-to-extend.ts';
import { Refusal } from '#shared/errors.ts';
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
import type { TypedByAction } from './typed-kept.ts';
import { proposedFiles } from './proposed-files.ts';
import { useResultFiles } from './use-result-files.ts';
import type { FileKind } from './use-result-files.ts';

export type Shown = { path: string; words: string };
export type Acting = { opened: Opened; me: Me; onChanged: () => void; onDone: (words: string) => void };

/** What an action starts from: the files proposed, the day the portal proposes, whom a result goes to and the way that was registered. */
const startOf = (type: StaffActionType, typed: Typed, { view }: Opened): Partial<Typed> => {
  const { dossier } = view;
  if (type === 'extend' && typed.until === '' && dossier.apology?.dueAt === dossier.due?.at)
    return { until: dossier.apology?.until ?? '' };
  if (type === 'propose' && typed.documentIds.length === 0) return { documentIds: dossier.proposal?.documentIds ?? [] };
  if (type !== 'return-result' || typed.to !== '') return {};
  const { name, way } = dossier.delivery ?? {};
  return { to: name ?? dossier.applicantName, ...(way && { method: way }) };
};

const kinds: Partial<Record<StaffActionType, FileKind>> = { message: 'message', 'record-visit': 'minutes' };
/** What files go with an action. */
const kindOf = (type: StaffActionType | undefined): FileKind => (type && kinds[type]) ?? 'result';

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
  const [all, setAll] = useState<TypedByAction>(before?.typed ?? {});
  const [restored, setRestored] = useState(before?.chosen !== undefined);
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>();
  const [since, setSince] = useState<number>();
  const [round, setRound] = useState(0);
  const busy = useRef(false);
  // One key for one intention: pressing twice, or again after a lost answer, acts once.
  const intention = useRef<{ of: string; key: string }>({ of: '', key: '' });
  const typedFor = (type: StaffActionType, now = all): Typed => ({ ...nothingTyped, ...now[type] });
  const typed = chosen === undefined ? nothingTyped : typedFor(chosen);
  const typeFor = (type: StaffActionType | undefined, part: (now: Typed) => Partial<Typed>) => {
    if (type !== undefined)
      setAll((now) => ({ ...now, [type]: { ...typedFor(type, now), ...part(typedFor(type, now)) } }));
  };
  const onType = (part: Partial<Typed>) => typeFor(chosen, () => part);
  const results = useResultFiles(view, kindOf(chosen), typed.documentIds, (id, insteadOf) =>
    typeFor(chosen, ({ documentIds }) => ({ documentIds: [...documentIds.filter((each) => each !== insteadOf), id] })),
  );
  useEffect(() => {
    if (Object.keys(all).length > 0) keepTyped(dossierId, { staffId: me.staffId, chosen, typed: all });
    else forgetTyped(dossierId);
  }, [chosen, all]);

  const groups = itemGroups(service, view.dossier, view.answers?.answers ?? {}, t);
  const today = localDate(view.at);
  const dueDay = [localDate(due?.at ?? view.at), today].sort().at(-1) ?? today;
  const tooLate = due !== undefined && today > lastDayToExtend(due.at);
  const going = typed.documentIds.filter((id) =>
    results.files.some((each) => each.id === id && each.state !== 'refused'),
  );
  const unfinished = [
    ...results.sending.map(({ file }) => file.name),
    ...results.files.filter(({ id, state }) => going.includes(id) && state !== 'clean').map(({ name }) => name),
  ];
  const knowing = {
    nameOf: (item: Parameters<typeof itemName>[1]) => itemName(groups, item),
    locale,
    dueDay,
    tooLate,
    asksAgain: view.dossier.supplementCount > 0,
    asksCase: choosesCase(view.dossier, service),
    unfinished,
    unsigned: proposedFiles(view, results.files).flatMap(({ file, signed }) => (signed ? [] : [file.name])),
  };
  const judged = (type: StaffActionType) => problemsOf(type, { ...typed, documentIds: going }, knowing);
  const problems: Shown[] =
    chosen === undefined || round === 0
      ? []
      : [
          ...judged(chosen).map(({ path, words: text, values }) => ({ path, words: t(text, values) })),
          ...foundWrong(error).map(({ path, message }) => ({ path, words: t(message) })),
        ];

  /** Closes the form; what was typed is there when it is opened again. */
  const close = () => {
    setChosen(undefined);
    setError(undefined);
    setSince(undefined);
    setRound(0);
  };
  /** Closes the form for good: it was sent, or is given up. */
  const leave = (type: StaffActionType) => {
    setAll(({ [type]: _, ...others }) => others);
    close();
  };
  const send = async (type: StaffActionType) => {
    setRound((now) => now + 1);
    if (busy.current || judged(type).length > 0) return;
    const params = { dossierId };
    const body = type === 'stamp' ? { version } : actionFrom[type]({ ...typed, documentIds: going }, version);
    const of = JSON.stringify([type, body]);
    if (intention.current.of !== of) intention.current = { of, key: crypto.randomUUID() };
    busy.current = true;
    setSending(true);
    setError(undefined);
    try {
      const { key } = intention.current;
      if ('type' in body) await call('actAtDesk', { params, body, key });
      else await call('stampResult', { params, body, key });
      leave(type);
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
    const start = startOf(type, typedFor(type), opened);
    const untouched = { ...nothingTyped, ...startOf(type, nothingTyped, opened) };
    setRestored(type !== chosen && JSON.stringify({ ...typedFor(type), ...start }) !== JSON.stringify(untouched));
    if (Object.keys(start).length > 0) typeFor(type, () => start);
    setChosen(type);
    setError(undefined);
    setRound(0);
  };
  return {
    ...{ chosen, typed, sending, error, since, round, problems, restored: restored && round === 0 },
    ...{ groups, results, dueDay, today, tooLate, onType, send, choose, close, leave },
  };
};
