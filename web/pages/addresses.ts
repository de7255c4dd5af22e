import type { Locale } from '#shared/words/text.ts';

type Address = Record<Locale, string>;

/** Every page's address in both languages; nothing else writes one. Ids are put in by `addressOf`. */
export const addresses = {
  home: { vi: '/', en: '/en/' },
  services: { vi: '/dich-vu/', en: '/en/services/' },
  service: { vi: '/dich-vu/{id}/', en: '/en/services/{id}/' },
  field: { vi: '/linh-vuc/{id}/', en: '/en/fields/{id}/' },
  lifeEvent: { vi: '/su-kien/{id}/', en: '/en/life-events/{id}/' },
  audience: { vi: '/doi-tuong/{id}/', en: '/en/audiences/{id}/' },
  department: { vi: '/co-quan/{id}/', en: '/en/agencies/{id}/' },
  level: { vi: '/muc-do/{id}/', en: '/en/levels/{id}/' },
  administrativeLevel: { vi: '/cap/{id}/', en: '/en/administration/{id}/' },
  track: { vi: '/tra-cuu/', en: '/en/track/' },
  checkReceipt: { vi: '/bien-lai/', en: '/en/bien-lai/' },
  checkResult: { vi: '/kiem-tra/', en: '/en/kiem-tra/' },
  kiosk: { vi: '/lay-so/', en: '/en/lay-so/' },
  /** Both languages at once. */
  board: { vi: '/sanh/', en: '/sanh/' },
  apply: { vi: '/nop-ho-so/', en: '/en/apply/' },
  my: { vi: '/ho-so-cua-toi/', en: '/en/my/' },
  /** Where a provider sends back to, and where a link to pay leads: the server writes this one too. */
  pay: { vi: '/thanh-toan/', en: '/en/thanh-toan/' },
  desk: { vi: '/can-bo/', en: '/en/desk/' },
  admin: { vi: '/quan-tri/', en: '/en/admin/' },
  signedIn: { vi: '/dang-nhap/', en: '/dang-nhap/' },
  deskSignedIn: { vi: '/can-bo/dang-nhap/', en: '/can-bo/dang-nhap/' },
} as const satisfies Record<string, Address>;
export type PageName = keyof typeof addresses;

/** The address of a further page of a list, counted from 1. */
export const pageOf = (list: string, locale: Locale, number: number): string =>
  number === 1 ? list : `${list}${locale === 'vi' ? 'trang' : 'page'}-${number}/`;

/** The address of a page, e.g. `addressOf('service', 'vi', 'dang-ky-khai-sinh')`. */
export const addressOf = (page: PageName, locale: Locale, id = ''): string =>
  addresses[page][locale].replace('{id}', id);
