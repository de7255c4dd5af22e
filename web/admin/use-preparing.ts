import { useRef, useState } from 'preact/hooks';
import { Refusal } from '#shared/errors.ts';
import type { Decision, DecisionAction, DecisionView } from '#shared/service/decision/decision.ts';
import { formatDate } from '#shared/words/format.ts';
import { isRefused } from '../api/call.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { useApp } from '../session/app.tsx';
import { decisionWords as words } from '../words/admin-decisions.ts';
import { contentOf, isChanged, missingFor, typedFrom } from './decision-typed.ts';
import type { Typed } from './decision-typed.ts';

type Props = { view: DecisionView; onPut: (view: DecisionView, said: string) => void; reload: () => void };
type Problem = { path: string; words: string };

/** Writing a decision, saving it, recording it as signed or dropping it; what is typed stays where something is refused. */
export const usePreparing = ({ view, onPut, reload }: Props) => {
  const { call } = useApp();
  const t = useSay();
  const locale = useLocale();
  const [typed, setTyped] = useState<Typed>(() => typedFrom(view));
  const [missing, setMissing] = useState<Problem[]>([]);
  const [error, setError] = useState<unknown>();
  const [round, setRound] = useState(0);
  const [busy, setBusy] = useState(false);
  const intention = useRef({ of: '', key: '' });
  const params = { decisionId: view.decision.id };

  const save = (): Promise<DecisionView> =>
    call('saveDecision', { params, body: { version: view.decision.version, ...contentOf(typed) } });
  const act = async (action: DecisionAction): Promise<DecisionView> => {
    const of = JSON.stringify(action);
    if (intention.current.of !== of) intention.current = { of, key: crypto.randomUUID() };
    return call('actOnDecision', { params, body: action, key: intention.current.key });
  };
  /** One after the other; what somebody changed meanwhile is read anew, beside what is typed. */
  const doing = async (work: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    setError(undefined);
    setMissing([]);
    try {
      await work();
    } catch (failure) {
      setError(failure);
      setRound((now) => now + 1);
      if (isRefused(failure, 'changed-meanwhile')) reload();
    } finally {
      setBusy(false);
    }
  };
  const savedFirst = async (): Promise<Decision> => {
    if (!isChanged(typed, view.decision)) return view.decision;
    const saved = await save();
    onPut(saved, '');
    return saved.decision;
  };
  const sign = () => {
    const absent = missingFor(typed, view);
    if (absent.length > 0) {
      setError(undefined);
      setMissing(absent.map(({ path, message }) => ({ path, words: t(message) })));
      setRound((now) => now + 1);
      return;
    }
    void doing(async () => {
      const { version } = await savedFirst();
      const { number, signedOn, signer, effectiveOn } = typed;
      const said = t(words.recorded, { date: formatDate(effectiveOn, locale) });
      onPut(await act({ type: 'sign', version, number, signedOn, signer, effectiveOn }), said);
    });
  };
  const found = error instanceof Refusal ? (error.detail.violations ?? []) : [];
  const problems = [...missing, ...found.map(({ path, message }) => ({ path, words: t(message) }))];
  return {
    typed,
    type: (part: Partial<Typed>) => setTyped((now) => ({ ...now, ...part })),
    changed: isChanged(typed, view.decision),
    error,
    problems,
    round,
    busy,
    problemAt: (path: string) => problems.find((each) => each.path === path)?.words,
    problemsIn: (at: number) =>
      problems.filter(({ path }) => path === `items.${at}` || path.startsWith(`items.${at}.`)),
    save: () => void doing(async () => onPut(await save(), t(words.saved))),
    sign,
    drop: () => doing(async () => onPut(await act({ type: 'drop', version: view.decision.version }), t(words.dropped))),
  };
};
