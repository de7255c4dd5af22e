import type { Text } from '#shared/words/text.ts';

/** What somebody reads whose account is bound to no member of staff yet. */
export const accountWords = {
  number: {
    vi: 'Mã tài khoản của bạn, để gửi cho quản trị:',
    en: 'Your account number, to pass on to your administrator:',
  },
} as const satisfies Record<string, Text>;
