import { describe, expect, it } from 'vitest';
import { aService } from '#test/support/builders.ts';
import { cardOf } from '#web/pages/card.ts';
import type { Card } from '#web/pages/card.ts';
import { frontFiles } from '#web/pages/front-files.ts';
import { browsing, groupsOf } from '#web/pages/groupings.ts';
import { listFiles } from '#web/pages/list-files.ts';

const site = { agencies: [], assets: { styles: {}, scripts: {} }, today: '2026-11-23', origin: '' };

const numbered = (count: number, more: Partial<Card> = {}): Card[] =>
  Array.from({ length: count }, (_, index) => ({
    ...cardOf(aService(), { agencies: [], today: '2026-11-23' }),
    id: `thu-tuc-${index + 1}`,
    name: {
      vi: `Thủ tục ${String(index + 1).padStart(3, '0')}`,
      en: `Procedure ${String(count - index).padStart(3, '0')}`,
    },
    ...more,
  }));

const renderedOf = (cards: readonly Card[]) => {
  const lists = browsing(cards);
  return new Map([...listFiles(lists, site), ...frontFiles(lists, site)].map(({ path, body }) => [path, body()]));
};
const namesIn = (html = '') => [...html.matchAll(/>((?:Thủ tục|Procedure) \d{3})</g)].map(([, name]) => name);

describe('a long list', () => {
  const files = renderedOf(numbered(201));

  it('goes over pages of a hundred, ordered by name, none missing and none twice', () => {
    const pages = ['linh-vuc/ho-tich/', 'linh-vuc/ho-tich/trang-2/', 'linh-vuc/ho-tich/trang-3/'];
    const names = pages.map((page) => namesIn(files.get(`${page}index.html`)));
    expect(names.map((each) => each.length)).toEqual([100, 100, 1]);
    expect(names.flat()[0]).toBe('Thủ tục 001');
    expect(names.flat()[200]).toBe('Thủ tục 201');
    expect(new Set(names.flat()).size).toBe(201);
    expect(files.has('linh-vuc/ho-tich/trang-4/index.html')).toBe(false);
  });

  it('is ordered by the name in its own language', () => {
    expect(namesIn(files.get('en/fields/ho-tich/index.html'))[0]).toBe('Procedure 001');
  });

  it('leads to the page before, the one after and each other, without JavaScript', () => {
    const second = files.get('linh-vuc/ho-tich/trang-2/index.html');
    expect(second).toContain(
      '<link rel="prev" href="/linh-vuc/ho-tich/"/><link rel="next" href="/linh-vuc/ho-tich/trang-3/"/>',
    );
    expect(second).toContain('href="/linh-vuc/ho-tich/" rel="prev">Trang trước</a>');
    expect(second).toContain('href="/linh-vuc/ho-tich/trang-3/" rel="next">Trang sau</a>');
    expect(second).toContain('aria-label="Trang 2" aria-current="page"');
    expect(second).toContain('<p class="mc-meta">Thủ tục 101–200 trong 201 thủ tục</p>');
    expect(second).toContain('<title>Hộ tịch (trang 2) – ');
    expect(second).not.toContain('<script');
    expect(files.get('linh-vuc/ho-tich/index.html')).not.toContain('rel="prev"');
    expect(files.get('linh-vuc/ho-tich/trang-3/index.html')).not.toContain('rel="next"');
  });

  it('switches the language to the same page of the list', () => {
    expect(files.get('linh-vuc/ho-tich/trang-2/index.html')).toContain('href="/en/fields/ho-tich/page-2/" lang="en"');
  });

  it('makes the page of all services one of fields with how many each has', () => {
    const all = files.get('dich-vu/index.html');
    expect(all).toContain(
      '<a class="govuk-link" href="/linh-vuc/ho-tich/"><span>Hộ tịch</span><span class="mc-count">201 thủ tục</span></a>',
    );
    expect(namesIn(all)).toEqual([]);
  });

  it('is in the sitemap page by page', () => {
    expect(files.get('sitemap.xml')).toContain('<loc>/linh-vuc/ho-tich/trang-3/</loc>');
  });
});

describe('a short list', () => {
  it('is one page that says how many there are', () => {
    const files = renderedOf(numbered(100));
    expect(files.get('linh-vuc/ho-tich/index.html')).toContain('<p class="mc-meta">100 thủ tục</p>');
    expect(files.get('linh-vuc/ho-tich/index.html')).not.toContain('mc-pages');
    expect(namesIn(files.get('dich-vu/index.html'))).toHaveLength(100);
  });
});

describe('home', () => {
  it('shows the twelve fields with most services, and where the others are', () => {
    const cards = numbered(30).map((card, index) => {
      const field = Math.min(14, Math.floor(index / 2));
      return { ...card, field: { id: `f${field}`, name: { vi: `Lĩnh vực ${field}`, en: `Field ${field}` } } };
    });
    const more = numbered(2, { field: { id: 'f3', name: { vi: 'Lĩnh vực 3', en: 'Field 3' } } }).map((card) => ({
      ...card,
      id: `${card.id}-b`,
    }));
    const home = renderedOf([...cards, ...more]).get('index.html') ?? '';
    expect([...home.matchAll(/href="\/linh-vuc\//g)]).toHaveLength(12);
    expect(home).toContain('href="/linh-vuc/f3/"');
    expect(home).toContain('<a class="govuk-link" href="/dich-vu/">Xem cả 15 lĩnh vực</a>');
  });
});

describe('a service that another system takes in', () => {
  const { level: _level, onlineMode: _mode, ...rest } = cardOf(aService(), { agencies: [], today: '2026-11-23' });
  const card: Card = {
    ...rest,
    elsewhere: {
      system: { vi: 'Cổng dịch vụ công Bộ Công an', en: 'Portal of the Ministry of Public Security' },
      href: 'https://example.vn/dich-vu',
    },
  };
  const files = renderedOf([card]);

  it('leads there from every list, marked as filed there', () => {
    const list = files.get('linh-vuc/ho-tich/index.html');
    expect(list).toContain('<a class="govuk-link" href="https://example.vn/dich-vu">Cấp bản sao</a>');
    expect(list).toContain(
      '<p class="mc-meta">Cấp xã · Nộp ở hệ thống khác: Cổng dịch vụ công Bộ Công an (example.vn)</p>',
    );
  });

  it('has no level where that system names none, and no page of ours', () => {
    expect(groupsOf(card)).toEqual([
      'lifeEvent#papers',
      'field#ho-tich',
      'audience#cong-dan',
      'administrativeLevel#xa',
    ]);
    expect(files.get('sitemap.xml')).not.toContain('/dich-vu/cap-ban-sao/');
  });
});
