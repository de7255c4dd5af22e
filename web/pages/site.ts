import type { Agency } from '#shared/agency/agency.ts';
import type { Suspension } from '#shared/service/suspension.ts';
import type { Service } from '#shared/service/service.ts';
import type { Locale, Text } from '#shared/words/text.ts';
import { frameWords } from '../words/frame.ts';
import type { Card } from './card.ts';

/** Hashed addresses of what pages load: style sheets and scripts by their plain name. */
export type Assets = { styles: Record<string, string>; scripts: Record<string, string> };

/** How the province presents itself on every page. */
export type Province = { portal: Text; name: Text; footer: Text };

/** What a province is called that has not said otherwise. */
export const unnamedProvince: Province = {
  portal: frameWords.portal,
  name: frameWords.province,
  footer: frameWords.footer,
};

/** All that pages share. `today` is a local date: only what is in force then is shown. */
export type Site = {
  agencies: readonly Agency[];
  assets: Assets;
  today: string;
  origin: string;
  province?: Province;
};

/** What a service is replaced by: one of the portal's own, or another system's. */
export type Replacing = Pick<Card, 'id' | 'name' | 'elsewhere'>;

/** What a page says before everything else: the service takes no dossiers for a while, or is done no longer from a local date on. */
export type Notices = {
  suspended?: Suspension;
  abolished?: { from: string; replacedBy?: Replacing };
};

/** What each part of a service's page is made from. */
export type ServiceProps = { service: Service; notices: Notices; site: Site; locale: Locale };
