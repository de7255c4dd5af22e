import type { GrantRight, GrantStanding } from '#shared/person/grant-right.ts';
import type { Text } from '#shared/words/text.ts';
import type { OnceWords } from '../kit/ask-once.tsx';

/** Words of who acts for an organisation. */
export const organisationWords = {
  title: { vi: 'Tổ chức của tôi', en: 'My organisations' },
  intro: {
    vi: 'Người đại diện theo pháp luật ủy quyền cho nhân viên nộp hồ sơ, nộp phí hoặc xem hồ sơ của tổ chức. Mỗi quyền tách riêng, có thời hạn và thu hồi được ngay.',
    en: 'A legal representative grants staff the rights to file, to pay or to see for the organisation. Each stands alone, has its days, and can be taken back at once.',
  },
  none: {
    vi: 'Tài khoản này không đại diện cho tổ chức nào và chưa được tổ chức nào ủy quyền. Tổ chức mà bạn đại diện do hệ thống định danh xác nhận khi đăng nhập.',
    en: 'This account represents no organisation, and none has granted it anything. Which you represent is confirmed by the identity system when you sign in.',
  },
  taxCode: { vi: 'Mã số thuế {taxCode}', en: 'Tax code {taxCode}' },
  represented: { vi: 'Bạn là người đại diện', en: 'You represent it' },
  held: { vi: 'Bạn được: {rights}, {period}', en: 'You may: {rights}, {period}' },
  period: { vi: 'từ {from} đến hết {to}', en: 'from {from} to {to}' },
  dossiers: { vi: 'Hồ sơ của tổ chức', en: 'The organisation’s dossiers' },
  dossiersOf: { vi: 'Hồ sơ của {name}', en: 'Dossiers of {name}' },
  noDossiers: { vi: 'Chưa có hồ sơ nào nộp cho tổ chức này.', en: 'Nothing was filed for this organisation yet.' },
  back: { vi: 'Về Tổ chức của tôi', en: 'Back to my organisations' },
  grants: { vi: 'Đã ủy quyền', en: 'Rights granted' },
  noGrants: { vi: 'Chưa ủy quyền cho ai.', en: 'Nobody was granted anything yet.' },
  signsInAs: { vi: 'Người nhận đăng nhập với tên {name}', en: 'Accepted by who signs in as {name}' },
  revoked: { vi: 'Đã thu hồi.', en: 'The rights were taken back.' },
  invite: { vi: 'Ủy quyền cho nhân viên', en: 'Grant rights to a member of staff' },
  invitee: { vi: 'Nhân viên', en: 'Member of staff' },
  inviteeHint: {
    vi: 'Tên để bạn nhận ra, ví dụ: Chị Lan, kế toán',
    en: 'A name you know them by, e.g. Lan, accountant',
  },
  inviteeMissing: { vi: 'Nhập tên nhân viên', en: 'Enter their name' },
  rights: { vi: 'Được làm gì', en: 'What they may do' },
  rightsMissing: { vi: 'Chọn ít nhất một quyền', en: 'Choose at least one right' },
  from: { vi: 'Từ ngày', en: 'From' },
  fromMissing: { vi: 'Nhập ngày đầu', en: 'Enter the first day' },
  to: { vi: 'Đến hết ngày', en: 'To' },
  toMissing: { vi: 'Nhập ngày cuối', en: 'Enter the last day' },
  make: { vi: 'Tạo lời mời', en: 'Make the invitation' },
  linkHelp: {
    vi: 'Gửi đường dẫn này cho riêng {name}. Người mở đầu tiên và đồng ý sẽ giữ quyền; chỉ dùng một lần, đến {time}. Đường dẫn không hiện lại.',
    en: 'Send this link to {name} alone. Whoever opens it first and accepts holds the rights; it is good once, until {time}, and is not shown again.',
  },
  link: { vi: 'Đường dẫn mời', en: 'Invitation link' },
  accepting: { vi: 'Bạn được mời làm việc cho một tổ chức', en: 'You are invited to act for an organisation' },
  acceptHelp: {
    vi: 'Khi đồng ý, quyền gắn với tài khoản đang đăng nhập và người đại diện của tổ chức thấy họ tên của bạn.',
    en: 'If you accept, the rights belong to the account you are signed in with, and the organisation’s representative sees your name.',
  },
  accept: { vi: 'Đồng ý', en: 'Accept' },
  accepted: { vi: 'Đã nhận: {rights} cho {name}.', en: 'Accepted: {rights} for {name}.' },
  reading: {
    vi: 'Bạn đang xem hồ sơ này cho tổ chức; người đã nộp mới sửa, bổ sung hoặc rút được.',
    en: 'You read this dossier for the organisation; only who filed it may change, answer or withdraw it.',
  },
  fillIn: { vi: 'Điền nhanh tổ chức bạn được nộp hồ sơ:', en: 'Fill in an organisation you may file for:' },
  notListed: {
    vi: 'Nộp cho tổ chức mà bạn không đại diện và không được ủy quyền nộp: hồ sơ không hiện trong danh sách của tổ chức đó.',
    en: 'If you neither represent the organisation nor may file for it, the dossier is not in its list.',
  },
} as const satisfies Record<string, Text>;

export const grantRightWords: Record<GrantRight, Text> = {
  file: { vi: 'Nộp hồ sơ', en: 'File' },
  pay: { vi: 'Nộp phí, lệ phí', en: 'Pay fees' },
  view: { vi: 'Xem hồ sơ', en: 'See dossiers' },
};

export const grantStandingWords: Record<GrantStanding, Text> = {
  invited: { vi: 'Chưa ai nhận', en: 'Not accepted yet' },
  coming: { vi: 'Chưa đến ngày', en: 'Not begun' },
  'in-force': { vi: 'Đang có hiệu lực', en: 'In force' },
  ended: { vi: 'Đã hết hạn', en: 'Ended' },
  revoked: { vi: 'Đã thu hồi', en: 'Taken back' },
};

export const revokeWords: OnceWords = {
  opens: { vi: 'Thu hồi', en: 'Take back' },
  title: { vi: 'Thu hồi ngay quyền của {name}?', en: 'Take back the rights of {name} now?' },
  yes: { vi: 'Thu hồi ngay', en: 'Take them back now' },
  no: { vi: 'Thôi', en: 'Keep them' },
};
