import { describe, expect, it } from 'vitest';
import { act } from '#shared/dossier/act.ts';
import { keepsFromAsking } from '#shared/dossier/keeps-from-asking.ts';
import type { Violation } from '#shared/errors.ts';
import { aService } from '#test/support/builders.ts';
import { aContext, aDossier, anOfficer } from './a-dossier.ts';

const actor = anOfficer(['reception'], { agencyId: 'centre' });
const draft = aDossier({ channel: 'post', revision: { filed: 0, open: 1 } });
const items = [{ kind: 'document' as const, ref: 'giay-to', reason: 'Thiếu' }];
const ask = { type: 'request-supplement', version: 1, saved: 1, items } as const;
const decline = { type: 'decline', version: 1, saved: 1, reason: 'Sai nơi nộp' } as const;

describe('what was brought on paper and is not received', () => {
  it('is filed with the request under a temporary code, and no clock runs', () => {
    const { dossier } = act(draft, ask, aContext({ actor }));
    expect(dossier).toMatchObject({
      ...{ temporaryCode: 'TMP-261123-7K2M9Q', revision: { filed: 1, open: 2 }, marks: [], supplementCount: 1 },
    });
    expect(dossier).not.toHaveProperty('code');
    expect(dossier).not.toHaveProperty('due');
  });

  it('gets the official code where the policy gives it to what is handed in', () => {
    const policy = { ...aContext().policy, codeAt: 'submit' } as const;
    const { dossier, event } = act(draft, decline, aContext({ actor, policy }));
    expect(dossier).toMatchObject({ code: 'H52.1-261123-0001', revision: { filed: 1 }, status: 'declined' });
    expect(event.refs).toEqual({
      ...{ channel: 'post', code: 'H52.1-261123-0001', temporaryCode: 'TMP-261123-7K2M9Q' },
    });
  });

  it('is asked for and declined at the counter while it is written, at the desk from then on', () => {
    const { saved: _, ...atDesk } = decline;
    expect(() => act(draft, atDesk, aContext({ actor }))).toThrow('not-allowed-now');
    const submitted = aDossier({ channel: 'post', status: 'submitted', revision: { filed: 1 } });
    expect(() => act(submitted, decline, aContext({ actor }))).toThrow('not-allowed-now');
    expect(act(submitted, atDesk, aContext({ actor })).dossier).not.toHaveProperty('temporaryCode');
  });

  it('needs who it is addressed to, and a request everything a supplement can mend', () => {
    const at = (path: string, rule = 'required'): Violation => ({ path, rule, message: { vi: path, en: path } });
    const found = [
      ...[at('broughtBy.fullName'), at('broughtBy.nationalId'), at('concerning.name'), at('broughtBy.email', 'email')],
      ...[at('fullName'), at('documents.giay-to')],
    ];
    const brought = {
      ...{ caseId: 'thuong', service: aService(), filed: { answers: {}, concerning: { capacity: 'self' as const } } },
    };
    const paths = (action: typeof ask | typeof decline) =>
      keepsFromAsking(found, action, brought).map(({ path }) => path);
    expect(paths(decline)).toEqual(['broughtBy.fullName', 'concerning.name', 'broughtBy.email']);
    expect(paths(ask)).toEqual([
      ...['broughtBy.fullName', 'broughtBy.nationalId', 'concerning.name', 'broughtBy.email', 'items'],
    ]);
  });
});
