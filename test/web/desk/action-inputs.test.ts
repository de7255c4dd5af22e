import { describe, expect, it } from 'vitest';
import { StaffAction } from '#shared/dossier/staff-action.ts';
import { actionFrom, nothingTyped, plans, problemsOf } from '#web/desk/action-inputs.ts';
import type { Knowing, Typed } from '#web/desk/action-inputs.ts';
import type { StaffActionType } from '#web/words/desk-actions.ts';

const types = (Object.keys(plans) as StaffActionType[]).filter((type) => type !== 'stamp');
const knowing: Knowing = {
  nameOf: ({ ref }) => `name of ${ref}`,
  locale: 'en',
  dueDay: '2026-11-26',
  tooLate: false,
  unsigned: [],
  unfinished: [],
};
const everything: Typed = {
  ...nothingTyped,
  reason: 'Thiếu chữ ký',
  summary: 'Đủ điều kiện',
  note: 'Nhờ xem giúp',
  staffId: 'processor2',
  until: '2026-11-30',
  answerBy: '2026-12-10',
  exemption: 'no:ho-ngheo',
  to: 'Lò Thị Hoa',
  message: 'Chụp lại',
  items: { 'field:members.0.name': { kind: 'field', ref: 'members.0.name', reason: 'Sai tên' } },
  documentIds: ['0193a5c0-7d5e-7000-8000-000000000001'],
  text: 'Mời ông bà có mặt',
  on: '2026-11-27',
  time: '09:00',
  place: 'Tổ 3',
  participants: 'Ông An',
  opinions: [{ agencyId: 'so-y', content: 'Ý kiến', answerBy: '2026-11-27', isLead: true }],
};
const paths = (type: StaffActionType, typed: Typed, more: Partial<Knowing> = {}) =>
  problemsOf(type, typed, { ...knowing, ...more }).map(({ path }) => path);

describe('what an officer must type', () => {
  it('is everything an action needs, each named at its field', () => {
    expect(Object.fromEntries(types.map((type) => [type, paths(type, nothingTyped)]))).toEqual({
      accept: [],
      decline: ['desk.reason'],
      'request-supplement': ['desk.items'],
      'request-payment': [],
      'judge-exemption': ['desk.exemption'],
      assign: ['desk.staffId'],
      claim: [],
      'hand-over': ['desk.staffId'],
      acknowledge: [],
      propose: ['desk.summary'],
      review: [],
      'return-draft': ['desk.reason'],
      approve: [],
      resolve: [],
      refuse: ['desk.reason'],
      stop: ['desk.reason'],
      extend: ['desk.until', 'desk.reason'],
      'return-result': ['desk.to'],
      correct: ['desk.reason'],
      message: ['desk.text'],
      note: ['desk.text'],
      'ask-opinions': ['desk.opinions'],
      'announce-visit': ['desk.on', 'desk.time', 'desk.place'],
      'record-visit': ['desk.on', 'desk.time', 'desk.place', 'desk.participants', 'desk.text'],
    });
  });

  it('is a reason for each thing asked again, blanks being none', () => {
    const items: Typed['items'] = {
      'document:anh': { kind: 'document', ref: 'anh', reason: ' ' },
      'field:copies': { kind: 'field', ref: 'copies', reason: 'Ghi rõ' },
    };
    expect(problemsOf('request-supplement', { ...nothingTyped, items }, knowing)).toEqual([
      {
        path: 'desk.items.document:anh',
        words: { vi: 'Ghi lý do cho “{name}”', en: 'Give the reason for “{name}”' },
        values: { name: 'name of anh' },
      },
    ]);
  });

  it('is a new date after the one that stands', () => {
    expect(paths('extend', { ...everything, until: '2026-11-26' })).toEqual(['desk.until']);
    expect(paths('extend', { ...everything, until: '2026-11-27' })).toEqual([]);
  });

  it('is no new date at all on the due date and after it, and says why', () => {
    const [problem] = problemsOf('extend', { ...everything, until: '' }, { ...knowing, tooLate: true });
    expect(problem).toMatchObject({ path: 'desk.until', words: { vi: expect.stringContaining('chậm nhất 01 ngày') } });
  });

  it('is a signature on every file that was proposed', () => {
    const unsigned = ['ket-qua.pdf', 'phu-luc.pdf'];
    expect(paths('approve', everything, { unsigned })).toEqual(['desk.documentIds', 'desk.documentIds']);
    expect(paths('approve', everything)).toEqual([]);
    expect(paths('propose', everything, { unsigned })).toEqual([]);
  });

  it('waits for every result file to be sent and checked', () => {
    const unfinished = ['ket-qua.pdf', 'phu-luc.pdf'];
    expect(paths('propose', everything, { unfinished })).toEqual(['desk.documentIds', 'desk.documentIds']);
    expect(paths('refuse', everything, { unfinished })).toEqual([]);
  });
});

describe('the action made from what was typed', () => {
  it.each(types)('is one the API takes: %s', (type) => {
    const action = actionFrom[type](everything, 4);
    expect(StaffAction.parse(action)).toEqual(action);
    expect(action).toMatchObject({ type, version: 4 });
  });

  it('leaves out what may be left out and was not typed', () => {
    expect(actionFrom['hand-over']({ ...nothingTyped, staffId: 'processor2' }, 2)).toEqual({
      type: 'hand-over',
      version: 2,
      staffId: 'processor2',
    });
    expect(actionFrom['request-payment'](nothingTyped, 2)).toEqual({ type: 'request-payment', version: 2 });
  });

  it('judges one claimed exemption, with the reason where it is not granted', () => {
    expect(actionFrom['judge-exemption'](everything, 2)).toEqual({
      type: 'judge-exemption',
      version: 2,
      exemptionId: 'ho-ngheo',
      granted: false,
      reason: everything.reason.trim(),
    });
  });
});
