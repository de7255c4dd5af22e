import { useEffect, useRef, useState } from 'preact/hooks';
import { Refusal } from '#shared/errors.ts';
import { sameJson } from '#shared/service/draft/same-json.ts';
import type { Text } from '#shared/words/text.ts';
import { useSay } from '../../kit/locale.tsx';
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
  send: () => void;
};

type Asked<Typed> = {
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
export const useForm = <Typed>({ start, version, judge, submit, onDone }: Asked<Typed>): Form<Typed> => {
  const t = useSay();
  const [typed, setTyped] = useState(start);
  const [round, setRound] = useState(0);
  const [refused, setRefused] = useState<Wrong[]>([]);
  const [error, setError] = useState<unknown>();
  const [sending, setSending] = useState(false);
  const [sent, setSent] = useState(false);
  const base = useRef({ version, start });
  const [overtaken, setOvertaken] = useState(false);
  const keys = useRef(new Map<string, string>());
  const keyOf = (content: string): string => {
    const key = keys.current.get(content) ?? crypto.randomUUID();
    keys.current.set(content, key);
    return key;
  };
  useEffect(() => {
    const { current: before } = base;
    if (before.version === version) return;
    base.current = { version, start };
    setTyped((each) => rebased(each, before.start, start));
    setRefused([]);
    setError(undefined);
    setOvertaken(true);
  }, [version]);
  useStay(!sent && !sameJson(typed, base.current.start), words.leave);
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
      await submit(typed, keyOf(JSON.stringify(typed)));
      setSent(true);
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
      setTyped((before) => ({ ...before, ...changes }));
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
    send: () => void send(),
  };
};
