import type { Intake } from '#shared/dossier/intake.ts';
import type { Concerning } from '#shared/person/person.ts';
import type { Answers } from '#shared/service/condition.ts';
import { isOffline, isRefused } from '../api/call.ts';

/** What is written: the answers, who the dossier concerns, and of one on paper how it came. */
export type Writing = { answers: Answers; concerning: Concerning; intake?: Intake | undefined };

/** A save of the server: its number, when, and what it holds. */
export type Saved = { saved: number; savedAt?: string | undefined; writing: Writing };

/**
 * Where what was typed is: on the server, on its way, only on this device, or beside something saved elsewhere meanwhile, with what both
 * went on from where that is known.
 */
export type SaveMark =
  | { state: 'saved'; at: string | undefined }
  | { state: 'saving' }
  | { state: 'unsaved'; error: unknown }
  | { state: 'conflict'; theirs: Saved; base?: Writing | undefined };

export type DraftPorts = {
  /** Writes over the save with that number; refuses 'changed-meanwhile' when there is a newer one. */
  save: (saved: number, writing: Writing) => Promise<{ saved: number; savedAt?: string | undefined }>;
  latest: () => Promise<Saved>;
  /** Keeps it on the device, at once. */
  keep: (writing: Writing, saved: number, dirty: boolean) => void;
  same: (one: Writing, other: Writing) => boolean;
  onMark: (mark: SaveMark) => void;
  /** Milliseconds without typing before a save, and before another try after a lost network. */
  pause?: { typing: number; offline: number };
};

export type Draft = {
  change: (writing: Writing) => void;
  /** Saves now; true when everything typed is on the server. */
  flush: () => Promise<boolean>;
  /** Ends a conflict: what the person chose is saved over what was there. */
  resolve: (writing: Writing) => void;
  saved: () => number;
  close: () => void;
};

/**
 * Keeps a draft: each change at once on the device, soon after on the server, one save at a time. A lost network is waited out; a save
 * made elsewhere meanwhile is shown and never written over unasked.
 */
export const openDraft = (start: Saved & { dirty: boolean; base?: Writing | undefined }, ports: DraftPorts): Draft => {
  const pause = ports.pause ?? { typing: 1500, offline: 8000 };
  let { saved, writing } = start;
  let edits = start.dirty ? 1 : 0;
  let savedEdits = 0;
  let lastSent: Writing | undefined;
  let base = start.dirty ? start.base : start.writing;
  let conflict: Saved | undefined;
  let closed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;

  const later = (milliseconds: number) => {
    clearTimeout(timer);
    if (!closed) timer = setTimeout(() => void flush(), milliseconds);
  };

  const meet = async () => {
    const theirs = await ports.latest();
    if (ports.same(theirs.writing, writing) || (lastSent && ports.same(theirs.writing, lastSent))) {
      ({ saved, writing: base } = theirs);
      return;
    }
    conflict = theirs;
    ports.onMark({ state: 'conflict', theirs, base });
  };

  const saveOnce = async () => {
    const sending = edits;
    const sent = writing;
    try {
      const reply = await ports.save(saved, sent);
      saved = reply.saved;
      base = sent;
      savedEdits = sending;
      if (savedEdits === edits) {
        ports.keep(writing, saved, false);
        ports.onMark({ state: 'saved', at: reply.savedAt });
      }
    } catch (error) {
      if (!isRefused(error, 'changed-meanwhile')) throw error;
      await meet();
    } finally {
      lastSent = sent;
    }
  };

  const saveAll = async () => {
    if (savedEdits < edits && !conflict) ports.onMark({ state: 'saving' });
    try {
      while (savedEdits < edits && !conflict) await saveOnce();
    } catch (error) {
      ports.onMark({ state: 'unsaved', error });
      if (isRefused(error, 'try-again-later') || isRefused(error, 'throttled') || isRefused(error, 'too-busy'))
        later((error.detail.retryAfter ?? 0) * 1000 || pause.offline);
      else if (isOffline(error)) later(pause.offline);
    }
  };

  const flush = async () => {
    clearTimeout(timer);
    await (running ??= saveAll().finally(() => {
      running = undefined;
    }));
    return savedEdits === edits;
  };

  const change = (next: Writing) => {
    writing = next;
    edits += 1;
    ports.keep(writing, saved, true);
    if (conflict) return;
    ports.onMark({ state: 'saving' });
    later(pause.typing);
  };

  if (start.dirty) later(0);
  return {
    change,
    flush,
    resolve: (chosen) => {
      // Whatever was saved since is met again, and not written over unseen.
      if (conflict) ({ saved, writing: base } = conflict);
      conflict = undefined;
      change(chosen);
      void flush();
    },
    saved: () => saved,
    close: () => {
      closed = true;
      clearTimeout(timer);
    },
  };
};
