import type { FunctionComponent } from 'preact';
import type { Text } from '#shared/words/text.ts';
import { part } from '../api/part.ts';
import type { Part } from '../api/part.ts';

type View = {
  name: Text;
  /** Is there a link to it beside one's dossiers? */
  linked: boolean;
  page: Part<FunctionComponent>;
};

const organisations: Text = { vi: 'Tổ chức của tôi', en: 'My organisations' };

/** What else is here of one's own, by `?view=…`: each comes when it is opened. */
export const views: Readonly<Record<string, View>> = {
  'notice-wishes': {
    name: { vi: 'Cách nhận thông báo', en: 'How you are told' },
    linked: true,
    page: part(() => import('./wishes/wishes-page.tsx').then(({ WishesPage }) => WishesPage)),
  },
  receipts: {
    name: { vi: 'Biên lai', en: 'Receipts' },
    linked: true,
    page: part(() => import('./receipts/receipts-page.tsx').then(({ ReceiptsPage }) => ReceiptsPage)),
  },
  organisations: {
    name: organisations,
    linked: true,
    page: part(() => import('./organisations/organisations-page.tsx').then((come) => come.OrganisationsPage)),
  },
  organisation: {
    name: organisations,
    linked: false,
    page: part(() => import('./organisations/organisation-page.tsx').then((come) => come.OrganisationPage)),
  },
};
