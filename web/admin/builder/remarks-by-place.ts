import { grouped } from '#shared/grouped.ts';
import type { DefinitionError } from '#shared/service/definition/definition-error.ts';
import type { DraftComment } from '#shared/service/draft/draft.ts';
import { isWithin, placesAround } from './places.ts';

/** Things that are said of places: those at one, and how many at it or within it. */
export type ByPlace<Remark> = {
  places: string[];
  at: (place: string) => Remark[];
  within: (place: string) => Remark[];
  countWithin: (place: string) => number;
};

const byPlace = <Remark extends { place: string }>(remarks: Remark[]): ByPlace<Remark> => {
  const here = grouped(remarks, ({ place }) => place);
  const counts = new Map<string, number>();
  for (const { place } of remarks)
    for (const around of placesAround(place)) counts.set(around, (counts.get(around) ?? 0) + 1);
  return {
    places: [...here.keys()],
    at: (place) => here.get(place) ?? [],
    within: (place) => remarks.filter((each) => isWithin(each.place, place)),
    countWithin: (place) => counts.get(place) ?? 0,
  };
};

export const errorsByPlace = (errors: DefinitionError[]): ByPlace<DefinitionError> => byPlace(errors);

/** Comments by their place; only open ones are counted. */
export const commentsByPlace = (comments: DraftComment[]): ByPlace<DraftComment> => ({
  ...byPlace(comments),
  countWithin: byPlace(comments.filter(({ settledAt }) => settledAt === undefined)).countWithin,
});
