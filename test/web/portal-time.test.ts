import { describe, expect, it } from 'vitest';
import { portalTime } from '#web/kit/portal-time.ts';

describe('the portal’s time in a browser', () => {
  it('goes on from what a reply said, whatever the device’s clock says', () => {
    let passed = 5_000;
    const now = portalTime('2026-11-24T16:59:58.000Z', () => passed);
    expect(now()).toBe('2026-11-24T16:59:58.000Z');
    passed += 3_000;
    expect(now()).toBe('2026-11-24T17:00:01.000Z');
  });
});
