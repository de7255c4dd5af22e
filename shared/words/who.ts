import type { Capacity } from '../person/capacity.ts';
import type { Text } from './text.ts';

/** Words of who files (người nộp) and whom it concerns (chủ hồ sơ). */
export const whoWords = {
  title: { vi: 'Chủ hồ sơ', en: 'Who it concerns' },
  help: {
    vi: 'Người nộp là người đang đăng nhập. Chủ hồ sơ là người hoặc tổ chức được giải quyết thủ tục.',
    en: 'The one who files is whoever is signed in. The dossier concerns the person or organisation it is for.',
  },
  capacity: { vi: 'Nộp hồ sơ này cho ai?', en: 'For whom do you file?' },
  self: { vi: 'Cho chính mình', en: 'For myself' },
  parent: { vi: 'Cho con của mình', en: 'For my child' },
  guardian: { vi: 'Cho người mình giám hộ', en: 'For a person in my care' },
  authorised: { vi: 'Cho người đã ủy quyền cho mình', en: 'For someone who authorised me' },
  organisation: { vi: 'Cho tổ chức mình đại diện', en: 'For an organisation I represent' },
  name: { vi: 'Họ tên chủ hồ sơ', en: 'Full name of the person it concerns' },
  nationalId: { vi: 'Số định danh của chủ hồ sơ', en: 'Their personal identification number' },
  birthDate: { vi: 'Ngày sinh của chủ hồ sơ', en: 'Their date of birth' },
  organisationName: { vi: 'Tên tổ chức', en: 'Name of the organisation' },
  taxCode: { vi: 'Mã số thuế của tổ chức', en: 'Tax code of the organisation' },
  paper: {
    vi: 'Đính kèm văn bản ủy quyền ở bước Giấy tờ.',
    en: 'Attach the written authorisation at the Documents step.',
  },
} as const satisfies Record<string, Text>;

/** The same said of whoever files by those who read the dossier. */
export const filerWords: Record<Capacity, Text> = {
  self: { vi: 'Chính chủ hồ sơ', en: 'The person it concerns' },
  parent: { vi: 'Cha hoặc mẹ của chủ hồ sơ', en: 'Their parent' },
  guardian: { vi: 'Người giám hộ của chủ hồ sơ', en: 'Their guardian' },
  authorised: { vi: 'Người được chủ hồ sơ ủy quyền', en: 'Authorised by them' },
  organisation: { vi: 'Người đại diện của tổ chức', en: 'Representative of the organisation' },
};
