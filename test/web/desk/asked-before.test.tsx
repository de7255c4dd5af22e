import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { aService } from '#test/support/builders.ts';
import type { ActionType } from '#shared/dossier/lifecycle.ts';
import type { InputsProps } from '#web/desk/action-form.tsx';
import { DossierHead } from '#web/desk/dossier-head.tsx';
import type { View } from '#web/desk/dossier-page.tsx';
import { AskOnceMore } from '#web/desk/typed-inputs.tsx';
import { aDossier } from '#test/shared/dossier/a-dossier.ts';

const at = '2026-11-24T03:15:00.000Z';
/** What the desk shows of a dossier with this history. */
const viewAfter = (...actions: ActionType[]) => {
  const supplementCount = actions.filter((action) => action === 'request-supplement').length;
  const name = { vi: 'Phường', en: 'Ward' };
  return {
    at,
    dossier: aDossier({ status: 'processing', acceptedAt: at, supplementCount }),
    events: actions.map((action) => ({ action })),
    score: { verdict: 'on-time', reasons: [] },
    filer: { fullName: 'Lò Văn An' },
    fee: { lines: [], total: 0 },
    ...{ serviceName: name, agencyName: name, receivingAgencyName: name },
  } as unknown as View;
};
const head = (view: View) => renderToStaticMarkup(<DossierHead view={view} service={aService()} />);
const warned = (view: View) => {
  const props = {
    opened: { view },
    today: '2026-11-24',
    dueDay: '2026-11-27',
    type: 'request-supplement',
    typed: { again: '' },
  };
  const html = renderToStaticMarkup(
    <AskOnceMore {...({ ...props, errors: new Map(), onType: () => undefined } as unknown as InputsProps)} />,
  );
  return /<p class="mc-why">([^<]*)/.exec(html)?.[1];
};

describe('supplements asked before and after acceptance', () => {
  const once = ['submit', 'request-supplement', 'answer-supplement', 'accept'] as const;
  const twice = [...once, 'request-supplement', 'answer-supplement'] as const;

  it('count as overdue only where the score counts them: asked once before and once after, none says so', () => {
    const html = head(viewAfter(...twice));
    expect(html).toContain('2 lần');
    expect(html).not.toContain('Tính là quá hạn');
    expect(head(viewAfter(...twice, 'request-supplement'))).toContain('Tính là quá hạn (QĐ 766)');
  });

  it('are warned of as they count, before another is asked', () => {
    expect(warned(viewAfter(...once))).toBe(
      'Trước khi tiếp nhận đã yêu cầu bổ sung 1 lần; các lần đó không làm hồ sơ bị tính là quá hạn (QĐ 766).',
    );
    expect(warned(viewAfter(...twice))).toMatch(/bổ sung 1 lần sau khi tiếp nhận\. Yêu cầu thêm làm hồ sơ bị tính/);
  });
});
