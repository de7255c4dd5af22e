import { areaNames } from '#shared/agency/area-names.ts';
import type { Areas } from '#shared/agency/area-names.ts';
import type { AreaName } from '#shared/service/answer-in-words.ts';

export type { Areas } from '#shared/agency/area-names.ts';

/** What the codes of provinces and communes are called, as far as they are known here. */
export const areaNameIn = (areas: Areas | undefined): AreaName => areaNames(areas ?? { provinces: [] });
