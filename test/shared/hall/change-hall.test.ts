import { describe, expect, it } from 'vitest';
import { Refusal } from '#shared/errors.ts';
import { changeHall, hallAct } from '#shared/hall/change-hall.ts';
import type { HallFacts } from '#shared/hall/hall.ts';
import { aHall } from './a-hall.ts';

const { agencyId, version: _, ...facts } = aHall;
const [civil, results] = facts.groups as [HallFacts['groups'][number], HallFacts['groups'][number]];

const rulesOf = (changes: Partial<HallFacts>, unit?: 'unknown-agency'): string[] => {
  try {
    changeHall(agencyId, { ...facts, ...changes }, aHall, unit);
  } catch (error) {
    if (error instanceof Refusal) return (error.detail.violations ?? []).map(({ path, rule }) => `${path} ${rule}`);
    throw error;
  }
  return [];
};

describe('how a hall is set up', () => {
  it('begins, and changes by a version; counters and what they serve stand in order', () => {
    expect(changeHall(agencyId, facts, undefined)).toEqual(aHall);
    const counters = [
      { no: 2, groups: ['B', 'A', 'B'] },
      { no: 1, groups: ['A'] },
    ];
    expect(changeHall(agencyId, { ...facts, counters, priorityInARow: 3 }, aHall)).toEqual({
      ...aHall,
      priorityInARow: 3,
      version: 2,
    });
    expect([hallAct(undefined), hallAct(aHall)]).toEqual(['add-hall', 'change-hall']);
  });

  it('is refused with everything found', () => {
    expect(rulesOf({})).toEqual(['groups nothing-changed']);
    expect(rulesOf({ priorityInARow: 1 }, 'unknown-agency')).toEqual(['agencyId unknown-agency']);
    expect(rulesOf({ groups: [], counters: [] })).toEqual(['groups no-groups', 'counters no-counters']);
    expect(rulesOf({ groups: [civil, { ...results, letter: 'A' }] })).toEqual([
      'groups.1.letter letter-twice',
      'counters.1.groups unknown-group',
    ]);
    expect(
      rulesOf({
        counters: [
          { no: 1, groups: [] },
          { no: 1, groups: ['A'] },
        ],
      }),
    ).toEqual(['groups.1.letter group-unserved', 'counters.0.groups serves-nothing', 'counters.1.no number-twice']);
  });
});
