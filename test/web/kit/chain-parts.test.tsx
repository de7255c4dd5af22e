import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { ChainView } from '#shared/api/chain-views.ts';
import { shownStates } from '#shared/dossier/chain-states.ts';
import type { Locale } from '#shared/words/text.ts';
import { say } from '#shared/words/text.ts';
import { ChainParts } from '#web/kit/chain-parts.tsx';
import { Language } from '#web/kit/locale.tsx';
import { partStateWords } from '#web/words/chain.ts';

const both = (vi: string, en: string) => ({ vi, en });
const first = '0193a5c0-7d5e-7000-8000-000000000001';
const second = '0193a5c0-7d5e-7000-8000-000000000002';
const part = (changes: Partial<ChainView['parts'][number]>): ChainView['parts'][number] => ({
  serviceId: 'khai-sinh',
  name: both('Đăng ký khai sinh', 'Birth registration'),
  agency: both('Phường Tô Hiệu', 'To Hieu Ward'),
  state: 'done',
  here: false,
  ...changes,
});
const shown = (parts: ChainView['parts'], locale: Locale = 'vi', forApplicant = true): string =>
  renderToString(
    <Language.Provider value={locale}>
      <ChainParts chain={{ parts }} forApplicant={forApplicant} />
    </Language.Provider>,
  );

describe('the procedures of one filing', () => {
  const parts = [
    part({ dossierId: first, code: 'H52.40-261123-0001', here: true }),
    part({ serviceId: 'thuong-tru', name: both('Thường trú', 'Residence'), state: 'running', dossierId: second }),
    part({ serviceId: 'the', name: both('Thẻ BHYT', 'Card'), state: 'waiting' }),
  ];

  it('stand in order, link to the others, and say which one is read', () => {
    const html = shown(parts);
    expect(html.match(/<li/g)).toHaveLength(3);
    expect(html).toContain(`href="?dossier=${second}"`);
    expect(html).not.toContain(`href="?dossier=${first}"`);
    expect(html).toContain('<li aria-current="step"><strong>Đăng ký khai sinh</strong>');
    expect(html).toContain('Phường Tô Hiệu · H52.40-261123-0001 · hồ sơ đang xem');
  });

  it('say why one cannot begin, and where to file one that never will', () => {
    const why = both('Đang tạm ngừng', 'Suspended');
    expect(shown([part({ state: 'blocked', why })])).toContain('Đang tạm ngừng. Cổng kiểm tra lại mỗi đêm');
    expect(shown([part({ state: 'not-begun', serviceId: 'the' })])).toContain('href="/dich-vu/the/"');
    expect(shown([part({ state: 'not-begun', serviceId: 'the' })], 'en')).toContain('href="/en/');
    expect(shown([part({ state: 'not-begun', serviceId: 'the' })], 'vi', false)).not.toContain('href');
  });

  it.each(['vi', 'en'] as const)('name every state in words: %s', (locale) => {
    for (const state of shownStates)
      expect(shown([part({ state })], locale)).toContain(say(partStateWords[state], locale));
  });

  it('are nothing where a dossier stands alone', () => {
    expect(renderToString(<ChainParts chain={undefined} />)).toBe('');
  });
});
