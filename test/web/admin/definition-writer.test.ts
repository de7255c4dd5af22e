import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Definition } from '#shared/api/admin-views.ts';
import { Refusal } from '#shared/errors.ts';
import { definitionWriter, pauses } from '#web/admin/definition-writer.ts';
import type { SaveMark, WriterPorts } from '#web/admin/definition-writer.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const named = (name: string): Definition => ({ name });

/** A server that keeps one definition, and a device beside it. */
const aServer = () => {
  const server = { saved: 3, definition: named('as published'), done: [] as string[] };
  const device: { kept: Definition | undefined } = { kept: undefined };
  const marks: SaveMark[] = [];
  let before: (() => void) | undefined;
  const ports: WriterPorts = {
    save: ({ saved, definition, done = [] }) => {
      before?.();
      if (saved !== server.saved)
        return Promise.reject(new Refusal('changed-meanwhile', { current: { saved: server.saved } }));
      Object.assign(server, { saved: server.saved + 1, definition, done: [...server.done, ...done] });
      return Promise.resolve({ saved: server.saved, savedAt: '2026-11-23T03:32:00.000Z' });
    },
    keep: (definition) => (device.kept = definition),
    forget: () => (device.kept = undefined),
    onMark: (mark) => marks.push(mark),
  };
  const writer = definitionWriter(3, ports);
  return { server, device, marks, writer, beforeSave: (does: (() => void) | undefined) => (before = does) };
};

const unreachable = () => {
  throw new TypeError('Failed to fetch');
};

describe('writing a definition', () => {
  it('keeps each change on the device at once and saves it a moment later, once', async () => {
    const { server, device, marks, writer } = aServer();
    writer.write(named('a'));
    writer.write(named('ab'));
    expect(device.kept).toEqual(named('ab'));
    await vi.advanceTimersByTimeAsync(pauses.typing);
    expect(server).toMatchObject({ saved: 4, definition: named('ab') });
    expect(device.kept).toBeUndefined();
    expect(marks.map(({ state }) => state)).toEqual(['saving', 'saved']);
  });

  it('loses nothing typed while a save is on its way', async () => {
    const { server, writer, beforeSave } = aServer();
    writer.write(named('one'));
    beforeSave(() => {
      beforeSave(undefined);
      writer.write(named('one two'));
    });
    expect(await writer.flush()).toBe(true);
    expect(server).toMatchObject({ saved: 5, definition: named('one two') });
  });

  it('tries again by itself once the portal is out of reach, and keeps what was typed', async () => {
    const { server, device, marks, writer, beforeSave } = aServer();
    beforeSave(unreachable);
    writer.write(named('kept'), 'cases');
    expect(await writer.flush()).toBe(false);
    expect(marks.at(-1)?.state).toBe('unsaved');
    expect(device.kept).toEqual(named('kept'));
    beforeSave(undefined);
    await vi.advanceTimersByTimeAsync(pauses.retry);
    expect(server).toMatchObject({ saved: 4, definition: named('kept'), done: ['cases'] });
  });

  it('never writes over what somebody else saved unasked', async () => {
    const { server, device, marks, writer } = aServer();
    Object.assign(server, { saved: 7, definition: named('theirs') });
    writer.write(named('mine'));
    expect(await writer.flush()).toBe(false);
    expect(marks.at(-1)).toEqual({ state: 'overtaken', by: { saved: 7 } });
    writer.write(named('mine, typed on'));
    await vi.advanceTimersByTimeAsync(10 * pauses.typing);
    expect(server).toMatchObject({ saved: 7, definition: named('theirs') });
    expect(device.kept).toEqual(named('mine, typed on'));
  });

  it('saves one’s own over it once that is chosen', async () => {
    const { server, writer } = aServer();
    server.saved = 7;
    writer.write(named('mine'));
    await writer.flush();
    writer.settle(7, true);
    expect(await writer.flush()).toBe(true);
    expect(server).toMatchObject({ saved: 8, definition: named('mine') });
    expect(writer.saved()).toBe(8);
  });

  it('goes on from theirs once that is chosen', async () => {
    const { server, device, writer } = aServer();
    Object.assign(server, { saved: 7, definition: named('theirs') });
    writer.write(named('mine'));
    await writer.flush();
    writer.settle(7, false);
    expect(device.kept).toBeUndefined();
    expect(await writer.flush()).toBe(true);
    expect(server.definition).toEqual(named('theirs'));
    writer.write(named('theirs, and more'));
    expect(await writer.flush()).toBe(true);
    expect(server).toMatchObject({ saved: 8, definition: named('theirs, and more') });
  });

  it('gives up on a refusal that no repetition mends, and says it', async () => {
    const { marks, writer, beforeSave } = aServer();
    beforeSave(() => {
      throw new Refusal('definition-too-large');
    });
    writer.write(named('large'));
    expect(await writer.flush()).toBe(false);
    expect(marks.at(-1)).toMatchObject({ state: 'unsaved', error: { code: 'definition-too-large' } });
    const before = marks.length;
    await vi.advanceTimersByTimeAsync(3 * pauses.retry);
    expect(marks.length).toBe(before);
  });
});
