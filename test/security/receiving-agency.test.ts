import { describe, expect, it } from 'vitest';
import { act } from '#shared/dossier/act.ts';
import { availableActions } from '#shared/dossier/available-actions.ts';
import { refusalFor } from '#shared/dossier/may-act.ts';
import { aContext, aDossier, anOfficer } from '#test/shared/dossier/a-dossier.ts';

// The ward decides, the centre receives.
const there = { agencyId: 'centre' };
const processing = aDossier({ status: 'processing', version: 4, revision: { filed: 1 } });

describe('staff of the agency that only receives a dossier', () => {
  it('decide nothing about it, whatever their duties at home', () => {
    expect(availableActions(processing, anOfficer(['leader', 'processor'], there))).toEqual([]);
    expect(refusalFor(processing, 'resolve', anOfficer(['leader'], there))).toBe('wrong-role');
    expect(refusalFor(processing, 'resolve', anOfficer(['leader']))).toBeUndefined();
  });

  it('receive it and hand it back, and confirm no payment', () => {
    const submitted = aDossier({ status: 'submitted' });
    expect(refusalFor(submitted, 'accept', anOfficer(['reception'], there))).toBeUndefined();
    expect(refusalFor(aDossier({ status: 'resolved' }), 'return-result', anOfficer(['reception'], there))).toBe(
      undefined,
    );
    // That money came is the portal's word alone: a cashier takes it as money, never as an action.
    for (const cashier of [anOfficer(['cashier'], there), anOfficer(['cashier'])])
      expect(refusalFor(aDossier({ status: 'payment' }), 'confirm-payment', cashier)).toBe('wrong-role');
  });

  it('are not given it to process', () => {
    const colleague = { staffId: 'p9', name: 'Lò Văn Hạnh', agencyId: 'centre', duties: ['processor' as const] };
    const assign = () =>
      act(
        processing,
        { type: 'assign', version: 4, staffId: 'p9' },
        aContext({ actor: anOfficer(['leader']), colleague }),
      );
    expect(assign).toThrow(expect.objectContaining({ code: 'invalid' }));
  });
});
