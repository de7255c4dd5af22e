import type { FunctionPlan } from './roster.ts';

/**
 * What publishing may do with the site bucket, by key or beginning of keys. What a deployment brings – scripts, styles, where they lie –
 * is not among it, and of what it wrote only catalogues ever go.
 */
export const publishedKeys = {
  GetObject: ['data/assets.json', 'data/agencies.json', 'data/current.json', 'published/*'],
  PutObject: [
    'index.html',
    'tra-cuu/*',
    'bien-lai/*',
    'kiem-tra/*',
    'lay-so/*',
    'sanh/*',
    'nop-ho-so/*',
    'ho-so-cua-toi/*',
    'thanh-toan/*',
    'can-bo/*',
    'quan-tri/*',
    'dang-nhap/*',
    'dich-vu/*',
    'linh-vuc/*',
    'su-kien/*',
    'doi-tuong/*',
    'co-quan/*',
    'muc-do/*',
    'cap/*',
    'en/index.html',
    'en/track/*',
    'en/bien-lai/*',
    'en/kiem-tra/*',
    'en/lay-so/*',
    'en/apply/*',
    'en/my/*',
    'en/thanh-toan/*',
    'en/desk/*',
    'en/admin/*',
    'en/services/*',
    'en/fields/*',
    'en/life-events/*',
    'en/audiences/*',
    'en/agencies/*',
    'en/levels/*',
    'en/administration/*',
    'sitemap.xml',
    'robots.txt',
    'data/agencies.json',
    'data/catalogue/*',
    'data/current.json',
    'data/services/*',
    'data/look.css',
    'data/result-keys.json',
    'look/*',
    'published/*',
  ],
  DeleteObject: ['data/catalogue/*'],
} as const;

/** Publishing reads what is offered and writes pages; CPU comes with the memory, and a province's pages take some. */
export const publishing = {
  timeout: 180,
  memory: 3008,
  table: ['BatchGetItem', 'Query'],
  indexes: [],
  documents: {},
  site: 'publishes',
} as const satisfies Omit<FunctionPlan, 'entry' | 'impact'>;
