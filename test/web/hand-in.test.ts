import { describe, expect, it } from 'vitest';
import { Refusal } from '#shared/errors.ts';
import type { DossierView } from '#shared/api/views.ts';
import { handingIn, otherWay } from '#web/apply/hand-in.ts';

const at = (status: DossierView['dossier']['status']) => ({ dossier: { status } as DossierView['dossier'] });

describe('the button that hands in', () => {
  it.each([
    ['draft', 'before-submission', 24_000, 'submit-to-pay'],
    ['draft', 'before-submission', 0, 'submit'],
    ['draft', 'before-acceptance', 24_000, 'submit'],
    ['draft', 'at-return', 24_000, 'submit'],
    ['draft', 'none', 0, 'submit'],
    ['supplement', 'before-submission', 24_000, 'answer-supplement'],
    ['supplement-before-acceptance', 'before-acceptance', 0, 'answer-supplement'],
  ] as const)('of a %s whose fee is due %s and comes to %i đ does %s', (status, due, total, action) => {
    expect(handingIn(at(status), { due, total, lines: [] })).toBe(action);
  });

  it('turns to the other way only where the server says so', () => {
    expect(otherWay('submit', new Refusal('fee-due-first'))).toBe('submit-to-pay');
    expect(otherWay('submit-to-pay', new Refusal('not-allowed-now'))).toBe('submit');
    expect(otherWay('submit', new Refusal('not-allowed-now'))).toBeUndefined();
    expect(otherWay('submit-to-pay', new Refusal('fee-due-first'))).toBeUndefined();
    expect(otherWay('answer-supplement', new Refusal('not-allowed-now'))).toBeUndefined();
    expect(otherWay('submit', new TypeError('offline'))).toBeUndefined();
  });
});
