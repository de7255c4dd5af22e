import type { Text } from '#shared/words/text.ts';

/** The link at the desk to the intake of dossiers on paper; its own words come with it. */
export const intakeLinkWords = {
  title: { vi: 'Tiếp nhận tại quầy', en: 'Intake at the counter' },
} as const satisfies Record<string, Text>;
