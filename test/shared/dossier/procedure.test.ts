import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { act } from '#shared/dossier/act.ts';
import type { ActContext } from '#shared/dossier/act-context.ts';
import type { Action } from '#shared/dossier/action.ts';
import type { Dossier } from '#shared/dossier/dossier.ts';
import { staffHandOvers } from '#shared/dossier/staff-hand-overs.ts';
import { stepTimes } from '#shared/dossier/step-times.ts';
import type { Actor, Staff } from '#shared/person/actor.ts';
import { calendar2026 } from '../calendar/calendar-2026.ts';
import { aCitizen, aContext, aDossier, anOfficer, aProcedure } from './a-dossier.ts';

const reception = anOfficer(['reception'], { agencyId: 'centre' });
const processor = anOfficer(['processor']);
const leader = anOfficer(['leader']);
const p2 = anOfficer(['processor'], { staffId: 'p2', name: 'Lường Văn Bình' });
const submitted = aDossier({ status: 'submitted', version: 2, revision: { filed: 1 } });

const issued = {
  ...{ number: 5, symbol: 'XN-UBND', year: 2026, at: '2026-11-16T04:30:00.000Z', agencyId: 'ward' },
  ...{ signerName: 'Hà Thị Minh', registrarName: 'Lò Thị Thanh', standing: 'valid' as const, files: [] },
};

type Deed = [at: string, actor: Actor, action: Record<string, unknown>, colleague?: Staff];

/** Plays deeds one after the other and keeps the events. */
const played = (deeds: Deed[], from: Dossier = submitted) => {
  let dossier = from;
  const events = deeds.map(([at, actor, action, colleague]) => {
    const context: ActContext = aContext({ actor, at, approved: ['s1'], ...(colleague && { colleague }) });
    const outcome = act(dossier, { ...action, version: dossier.version } as Action, context);
    ({ dossier } = outcome);
    return outcome.event;
  });
  return { dossier, events };
};
const monday = (time: string) => `2026-11-16T${time}:00.000Z`;
const begun: Deed[] = [
  [monday('01:00'), reception, { type: 'accept' }],
  [monday('02:00'), leader, { type: 'assign', staffId: 'processor' }, processor],
];

describe('the internal procedure', () => {
  it('goes from reception to who processes, to who signs, and back', () => {
    const { events } = played([
      ...begun,
      [monday('03:00'), processor, { type: 'propose', documentIds: ['r1'], summary: 'Đủ' }],
      [monday('04:00'), leader, { type: 'approve' }],
      [monday('04:30'), anOfficer(['registrar']), { type: 'stamp', issued }],
      [monday('05:00'), leader, { type: 'correct', reason: 'Sai tên' }],
    ]);
    expect(events.map(({ action, step }) => [action, step])).toEqual([
      ['accept', 'tiep-nhan'],
      ['assign', 'tham-dinh'],
      ['propose', 'ky-duyet'],
      ['approve', 'ky-duyet'],
      ['stamp', 'tra-ket-qua'],
      ['correct', 'tham-dinh'],
    ]);
  });

  it('stays in its step with a colleague of the same duty, and goes on with one of another', () => {
    const same = played([...begun, [monday('03:00'), processor, { type: 'hand-over', staffId: 'p2' }, p2]]);
    expect(same.dossier.step).toEqual({ id: 'tham-dinh', duty: 'processor', since: monday('02:00') });
    const on = played([...begun, [monday('03:00'), processor, { type: 'hand-over', staffId: 'leader' }, leader]]);
    expect(on.dossier.step).toEqual({ id: 'ky-duyet', duty: 'leader', since: monday('03:00') });
  });

  it.each<[what: string, asked: Deed, answered: Deed]>([
    [
      'a supplement',
      [
        monday('02:00'),
        reception,
        { type: 'request-supplement', items: [{ kind: 'other', ref: 'x', reason: 'Thiếu' }] },
      ],
      [monday('03:00'), aCitizen(), { type: 'answer-supplement', saved: 0, declaration: true }],
    ],
    [
      'a payment',
      [monday('02:00'), reception, { type: 'request-payment' }],
      [
        monday('03:00'),
        { kind: 'system', name: 'payments' },
        { type: 'confirm-payment', no: 1, reference: 'MC7Q2K9X4P', way: 'vnpay', collectorId: 'ward' },
      ],
    ],
  ])('waits for whoever processes once %s that reception asked for has come', (_, asked, answered) => {
    const { dossier } = played([begun[0]!, asked, answered]);
    expect([dossier.status, dossier.step?.duty]).toEqual(['processing', 'reception']);
    const claim = (actor: Staff) => () =>
      act(dossier, { type: 'claim', version: dossier.version }, aContext({ actor, at: monday('04:00') }));
    expect(claim(anOfficer(['reception']))).toThrow('wrong-role');
    expect(claim(processor)().dossier).toMatchObject({ holder: { staffId: 'processor' }, step: { id: 'tham-dinh' } });
  });

  it('handed to a step, waits there for whoever has its duty', () => {
    const { dossier, events } = played([
      ...begun,
      [monday('03:00'), processor, { type: 'hand-over', step: 'ky-duyet', note: 'Đã thẩm định xong' }],
    ]);
    expect(dossier.holder).toBeUndefined();
    expect(dossier.step?.id).toBe('ky-duyet');
    expect(events.at(-1)?.refs).toEqual({ from: 'processor' });
    const claim = (actor: Staff) => () =>
      act(dossier, { type: 'claim', version: dossier.version }, aContext({ actor, at: monday('04:00') }));
    expect(claim(p2)).toThrow('wrong-role');
    expect(claim(leader)().dossier.holder).toMatchObject({ staffId: 'leader', receivedAt: monday('04:00') });
  });

  it.each([
    ['to nobody and no step', { type: 'hand-over' }, undefined, 'staffId', 'nobody-named'],
    ['to a step that is not there', { type: 'hand-over', step: 'x' }, undefined, 'step', 'unknown-step'],
    ['to a step of reception', { type: 'hand-over', step: 'tra-ket-qua' }, undefined, 'step', 'unknown-step'],
    ['to nobody known', { type: 'hand-over', staffId: 'p9' }, undefined, 'staffId', 'unknown-colleague'],
    [
      'to somebody without the duty',
      { type: 'hand-over', staffId: 'p2', step: 'ky-duyet' },
      p2,
      'staffId',
      'colleague-without-duty',
    ],
    [
      'to reception',
      { type: 'hand-over', staffId: 'r2' },
      anOfficer(['reception'], { staffId: 'r2' }),
      'staffId',
      'colleague-without-duty',
    ],
    ['to themselves', { type: 'hand-over', staffId: 'processor' }, processor, 'staffId', 'holds-it-already'],
  ] as const)('is not handed over %s', (_, action, colleague, path, rule) => {
    const { dossier } = played(begun);
    const context = aContext({ actor: processor, at: monday('03:00'), ...(colleague && { colleague }) });
    const refused = () => act(dossier, { ...action, version: dossier.version }, context);
    expect(refused).toThrow(
      expect.objectContaining({
        code: 'invalid',
        detail: { violations: [expect.objectContaining({ path, rule })] },
      }),
    );
  });

  it('is not handed to who is away, and says until when', () => {
    const { dossier } = played(begun);
    const away = { ...p2, absence: { from: '2026-11-16', to: '2026-11-20' } };
    const handOver = (at: string) =>
      act(
        dossier,
        { type: 'hand-over', version: dossier.version, staffId: 'p2' },
        aContext({ actor: processor, at, colleague: away }),
      );
    const message = {
      vi: 'Lường Văn Bình vắng mặt đến hết ngày 20/11/2026; chọn người khác hoặc chuyển cho bước, ai có nhiệm vụ sẽ nhận',
      en: 'Lường Văn Bình is away until the end of 20 November 2026; choose someone else, or hand it to the step for whoever has the duty',
    };
    expect(() => handOver('2026-11-20T16:59:00.000Z')).toThrow(
      expect.objectContaining({
        detail: { violations: [{ path: 'staffId', rule: 'colleague-absent', message }] },
      }),
    );
    expect(handOver('2026-11-20T17:00:00.000Z').dossier.holder?.staffId).toBe('p2');
  });

  it('tells whoever acts on what another holds who that is', () => {
    const { dossier } = played(begun);
    const propose: Action = { type: 'propose', version: dossier.version, documentIds: [], summary: 'Đủ' };
    const refused = () => act(dossier, propose, aContext({ actor: p2 }));
    expect(refused).toThrow(
      expect.objectContaining({
        code: 'held-by-another',
        detail: expect.objectContaining({
          why: expect.objectContaining({
            vi: expect.stringContaining('Cà Thị Hoa giữ hồ sơ này từ 09:00 thứ Hai 16/11/2026') as string,
          }) as unknown,
        }) as unknown,
      }),
    );
  });
});

describe('hand-overs', () => {
  it('have a time on both sides: when it was given, and when they said they had it', () => {
    const { events, dossier } = played([
      ...begun,
      [monday('02:30'), processor, { type: 'acknowledge' }],
      [monday('03:00'), processor, { type: 'hand-over', staffId: 'p2', note: 'Nhờ xem tiếp' }, p2],
    ]);
    expect(staffHandOvers(events)).toEqual([
      {
        seq: 3,
        from: 'reception',
        to: 'processor',
        step: 'tham-dinh',
        givenAt: monday('01:00'),
        receivedAt: monday('02:30'),
      },
      { seq: 6, from: 'processor', to: 'p2', step: 'tham-dinh', givenAt: monday('03:00') },
    ]);
    const again = act(dossier, { type: 'acknowledge', version: dossier.version }, aContext({ actor: p2 }));
    expect(staffHandOvers([...events, again.event]).at(-1)?.receivedAt).toBe('2026-11-23T02:00:00.000Z');
    expect(() =>
      act(again.dossier, { type: 'acknowledge', version: again.dossier.version }, aContext({ actor: p2 })),
    ).toThrow('not-allowed-now');
  });

  it('are received by acting, too; nobody receives for another', () => {
    const { events, dossier } = played([...begun, [monday('03:00'), processor, { type: 'request-payment' }]]);
    expect(staffHandOvers(events).at(-1)?.receivedAt).toBe(monday('03:00'));
    expect(dossier.holder?.receivedAt).toBe(monday('03:00'));
    const { dossier: given } = played(begun);
    const receive = (actor: Staff) => () =>
      act(given, { type: 'acknowledge', version: given.version }, aContext({ actor }));
    expect(receive(leader)).toThrow('held-by-another');
    expect(receive(p2)).toThrow('held-by-another');
  });

  it('wait without a name until somebody takes it up', () => {
    const { events } = played([
      [monday('01:00'), reception, { type: 'accept' }],
      [monday('02:00'), processor, { type: 'claim' }],
      [monday('03:00'), processor, { type: 'hand-over', step: 'ky-duyet' }],
      [monday('04:00'), leader, { type: 'claim' }],
    ]);
    expect(staffHandOvers(events)).toEqual([
      {
        seq: 3,
        from: 'reception',
        to: 'processor',
        step: 'tham-dinh',
        givenAt: monday('01:00'),
        receivedAt: monday('02:00'),
      },
      {
        seq: 5,
        from: 'processor',
        to: 'leader',
        step: 'ky-duyet',
        givenAt: monday('03:00'),
        receivedAt: monday('04:00'),
      },
    ]);
  });
});

const limit = { value: 5, unit: 'working-day' as const, asWritten: { vi: '05 ngày', en: '5 days' } };
const timesOf = (events: { at: string; step?: string | undefined }[], dossier: Pick<Dossier, 'marks'>, at: string) =>
  stepTimes({
    service: { steps: aProcedure, afterSupplement: 'restart' },
    events,
    marks: dossier.marks,
    limit,
    calendar: calendar2026,
    policy: { dueTime: 'end-of-day' },
    at,
  });

describe('the share of its time a step used', () => {
  it('is working time from when the dossier came into it until it left', () => {
    const { events, dossier } = played(begun);
    // Accepted on Monday at 8:00 (sessions 7:30–11:30, 13:30–17:00): 7 hours that day, five whole days after it.
    const times = timesOf(events, dossier, monday('09:00'));
    const hour = 3_600_000;
    expect(times?.since).toBe(monday('01:00'));
    expect(times?.steps.map(({ id, used, isCurrent }) => [id, used / hour, isCurrent])).toEqual([
      ['tiep-nhan', 1, false],
      ['tham-dinh', 5, true],
      ['ky-duyet', 0, false],
      ['tra-ket-qua', 0, false],
    ]);
  });

  it('is nothing before acceptance', () => expect(timesOf([], { marks: [] }, monday('01:00'))).toBeUndefined());

  it('stands still while the applicant has the move, and begins anew with a supplement', () => {
    const asked = played([...begun, [monday('03:00'), processor, { type: 'request-payment' }]]);
    const used = (at: string) => timesOf(asked.events, asked.dossier, at)?.steps[1]?.used;
    expect(used(monday('03:00'))).toBe(3_600_000);
    expect(used('2026-11-20T09:00:00.000Z')).toBe(3_600_000);
    const marks = [...asked.dossier.marks, { effect: 'restart' as const, at: '2026-11-18T01:00:00.000Z' }];
    const anew = timesOf(asked.events, { marks }, '2026-11-18T02:00:00.000Z');
    expect(anew?.since).toBe('2026-11-18T01:00:00.000Z');
    expect(anew?.steps.map(({ used: each }) => each)).toEqual([0, 3_600_000, 0, 0]);
  });

  it('adds up to the working time that passed, and its shares to the whole limit, wherever the steps change', () => {
    const start = Date.parse('2026-11-02T01:00:00.000Z');
    const moment = (minutes: number) => new Date(start + minutes * 60_000).toISOString();
    const marks = [{ effect: 'start' as const, at: moment(0) }];
    const whole = (events: { at: string; step?: string | undefined }[], at: string) =>
      timesOf(events, { marks }, at)?.steps ?? [];
    const sum = (parts: number[]) => parts.reduce((all, part) => all + part, 0);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(20_000), fc.constantFrom(...aProcedure.map(({ id }) => id))), { maxLength: 12 }),
        fc.nat(30_000),
        (moves, until) => {
          const events = [
            { at: moment(0), step: 'tiep-nhan' },
            ...moves.toSorted(([a], [b]) => a - b).map(([minutes, step]) => ({ at: moment(minutes), step })),
          ];
          const alone = whole([{ at: moment(0), step: 'tiep-nhan' }], moment(until));
          const parted = whole(events, moment(until));
          expect(sum(parted.map(({ used }) => used))).toBe(alone[0]?.used);
          expect(sum(parted.map(({ allowed }) => allowed))).toBeCloseTo(sum(alone.map(({ allowed }) => allowed)), 3);
        },
      ),
    );
  });
});
