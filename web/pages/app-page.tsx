import { say } from '#shared/words/text.ts';
import type { Locale, Text } from '#shared/words/text.ts';
import { checkReceiptWords } from '../words/check-receipt.ts';
import { checkResultWords } from '../words/check-result.ts';
import { frameWords } from '../words/frame.ts';
import { hallWords } from '../words/hall.ts';
import { kitWords } from '../words/kit.ts';
import { addressOf } from './addresses.ts';
import type { PageName } from './addresses.ts';
import { htmlDocument } from './html-document.tsx';
import type { Here } from './page-frame.tsx';
import type { Site } from './site.ts';

export type AppPage = {
  page: PageName;
  title: Text;
  script: string;
  styles: string[];
  here?: Here;
  staff?: 'desk' | 'admin';
  /** Says who is signed in above its heading: the line is kept free, so that nothing jumps. */
  signedIn?: boolean;
  /** What to do without JavaScript, where that is not to read a procedure. */
  needsScript?: Text;
  /** For anyone to find, also by a search engine. */
  open?: boolean;
  /** Brings the public keys of results along, so that it verifies without a network. */
  keys?: true;
  /** The whole screen is its own: neither head nor foot of the portal. */
  bare?: boolean;
};

/** The pages an application runs in: the frame is there at once, the rest once its script is. */
export const appPages: AppPage[] = [
  {
    page: 'apply',
    title: frameWords.applyOnline,
    script: 'apply',
    styles: ['reading', 'forms'],
    here: 'services',
    signedIn: true,
  },
  { page: 'my', title: frameWords.my, script: 'my', styles: ['reading', 'forms'], here: 'my', signedIn: true },
  {
    page: 'checkReceipt',
    title: frameWords.checkReceipt,
    script: 'check-receipt',
    styles: ['reading', 'forms'],
    needsScript: checkReceiptWords.needsScript,
    open: true,
  },
  {
    page: 'checkResult',
    title: frameWords.checkResult,
    script: 'check-result',
    styles: ['reading', 'forms'],
    needsScript: checkResultWords.needsScript,
    open: true,
    keys: true,
  },
  { page: 'track', title: frameWords.track, script: 'track', styles: ['reading', 'forms'], here: 'track', open: true },
  { page: 'kiosk', title: hallWords.kiosk, script: 'kiosk', styles: ['reading', 'forms', 'hall'], bare: true },
  { page: 'board', title: hallWords.board, script: 'board', styles: ['reading', 'forms', 'hall'], bare: true },
  { page: 'pay', title: frameWords.pay, script: 'pay', styles: ['reading', 'forms'] },
  { page: 'desk', title: frameWords.deskTitle, script: 'desk', styles: ['reading', 'forms', 'desk'], staff: 'desk' },
  {
    page: 'admin',
    title: frameWords.adminTitle,
    script: 'admin',
    styles: ['reading', 'forms', 'desk', 'admin'],
    staff: 'admin',
  },
  { page: 'signedIn', title: frameWords.signingIn, script: 'signed-in', styles: ['reading', 'forms'] },
  {
    page: 'deskSignedIn',
    title: frameWords.signingIn,
    script: 'signed-in',
    styles: ['reading', 'forms'],
    staff: 'desk',
  },
];

/** A page that an application fills: nothing can be typed or sent before it runs, so nothing personal can reach the address bar. */
export const appPage = (
  { page, title, script, styles, here, staff, signedIn, needsScript, open, bare, keys }: AppPage,
  site: Site,
  locale: Locale,
): string =>
  htmlDocument({
    locale,
    title: say(title, locale),
    alternates: { vi: addressOf(page, 'vi'), en: addressOf(page, 'en') },
    site,
    styles: styles.filter((name) => site.assets.styles[name] !== undefined),
    scripts: [script].filter((name) => site.assets.scripts[name] !== undefined),
    hidden: !open,
    ...(here && { here }),
    ...(staff && { staff }),
    ...(bare && { bare }),
    children: (
      <div id="app" data-locale={locale} {...(keys && { 'data-keys': JSON.stringify(site.resultKeys ?? []) })}>
        {signedIn && <p class="mc-meta mc-who" />}
        <h1 class="govuk-heading-l">{say(title, locale)}</h1>
        <p class="govuk-body" role="status">
          {say(kitWords.loading, locale)}
        </p>
        <noscript>
          <p class="govuk-body">
            {say(needsScript ?? frameWords.needsScript, locale)}{' '}
            <a class="govuk-link" href={addressOf('services', locale)}>
              {say(frameWords.services, locale)}
            </a>
          </p>
        </noscript>
      </div>
    ),
  });

/** What an unknown address shows, in both languages. */
export const notFoundPage = (site: Site): string =>
  htmlDocument({
    locale: 'vi',
    title: frameWords.notFound.vi,
    alternates: { vi: '/', en: '/en/' },
    site,
    styles: ['reading'],
    hidden: true,
    children: (['vi', 'en'] as const).map((locale) => (
      <div lang={locale} key={locale}>
        {locale === 'vi' ? (
          <h1 class="govuk-heading-l">{say(frameWords.notFound, locale)}</h1>
        ) : (
          <h2 class="govuk-heading-m">{say(frameWords.notFound, locale)}</h2>
        )}
        <p class="govuk-body">{say(frameWords.notFoundHelp, locale)}</p>
        <p class="govuk-body">
          <a class="govuk-link" href={addressOf('home', locale)}>
            {say(frameWords.home, locale)}
          </a>{' '}
          ·{' '}
          <a class="govuk-link" href={addressOf('services', locale)}>
            {say(frameWords.services, locale)}
          </a>
        </p>
      </div>
    )),
  });
