import type { FeeScope } from './fee.ts';
import type { Service } from './service.ts';

/** What a fee may hang on beside the answers. */
export const feeFactNames = ['cases', 'channels', 'capacities', 'agencyIds'] as const satisfies (keyof FeeScope)[];
export type FeeFactName = (typeof feeFactNames)[number];

/** Which of them tell lines or exemptions of this fee apart. */
export const feeHangsOn = ({ fee }: Pick<Service, 'fee'>): FeeFactName[] =>
  feeFactNames.filter((name) => [...fee.lines, ...(fee.exemptions ?? [])].some((scope) => scope[name] !== undefined));
