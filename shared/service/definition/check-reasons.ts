import type { Service } from '../service.ts';
import { definitionError } from './definition-error.ts';
import type { DefinitionError } from './definition-error.ts';
import { placedFields } from './form-places.ts';

/**
 * Every question says why it is asked and how many years the answer is kept: itself, its group (which holds no answer of its own) or its section
 * (Luật BVDLCN 91/2025: purpose and time of keeping are made known).
 */
export const checkReasons = ({ form }: Service): DefinitionError[] =>
  (form?.sections ?? []).flatMap((section) =>
    placedFields({ sections: [section] }).flatMap(({ field, group, place }) => {
      if (field.kind === 'note' || field.kind === 'group') return [];
      const around = [field, ...(group === undefined || group.kind === 'note' ? [] : [group]), section];
      return [
        ...(around.some(({ why }) => why !== undefined) ? [] : [definitionError('no-reason', place)]),
        ...(around.some(({ keptYears }) => keptYears !== undefined) ? [] : [definitionError('no-retention', place)]),
      ];
    }),
  );
