import { dutyWords } from '../person/duty.ts';
import type { Capacity } from '../person/capacity.ts';
import type { FeeLine } from '../service/fee.ts';
import type { DocumentAsked, Service, TimeLimit } from '../service/service.ts';
import { fieldKindWords, patternWords, prefillWords } from './field-kinds.ts';
import * as facts from './service-facts.ts';
import type { Text } from './text.ts';

export const feeKindWords: Record<FeeLine['kind'], Text> = {
  phi: { vi: 'Phí', en: 'Charge (phí)' },
  'le-phi': { vi: 'Lệ phí', en: 'Fee (lệ phí)' },
};

/** How a fee line is reckoned. */
export const amountKindWords: Record<FeeLine['amount']['kind'], Text> = {
  fixed: { vi: 'Mức cố định', en: 'Fixed' },
  'per-item': { vi: 'Theo số lượng', en: 'Per item' },
  'per-page': { vi: 'Theo trang', en: 'Per page' },
  band: { vi: 'Theo bậc số lượng', en: 'By band of a count' },
};

export const documentModeWords: Record<DocumentAsked['mode'], Text> = {
  submit: { vi: 'Nộp', en: 'Handed in' },
  'show-only': { vi: 'Xuất trình', en: 'Shown only' },
};

/** In what capacity someone files, said of others. */
export const capacityWords: Record<Capacity, Text> = {
  self: { vi: 'Nộp cho chính mình', en: 'For oneself' },
  parent: { vi: 'Cha, mẹ nộp cho con', en: 'A parent for a child' },
  guardian: { vi: 'Người giám hộ nộp', en: 'A guardian' },
  authorised: { vi: 'Người được ủy quyền nộp', en: 'On authorisation' },
  organisation: { vi: 'Người đại diện tổ chức nộp', en: 'For an organisation' },
};

const timeUnits: Record<TimeLimit['unit'], Text> = {
  'working-day': { vi: 'ngày làm việc', en: 'working days' },
  day: { vi: 'ngày', en: 'days' },
  'working-hour': { vi: 'giờ làm việc', en: 'working hours' },
  month: { vi: 'tháng', en: 'months' },
  'same-day': { vi: 'trong ngày', en: 'the same day' },
};

const afterSupplementWords: Record<Service['afterSupplement'], Text> = {
  restart: { vi: 'Tính lại từ đầu', en: 'Begins anew' },
  resume: { vi: 'Tính tiếp', en: 'Goes on' },
};

const outcomeWords = {
  accepted: { vi: 'Được tiếp nhận', en: 'Accepted' },
  refused: { vi: 'Bị từ chối', en: 'Refused' },
} satisfies Record<string, Text>;

/** What the fixed values of a definition are called, by the key they stand at. */
export const valueWords: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  level: facts.levelWords,
  onlineMode: facts.onlineModeWords,
  administrativeLevel: facts.administrativeLevelWords,
  audiences: facts.audienceWords,
  applicants: facts.applicantWords,
  lifeEvents: facts.lifeEventWords,
  channel: facts.channelShort,
  channels: facts.channelShort,
  delivery: facts.channelShort,
  due: facts.feeDueWords,
  refundedBefore: facts.refundLimitWords,
  afterSupplement: afterSupplementWords,
  unit: timeUnits,
  mode: documentModeWords,
  duty: dutyWords,
  prefill: prefillWords,
  pattern: patternWords,
  capacity: capacityWords,
  capacities: capacityWords,
  outcome: outcomeWords,
  kind: { ...fieldKindWords, ...facts.partialReasonWords, ...feeKindWords, ...amountKindWords },
};
