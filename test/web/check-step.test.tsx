import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { DossierView } from '#shared/api/views.ts';
import { assessed } from '#shared/payment/assessed.ts';
import { FeeRule } from '#shared/service/fee.ts';
import { CheckStep } from '#web/apply/check-step.tsx';
import { AppContext } from '#web/session/app-context.ts';
import type { App } from '#web/session/app.tsx';
import { aDossier } from '#test/shared/dossier/a-dossier.ts';
import { aText } from '#test/shared/service/a-form.ts';
import { aService } from '#test/shared/service/a-service.ts';
import { seededServices } from './admin/seeded.ts';

type Props = Parameters<typeof CheckStep>[0];

const concerning = { capacity: 'self' as const };
/** What is said of the fee before answers are handed in. */
const shown = (service: Props['service'], dossier: DossierView['dossier'], at: string): string => {
  const app = { call: () => Promise.resolve(), session: { account: () => undefined } } as unknown as App;
  const props = {
    view: { dossier, documents: [] },
    service: { ...service, form: undefined, documents: [] },
    now: () => at,
    writing: { answers: {}, concerning },
    uploads: { documents: [], counting: [], busy: false },
    open: { all: false, concerning: false, field: () => false, document: () => false },
    steps: [],
    found: [],
    hrefOf: () => '#',
  } as unknown as Props;
  return renderToStaticMarkup(
    <AppContext.Provider value={app}>
      <CheckStep {...props} />
    </AppContext.Provider>,
  );
};
const totalOf = (html: string) => /Tổng cộng: ([\d.]+)/.exec(html)?.[1];

describe('the fee before a supplement is answered', () => {
  const answered = '2026-01-05T02:00:00.000Z';
  const asked = { status: 'supplement' as const, submittedAt: '2025-12-30T02:00:00.000Z' };

  it('is that of the day it was filed on, as the portal reckons it', () => {
    const service = seededServices.find(({ id }) => id === 'doi-giay-phep-lai-xe')!;
    const dossier = aDossier({ ...asked, caseId: 'trong-nuoc', capacity: 'self' });
    expect(assessed(service, dossier, { answers: {}, concerning }, answered).total).toBe(115_000);
    expect(totalOf(shown(service, dossier, answered))).toBe('115.000');
    const draft = aDossier({ caseId: 'trong-nuoc' });
    expect(totalOf(shown(service, draft, answered))).toBe('135.000');
  });

  it('has no reduction that an officer did not grant', () => {
    const line = { id: 'phi', name: aText('Phí'), kind: 'phi', legalBasis: aText('TT') };
    const fee = FeeRule.parse({
      due: 'before-acceptance',
      lines: [{ ...line, amount: { kind: 'fixed', dong: 16_000 } }],
      exemptions: [{ id: 'giam', name: aText('Giảm'), percent: 50, legalBasis: aText('NQ') }],
    });
    const denied = aDossier({ ...asked, exemptions: [{ id: 'giam', granted: false }] });
    expect(totalOf(shown(aService({ fee }), aDossier(asked), answered))).toBe('8.000');
    expect(totalOf(shown(aService({ fee }), denied, answered))).toBe('16.000');
  });
});
