import { describe, expect, it } from 'vitest';
import { availableActions } from '#shared/dossier/available-actions.ts';
import { refusalFor } from '#shared/dossier/may-act.ts';
import { maySee } from '#shared/dossier/may-see.ts';
import type { ActionType } from '#shared/dossier/lifecycle.ts';
import { statuses } from '#shared/dossier/status.ts';
import type { Actor } from '#shared/person/actor.ts';
import type { Dossier } from '#shared/dossier/dossier.ts';
import type { Status } from '#shared/dossier/status.ts';
import { aCitizen, aDossier, anOfficer } from './a-dossier.ts';

type Row = [
  status: Status,
  applicant: ActionType[],
  reception: ActionType[],
  processor: ActionType[],
  holder: ActionType[],
  leader: ActionType[],
  cashier: ActionType[],
];

/** Every status, and what each may do: nobody holds it but in the column `holder`, where the processor does. */
const talk: ActionType[] = ['message', 'note'];
const table: Row[] = [
  ['draft', ['take-newer-version', 'submit', 'submit-to-pay'], [], [], [], [], []],
  [
    'submitted',
    ['choose-delivery', 'withdraw', 'write'],
    ['accept', 'decline', 'request-supplement', 'request-payment', 'judge-exemption', ...talk],
    talk,
    talk,
    talk,
    [],
  ],
  [
    'supplement-before-acceptance',
    ['answer-supplement', 'choose-delivery', 'withdraw', 'write'],
    ['decline', ...talk],
    talk,
    talk,
    talk,
    [],
  ],
  ['payment-before-acceptance', ['choose-delivery', 'withdraw', 'write'], ['decline', ...talk], talk, talk, talk, []],
  [
    'accepted',
    ['choose-delivery', 'withdraw', 'write'],
    ['request-supplement', 'request-payment', 'judge-exemption', ...talk],
    ['claim', ...talk],
    talk,
    ['assign', 'claim', 'resolve', 'stop', 'extend', ...talk],
    [],
  ],
  [
    'processing',
    ['choose-delivery', 'withdraw', 'write'],
    talk,
    ['claim', ...talk],
    [
      'request-supplement',
      'request-payment',
      'judge-exemption',
      'hand-over',
      'acknowledge',
      'ask-opinions',
      'announce-visit',
      'record-visit',
      'propose',
      ...talk,
    ],
    [
      'request-supplement',
      'request-payment',
      'judge-exemption',
      'assign',
      'claim',
      'hand-over',
      'ask-opinions',
      'announce-visit',
      'record-visit',
      'propose',
      'resolve',
      'refuse',
      'stop',
      'extend',
      ...talk,
    ],
    [],
  ],
  ['signed', ['choose-delivery', 'write'], talk, talk, talk, ['return-draft', 'extend', ...talk], []],
  [
    'supplement',
    ['answer-supplement', 'choose-delivery', 'withdraw', 'write'],
    talk,
    talk,
    ['hand-over', ...talk],
    ['hand-over', 'stop', ...talk],
    [],
  ],
  [
    'payment',
    ['choose-delivery', 'withdraw', 'write'],
    talk,
    talk,
    ['hand-over', ...talk],
    ['hand-over', 'stop', ...talk],
    [],
  ],
  ['declined', [], [], [], [], [], []],
  ['withdrawn', [], [], [], [], [], []],
  ['stopped', [], [], [], [], [], []],
  ['refused', [], [], [], [], [], []],
  ['resolved', ['write'], ['return-result', ...talk], talk, talk, ['correct', ...talk], []],
  ['returned', ['write'], talk, talk, talk, ['correct', ...talk], []],
];

const held = { holder: { staffId: 'processor', name: 'Cà Thị Hoa', since: '2026-11-02T01:00:00.000Z' } };

describe('what may be done to a dossier', () => {
  it.each<[Dossier['channel'], Status, ActionType[]]>([
    ['online', 'draft', []],
    ['national', 'draft', []],
    ['counter', 'draft', ['receive', 'discard', 'decline', 'request-supplement']],
    ['post', 'draft', ['receive', 'discard', 'decline', 'request-supplement']],
    ['online', 'supplement', []],
    ['national', 'supplement', ['receive-supplement']],
    ['counter', 'supplement', ['receive-supplement']],
    ['post', 'supplement-before-acceptance', ['receive-supplement']],
    ['counter', 'processing', []],
  ])('%s, as %s, at the counter that receives: %s', (channel, status, actions) => {
    const dossier = aDossier({ channel, status, ownerId: 'desk-reception' });
    const atCounter = ['receive', 'receive-supplement', 'discard'];
    const ofDraft = status === 'draft' ? ['decline', 'request-supplement'] : [];
    const ofCounter = (actor: Actor) =>
      availableActions(dossier, actor).filter((each) => [...atCounter, ...ofDraft].includes(each));
    expect(ofCounter(anOfficer(['reception'], { agencyId: 'centre' }))).toEqual(actions);
    const rest = actions.filter((each) => each !== 'discard');
    expect(ofCounter(anOfficer(['reception'], { agencyId: 'centre', staffId: 'colleague' }))).toEqual(rest);
    // Where it is decided and not received, nobody takes in what is brought to another counter.
    expect(ofCounter(anOfficer(['reception']))).toEqual(actions.filter((each) => each !== 'receive-supplement'));
    expect(ofCounter(anOfficer(['processor', 'leader'], { agencyId: 'centre' }))).toEqual([]);
    expect(ofCounter(aCitizen())).toEqual([]);
  });

  it('is written out for every status', () => expect(table.map(([status]) => status)).toEqual(statuses));

  it.each(table)('when it is %s', (status, applicant, reception, processor, holder, leader, cashier) => {
    const dossier = aDossier({ status });
    expect(availableActions(dossier, aCitizen())).toEqual(applicant);
    expect(availableActions(dossier, anOfficer(['reception']))).toEqual(reception);
    expect(availableActions(dossier, anOfficer(['processor']))).toEqual(processor);
    expect(availableActions(aDossier({ status, ...held }), anOfficer(['processor']))).toEqual(holder);
    expect(availableActions(dossier, anOfficer(['leader']))).toEqual(leader);
    expect(availableActions(dossier, anOfficer(['cashier']))).toEqual(cashier);
    expect(availableActions(dossier, anOfficer(['editor', 'reviewer', 'publisher', 'admin']))).toEqual([]);
    expect(availableActions(dossier, { kind: 'anonymous' })).toEqual([]);
  });

  it.each<[ActionType[], Status[]]>([
    [['confirm-payment', 'transfer', 're-date'], ['submitted']],
    [
      ['confirm-payment', 'transfer', 're-date', 'prepare-apology'],
      ['accepted', 'processing', 'signed'],
    ],
    [
      ['confirm-payment', 'transfer'],
      ['supplement-before-acceptance', 'payment-before-acceptance', 'supplement', 'payment', 'resolved'],
    ],
    [[], ['draft', 'declined', 'withdrawn', 'stopped', 'refused', 'returned']],
  ])('by the portal itself: %s', (actions, when) => {
    for (const status of when)
      expect(availableActions(aDossier({ status }), { kind: 'system', name: 'office' }), status).toEqual(actions);
  });

  it('leaves a dossier someone else holds alone, but for a leader', () => {
    const dossier = aDossier({ status: 'processing', ...held });
    expect(availableActions(dossier, anOfficer(['processor'], { staffId: 'another' }))).toEqual(talk);
    expect(availableActions(dossier, anOfficer(['leader']))).toContain('claim');
  });

  it('lets another read, send back and sign what was proposed, and never who proposed it', () => {
    const judging = (actor: Actor, parts: Partial<Dossier> = {}) =>
      availableActions(aDossier({ status: 'processing', ...held, ...parts }), actor).filter((action) =>
        ['review', 'return-draft', 'approve', 'resolve'].includes(action),
      );
    const proposal = { documentIds: ['r1'], staffId: 'processor', at: '2026-11-03T01:00:00.000Z' };
    const reviewed = { staffId: 'p2', name: 'Lường Văn Bình', at: '2026-11-03T02:00:00.000Z' };
    const leader = anOfficer(['leader']);
    expect(judging(leader)).toEqual(['resolve']);
    expect(judging(leader, { proposal })).toEqual(['review', 'return-draft', 'approve']);
    expect(judging(leader, { proposal: { ...proposal, reviewed } })).toEqual(['return-draft', 'approve']);
    expect(judging(leader, { proposal: { ...proposal, documentIds: [] } })).toEqual([
      'review',
      'return-draft',
      'resolve',
    ]);
    expect(judging(anOfficer(['processor'], { staffId: 'p2' }), { proposal })).toEqual(['review', 'return-draft']);
    expect(judging(anOfficer(['processor', 'leader'], { staffId: 'processor' }), { proposal })).toEqual([]);
  });

  it('lets the registrar of the deciding agency number what was signed, or send it back', () => {
    const signed = aDossier({ status: 'signed' });
    expect(availableActions(signed, anOfficer(['registrar']))).toEqual(['return-draft', 'stamp']);
    expect(availableActions(signed, anOfficer(['registrar'], { agencyId: 'centre' }))).toEqual([]);
    expect(availableActions(aDossier({ status: 'processing' }), anOfficer(['registrar']))).toEqual([]);
  });

  it('says what is missing where a result is to be handed over too early', () => {
    const reception = anOfficer(['reception']);
    const why = (status: Status) => refusalFor(aDossier({ status }), 'return-result', reception);
    expect([why('processing'), why('signed'), why('accepted'), why('resolved')]).toEqual([
      'result-unsigned',
      'result-unstamped',
      'not-allowed-now',
      undefined,
    ]);
    expect(refusalFor(aDossier({ status: 'signed' }), 'collect', aCitizen())).toBe('result-unstamped');
  });

  it('lets an applicant say that they have a result only where it is a file', () => {
    const resolved = (resultDocumentIds: string[]) => aDossier({ status: 'resolved', resultDocumentIds });
    expect(availableActions(resolved(['r1']), aCitizen())).toEqual(['collect', 'write']);
    expect(refusalFor(resolved([]), 'collect', aCitizen())).toBe('not-allowed-now');
    expect(availableActions(resolved([]), anOfficer(['reception']))).toContain('return-result');
  });

  it('offers no second extension', () => {
    const dossier = aDossier({ status: 'processing', extensionCount: 1 });
    expect(availableActions(dossier, anOfficer(['leader']))).not.toContain('extend');
  });

  it('adds up the duties of one person', () => {
    expect(availableActions(aDossier({ status: 'accepted' }), anOfficer(['reception', 'processor']))).toEqual([
      'request-supplement',
      'request-payment',
      'judge-exemption',
      'claim',
      ...talk,
    ]);
  });
});

describe('what an agency asked for its opinion may do', () => {
  const asked = anOfficer(['processor'], { agencyId: 'elsewhere' });
  const dossier = aDossier({ status: 'processing' });
  it.each([
    ['answers while it lies there', asked, { at: 'elsewhere', stage: 'with-agency' }, undefined],
    ['passes nothing on: that is for its one-stop', asked, { at: 'elsewhere', stage: 'to-pass' }, 'not-allowed-now'],
    ['answers nothing that lies elsewhere', asked, { at: 'ward2', stage: 'with-agency' }, 'not-allowed-now'],
    ['answers nothing twice', asked, { at: 'elsewhere', stage: 'answered' }, 'not-allowed-now'],
    [
      'leaves answering to who processes',
      { ...asked, duties: ['reception'] },
      { at: 'elsewhere', stage: 'with-agency' },
      'wrong-role',
    ],
  ] as const)('%s', (_, actor, opinion, refusal) => {
    expect(refusalFor(dossier, 'answer-opinion', { ...actor, duties: [...actor.duties] }, opinion)).toBe(refusal);
  });
});

describe('who may see a dossier', () => {
  it.each([
    ['its applicant', aCitizen(), true],
    ['another applicant', aCitizen('citizen2'), false],
    ['staff of the agency that decides', anOfficer(['processor']), true],
    ['staff of the agency that receives', anOfficer(['reception'], { agencyId: 'centre' }), true],
    ['staff of another agency', anOfficer(['leader'], { agencyId: 'elsewhere' }), false],
    ['nobody signed in', { kind: 'anonymous' } as const, false],
    ['the portal itself', { kind: 'system', name: 'notice-due' } as const, true],
  ])('%s', (_, actor, expected) => expect(maySee(aDossier({ status: 'submitted' }), actor)).toBe(expected));

  it('an intake on paper is that of whoever receives at its counter, a draft online nobody’s of the staff', () => {
    const receives = anOfficer(['reception'], { agencyId: 'centre' });
    expect(maySee(aDossier({ channel: 'counter' }), receives)).toBe(true);
    expect(maySee(aDossier({ channel: 'counter' }), anOfficer(['reception']))).toBe(false);
    expect(maySee(aDossier({ channel: 'counter' }), anOfficer(['leader'], { agencyId: 'centre' }))).toBe(false);
    expect(maySee(aDossier(), receives)).toBe(false);
  });
});
