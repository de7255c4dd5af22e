import { describe, expect, it } from 'vitest';
import { hearTime, portalNow } from '#web/api/portal-clock.ts';
import { portalTime } from '#web/kit/portal-time.ts';

describe('the portal’s time in a browser', () => {
  it('goes on from what a reply said, whatever the device’s clock says', () => {
    let passed = 5_000;
    const now = portalTime('2026-11-24T16:59:58.000Z', () => passed);
    expect(now()).toBe('2026-11-24T16:59:58.000Z');
    passed += 3_000;
    expect(now()).toBe('2026-11-24T17:00:01.000Z');
  });

  it('is known from the date of any answer, and kept where an answer has none', () => {
    hearTime(new Response(null, { headers: { date: 'Fri, 05 Jan 2035 01:00:00 GMT' } }));
    hearTime(new Response(null));
    expect(portalNow()).toMatch(/^2035-01-05T01:00:0/);
  });
});
