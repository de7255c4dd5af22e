import type { Text } from '../words/text.ts';

/** Who takes a result, seen from whom it concerns. */
export const relations = ['self', 'family', 'authorised', 'organisation'] as const;
export type Relation = (typeof relations)[number];

export const relationWords: Record<Relation, Text> = {
  self: { vi: 'Chính chủ hồ sơ', en: 'The very person it concerns' },
  family: { vi: 'Người thân trong gia đình', en: 'A member of the family' },
  authorised: { vi: 'Người được ủy quyền', en: 'Somebody authorised' },
  organisation: { vi: 'Người của tổ chức', en: 'Somebody of the organisation' },
};
