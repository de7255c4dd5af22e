import type { Text } from '../words/text.ts';

/** Where a dossier stands, finer than the ten national statuses wherever target or clock differs. */
export const statuses = [
  'draft',
  'submitted',
  'supplement-before-acceptance',
  'payment-before-acceptance',
  'accepted',
  'processing',
  'signed',
  'supplement',
  'payment',
  'declined',
  'withdrawn',
  'stopped',
  'refused',
  'resolved',
  'returned',
] as const;
export type Status = (typeof statuses)[number];

type StatusFacts = {
  words: Text;
  /** TrangThaiHoSo of the National Portal, 1–10; a draft is not known there. */
  national: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | null;
  /** Degree of completion in percent: all that a look-up without an account may show (TT 01/2018 Đ16.2.d). */
  completion: number;
  /** Whose move it is. */
  waitsFor: 'applicant' | 'staff' | 'nobody';
};

export const statusFacts: Record<Status, StatusFacts> = {
  draft: { words: { vi: 'Đang soạn', en: 'Draft' }, national: null, completion: 0, waitsFor: 'applicant' },
  submitted: {
    words: { vi: 'Mới nộp, chờ tiếp nhận', en: 'Submitted, waiting to be accepted' },
    national: 1,
    completion: 10,
    waitsFor: 'staff',
  },
  'supplement-before-acceptance': {
    words: { vi: 'Chờ bổ sung trước khi tiếp nhận', en: 'More is needed before acceptance' },
    national: 5,
    completion: 10,
    waitsFor: 'applicant',
  },
  'payment-before-acceptance': {
    words: { vi: 'Chờ nộp phí trước khi tiếp nhận', en: 'Fee due before acceptance' },
    national: 6,
    completion: 10,
    waitsFor: 'applicant',
  },
  accepted: { words: { vi: 'Đã tiếp nhận', en: 'Accepted' }, national: 2, completion: 25, waitsFor: 'staff' },
  processing: { words: { vi: 'Đang xử lý', en: 'Being processed' }, national: 4, completion: 50, waitsFor: 'staff' },
  signed: {
    words: { vi: 'Đã ký, chờ vào số và đóng dấu', en: 'Signed, waiting for its number and seal' },
    national: 4,
    completion: 80,
    waitsFor: 'staff',
  },
  supplement: {
    words: { vi: 'Chờ bổ sung giấy tờ', en: 'Waiting for your supplement' },
    national: 5,
    completion: 40,
    waitsFor: 'applicant',
  },
  payment: {
    words: { vi: 'Chờ thực hiện nghĩa vụ tài chính', en: 'Waiting for payment' },
    national: 6,
    completion: 60,
    waitsFor: 'applicant',
  },
  declined: {
    words: { vi: 'Không được tiếp nhận', en: 'Not accepted' },
    national: 3,
    completion: 100,
    waitsFor: 'nobody',
  },
  withdrawn: { words: { vi: 'Đã rút hồ sơ', en: 'Withdrawn' }, national: 7, completion: 100, waitsFor: 'nobody' },
  stopped: { words: { vi: 'Dừng xử lý', en: 'Stopped' }, national: 8, completion: 100, waitsFor: 'nobody' },
  refused: { words: { vi: 'Từ chối giải quyết', en: 'Refused' }, national: 8, completion: 100, waitsFor: 'nobody' },
  resolved: { words: { vi: 'Đã có kết quả', en: 'Result ready' }, national: 9, completion: 90, waitsFor: 'applicant' },
  returned: {
    words: { vi: 'Đã trả kết quả', en: 'Result handed over' },
    national: 10,
    completion: 100,
    waitsFor: 'nobody',
  },
};
