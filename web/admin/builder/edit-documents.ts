import type { DocumentAsked } from '#shared/service/service.ts';
import { slugId } from './edit-ids.ts';

/** Documents of which one is enough, together with this one. */
export const alternativesOf = (documents: DocumentAsked[], { id, anyOf }: DocumentAsked): DocumentAsked[] =>
  documents.filter((each) => each.id !== id && anyOf !== undefined && each.anyOf === anyOf);

const ungrouped = ({ anyOf: _anyOf, ...document }: DocumentAsked): DocumentAsked => document;

/** No group is left with a single document. */
const tidied = (documents: DocumentAsked[]): DocumentAsked[] =>
  documents.map((each) => (alternativesOf(documents, each).length === 0 ? ungrouped(each) : each));

/** Makes one document an alternative to another, in that one's group or a new one; without another, it stands alone. */
export const asAlternative = (documents: DocumentAsked[], id: string, other: string | undefined): DocumentAsked[] => {
  const partner = documents.find((each) => each.id === other);
  const groups = documents.flatMap(({ anyOf }) => anyOf ?? []);
  const group = partner?.anyOf ?? slugId(partner?.id ?? '', groups);
  return tidied(
    documents.map((each) => {
      if (each.id === id) return partner === undefined ? ungrouped(each) : { ...each, anyOf: group };
      return each.id === other ? { ...each, anyOf: group } : each;
    }),
  );
};
