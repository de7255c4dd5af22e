import type { Agency } from '#shared/agency/agency.ts';
import { unnamedProvince } from '#shared/province/unnamed-province.ts';
import type { PublicKey } from '#shared/result/public-key.ts';
import type { Suspension } from '#shared/service/suspension.ts';
import type { Service } from '#shared/service/service.ts';
import type { Locale } from '#shared/words/text.ts';
import type { Province } from '#shared/province/province.ts';
import type { Card } from './card.ts';
import type { Look } from './look.ts';

/** Hashed addresses of what pages load: style sheets and scripts by their plain name. */
export type Assets = { styles: Record<string, string>; scripts: Record<string, string> };

/** All that pages share. `today` is a local date: only what is in force then is shown. */
export type Site = {
  agencies: readonly Agency[];
  assets: Assets;
  today: string;
  origin: string;
  /** Undefined: as the portal comes. */
  province?: Province;
  look?: Look;
  /** What results are signed with, for whoever checks them. */
  resultKeys?: readonly PublicKey[];
};

/** How the province presents itself on these pages. */
export const provinceOf = ({ province = unnamedProvince }: Pick<Site, 'province'>): Province => province;

/** What a service is replaced by: one of the portal's own, or another system's. */
export type Replacing = Pick<Card, 'id' | 'name' | 'elsewhere'>;

/** What a page says before everything else: the service takes no dossiers for a while, or is done no longer from a local date on. */
export type Notices = {
  suspended?: Suspension;
  abolished?: { from: string; replacedBy?: Replacing };
};

/** What each part of a service's page is made from. */
export type ServiceProps = { service: Service; notices: Notices; site: Site; locale: Locale };
