import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { thirdPartyNotices, unacceptedLicences } from '#test/support/third-party.ts';

describe('the licences of what we ship', () => {
  it('are all ones we accept', () => {
    expect(unacceptedLicences()).toEqual([]);
  });

  it('stand in the notices, which are up to date', () => {
    expect(readFileSync('THIRD_PARTY_NOTICES.md', 'utf8')).toBe(thirdPartyNotices());
  });
});
