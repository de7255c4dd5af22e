import { fieldsIn } from '../field-parts.ts';
import type { Field, Form } from '../form.ts';
import type { Service } from '../service.ts';
import { definitionError } from './definition-error.ts';
import type { DefinitionError } from './definition-error.ts';
import { fieldMeant, placedFields, topFields } from './form-places.ts';
import type { PlacedField } from './form-places.ts';

/** What a question hangs on: to be asked at all, or only to be required. */
type Needs = { shown: Field[]; required: Field[] };

const needsOf = ({ field, siblings, group, sectionShowIf }: PlacedField, top: Map<string, Field>): Needs => {
  const meant = (ids: string[]) => ids.map((id) => fieldMeant(id, siblings, top)).filter((each) => each !== undefined);
  const required = field.kind === 'note' || typeof field.required === 'boolean' ? undefined : field.required.if;
  return {
    shown: [...meant([...fieldsIn(field.showIf), ...fieldsIn(sectionShowIf)]), ...(group === undefined ? [] : [group])],
    required: meant(fieldsIn(required)),
  };
};

/** The way from a question back to itself, if there is one; the first step is given. */
const wayBack = (from: Field, first: Field[], next: (field: Field) => Field[]): Field[] | undefined => {
  const seen = new Set<Field>();
  const walk = (field: Field, way: Field[]): Field[] | undefined => {
    if (field === from) return way;
    if (seen.has(field)) return undefined;
    seen.add(field);
    for (const each of next(field)) {
      const found = walk(each, [...way, field]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  for (const each of first) {
    const found = walk(each, []);
    if (found !== undefined) return found;
  }
  return undefined;
};

const cyclesIn = (form: Form): DefinitionError[] => {
  const top = topFields(form);
  const placed = placedFields(form);
  const needs = new Map(placed.map((each) => [each.field, needsOf(each, top)]));
  const named = new Set<Field>();
  return placed.flatMap(({ field, place }) => {
    const { shown = [], required = [] } = needs.get(field) ?? {};
    const anyNeed = (each: Field) => [...(needs.get(each)?.shown ?? []), ...(needs.get(each)?.required ?? [])];
    const way = required.includes(field) ? [] : wayBack(field, shown, anyNeed);
    if (way === undefined || way.some((each) => named.has(each))) return [];
    named.add(field);
    return [
      definitionError('condition-cycle', place, { path: [field, ...way, field].map(({ id }) => id).join(' › ') }),
    ];
  });
};

/**
 * No question decides, through others, whether it is itself asked or required. Two that are each required unless the other is
 * answered (“phone or e-mail”) are no cycle: both are asked in any case.
 */
export const checkCycles = ({ form }: Service): DefinitionError[] => (form === undefined ? [] : cyclesIn(form));
