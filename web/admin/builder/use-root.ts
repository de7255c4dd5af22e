import { useRef } from 'preact/hooks';
import type { Definition } from '#shared/api/admin-views.ts';
import { fillBlanks } from '#shared/service/definition/fill-blanks.ts';
import type { Service } from '#shared/service/service.ts';
import type { Spot } from './spot.ts';

/** The definition in which only the parts that changed are written; the rest stays as it was, however odd. */
const written = (definition: Definition, before: Service, after: Service): Definition => {
  const kept = Object.entries(definition).filter(([key]) => !(key in before) || key in after);
  const changed = Object.entries(after).filter(([key, part]) => part !== before[key as keyof Service]);
  return { ...Object.fromEntries(kept), ...(Object.fromEntries(changed) as Definition) };
};

/** The spot of the whole definition. Two changes in a row build on each other, also before anything is drawn. */
export const useRoot = (definition: Definition, onChange: (definition: Definition) => void): Spot<Service> => {
  const latest = useRef(definition);
  latest.current = definition;
  return {
    value: fillBlanks(definition),
    place: '',
    key: '',
    inside: '',
    change: (update) => {
      const before = fillBlanks(latest.current);
      const after = update(before);
      if (after === before) return;
      latest.current = written(latest.current, before, after);
      onChange(latest.current);
    },
  };
};
