import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DossierView } from '#shared/api/views.ts';
import { Service } from '#shared/service/service.ts';
import { openItems } from '#shared/dossier/open-items.ts';

const seed = path.join(import.meta.dirname, '../../../infra/seed/services/dang-ky-khai-sinh.json');
const service = Service.parse(JSON.parse(readFileSync(seed, 'utf8')));
const filed = {
  answers: { requesterName: 'Lò Thị Hoa', relationship: 'cha-me', late: false },
  concerning: { capacity: 'self' as const },
};
type Items = DossierView['dossier']['supplementItems'];
const open = (status: string, supplementItems?: Items) =>
  openItems({ dossier: { status, caseId: 'thong-thuong', supplementItems } } as unknown as DossierView, filed, service);

describe('what a supplement opens', () => {
  it('is what was asked, not what was left empty before', () => {
    const items = open('supplement', [{ kind: 'field', ref: 'late' }]);
    expect(items.field('late')).toBe(true);
    expect(items.field('requesterEmail')).toBe(false);
    expect(items.field('requesterName')).toBe(false);
    expect(items.document('giay-chung-sinh')).toBe(false);
  });

  it('is also what only a changed answer asks for', () => {
    const items = open('supplement', [{ kind: 'field', ref: 'relationship' }]);
    expect(items.field('lateReason')).toBe(true);
    expect(items.document('uy-quyen')).toBe(true);
  });

  it('is everything where the authority asks in words', () => {
    const items = open('supplement', [{ kind: 'other', ref: 'other' }]);
    expect(items.field('requesterName')).toBe(true);
    expect(items.all).toBe(false);
  });

  it('is nothing once it is handed in, and everything of a draft', () => {
    expect(open('submitted').field('requesterName')).toBe(false);
    expect(open('draft').all).toBe(true);
  });
});
