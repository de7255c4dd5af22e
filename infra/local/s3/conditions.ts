import { s3Error } from './s3-error.ts';
import { headerOf, type S3Ask } from './s3-request.ts';
import type { Version } from './version-table.ts';

/** What must hold of the present object for a write to happen. */
export type WriteCondition = { readonly ifMatch?: string | undefined; readonly ifNoneMatch?: string | undefined };

const bare = (eTag: string): string => eTag.replace(/^W\//, '').replaceAll('"', '').trim();
const among = (list: string, eTag: string): boolean =>
  list.split(',').some((one) => one.trim() === '*' || bare(one) === bare(eTag));

const failed = (condition: string) => s3Error('PreconditionFailed', undefined, { Condition: condition });

/** Reads `If-Match` and `If-None-Match` of a write; only `*` may be asked not to be there (NotImplemented). */
export const readWriteCondition = (request: S3Ask): WriteCondition => {
  const condition = { ifMatch: headerOf(request, 'if-match'), ifNoneMatch: headerOf(request, 'if-none-match') };
  if (condition.ifNoneMatch !== undefined && condition.ifNoneMatch !== '*') {
    throw s3Error('NotImplemented', 'If-None-Match of a write takes only *');
  }
  return condition;
};

/** Refuses a write whose condition does not hold (PreconditionFailed, or NoSuchKey when there is nothing to match). */
export const checkWrite = (condition: WriteCondition, present: Version | undefined): void => {
  const there = present?.marker === false ? present : undefined;
  if (condition.ifNoneMatch !== undefined && there) throw failed('If-None-Match');
  if (condition.ifMatch === undefined) return;
  if (!there) throw s3Error('NoSuchKey');
  if (!among(condition.ifMatch, there.eTag)) throw failed('If-Match');
};

const seconds = (time: number): number => Math.floor(time / 1000) * 1000;

const dateOf = (text: string | undefined): number | undefined => {
  const time = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? undefined : time;
};

/** Whether a reader already has this version (304); refuses a reading whose condition does not hold (PreconditionFailed). `prefix` reads the conditions of a copy's source. */
export const isUnchanged = (request: S3Ask, version: Version, prefix = ''): boolean => {
  const ifMatch = headerOf(request, `${prefix}if-match`);
  const ifNoneMatch = headerOf(request, `${prefix}if-none-match`);
  const unmodified = dateOf(headerOf(request, `${prefix}if-unmodified-since`));
  const modified = dateOf(headerOf(request, `${prefix}if-modified-since`));
  if (ifMatch !== undefined && !among(ifMatch, version.eTag)) throw failed('If-Match');
  if (ifMatch === undefined && unmodified !== undefined && seconds(version.modified) > unmodified) {
    throw failed('If-Unmodified-Since');
  }
  if (ifNoneMatch !== undefined) return among(ifNoneMatch, version.eTag);
  return modified !== undefined && seconds(version.modified) <= modified;
};
