import type { Document } from '#shared/document/document.ts';

/** What a file of each type begins with, whatever its name says. */
const beginnings: Record<Document['type'], readonly number[]> = {
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
};

/** Do these first bytes belong to a file of that type? */
export const isRightContent = (type: Document['type'], start: Uint8Array): boolean =>
  beginnings[type].every((byte, place) => start[place] === byte);
