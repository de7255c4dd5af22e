import { applicantPaths } from './paths-applicant.ts';
import { staffPaths } from './paths-staff.ts';

/** Method and path of every route; `web` calls by these names, so that no path is written twice. An application loads its own half: see `caller`. */
export const paths = { ...applicantPaths, ...staffPaths } as const;

export type RouteName = keyof typeof paths;
