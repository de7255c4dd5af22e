import { describe, expect, it } from 'vitest';
import { agencyOn } from '#shared/agency/agency-on.ts';
import { changeAgency } from '#shared/agency/change-agency.ts';
import { judgeUnits } from '#shared/agency/import/judge-units.ts';
import { sessionViolations, withSessions } from '#shared/agency/unit-sessions.ts';
import { sessionsFrom } from '#shared/calendar/unit-hours.ts';
import { Refusal } from '#shared/errors.ts';
import { anAgency } from '#test/support/builders.ts';

const unit = anAgency('phuong-a', 'H52.1');
const early = sessionsFrom('07:00-11:00,13:00-16:30');
const wrongWith = (text: string) => sessionViolations(sessionsFrom(text)).map(({ path, rule }) => `${path} ${rule}`);
const refused = (act: () => unknown): string[] => {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return (error.detail.violations ?? []).map(({ path, rule }) => `${path} ${rule}`);
  }
  return [];
};

describe('sessions of a unit', () => {
  it.each([
    ['07:00-11:00,13:00-16:30', []],
    ['07:00-11:00,11:00-16:30', []],
    ['11:00-11:00', ['sessions.0.to session-empty']],
    ['13:00-16:30,07:00-11:00', ['sessions.1.from sessions-overlap']],
    ['07:00-11:00,10:59-16:30', ['sessions.1.from sessions-overlap']],
    ['06:00-07:00,07:00-08:00,08:00-09:00,09:00-10:00', ['sessions too-many-sessions']],
  ])('%s: %j', (text, expected) => expect(wrongWith(text)).toEqual(expected));

  it('are facts of a day like its name: those of before keep theirs', () => {
    const { name, level, codes } = unit;
    const after = changeAgency(unit, { name, level, codes, sessions: early, from: '2026-12-01' }, [unit], '2026-11-23');
    expect(agencyOn(after, '2026-11-30')).not.toHaveProperty('sessions');
    expect(agencyOn(after, '2026-12-01').sessions).toEqual(early);
    expect(withSessions(unit, early, '2026-12-01')).toEqual(after);
    const upside = sessionsFrom('13:00-12:00');
    expect(refused(() => changeAgency(unit, { name, level, codes, sessions: upside }, [unit], '2026-11-23'))).toEqual([
      'sessions.0.to session-empty',
    ]);
  });

  it('are put right where no day is named, and end where none are', () => {
    const put = withSessions(unit, early);
    expect(put).toEqual({ ...unit, sessions: early });
    expect(withSessions(put, undefined)).toEqual(unit);
    expect(refused(() => withSessions(unit, early, '2025-01-01'))).toEqual(['from before-last-change']);
    expect(refused(() => withSessions({ ...unit, validTo: '2026-12-31' }, early, '2027-01-01'))).toEqual([
      'from after-its-end',
    ]);
  });

  it('stay as they are where a list of units changes something else', () => {
    const [verdict] = judgeUnits(
      [{ row: 2, values: { id: 'phuong-a', phone: '0212 3850 000' } }],
      [{ ...unit, sessions: early }],
      '2026-11-23',
    );
    expect(verdict?.act).toMatchObject({ kind: 'change', asked: { sessions: early }, after: { sessions: early } });
  });
});
