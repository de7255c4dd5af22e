import type { Service, TimeLimit } from '../service.ts';
import { definitionError } from './definition-error.ts';
import type { DefinitionError } from './definition-error.ts';

const fitsAll = ({ when, cases }: TimeLimit): boolean => when === undefined && cases === undefined;

const checkLimit = (limit: TimeLimit, at: number, { timeLimits, cases }: Service): DefinitionError[] => {
  const place = `timeLimits.${at}`;
  const { value, committed, cases: named = [] } = limit;
  const isLast = at === timeLimits.length - 1;
  return [
    ...named
      .filter((each) => !cases.some(({ id }) => id === each))
      .map((each) => definitionError('unknown-case', `${place}.cases`, { case: each })),
    ...(isLast && !fitsAll(limit) ? [definitionError('last-limit-conditional', place)] : []),
    ...(timeLimits.slice(0, at).some(fitsAll) ? [definitionError('limit-out-of-reach', place)] : []),
    ...(committed !== undefined && committed > value
      ? [definitionError('commitment-longer', place, { committed, value })]
      : []),
  ];
};

/** Some time limit fits every dossier, each can be reached, and the steps share out the whole time (TT 01/2018 Đ8). */
export const checkTime = (service: Service): DefinitionError[] => {
  const sum = service.steps.reduce((total, { share }) => total + share, 0);
  return [
    ...service.timeLimits.flatMap((limit, at) => checkLimit(limit, at, service)),
    ...(sum === 100 ? [] : [definitionError('shares', 'steps', { sum })]),
  ];
};
