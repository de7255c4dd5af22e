import { describe, expect, it } from 'vitest';
import { Refusal } from '#shared/errors.ts';
import { act } from '#shared/dossier/act.ts';
import type { Action } from '#shared/dossier/action.ts';
import { Dossier } from '#shared/dossier/dossier.ts';
import { aCitizen, aContext, aDossier, anOfficer } from './a-dossier.ts';

const now = '2026-11-23T02:00:00.000Z';
/** A result of one file, before anything happened to it. */
const anIssued = (number: number) => ({
  ...{ number, symbol: 'XN-UBND', year: 2026, at: '2026-11-23T01:00:00.000Z', agencyId: 'ward' },
  ...{ signerName: 'Hà Thị Minh', registrarName: 'Lò Thị Thanh', standing: 'valid' as const },
  files: [{ documentId: `file-${number}`, token: 'said.signed' }],
});

const reception = anOfficer(['reception'], { agencyId: 'centre' });
const processor = anOfficer(['processor']);
const leader = anOfficer(['leader']);
const held = { holder: { staffId: 'processor', name: 'Cà Thị Hoa', since: now } };
const started = [{ effect: 'start', at: '2026-11-16T02:00:00.000Z' } as const];
const inProcessing = (parts: Partial<Dossier> = {}) =>
  aDossier({
    status: 'processing',
    version: 4,
    revision: { filed: 1 },
    marks: started,
    due: { at: '2026-11-23T10:00:00.000Z', provisional: false, reasons: [] },
    ...held,
    ...parts,
  });

const refusalOf = (work: () => unknown): Refusal => {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error;
  }
  throw new Error('it was not refused');
};

describe('acting on a dossier', () => {
  it('submits a draft: files the answers, names it, starts the intake clock', () => {
    const { dossier, event, letter } = act(
      aDossier(),
      { type: 'submit', version: 1, saved: 3, declaration: true },
      aContext(),
    );
    expect(dossier).toMatchObject({
      version: 2,
      status: 'submitted',
      revision: { filed: 1 },
      temporaryCode: 'TMP-261123-7K2M9Q',
      submittedAt: now,
      updatedAt: now,
      marks: [{ effect: 'intake', at: now }],
      due: { at: '2026-11-25T02:30:00.000Z' },
      calendarVersion: '2026-test',
    });
    expect(dossier.code).toBeUndefined();
    expect(event).toEqual({
      dossierId: dossier.id,
      seq: 2,
      action: 'submit',
      actor: { kind: 'applicant', personId: 'citizen' },
      at: now,
      from: 'draft',
      to: 'submitted',
      serviceId: 'dang-ky-khai-sinh',
      agencyId: 'ward',
      refs: { revision: 1, temporaryCode: 'TMP-261123-7K2M9Q', due: '2026-11-25T02:30:00.000Z' },
    });
    expect(letter).toBeUndefined();
  });

  it('gives the official code at acceptance and starts the time limit', () => {
    const submitted = aDossier({ status: 'submitted', version: 2, revision: { filed: 1 } });
    const { dossier, event } = act(submitted, { type: 'accept', version: 2 }, aContext({ actor: reception }));
    expect(dossier).toMatchObject({
      status: 'accepted',
      code: 'H52.1-261123-0001',
      acceptedAt: now,
      due: { at: '2026-12-01T10:00:00.000Z' },
    });
    expect(event.refs).toEqual({ code: 'H52.1-261123-0001', due: '2026-12-01T10:00:00.000Z' });
    expect(event.actor).toEqual({ kind: 'staff', staffId: 'reception', agencyId: 'centre', duty: 'reception' });
  });

  it('gives the official code at submission where the policy says so, and no second one', () => {
    const policy = { ...aContext().policy, codeAt: 'submit' } as const;
    const submit = { type: 'submit', version: 1, saved: 1, declaration: true } as const;
    const { dossier } = act(aDossier(), submit, aContext({ policy }));
    expect(dossier.code).toBe('H52.1-261123-0001');
    const accepted = act(
      dossier,
      { type: 'accept', version: 2 },
      aContext({ policy, actor: reception, code: 'OTHER' }),
    );
    expect(accepted.dossier.code).toBe('H52.1-261123-0001');
    expect(accepted.event.refs).toEqual({ due: '2026-12-01T10:00:00.000Z' });
  });

  it('asks for a supplement: pauses, opens the next revision, writes a letter that the event does not repeat', () => {
    const items = [
      { kind: 'field', ref: 'childName', reason: 'Tên chưa khớp giấy chứng sinh' },
      { kind: 'other', ref: 'Lò Thị Mai đến ký', reason: 'Cần chữ ký' },
    ] as const;
    const { dossier, event, letter } = act(
      inProcessing(),
      { type: 'request-supplement', version: 4, items: [...items], message: 'Gửi lại sớm' },
      aContext({ actor: processor }),
    );
    expect(dossier).toMatchObject({
      status: 'supplement',
      revision: { filed: 1, open: 2 },
      answerBy: '2026-12-23',
      supplementCount: 1,
      supplementItems: [
        { kind: 'field', ref: 'childName' },
        { kind: 'other', ref: 'Lò Thị Mai đến ký' },
      ],
    });
    expect('due' in dossier).toBe(false);
    expect(event.refs).toEqual({ revision: 2, answerBy: '2026-12-23', items: ['field:childName', 'other'], count: 1 });
    expect(letter).toEqual({
      seq: 5,
      action: 'request-supplement',
      to: 'applicant',
      at: now,
      staffName: 'Cà Thị Hoa',
      agencyId: 'ward',
      text: 'Gửi lại sớm',
      items,
      answerBy: '2026-12-23',
    });
  });

  it('counts again from the start when the supplement is answered', () => {
    const waiting = aDossier({
      status: 'supplement',
      version: 5,
      revision: { filed: 1, open: 2 },
      answerBy: '2026-12-23',
      supplementItems: [{ kind: 'field', ref: 'childName' }],
      marks: [...started, { effect: 'pause', at: '2026-11-18T02:00:00.000Z' }],
    });
    const { dossier } = act(
      waiting,
      { type: 'answer-supplement', version: 5, saved: 1, declaration: true },
      aContext(),
    );
    expect(dossier).toMatchObject({
      status: 'processing',
      revision: { filed: 2 },
      due: { at: '2026-12-01T10:00:00.000Z' },
    });
    expect('answerBy' in dossier || 'supplementItems' in dossier).toBe(false);
  });

  it('issues what was proposed, signed and numbered, ends the clock, and can be reopened to correct', () => {
    const proposed = act(
      inProcessing(),
      { type: 'propose', version: 4, documentIds: ['result-1'], summary: 'Đủ điều kiện' },
      aContext({ actor: processor }),
    );
    expect(proposed.letter).toMatchObject({ to: 'staff', text: 'Đủ điều kiện' });
    expect(proposed.event.refs).toEqual({ documentIds: ['result-1'] });
    expect(proposed.dossier.due?.at).toBe('2026-11-23T10:00:00.000Z');
    const approve: Action = { type: 'approve', version: 5, summary: 'Mời đến nhận' };
    expect(() => act(proposed.dossier, approve, aContext({ actor: leader }))).toThrow('result-unsigned');
    const approved = act(proposed.dossier, approve, aContext({ actor: leader, approved: ['signed-1'] }));
    expect(approved.dossier).toMatchObject({ status: 'signed', due: { at: '2026-11-23T10:00:00.000Z' } });
    // What is written to the applicant is theirs to read once there is a result.
    expect(approved.letter).toBeUndefined();
    const registrar = aContext({ actor: anOfficer(['registrar']) });
    const stamped = act(approved.dossier, { type: 'stamp', version: 6, issued: anIssued(5) }, registrar);
    const { dossier: resolved } = stamped;
    expect(resolved).toMatchObject({ status: 'resolved', resultDocumentIds: ['file-5'], endedAt: now });
    expect('due' in resolved || 'proposal' in resolved || 'approval' in resolved).toBe(false);
    expect(stamped.letter).toMatchObject({ to: 'applicant', text: 'Mời đến nhận' });
    expect(stamped.event.refs).toEqual({ documentIds: ['file-5'], number: '05/XN-UBND' });
    const { dossier } = act(resolved, { type: 'correct', version: 7, reason: 'Sai ngày' }, aContext({ actor: leader }));
    expect(dossier.results?.map(({ standing }) => standing)).toEqual(['withdrawn']);
    const again = { ...dossier, status: 'signed' as const, version: 8 };
    const other = act(again, { type: 'stamp', version: 8, issued: anIssued(12) }, registrar).dossier;
    expect(other.results).toMatchObject([
      { number: 5, standing: 'corrected', correctedBy: '12/XN-UBND' },
      { number: 12, standing: 'valid' },
    ]);
    expect(dossier).toMatchObject({ status: 'processing', due: { at: '2026-12-01T10:00:00.000Z' } });
    expect('resultDocumentIds' in dossier || 'endedAt' in dossier).toBe(false);
  });

  it('needs a result file where the result is given online, and none where it is only handed over', () => {
    const bare: Action = { type: 'resolve', version: 4 };
    const missing = { violations: [{ path: 'documentIds', rule: 'result-missing' }] };
    expect(refusalOf(() => act(inProcessing(), bare, aContext({ actor: leader }))).detail).toMatchObject(missing);
    const context = aContext({ actor: leader });
    const service = {
      ...context.service,
      result: { ...context.service.result, delivery: ['counter' as const, 'post' as const] },
    };
    expect(act(inProcessing(), bare, { ...context, service }).dossier).toMatchObject({
      status: 'resolved',
      resultDocumentIds: [],
    });
  });

  it('is handed over to whoever is named, and by post with the number of the consignment', () => {
    const resolved = { ...inProcessing(), status: 'resolved' as const };
    const give = { type: 'return-result', version: 4, to: 'Lò Văn An' } as const;
    const context = aContext({ actor: reception });
    const handed = (more: object) => act(resolved, { ...give, method: 'counter', ...more }, context).event.refs;
    expect(handed({})).toEqual({ method: 'counter', relation: 'self' });
    expect(handed({ relation: 'authorised' })).toEqual({ method: 'counter', relation: 'authorised' });
    expect(handed({ method: 'post', tracking: 'EB123VN' })).toEqual({ method: 'post', tracking: 'EB123VN' });
    expect(refusalOf(() => handed({ method: 'post' })).detail).toMatchObject({
      violations: [{ path: 'tracking', rule: 'tracking-missing' }],
    });
  });

  describe('setting a new date', () => {
    const extend = { type: 'extend', version: 4, reason: 'Chờ xác minh', until: '2026-11-30' } as const;
    const sunday = '2026-11-22T16:59:00.000Z';

    it('moves the due date once, and only forward', () => {
      const context = aContext({ actor: leader, at: sunday });
      const { dossier, event } = act(inProcessing(), extend, context);
      expect(dossier).toMatchObject({ extensionCount: 1, due: { at: '2026-11-30T10:00:00.000Z' } });
      expect(dossier.marks.at(-1)).toEqual({ effect: 'extend', at: sunday, until: '2026-11-30' });
      expect(event.refs).toEqual({
        until: '2026-11-30',
        before: '2026-11-23T10:00:00.000Z',
        due: '2026-11-30T10:00:00.000Z',
      });
      const again = { ...extend, version: 5, until: '2026-12-30' };
      expect(() => act(dossier, again, context)).toThrow('already-extended');
      const back = { ...extend, until: '2026-11-23' };
      expect(() => act(inProcessing(), back, context)).toThrow('invalid');
    });

    it('is refused more than a year ahead: somebody mistyped the year', () => {
      const context = aContext({ actor: leader, at: sunday });
      const far = refusalOf(() => act(inProcessing(), { ...extend, until: '2027-11-24' }, context));
      expect(far.detail.violations).toMatchObject([{ path: 'until', rule: 'too-far-ahead' }]);
      expect(act(inProcessing(), { ...extend, until: '2027-11-23' }, context).event.refs).toMatchObject({
        until: '2027-11-23',
      });
      const items = [{ kind: 'other' as const, what: 'Giấy khai sinh', why: 'Mờ' }];
      const ask = { type: 'request-supplement', version: 4, items, answerBy: '9999-12-31' } as unknown as Action;
      const asked = refusalOf(() => act(inProcessing(), ask, aContext({ actor: processor, at: sunday })));
      expect(asked.detail.violations).toMatchObject([{ path: 'answerBy', rule: 'too-far-ahead' }]);
    });

    it.each([
      ['as the day it is due begins', '2026-11-22T17:00:00.000Z'],
      ['when it is overdue', '2026-11-25T02:00:00.000Z'],
    ])('comes too late %s: the apology is sent one day before at the latest', (_, at) => {
      const late = refusalOf(() => act(inProcessing(), extend, aContext({ actor: leader, at })));
      expect(late.detail.violations).toMatchObject([
        { path: 'until', rule: 'too-late-to-extend', message: { vi: expect.stringContaining('Điều 19.9') } },
      ]);
    });
  });

  it('passes a dossier to a colleague of the agency who may process it', () => {
    const colleague = { staffId: 'p2', name: 'Lường Văn Bình', agencyId: 'ward', duties: ['processor' as const] };
    const handOver = { type: 'hand-over', version: 4, staffId: 'p2', note: 'Đang chờ xác minh' } as const;
    const { dossier, event, letter } = act(inProcessing(), handOver, aContext({ actor: processor, colleague }));
    expect(dossier.holder).toEqual({ staffId: 'p2', name: 'Lường Văn Bình', since: now });
    expect(event.refs).toEqual({ staffId: 'p2', from: 'processor' });
    expect(letter?.to).toBe('staff');
    const refused = (other?: typeof colleague) => () =>
      act(inProcessing(), handOver, aContext({ actor: processor, ...(other ? { colleague: other } : {}) }));
    expect(refused()).toThrow('invalid');
    expect(refused({ ...colleague, agencyId: 'elsewhere' })).toThrow('invalid');
    expect(refused({ ...colleague, staffId: 'processor' })).toThrow('invalid');
  });

  it('withdraws: ends the clock, closes what was being written, keeps the reason for staff', () => {
    const waiting = aDossier({
      status: 'supplement',
      version: 5,
      revision: { filed: 1, open: 2 },
      answerBy: '2026-12-23',
    });
    const { dossier, letter } = act(waiting, { type: 'withdraw', version: 5, reason: 'Nộp nhầm' }, aContext());
    expect(dossier).toMatchObject({ status: 'withdrawn', revision: { filed: 1 }, endedAt: now });
    expect(letter).toMatchObject({ to: 'staff', staffName: 'Lò Văn An', text: 'Nộp nhầm' });
  });

  it('yields what the table can hold', () => {
    const { dossier } = act(inProcessing(), { type: 'stop', version: 4, reason: 'Dừng' }, aContext({ actor: leader }));
    expect(Dossier.parse(dossier)).toEqual(dossier);
  });
});

describe('what the portal does after an administrator', () => {
  const system = { kind: 'system', name: 'office' } as const;
  const order = 'agency/ward/3';

  it('moves a dossier to the unit that took over: status, clock and date stay, whoever held it is free of it', () => {
    const before = inProcessing();
    const action: Action = { type: 'transfer', version: 4, agencyId: 'ward2', receivingAgencyId: 'centre', order };
    const { dossier, event, letter } = act(before, action, aContext({ actor: system }));
    const { holder: _, ...free } = before;
    expect(dossier).toEqual({ ...free, agencyId: 'ward2', version: 5, updatedAt: now });
    expect(event).toMatchObject({
      seq: 5,
      action: 'transfer',
      actor: system,
      from: 'processing',
      to: 'processing',
      agencyId: 'ward',
      refs: { from: 'ward', to: 'ward2', receivingAgencyId: 'centre', order },
    });
    expect(letter).toBeUndefined();
  });

  it('leaves it with whoever holds it where only the receiving unit is another', () => {
    const action: Action = { type: 'transfer', version: 4, agencyId: 'ward', receivingAgencyId: 'centre2', order };
    const { dossier } = act(inProcessing(), action, aContext({ actor: system }));
    expect(dossier).toMatchObject({ ...held, receivingAgencyId: 'centre2' });
  });

  it('counts the same clock again by the calendar in force, and says what was before', () => {
    const context = aContext({ actor: system });
    const day = { date: '2026-11-20', kind: 'holiday', source: 'thử', status: 'official' } as const;
    const calendar = {
      ...context.calendar,
      version: '2026-test-2',
      days: [...context.calendar.days, { ...day, name: { vi: 'Nghỉ', en: 'Off' } }],
    };
    const { dossier, event } = act(inProcessing(), { type: 're-date', version: 4, order }, { ...context, calendar });
    expect(dossier).toMatchObject({
      marks: started,
      due: { at: '2026-11-25T10:00:00.000Z' },
      calendarVersion: '2026-test-2',
      ...held,
    });
    expect(event.refs).toEqual({
      calendarVersion: '2026-test-2',
      before: '2026-11-23T10:00:00.000Z',
      due: '2026-11-25T10:00:00.000Z',
      order,
    });
  });

  it.each([aCitizen(), reception, leader, anOfficer(['admin'], { agencyId: 'centre' })])(
    'is nobody else’s to do: $kind $staffId',
    (actor) => {
      const action: Action = { type: 're-date', version: 4, order };
      expect(() => act(inProcessing(), action, aContext({ actor }))).toThrow('wrong-role');
    },
  );
});

describe('refusing an action', () => {
  it('tells what is true now when the dossier changed meanwhile', () => {
    const stale = () => act(inProcessing(), { type: 'withdraw', version: 3 }, aContext());
    expect(stale).toThrow(
      expect.objectContaining({
        code: 'changed-meanwhile',
        detail: { current: { version: 4, status: 'processing' } },
      }),
    );
  });

  it.each([
    ['not-found', aCitizen('citizen2'), { type: 'withdraw', version: 4 }],
    ['not-found', anOfficer(['leader'], { agencyId: 'elsewhere' }), { type: 'resolve', version: 4 }],
    ['not-allowed-now', reception, { type: 'accept', version: 4 }],
    ['wrong-role', reception, { type: 'resolve', version: 4 }],
    ['wrong-role', leader, { type: 'withdraw', version: 4 }],
    ['held-by-another', anOfficer(['processor'], { staffId: 'p2' }), { type: 'request-payment', version: 4 }],
    ['held-by-another', anOfficer(['processor'], { staffId: 'p2' }), { type: 'claim', version: 4 }],
    ['not-allowed-now', processor, { type: 'claim', version: 4 }],
  ] as const)('with %s', (code, actor, action) => {
    expect(() => act(inProcessing(), action, aContext({ actor }))).toThrow(expect.objectContaining({ code }));
  });

  it('asks whoever does not hold it to claim it first', () => {
    const { holder: _, ...free } = inProcessing();
    const propose: Action = { type: 'propose', version: 4, documentIds: [], summary: 'Đủ' };
    expect(() => act(free, propose, aContext({ actor: processor }))).toThrow('not-allowed-now');
  });

  it('names the date that must come after today', () => {
    const items = [{ kind: 'other', ref: 'x', reason: 'y' } as const];
    const ask = { type: 'request-supplement', version: 4, items, answerBy: '2026-11-23' } as const;
    expect(() => act(inProcessing(), { ...ask, items }, aContext({ actor: processor }))).toThrow(
      expect.objectContaining({
        detail: expect.objectContaining({ violations: [expect.objectContaining({ path: 'answerBy' })] }) as unknown,
      }),
    );
  });
});
