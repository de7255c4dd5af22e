import { useEffect, useRef, useState } from 'preact/hooks';
import type { DossierRow } from '#shared/api/views.ts';
import type { ReplyOf } from '../api/call.ts';
import { useApp } from '../session/app.tsx';
import type { ManyAction } from './selectable.ts';

export type Outcome = ReplyOf<'actOnSelection'>['outcomes'][number];
/** What came of a selection, with the rows as they were. */
export type Report = { outcomes: Outcome[]; rows: DossierRow[] };

/** Which rows of a queue are chosen, doing one thing to all of them, and what came of each until another queue is opened. */
export const useSelection = (queue: string, rows: readonly DossierRow[], onDone: () => void) => {
  const { call } = useApp();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>();
  // What was sent and not answered: it stays to be sent again, whatever the queue shows meanwhile.
  const [unanswered, setUnanswered] = useState<DossierRow[]>();
  const [report, setReport] = useState<Report>();
  const busy = useRef(false);
  // One key for one intention: pressing again after a lost answer does only what was not done.
  const intention = useRef<{ of: string; key: string }>({ of: '', key: '' });
  const giveUp = () => {
    setUnanswered(undefined);
    setError(undefined);
  };
  useEffect(() => {
    setReport(undefined);
    giveUp();
  }, [queue]);
  const chosen = unanswered ?? rows.filter(({ id }) => picked.has(id));
  const pick = (ids: readonly string[], on: boolean) => {
    giveUp();
    setPicked((before) => {
      const after = new Set(before);
      for (const id of ids)
        if (on) after.add(id);
        else after.delete(id);
      return after;
    });
  };
  /** Answers whether it was answered: then there is a report. */
  const send = async (type: ManyAction, staffId: string): Promise<boolean> => {
    if (busy.current) return false;
    const dossiers = chosen.map(({ id, version }) => ({ dossierId: id, version }));
    const body = type === 'assign' || type === 'hand-over' ? { type, dossiers, staffId } : { type, dossiers };
    const of = JSON.stringify(body);
    if (intention.current.of !== of) intention.current = { of, key: crypto.randomUUID() };
    busy.current = true;
    setSending(true);
    setUnanswered(chosen);
    setError(undefined);
    try {
      const { outcomes } = await call('actOnSelection', { body, key: intention.current.key });
      setReport({ outcomes, rows: chosen });
      pick(
        outcomes.flatMap(({ dossierId, done }) => (done ? [dossierId] : [])),
        false,
      );
      intention.current = { of: '', key: '' };
      onDone();
      return true;
    } catch (failure) {
      setError(failure);
      return false;
    } finally {
      busy.current = false;
      setSending(false);
    }
  };
  return {
    ...{ picked, chosen, sending, error, report, pick, send, giveUp },
    /** Is there something to show whatever the queue holds? */
    isGoing: unanswered !== undefined || report !== undefined,
    clear: () => {
      giveUp();
      setPicked(new Set());
    },
    hideReport: () => setReport(undefined),
  };
};
export type Selecting = ReturnType<typeof useSelection>;
