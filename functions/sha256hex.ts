import { createHash } from 'node:crypto';

/** SHA-256 as hexadecimal digits: what chains the events. */
export const sha256hex = (text: string): string => createHash('sha256').update(text).digest('hex');
