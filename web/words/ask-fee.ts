import type { Text } from '#shared/words/text.ts';

/** Words of the button on a service's page: apart, so that nothing else comes before it is pressed. */
export const askFeeWords = {
  ask: { vi: 'Tôi phải nộp bao nhiêu?', en: 'How much do I have to pay?' },
  unreached: {
    vi: 'Chưa tải được. Kiểm tra mạng rồi bấm lại.',
    en: 'It could not be loaded. Check your network and press again.',
  },
} as const satisfies Record<string, Text>;
