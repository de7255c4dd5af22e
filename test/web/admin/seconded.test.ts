import { expect, it } from 'vitest';
import type { MemberRow } from '#shared/api/office-views.ts';
import { secondedTo } from '#web/admin/office/seconded.tsx';

const member = (homeAgencyId: string, more: Partial<MemberRow> = {}): MemberRow => ({
  staffId: 'm',
  name: 'Lò Văn Mới',
  homeAgencyId,
  agencyId: 'trung-tam',
  duties: ['reception'],
  validFrom: '2026-11-01',
  hasSignIn: true,
  ...more,
});

it('counts who is seconded to a unit today, by where they come from', () => {
  const members = [
    member('so-y-te'),
    member('so-y-te', { validTo: '2026-11-23' }),
    member('so-y-te', { validTo: '2026-11-22' }),
    member('so-tu-phap', { validFrom: '2026-11-24' }),
    member('so-xay-dung', { agencyId: 'so-xay-dung' }),
    member('so-xay-dung', { agencyId: 'phuong-a' }),
    member('trung-tam'),
  ];
  expect([...secondedTo('trung-tam', members, '2026-11-23')]).toEqual([['so-y-te', 2]]);
});
