import { describe, expect, it } from 'vitest';
import { Refusal } from '#shared/errors.ts';
import { openDraft } from '#web/apply/draft.ts';
import type { DraftPorts, SaveMark, Saved, Writing } from '#web/apply/draft.ts';

const writing = (name: string): Writing => ({ answers: { name }, concerning: { capacity: 'self' } });

/** A server that keeps one draft, and a device beside it. */
const aServer = () => {
  const server = { saved: 3, writing: writing('Lò Thị Mai') };
  const kept: { name: unknown; dirty: boolean }[] = [];
  const marks: SaveMark['state'][] = [];
  const seen: { conflict: Saved | undefined } = { conflict: undefined };
  let before: (() => void) | undefined;
  const ports: DraftPorts = {
    save: (saved, next) => {
      before?.();
      if (saved !== server.saved) return Promise.reject(new Refusal('changed-meanwhile'));
      server.saved += 1;
      server.writing = next;
      return Promise.resolve({ saved: server.saved, savedAt: '2026-11-23T03:32:00.000Z' });
    },
    latest: () => Promise.resolve({ saved: server.saved, writing: server.writing }),
    keep: ({ answers }, _saved, dirty) => kept.push({ name: answers.name, dirty }),
    same: (one, other) => JSON.stringify(one) === JSON.stringify(other),
    onMark: (mark) => {
      marks.push(mark.state);
      if (mark.state === 'conflict') seen.conflict = mark.theirs;
    },
    pause: { typing: 5, offline: 15 },
  };
  const draft = openDraft({ saved: 3, writing: server.writing, dirty: false }, ports);
  return { server, draft, kept, marks, seen, beforeSave: (does: (() => void) | undefined) => (before = does) };
};

describe('keeping a draft', () => {
  it('keeps each change on the device at once, and on the server when asked', async () => {
    const { server, draft, kept, marks } = aServer();
    draft.change(writing('Lò Thị Hoa'));
    expect(kept).toEqual([{ name: 'Lò Thị Hoa', dirty: true }]);
    expect(await draft.flush()).toBe(true);
    expect(server).toEqual({ saved: 4, writing: writing('Lò Thị Hoa') });
    expect(kept.at(-1)).toEqual({ name: 'Lò Thị Hoa', dirty: false });
    expect(marks.at(-1)).toBe('saved');
  });

  it('loses nothing typed while a save is on its way', async () => {
    const { server, draft, beforeSave } = aServer();
    draft.change(writing('một'));
    beforeSave(() => {
      beforeSave(undefined);
      draft.change(writing('một hai'));
    });
    expect(await draft.flush()).toBe(true);
    expect(server).toEqual({ saved: 5, writing: writing('một hai') });
  });

  it('waits out a lost network and then saves by itself', async () => {
    const { server, draft, marks, beforeSave } = aServer();
    beforeSave(() => {
      throw new TypeError('Failed to fetch');
    });
    draft.change(writing('ngoại tuyến'));
    expect(await draft.flush()).toBe(false);
    expect(marks.at(-1)).toBe('unsaved');
    beforeSave(undefined);
    await expect.poll(() => server.writing).toEqual(writing('ngoại tuyến'));
    expect(marks.at(-1)).toBe('saved');
  });

  it('waits as long as the portal asks when it saved too often, and then saves by itself', async () => {
    const { server, draft, kept, marks, beforeSave } = aServer();
    beforeSave(() => {
      throw new Refusal('throttled', { retryAfter: 0.05 });
    });
    draft.change(writing('gõ rất nhanh'));
    expect(await draft.flush()).toBe(false);
    expect([marks.at(-1), kept.at(-1)]).toEqual(['unsaved', { name: 'gõ rất nhanh', dirty: true }]);
    beforeSave(undefined);
    await expect.poll(() => server.writing).toEqual(writing('gõ rất nhanh'));
    expect(marks.at(-1)).toBe('saved');
  });

  it('goes on when its own save had arrived and only the answer was lost', async () => {
    const { server, draft, beforeSave } = aServer();
    draft.change(writing('đã đến'));
    beforeSave(() => {
      beforeSave(undefined);
      server.saved = 4;
      server.writing = writing('đã đến');
      throw new TypeError('Failed to fetch');
    });
    expect(await draft.flush()).toBe(false);
    draft.change(writing('đã đến rồi'));
    expect(await draft.flush()).toBe(true);
    expect(server).toEqual({ saved: 5, writing: writing('đã đến rồi') });
  });

  it('never writes over what was saved elsewhere: it shows both and waits for a choice', async () => {
    const { server, draft, seen } = aServer();
    server.saved = 7;
    server.writing = writing('ở máy khác');
    draft.change(writing('ở đây'));
    expect(await draft.flush()).toBe(false);
    expect(seen.conflict).toEqual({ saved: 7, writing: writing('ở máy khác') });
    expect(server.writing).toEqual(writing('ở máy khác'));
    draft.resolve(writing('ở đây'));
    await expect.poll(() => server.writing).toEqual(writing('ở đây'));
    expect(server.saved).toBe(8);
  });
});
