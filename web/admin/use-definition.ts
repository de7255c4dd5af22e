import { useEffect, useRef, useState } from 'preact/hooks';
import type { Definition, DraftView } from '#shared/api/admin-views.ts';
import { Refusal } from '#shared/errors.ts';
import { isRefused } from '../api/call.ts';
import type { Call } from '../api/call.ts';
import { forgetDefinition, keepDefinition, keptDefinition } from './definition-kept.ts';

/** Milliseconds after the last change before it is saved. */
const pause = 900;

/** What somebody else saved meanwhile. */
export type Overtaken = { saved: number; savedBy?: { name: string } | undefined; savedAt?: string | undefined };

export type SaveState = 'unchanged' | 'saving' | 'saved' | 'not-saved' | 'overtaken';

const overtakenBy = (error: unknown): Overtaken | undefined =>
  isRefused(error, 'changed-meanwhile') ? (error.detail.current as Overtaken) : undefined;

/**
 * The definition being written: kept on the device at once, saved by one writer at a time a moment after the last change. A save made
 * elsewhere meanwhile is never written over unasked, and nothing typed is lost.
 */
export const useDefinition = (call: Call, view: DraftView, staffId: string, closed: boolean) => {
  const draftId = view.draft.id;
  const [restored] = useState(() => (closed ? undefined : keptDefinition(draftId, staffId)));
  const [definition, setDefinition] = useState<Definition>(restored?.definition ?? view.definition);
  const [state, setState] = useState<SaveState>('unchanged');
  const [savedAt, setSavedAt] = useState(view.draft.savedAt);
  const [overtaken, setOvertaken] = useState<Overtaken>();
  const [error, setError] = useState<unknown>();
  const saved = useRef(restored?.saved ?? view.draft.saved);
  const waiting = useRef<Definition>();
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const writing = useRef<Promise<void>>();

  const write = async (): Promise<void> => {
    while (waiting.current !== undefined) {
      const body = { saved: saved.current, definition: waiting.current };
      waiting.current = undefined;
      setState('saving');
      try {
        const reply = await call('saveDefinition', { params: { draftId }, body });
        saved.current = reply.saved;
        setSavedAt(reply.savedAt);
        setError(undefined);
        if (waiting.current === undefined) {
          forgetDefinition(draftId);
          setState('saved');
        }
      } catch (failure) {
        waiting.current ??= body.definition;
        const other = overtakenBy(failure);
        setOvertaken(other);
        setState(other ? 'overtaken' : 'not-saved');
        setError(failure instanceof Refusal && !other ? failure : undefined);
        return;
      }
    }
  };
  const flush = (): Promise<void> => {
    clearTimeout(timer.current);
    writing.current ??= write().finally(() => {
      writing.current = undefined;
    });
    return writing.current;
  };
  const change = (next: Definition) => {
    setDefinition(next);
    waiting.current = next;
    keepDefinition(draftId, { staffId, saved: saved.current, definition: next });
    if (state === 'overtaken') return;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), pause);
  };
  /** Goes on from what was saved elsewhere, or saves one's own over it. */
  const settle = (theirs?: Definition) => {
    saved.current = overtaken?.saved ?? saved.current;
    setOvertaken(undefined);
    if (theirs === undefined) {
      waiting.current = definition;
      void flush();
      return;
    }
    waiting.current = undefined;
    forgetDefinition(draftId);
    setDefinition(theirs);
    setState('unchanged');
  };

  useEffect(() => {
    if (restored !== undefined && !closed) change(restored.definition);
    const online = () => waiting.current !== undefined && void flush();
    addEventListener('online', online);
    return () => {
      removeEventListener('online', online);
      if (waiting.current !== undefined) void flush();
    };
  }, []);
  return { definition, change, state, savedAt, overtaken, error, settle, flush, saved: () => saved.current };
};
