import type { Hall } from '#shared/hall/hall.ts';
import type { Ticket } from '#shared/hall/ticket.ts';
import type { Staff } from '#shared/person/actor.ts';

/** Two counters for filing, of which the second hands out results too; two priority tickets in a row. */
export const aHall: Hall = {
  agencyId: 'phuong-a',
  version: 1,
  groups: [
    { letter: 'A', wants: 'file', name: { vi: 'Tư pháp, hộ tịch', en: 'Civil status' } },
    { letter: 'B', wants: 'collect', name: { vi: 'Nhận kết quả', en: 'Results' } },
  ],
  counters: [
    { no: 1, groups: ['A'] },
    { no: 2, groups: ['A', 'B'] },
  ],
  priorityInARow: 2,
};

/** A ticket taken so many minutes after eight. */
export const aTicket = (code: string, minute = 0, changes: Partial<Ticket> = {}): Ticket => ({
  code,
  group: code.slice(0, 1),
  takenAt: `2026-11-23T01:${String(minute).padStart(2, '0')}:00.000Z`,
  priority: false,
  transfers: 0,
  ...changes,
});

export const anOfficer = (staffId: string, changes: Partial<Staff> = {}): Staff => ({
  kind: 'staff',
  staffId,
  name: `Cán bộ ${staffId}`,
  agencyId: 'phuong-a',
  duties: ['reception'],
  ...changes,
});
