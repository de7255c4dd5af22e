import { useEffect, useState } from 'preact/hooks';
import { Refusal } from '#shared/errors.ts';
import { sameJson } from '#shared/service/draft/same-json.ts';
import type { Text } from '#shared/words/text.ts';
import { useKeyOf } from '../../api/use-key-of.ts';
import { useSay } from '../../kit/locale.tsx';
import { useKept } from '../../session/use-kept.ts';
import { officeWords as words } from '../../words/admin-office.ts';
import { useStay } from '../use-stay.ts';
import { rebased } from './rebased.ts';

/** What keeps a form from being sent, at its field. */
export type Wrong = { path: string; message: Text };

export type Form<Typed> = {
  typed: Typed;
  change: (changes: Partial<Typed>) => void;
  /** What is wrong with a field, once it was tried to send. */
  wrong: (path: string) => string | undefined;
  problems: { path: string; words: string }[];
  /** Counts the tries: the summary takes the focus with each. */
  round: number;
  error: unknown;
  /** Was a newer state taken over into what nobody touched here? */
  overtaken: boolean;
  sending: boolean;
  /** Is what is typed kept in this tab, and is it what was typed before? */
  isKept: boolean;
  restored: boolean;
  send: () => void;
  /** Gives up what is typed. */
  forget: () => void;
};

type Asked<Typed> = {
  /** Names the form in this tab, where what is typed is kept; none for a file, for money and for accounts: who leaves is asked first. */
  place?: string;
  start: Typed;
  /** Of the state it starts from: where that is another, what was typed goes on from there. */
  version?: number;
  judge: (typed: Typed) => Wrong[];
  /** Sends it; the key is the same for the same content. */
  submit: (typed: Typed, key: string) => Promise<unknown>;
  onDone?: () => void;
};

const refusedFor = (error: unknown): Wrong[] =>
  error instanceof Refusal && error.code === 'invalid' ? (error.detail.violations ?? []) : [];

/** A form of the administration: judged when it is sent, the portal's violations at their fields; nothing typed is lost by a refusal. */
export const useForm = <Typed>({ place, start, version, judge, submit, onDone }: Asked<Typed>): Form<Typed> => {
  const t = useSay();
  // With the state it was typed on: where that is another when it is brought back, it goes on from the newer one.
  const kept = useKept(place, { base: { version, start }, typed: start });
  const { base, typed } = kept.typed;
  const [round, setRound] = useState(0);
  const [refused, setRefused] = useState<Wrong[]>([]);
  const [error, setError] = useState<unknown>();
  const [sending, setSending] = useState(false);
  const [sent, setSent] = useState(false);
  const [overtaken, setOvertaken] = useState(false);
  const keyOf = useKeyOf();
  useEffect(() => {
    if (base.version === version) return;
    kept.type((before) => ({
      base: { version, start },
      typed: sent ? start : rebased(before.typed, before.base.start, start),
    }));
    setRefused([]);
    setError(undefined);
    setOvertaken(true);
  }, [version]);
  useStay(!kept.isKept && !sent && !sameJson(typed, base.start), words.leave);
  const found = round === 0 ? [] : [...judge(typed), ...refused];
  const send = async () => {
    if (sending) return;
    setRound((each) => each + 1);
    setRefused([]);
    setError(undefined);
    setOvertaken(false);
    if (judge(typed).length > 0) return;
    setSending(true);
    try {
      await submit(typed, keyOf(typed));
      setSent(true);
      kept.forget();
      onDone?.();
    } catch (failure) {
      const violations = refusedFor(failure);
      setRefused(violations);
      if (violations.length === 0) setError(failure);
      setRound((each) => each + 1);
    } finally {
      setSending(false);
    }
  };
  return {
    typed,
    change: (changes) => {
      setSent(false);
      kept.type((before) => ({ ...before, typed: { ...before.typed, ...changes } }));
    },
    wrong: (path) => {
      const first = found.find((each) => each.path === path || each.path.startsWith(`${path}.`));
      return first && t(first.message);
    },
    problems: found.map(({ path, message }) => ({ path, words: t(message) })),
    round,
    error,
    overtaken,
    sending,
    isKept: kept.isKept,
    restored: kept.restored,
    send: () => void send(),
    forget: kept.forget,
  };
};
