import { localDate } from '../calendar/local-time.ts';

/** The regulations that lay down the forms of one-stop centres. */
export const regulations = ['tt-01-2018', 'tt-03-2025'] as const;
export type Regulation = (typeof regulations)[number];

/** The forms a regulation lays down, by name: the same number means another form in the next regulation. */
export const formNames = [
  'receipt',
  'supplement',
  'refusal',
  'apology',
  'stop-notice',
  'control-slip',
  'register',
] as const;
export type FormName = (typeof formNames)[number];

export type Form = { title: string; size: 'A5' | 'A4' };

type RegulationFacts = {
  name: string;
  /** Its text was not at hand when the layouts were drawn: every paper says so. */
  provisional: boolean;
  forms: Partial<Record<FormName, Form>>;
};

const receipt: Form = { title: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả', size: 'A5' };
const supplement: Form = { title: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ', size: 'A5' };
const refusal: Form = { title: 'Phiếu từ chối giải quyết hồ sơ', size: 'A5' };
const controlSlip: Form = { title: 'Phiếu kiểm soát quá trình giải quyết hồ sơ', size: 'A5' };
const register: Form = { title: 'Sổ theo dõi hồ sơ', size: 'A4' };

/** Which forms hold under which regulation, and what they are called there (TT 01/2018/TT-VPCP Đ9: A5, the register A4). */
export const regulationSet: Record<Regulation, RegulationFacts> = {
  'tt-01-2018': {
    name: 'Thông tư 01/2018/TT-VPCP',
    provisional: false,
    forms: {
      receipt,
      supplement,
      refusal,
      apology: { title: 'Phiếu xin lỗi và hẹn lại ngày trả kết quả', size: 'A5' },
      'control-slip': controlSlip,
      register,
    },
  },
  'tt-03-2025': {
    name: 'Thông tư 03/2025/TT-VPCP',
    provisional: true,
    forms: {
      receipt,
      supplement,
      refusal,
      apology: { title: 'Văn bản xin lỗi và đề nghị gia hạn', size: 'A5' },
      'stop-notice': { title: 'Thông báo dừng giải quyết hồ sơ', size: 'A5' },
      'control-slip': controlSlip,
      register,
    },
  },
};

/** The mark on every paper whose layout was not compared with the regulation's own. */
export const provisionalMark = 'mẫu tạm, chưa đối chiếu';

/** From which local day on a province uses the forms of which regulation; in order or not. */
export type FormsUsed = readonly { from: string; regulation: Regulation }[] | undefined;

/** The regulation whose forms a province used at an instant: the last one begun, TT 01/2018 until it says otherwise. */
export const regulationAt = (used: FormsUsed, at: string): Regulation => {
  const date = localDate(at);
  const begun = (used ?? []).filter(({ from }) => from <= date).sort((a, b) => (a.from < b.from ? -1 : 1));
  return begun.at(-1)?.regulation ?? 'tt-01-2018';
};

/** The form of that name at an instant, and its regulation; undefined where that regulation has none. */
export const formAt = (
  used: FormsUsed,
  name: FormName,
  at: string,
): (Form & { regulation: Regulation }) | undefined => {
  const regulation = regulationAt(used, at);
  const form = regulationSet[regulation].forms[name];
  return form && { ...form, regulation };
};
