import { describe, expect, it } from 'vitest';
import { availableActions } from '#shared/dossier/available-actions.ts';
import { maySee } from '#shared/dossier/may-see.ts';
import type { ActionType } from '#shared/dossier/lifecycle.ts';
import { statuses } from '#shared/dossier/status.ts';
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
const table: Row[] = [
  ['draft', ['take-newer-version', 'submit', 'submit-to-pay'], [], [], [], [], []],
  [
    'submitted',
    ['withdraw'],
    ['accept', 'decline', 'request-supplement', 'request-payment', 'judge-exemption'],
    [],
    [],
    [],
    [],
  ],
  ['supplement-before-acceptance', ['answer-supplement', 'withdraw'], ['decline'], [], [], [], []],
  ['payment-before-acceptance', ['withdraw'], ['decline'], [], [], [], []],
  [
    'accepted',
    ['withdraw'],
    ['request-supplement', 'request-payment', 'judge-exemption'],
    ['claim'],
    [],
    ['assign', 'claim', 'resolve', 'stop'],
    [],
  ],
  [
    'processing',
    ['withdraw'],
    [],
    ['claim'],
    ['request-supplement', 'request-payment', 'judge-exemption', 'hand-over', 'propose'],
    [
      'request-supplement',
      'request-payment',
      'judge-exemption',
      'assign',
      'claim',
      'hand-over',
      'propose',
      'resolve',
      'refuse',
      'stop',
      'extend',
    ],
    [],
  ],
  ['supplement', ['answer-supplement', 'withdraw'], [], [], [], ['stop'], []],
  ['payment', ['withdraw'], [], [], [], ['stop'], []],
  ['declined', [], [], [], [], [], []],
  ['withdrawn', [], [], [], [], [], []],
  ['stopped', [], [], [], [], [], []],
  ['refused', [], [], [], [], [], []],
  ['resolved', ['collect'], ['return-result'], [], [], ['correct'], []],
  ['returned', [], [], [], [], ['correct'], []],
];

const held = { holder: { staffId: 'processor', name: 'Cà Thị Hoa', since: '2026-11-02T01:00:00.000Z' } };

describe('what may be done to a dossier', () => {
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
    [
      ['confirm-payment', 'transfer', 're-date'],
      ['submitted', 'accepted', 'processing'],
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
    expect(availableActions(dossier, anOfficer(['processor'], { staffId: 'another' }))).toEqual([]);
    expect(availableActions(dossier, anOfficer(['leader']))).toContain('claim');
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
    ]);
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
  ])('%s', (_, actor, expected) => expect(maySee(aDossier(), actor)).toBe(expected));
});
