import type { Agency } from '#shared/agency/agency.ts';
import type { Service } from '#shared/service/service.ts';
import type { Locale } from '#shared/words/text.ts';

/** Hashed addresses of what pages load: style sheets and scripts by their plain name. */
export type Assets = { styles: Record<string, string>; scripts: Record<string, string> };

/** All that pages are made of. `today` is a local date: only what is in force then is shown. */
export type Site = { services: Service[]; agencies: Agency[]; assets: Assets; today: string; origin: string };

/** What each part of a service's page is made from. */
export type ServiceProps = { service: Service; site: Site; locale: Locale };
