import type { Definition } from '#shared/api/admin-views.ts';
import { isOffline, isRefused } from '../api/call.ts';

/** What somebody else saved meanwhile. */
export type Overtaken = { saved: number; savedBy?: { name: string } | undefined; savedAt?: string | undefined };

/** Where what was typed is now: saved, on its way, on this device only, or behind what somebody else saved. */
export type SaveMark =
  | { state: 'unchanged' | 'saved'; at?: string | undefined }
  | { state: 'saving' }
  | { state: 'unsaved'; error: unknown }
  | { state: 'overtaken'; by: Overtaken };

type Save = { saved: number; definition: Definition; done?: string[] };

/** What a writer works with; tests bring their own. */
export type WriterPorts = {
  save: (body: Save) => Promise<{ saved: number; savedAt: string }>;
  keep: (definition: Definition, saved: number) => void;
  forget: () => void;
  onMark: (mark: SaveMark) => void;
};

/** Milliseconds: after the last change before it is saved, and between two tries while the portal is out of reach or busy. */
export const pauses = { typing: 900, retry: 10_000 };

const comesBack = (error: unknown): boolean =>
  isOffline(error) || isRefused(error, 'too-busy') || isRefused(error, 'try-again-later');

export type DefinitionWriter = ReturnType<typeof definitionWriter>;

/**
 * Saves a definition as it is written: kept on the device at once, saved by one request at a time a moment after the last change. A save
 * made elsewhere meanwhile is never written over unasked.
 */
export const definitionWriter = (startedOn: number, ports: WriterPorts) => {
  let saved = startedOn;
  let waiting: Definition | undefined;
  let done: string[] = [];
  let overtaken = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;

  const later = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), milliseconds);
  };
  const failed = (error: unknown) => {
    if (isRefused(error, 'changed-meanwhile')) {
      overtaken = true;
      ports.onMark({ state: 'overtaken', by: error.detail.current as Overtaken });
      return;
    }
    ports.onMark({ state: 'unsaved', error });
    if (comesBack(error)) later(pauses.retry);
  };
  /** Was something written while the last save was on its way? */
  const isMore = () => waiting !== undefined;
  const send = async (): Promise<void> => {
    while (waiting !== undefined && !overtaken) {
      const [definition, seen] = [waiting, done];
      [waiting, done] = [undefined, []];
      ports.onMark({ state: 'saving' });
      try {
        const reply = await ports.save({ saved, definition, ...(seen.length > 0 && { done: seen }) });
        saved = reply.saved;
        if (isMore()) continue;
        ports.forget();
        ports.onMark({ state: 'saved', at: reply.savedAt });
      } catch (error) {
        waiting ??= definition;
        done = [...seen, ...done];
        failed(error);
        return;
      }
    }
  };
  /** Saves now what is not saved yet; answers whether all of it is. */
  const flush = async (): Promise<boolean> => {
    clearTimeout(timer);
    running ??= send().finally(() => {
      running = undefined;
    });
    await running;
    return waiting === undefined;
  };
  const write = (definition: Definition, place?: string) => {
    waiting = definition;
    if (place !== undefined) done.push(place);
    ports.keep(definition, saved);
    if (!overtaken) later(pauses.typing);
  };
  return {
    write,
    flush,
    /** The save the screen shows. */
    saved: () => saved,
    /** After somebody else's save: one's own over it, or nothing of one's own. */
    settle: (theirs: number, mine: boolean) => {
      overtaken = false;
      saved = theirs;
      if (mine) return void flush();
      waiting = undefined;
      ports.forget();
      ports.onMark({ state: 'unchanged' });
    },
  };
};
