import type { Condition } from '../condition.ts';
import { childrenOf } from '../field-parts.ts';
import type { Field, Form } from '../form.ts';

/** A question and where it stands; `siblings` are the other questions of its entry, empty outside groups. */
export type PlacedField = {
  field: Field;
  place: string;
  siblings: Field[];
  group: Field | undefined;
  sectionShowIf: Condition | undefined;
};

/** Every question of the form, those of groups right after their group. */
export const placedFields = (form: Form | undefined): PlacedField[] =>
  (form?.sections ?? []).flatMap((section) =>
    section.fields.flatMap((field) => {
      const place = `form.${section.id}.${field.id}`;
      const children = childrenOf(field);
      const top = { field, place, siblings: [], group: undefined, sectionShowIf: section.showIf };
      const inGroup = children.map((child) => ({
        field: child,
        place: `${place}.${child.id}`,
        siblings: children,
        group: field,
        sectionShowIf: section.showIf,
      }));
      return [top, ...inGroup];
    }),
  );

/** The form's own questions by id, without notes and without those of groups. */
export const topFields = (form: Form | undefined): Map<string, Field> =>
  new Map(
    (form?.sections ?? [])
      .flatMap(({ fields }) => fields)
      .filter(({ kind }) => kind !== 'note')
      .map((field) => [field.id, field]),
  );

/** The question an id means at that place: of the same entry first, then of the form. */
export const fieldMeant = (id: string, siblings: Field[], top: Map<string, Field>): Field | undefined =>
  siblings.find((field) => field.id === id && field.kind !== 'note') ?? top.get(id);
