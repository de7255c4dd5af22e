import type { Wording } from './wording.ts';

/** What those are told who are invited to act for an organisation. */
export const grantRefusals = {
  'invitation-expired': {
    title: { vi: 'Lời mời này không còn dùng được', en: 'This invitation is not good any more' },
    help: {
      vi: 'Lời mời có hạn 7 ngày và mất hiệu lực khi bị thu hồi. Xin người đại diện của tổ chức gửi lời mời mới.',
      en: 'An invitation is good for 7 days, and ends when it is taken back. Ask the organisation’s representative for another.',
    },
  },
  'invitation-used': {
    title: { vi: 'Lời mời này đã có người nhận', en: 'Somebody has accepted this invitation' },
    help: {
      vi: 'Mỗi lời mời chỉ cho một người. Nếu không phải bạn nhận, hãy báo ngay người đại diện để thu hồi và gửi lời mời khác.',
      en: 'An invitation is for one person. If that was not you, tell the representative at once to take it back and invite you anew.',
    },
  },
} as const satisfies Record<string, Wording>;
