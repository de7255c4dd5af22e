import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handOvers, outcomeAt } from '#shared/dossier/hand-overs.ts';
import { citizen, event, officer } from './some-events.ts';

const reception = officer('r1', 'centre');
const leader = officer('l1');
const due = '2026-11-09T10:00:00.000Z';

const history = [
  event('submit', 'draft', 'submitted', '2026-11-02T01:00:00.000Z', {}, citizen),
  event('accept', 'submitted', 'accepted', '2026-11-02T02:00:00.000Z', { code: 'C', due }, reception),
  event('assign', 'accepted', 'processing', '2026-11-02T03:00:00.000Z', { staffId: 'p1' }, leader),
  event('propose', 'processing', 'processing', '2026-11-09T08:00:00.000Z', { documentIds: ['d'] }, officer('p1')),
  event('resolve', 'processing', 'resolved', '2026-11-10T02:00:00.000Z', { documentIds: ['d'] }, leader),
  event('return-result', 'resolved', 'returned', '2026-11-10T03:00:00.000Z', { method: 'counter' }, reception),
];

const told = (events: typeof history) =>
  handOvers(events).map(({ from, to, givenAt, receivedAt, outcome }) => [
    from.kind === 'staff' ? from.staffId : from.kind,
    to.kind === 'staff' ? to.staffId : to.kind,
    givenAt.slice(5, 16),
    receivedAt?.slice(5, 16),
    outcome,
  ]);

describe('the blocks of the control slip', () => {
  it('tell who gave what to whom, when it was received and how that stood, from acceptance to the applicant', () => {
    expect(told(history)).toEqual([
      ['applicant', 'r1', '11-02T02:00', '11-02T02:00', undefined],
      ['r1', 'p1', '11-02T03:00', '11-09T08:00', 'early'],
      ['p1', 'l1', '11-09T08:00', '11-10T02:00', 'on-time'],
      ['l1', 'r1', '11-10T02:00', '11-10T03:00', 'late'],
      ['r1', 'applicant', '11-10T03:00', '11-10T03:00', 'late'],
    ]);
  });

  it.each([
    ['answer-supplement', citizen],
    ['receive-supplement', reception],
  ] as const)('lead to the applicant and back where a supplement was asked for: %s', (action, by) => {
    const events = [
      ...history.slice(0, 3),
      event('request-supplement', 'processing', 'supplement', '2026-11-04T02:00:00.000Z', {}, officer('p1')),
      event(action, 'supplement', 'processing', '2026-11-06T02:00:00.000Z', { due }, by),
    ];
    expect(told(events).slice(2)).toEqual([
      ['p1', 'applicant', '11-04T02:00', '11-04T02:00', 'early'],
      ['applicant', 'p1', '11-06T02:00', undefined, undefined],
    ]);
  });

  describe('while the applicant is awaited', () => {
    const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T02:00:00.000Z`;
    const asked = [
      ...history.slice(0, 3),
      event('request-supplement', 'processing', 'supplement', at(4), {}, officer('p1')),
    ];
    const given = (to: string, from: string, day: number, by = leader) =>
      event('hand-over', 'supplement', 'supplement', at(day), { staffId: to, from }, by);
    const answers = [
      ['answer-supplement', citizen],
      ['receive-supplement', reception],
    ] as const;
    const answer = ([action, by]: (typeof answers)[number], day: number) =>
      event(action, 'supplement', 'processing', at(day), { due }, by);
    const hands = (events: typeof history) => told(events).map(([from, to]) => `${from} → ${to}`);

    it.each(answers)('colleagues hand on whose it is, and %s goes to whoever has it by then', (...how) => {
      const events = [
        ...asked,
        given('p2', 'p1', 12),
        given('p3', 'p2', 13),
        answer(how, 20),
        event('propose', 'processing', 'processing', at(21), { documentIds: ['d'] }, officer('p3')),
      ];
      expect(told(events).slice(2)).toEqual([
        ['p1', 'applicant', '11-04T02:00', '11-04T02:00', 'early'],
        // No term runs: nobody is late with what waits for the applicant.
        ['p1', 'p2', '11-12T02:00', undefined, undefined],
        ['p2', 'p3', '11-13T02:00', '11-21T02:00', undefined],
        ['applicant', 'p3', '11-20T02:00', '11-21T02:00', undefined],
      ]);
    });

    it.each(answers)('a unit takes over from a unit, and %s goes there', (...how) => {
      const refs = { from: 'ward', to: 'heir', receivingAgencyId: 'heir' };
      const moved = event('transfer', 'supplement', 'supplement', at(12), refs, { kind: 'system', name: 'office' });
      const claimed = event('claim', 'processing', 'processing', at(21), { staffId: 'p9' }, officer('p9', 'heir'));
      const blocks = handOvers([...asked, moved, answer(how, 20), claimed]).slice(3);
      expect(blocks.map(({ from, to }) => [from, to])).toEqual([
        [
          { kind: 'unit', agencyId: 'ward' },
          { kind: 'unit', agencyId: 'heir' },
        ],
        [{ kind: 'applicant' }, { kind: 'unit', agencyId: 'heir' }],
        [
          { kind: 'unit', agencyId: 'heir' },
          { kind: 'staff', staffId: 'p9', agencyId: 'heir' },
        ],
      ]);
    });

    it('it may be handed to a step, is stopped by whoever leads, and stays where only the counter changes', () => {
      const toStep = event('hand-over', 'supplement', 'supplement', at(12), { from: 'p1' }, officer('p1'));
      const claimed = event('claim', 'processing', 'processing', at(21), { staffId: 'p2' }, officer('p2'));
      expect(hands([...asked, toStep, answer(answers[0], 20), claimed]).slice(3)).toEqual([
        ...['p1 → unit', 'applicant → unit', 'unit → p2'],
      ]);
      const stopped = event('stop', 'supplement', 'stopped', at(20), {}, leader);
      expect(hands([...asked, stopped]).slice(3)).toEqual(['p1 → l1']);
      const moved = event('transfer', 'supplement', 'supplement', at(12), { from: 'ward', to: 'ward' });
      expect(hands([...asked, moved, answer(answers[0], 20)]).slice(3)).toEqual(['applicant → p1']);
    });

    it('whatever happens, it goes from hand to hand, and nobody but the applicant answers as the applicant', () => {
      const staff = ['p1', 'p2', 'p3'] as const;
      const moves = fc.array(fc.record({ what: fc.nat(3), who: fc.constantFrom(...staff) }), { maxLength: 30 });
      fc.assert(
        fc.property(moves, (drawn) => {
          const events = history.slice(0, 3);
          let holder = 'p1';
          for (const [place, { what, who }] of drawn.entries()) {
            const status = events.at(-1)?.to === 'supplement' ? 'supplement' : 'processing';
            const when = new Date(Date.parse(at(3)) + place * 3_600_000).toISOString();
            const ask = event('request-supplement', status, 'supplement', when, {}, officer(holder));
            const pass = event('hand-over', status, status, when, { staffId: who, from: holder }, leader);
            const message = event('message', status, status, when, {}, officer(who));
            const [by, actor] = answers[place % 2]!;
            const turn = status === 'processing' ? ask : event(by, status, 'processing', when, { due }, actor);
            const next = what === 0 ? message : what === 1 ? turn : pass;
            if (next === pass && who === holder) continue;
            if (next === pass) holder = who;
            events.push(next);
          }
          const numbered = events.map((each, seq) => ({ ...each, seq }));
          const blocks = handOvers(numbered);
          const isAmongStaff = ({ seq, from }: (typeof blocks)[number]) =>
            numbered[seq]?.from === 'supplement' && from.kind !== 'applicant';
          const chained = blocks.filter((each) => !isAmongStaff(each));
          expect(chained.slice(1).map(({ from }) => from)).toEqual(chained.slice(0, -1).map(({ to }) => to));
          for (const { seq, from } of blocks.slice(1))
            expect(from.kind === 'applicant').toBe(
              numbered[seq]!.action.endsWith('-supplement') && numbered[seq]!.to === 'processing',
            );
          // Among staff too: whoever asked, or was given it last, gives it.
          const amongStaff = blocks.filter(({ from, to }) => from.kind !== 'applicant' && to.kind !== 'applicant');
          const given = numbered.filter(({ action }) => action === 'hand-over');
          expect(amongStaff.slice(1).map(({ from, to }) => [from, to])).toMatchObject(
            given.map(({ refs }) => [{ staffId: refs.from }, { staffId: refs.staffId }]),
          );
        }),
        { numRuns: 500 },
      );
    });
  });

  it('take the times and the term an event names itself, whatever it is called', () => {
    const passed = event(
      'hand-over',
      'processing',
      'processing',
      '2026-11-04T05:00:00.000Z',
      {
        staffId: 'p2',
        givenAt: '2026-11-04T02:00:00.000Z',
        receivedAt: '2026-11-04T04:00:00.000Z',
        stepDue: '2026-11-03T10:00:00.000Z',
      },
      officer('p1'),
    );
    expect(told([...history.slice(0, 3), passed]).at(-1)).toEqual(['p1', 'p2', '11-04T02:00', '11-04T04:00', 'late']);
  });

  it('blame nobody who handed it to a step in time for how long it waited there', () => {
    const begun = [
      ...history.slice(0, 2),
      event('claim', 'accepted', 'processing', '2026-11-02T03:00:00.000Z', { staffId: 'p1' }, officer('p1')),
      event('hand-over', 'processing', 'processing', '2026-11-04T02:00:00.000Z', { from: 'p1' }, officer('p1')),
    ];
    const later = '2026-11-10T02:00:00.000Z';
    const claimed = event('claim', 'processing', 'processing', later, { staffId: 'l1' }, leader);
    expect(told([...begun, claimed]).at(-1)).toEqual(['p1', 'l1', '11-04T02:00', '11-10T02:00', 'early']);
    const assigned = event('assign', 'processing', 'processing', later, { staffId: 'p2' }, leader);
    expect(told([...begun, assigned]).at(-1)).toEqual(['p1', 'p2', '11-04T02:00', undefined, 'early']);
    const back = [
      event('claim', 'processing', 'processing', '2026-11-05T02:00:00.000Z', { staffId: 'p1' }, officer('p1')),
      claimed,
    ];
    expect(told([...begun, ...back]).at(-1)).toEqual(['p1', 'l1', '11-10T02:00', '11-10T02:00', 'late']);
  });

  it('name the leader who signs, the registrar who numbers, and begin anew with whoever corrects', () => {
    const files = { documentIds: ['d'] };
    const events = [
      ...history.slice(0, 4),
      event('approve', 'processing', 'signed', '2026-11-09T09:00:00.000Z', files, leader),
      event('stamp', 'signed', 'resolved', '2026-11-09T09:30:00.000Z', files, officer('v1')),
      event('return-result', 'resolved', 'returned', '2026-11-10T03:00:00.000Z', { method: 'counter' }, reception),
      event('correct', 'returned', 'processing', '2026-11-11T02:00:00.000Z', {}, leader),
      event('propose', 'processing', 'processing', '2026-11-11T04:00:00.000Z', files, officer('p1')),
      event('approve', 'processing', 'signed', '2026-11-11T05:00:00.000Z', files, leader),
    ];
    expect(told(events).slice(2)).toEqual([
      ['p1', 'l1', '11-09T08:00', '11-09T09:00', 'on-time'],
      ['l1', 'v1', '11-09T09:00', '11-09T09:30', 'on-time'],
      ['v1', 'r1', '11-09T09:30', '11-10T03:00', 'on-time'],
      ['r1', 'applicant', '11-10T03:00', '11-10T03:00', 'late'],
      ['applicant', 'l1', '11-11T02:00', '11-11T02:00', 'late'],
      ['l1', 'p1', '11-11T02:00', '11-11T04:00', 'late'],
      ['p1', 'l1', '11-11T04:00', '11-11T05:00', 'late'],
    ]);
  });

  it('are none before acceptance', () => {
    expect(handOvers(history.slice(0, 1))).toEqual([]);
  });

  it.each([
    ['2026-11-08T16:59:00.000Z', 'early'],
    ['2026-11-08T17:00:00.000Z', 'on-time'],
    [due, 'on-time'],
    ['2026-11-09T10:00:01.000Z', 'late'],
  ])('%s against the due date is %s', (at, outcome) => {
    expect(outcomeAt(at, due)).toBe(outcome);
  });
});
