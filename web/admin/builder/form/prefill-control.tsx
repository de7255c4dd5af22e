import { prefillFits } from '#shared/service/definition/check-fields.ts';
import type { Field } from '#shared/service/form.ts';
import { prefillWords } from '#shared/words/field-kinds.ts';
import { adminForm as words } from '../../../words/admin-form.ts';
import { optionsFrom, SelectControl } from '../controls/choice-controls.tsx';
import type { Spot } from '../spot.ts';

type Prefill = keyof typeof prefillWords;

/** What of the signed-in person is filled in; nothing is offered where nothing fits the kind. */
export const PrefillControl = ({ at, kind }: { at: Spot<Prefill | undefined>; kind: Field['kind'] }) => {
  const options = optionsFrom(prefillWords).filter(({ value }) => value === at.value || prefillFits(value, kind));
  if (options.length === 0) return null;
  return <SelectControl at={at} options={options} hint={words.prefillHint} optional />;
};
