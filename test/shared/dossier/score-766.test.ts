import { describe, expect, it } from 'vitest';
import type { DossierEvent } from '#shared/dossier/dossier.ts';
import { deadline } from '#shared/dossier/deadline.ts';
import { clockMarks } from '#shared/dossier/clock-marks.ts';
import { score766 } from '#shared/dossier/score-766.ts';
import { calendar2026 } from '../calendar/calendar-2026.ts';
import { event } from './some-events.ts';

const limit = { value: 5, unit: 'working-day', asWritten: { vi: '05 ngày làm việc', en: '5 working days' } } as const;
const rules = { limit, calendar: calendar2026, policy: { dueTime: 'end-of-day' as const } };
const scored = (events: DossierEvent[], at = '2026-12-31T03:00:00.000Z') => score766(events, { ...rules, at });

const received: [DossierEvent, DossierEvent] = [
  event('submit', 'draft', 'submitted', '2026-11-02T01:00:00.000Z'),
  event('accept', 'submitted', 'accepted', '2026-11-02T02:00:00.000Z'),
];
const claimed = event('claim', 'accepted', 'processing', '2026-11-02T03:00:00.000Z');
const asked = (at: string) => event('request-supplement', 'processing', 'supplement', at);
const answered = (at: string) => event('answer-supplement', 'supplement', 'processing', at);
const resolved = (at: string) => event('resolve', 'processing', 'resolved', at);

describe('the score of QĐ 766', () => {
  it('does not count what was never accepted', () => {
    expect(scored([received[0]]).verdict).toBe('not-counted');
  });

  it.each([
    ['before its day', '2026-11-06T03:00:00.000Z', 'on-time'],
    ['in its last minute', '2026-11-09T10:00:00.000Z', 'on-time'],
    ['a minute later', '2026-11-09T10:01:00.000Z', 'overdue'],
  ])('judges what was done %s', (_, at, verdict) => {
    expect(scored([...received, claimed, resolved(at)])).toMatchObject({
      verdict,
      endAt: at,
      dueAt: '2026-11-09T10:00:00.000Z',
    });
  });

  it('takes waiting for a supplement off, where the legal date counts again from the start', () => {
    const events = [...received, claimed, asked('2026-11-05T02:00:00.000Z'), answered('2026-11-10T02:00:00.000Z')];
    // 5, 6 and 9 November are given back: 12 November. By law five working days run again from 10 November: the 17th.
    const legal = deadline(clockMarks(events), limit, 'restart', calendar2026, rules.policy);
    expect(legal?.at).toBe('2026-11-17T10:00:00.000Z');
    expect(scored([...events, resolved('2026-11-12T09:00:00.000Z')])).toMatchObject({
      verdict: 'on-time',
      dueAt: '2026-11-12T10:00:00.000Z',
    });
    expect(scored([...events, resolved('2026-11-13T02:00:00.000Z')]).verdict).toBe('overdue');
  });

  it('counts more than one request as overdue, and says so', () => {
    const events = [
      ...received,
      claimed,
      asked('2026-11-03T02:00:00.000Z'),
      answered('2026-11-03T03:00:00.000Z'),
      asked('2026-11-03T04:00:00.000Z'),
      answered('2026-11-03T05:00:00.000Z'),
      resolved('2026-11-03T06:00:00.000Z'),
    ];
    const { verdict, reasons } = scored(events);
    expect(verdict).toBe('overdue');
    expect(reasons.map(({ vi }) => vi)).toContain(
      'Đã yêu cầu bổ sung 2 lần sau khi tiếp nhận; quá một lần thì tính là quá hạn.',
    );
  });

  it('judges what waits for a supplement by when it was asked for', () => {
    expect(scored([...received, claimed, asked('2026-11-05T02:00:00.000Z')])).toMatchObject({
      verdict: 'on-time',
      endAt: '2026-11-05T02:00:00.000Z',
    });
  });

  it.each(['stop', 'withdraw'] as const)('judges what ended waiting (%s) by the request nobody answered', (action) => {
    const at = '2026-11-03T02:00:00.000Z';
    const to = action === 'stop' ? 'stopped' : 'withdrawn';
    const events = [...received, claimed, asked(at), event(action, 'supplement', to, '2026-12-10T02:00:00.000Z')];
    const { verdict, endAt, dueAt, reasons } = scored(events);
    expect([verdict, endAt, dueAt]).toEqual(['on-time', at, '2026-11-09T10:00:00.000Z']);
    expect(reasons.at(-2)?.vi).toMatch(/^Dừng hoặc rút khi đang chờ bổ sung: tính đến lúc yêu cầu, .*3\/11\/2026\.$/);
    const unpaid = [
      ...received,
      claimed,
      event('request-payment', 'processing', 'payment', at),
      event(action, 'payment', to, '2026-12-10T02:00:00.000Z'),
    ];
    expect(scored(unpaid)).toMatchObject({ verdict: 'on-time', endAt: at });
  });

  it('judges what was stopped while nothing waited by its end', () => {
    const at = '2026-11-10T02:00:00.000Z';
    expect(scored([...received, claimed, event('stop', 'processing', 'stopped', at)])).toMatchObject({
      verdict: 'overdue',
      endAt: at,
    });
  });

  it('judges what runs by now, and moves with the one new date', () => {
    const running = [...received, claimed];
    expect(scored(running, '2026-11-10T02:00:00.000Z').verdict).toBe('overdue');
    const extended = event('extend', 'processing', 'processing', '2026-11-06T02:00:00.000Z', { until: '2026-11-20' });
    expect(scored([...running, extended], '2026-11-10T02:00:00.000Z')).toMatchObject({
      verdict: 'on-time',
      dueAt: '2026-11-20T10:00:00.000Z',
    });
  });

  it('takes the result of a correction, not what was corrected', () => {
    const events = [
      ...received,
      claimed,
      resolved('2026-11-06T02:00:00.000Z'),
      event('correct', 'resolved', 'processing', '2026-11-16T02:00:00.000Z'),
      resolved('2026-11-18T02:00:00.000Z'),
    ];
    expect(scored(events)).toMatchObject({ verdict: 'on-time', endAt: '2026-11-18T02:00:00.000Z' });
  });
});
