import { createHmac, timingSafeEqual } from 'node:crypto';
import { s3Error } from './s3-error.ts';

/** One who may sign. `sessionToken` and `expiresAt` (milliseconds) make it a temporary credential. */
export type Credential = {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiresAt?: number;
};

/** The scope inside `X-Amz-Credential`: who signed, for which day, region and service. */
export type CredentialScope = {
  readonly accessKeyId: string;
  readonly day: string;
  readonly region: string;
  readonly scope: string;
};

/** Reads `AKID/20261123/region/s3/aws4_request`, or nothing when it is anything else. */
export const readScope = (text: string): CredentialScope | undefined => {
  const parts = text.split('/');
  const [day, region, service, end] = parts.slice(-4);
  const accessKeyId = parts.slice(0, -4).join('/');
  if (accessKeyId === '' || region === undefined || service !== 's3' || end !== 'aws4_request') return undefined;
  if (day === undefined || !/^\d{8}$/.test(day)) return undefined;
  return { accessKeyId, day, region, scope: `${day}/${region}/s3/aws4_request` };
};

/** The credential that a scope names; refuses an unknown key (InvalidAccessKeyId) and a wrong or spent token (InvalidToken, ExpiredToken). */
export const credentialOf = (
  credentials: readonly Credential[],
  accessKeyId: string,
  token: string | undefined,
  now: number,
): Credential => {
  const credential = credentials.find((one) => one.accessKeyId === accessKeyId);
  if (!credential) throw s3Error('InvalidAccessKeyId', undefined, { AWSAccessKeyId: accessKeyId });
  if (token !== credential.sessionToken) throw s3Error('InvalidToken', undefined, { 'Token-0': token ?? '' });
  if (credential.expiresAt !== undefined && credential.expiresAt <= now) throw s3Error('ExpiredToken');
  return credential;
};

const hmac = (key: string | Uint8Array, data: string): Buffer => createHmac('sha256', key).update(data).digest();

const known = new Map<string, Buffer>();
/** More than a day has signers and regions. */
const most = 100;

/** The day's key of Signature Version 4, made once: every request of a day is signed with it. */
export const signingKey = (secretAccessKey: string, { day, region }: CredentialScope): Buffer => {
  const name = [secretAccessKey, day, region].join('\n');
  const key = known.get(name) ?? hmac(hmac(hmac(hmac(`AWS4${secretAccessKey}`, day), region), 's3'), 'aws4_request');
  if (known.size >= most) known.clear();
  known.set(name, key);
  return key;
};

/** The signature over a text, in hexadecimal. */
export const signatureOver = (key: Uint8Array, text: string): string => hmac(key, text).toString('hex');

/** Compares two signatures without telling by time where they differ. */
export const sameSignature = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
};

/** `20261123T080000Z` in milliseconds, or nothing. */
export const readAmzDate = (text: string | undefined): number | undefined => {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text ?? '');
  if (!match) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1).map(Number);
  const time = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
  return Number.isNaN(time) ? undefined : time;
};
