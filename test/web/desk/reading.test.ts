import { describe, expect, it } from 'vitest';
import { Service } from '#shared/service/service.ts';
import { say } from '#shared/words/text.ts';
import type { Text } from '#shared/words/text.ts';
import { accessGroups } from '#web/desk/access-groups.ts';
import { changedFields } from '#web/desk/changed-fields.ts';
import { itemGroups, itemName } from '#web/desk/item-names.ts';
import { suggestedAction } from '#web/desk/suggested-action.ts';
import { countOf } from '#web/desk/use-counts.ts';
import { duties } from '#shared/person/duty.ts';
import { workplacesFor } from '#web/session/workplaces.ts';
import service from '../../../infra/seed/services/ho-kinh-doanh.json' with { type: 'json' };

const business = Service.parse(service);
const t = (text: Text, values?: Record<string, string | number>) => say(text, 'vi', values);

describe('what may be asked again', () => {
  const online = { caseId: 'thanh-lap', capacity: 'self', channel: 'online' } as const;
  const keys = (answers: Parameters<typeof itemGroups>[2], whose: Parameters<typeof itemGroups>[1] = online) =>
    itemGroups(business, whose, answers, t).flatMap(({ items }) => items.map(({ key }) => key));

  it('names papers to hand in and questions put, and something else last; the e-form itself and what is only shown are not asked', () => {
    const asked = keys({});
    expect(asked).toContain('field:ownerName');
    expect(asked).not.toContain('document:giay-de-nghi');
    expect(asked).not.toContain('document:giay-to-tuy-than');
    expect(asked.at(-1)).toBe('other:other');
  });

  it('asks of what came on paper also what is only shown, and never the form that is typed', () => {
    const asked = keys({}, { ...online, channel: 'post' });
    expect(asked).toContain('document:giay-to-tuy-than');
    expect(asked).not.toContain('document:giay-de-nghi');
  });

  it('reaches into each entry of a repeating group', () => {
    const trades = [{ tradeName: 'Bán chè' }, { tradeName: 'Bán ngô' }];
    const found = keys({ trades }).filter((key) => key.startsWith('field:trades'));
    expect(found).toContain('field:trades');
    expect(found.filter((key) => key.startsWith('field:trades.1.')).length).toBeGreaterThan(0);
    expect(found.some((key) => key.startsWith('field:trades.2.'))).toBe(false);
  });

  it('keeps the reference where the form no longer has the question', () => {
    const groups = itemGroups(business, online, {}, t);
    expect(itemName(groups, { kind: 'field', ref: 'ownerName' })).toBe(
      t(business.form!.sections[0]!.fields.find(({ id }) => id === 'ownerName')!.label),
    );
    expect(itemName(groups, { kind: 'field', ref: 'gone' })).toBe('gone');
  });
});

describe('what a supplement changed', () => {
  const inWords = (_: unknown, answer: unknown) => JSON.stringify(answer ?? '');

  it('is named by path, also inside a group and where an entry came or went', () => {
    const before = { ownerName: 'Lò Hoa', capital: 5, trades: [{ tradeName: 'Chè' }, { tradeName: 'Ngô' }] };
    const now = { ownerName: 'Lò Thị Hoa', capital: 5, trades: [{ tradeName: 'Chè xanh' }] };
    const child = 'tradeName';
    const known = business.form!.sections.flatMap(({ fields }) => fields).find(({ id }) => id === 'trades');
    const first = known?.kind === 'group' ? known.fields[0]!.id : child;
    const rename = (answers: typeof before) => ({
      ...answers,
      trades: answers.trades.map(({ tradeName }) => ({ [first]: tradeName })),
    });
    expect(changedFields(business, rename(now), rename(before), inWords)).toEqual([
      'ownerName',
      `trades.0.${first}`,
      `trades.1.${first}`,
    ]);
  });

  it('is nothing where every answer reads the same', () => {
    expect(changedFields(business, { ownerName: 'A' }, { ownerName: 'A' }, inWords)).toEqual([]);
  });
});

describe('who opened a dossier', () => {
  const access = (staffId: string, what: string, at: string) => ({ staffId, name: staffId, what, at });

  it('reads openings of the same thing in a row as one, at the newest time', () => {
    expect(
      accessGroups([
        access('leader', 'dossier', '2026-11-24T03:03:00.000Z'),
        access('leader', 'dossier', '2026-11-24T03:02:00.000Z'),
        access('leader', 'paper receipt', '2026-11-24T03:01:00.000Z'),
        access('reception', 'dossier', '2026-11-24T03:00:00.000Z'),
      ]).map(({ name, what, at, times }) => [name, what, at.slice(11, 16), times]),
    ).toEqual([
      ['leader', 'dossier', '03:03', 2],
      ['leader', 'paper receipt', '03:01', 1],
      ['reception', 'dossier', '03:00', 1],
    ]);
  });
});

describe('what usually comes next', () => {
  const holder = { staffId: 'processor', name: 'Quàng Văn Dũng', since: '2026-11-24T03:00:00.000Z' };
  const proposal = { documentIds: [], staffId: 'processor', at: '2026-11-24T03:00:00.000Z' };

  it('is for the holder to propose, then for the leader to approve', () => {
    const asProcessor = ['request-supplement', 'hand-over', 'propose'];
    const asLeader = ['request-supplement', 'assign', 'claim', 'propose', 'approve', 'refuse'];
    expect(suggestedAction({ actions: asProcessor, dossier: { holder } }, 'processor')).toBe('propose');
    expect(suggestedAction({ actions: asProcessor, dossier: { holder, proposal } }, 'processor')).toBeUndefined();
    expect(suggestedAction({ actions: asLeader, dossier: { holder, proposal } }, 'leader')).toBe('approve');
    expect(suggestedAction({ actions: asLeader, dossier: { holder } }, 'leader')).toBeUndefined();
  });

  it('is to accept what is new, and to give what nobody holds to somebody', () => {
    expect(suggestedAction({ actions: ['accept', 'decline'], dossier: {} }, 'reception')).toBe('accept');
    expect(suggestedAction({ actions: ['assign', 'claim', 'resolve'], dossier: {} }, 'leader')).toBe('assign');
    expect(suggestedAction({ actions: ['claim'], dossier: {} }, 'processor')).toBe('claim');
  });
});

describe('counts and duties', () => {
  it('counts exactly up to a page', () => {
    expect(countOf({ rows: [], next: undefined })).toEqual({ count: 0, more: false });
    expect(countOf({ rows: [], next: 'there' })).toEqual({ count: 0, more: true });
  });

  it('lets reception, processors, leaders, registrars and cashiers work at the desk, the others in the administration', () => {
    const at = (page: string) => duties.filter((duty) => workplacesFor([duty]).some((place) => place.page === page));
    expect(at('desk')).toEqual(['reception', 'processor', 'leader', 'registrar', 'cashier']);
    expect(at('admin')).toEqual(['editor', 'reviewer', 'publisher', 'admin']);
  });
});
