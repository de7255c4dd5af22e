import { describedBy, idOf } from '../../../kit/asked.tsx';
import { useSay } from '../../../kit/locale.tsx';
import type { Spot } from '../spot.ts';
import { Control, useErrorAt } from './control.tsx';
import type { Labelled } from './control.tsx';

type LineProps = Labelled & { at: Spot<string | undefined>; width?: number; placeholder?: string };

/** One line without a translation: a code, a number of a document, an address. */
export const LineControl = ({ at, width, ...labelled }: LineProps) => {
  const t = useSay();
  const error = useErrorAt(at.place);
  const hint = labelled.hint && t(labelled.hint);
  const change = (typed: string) => at.change(() => (typed === '' && labelled.optional ? undefined : typed));
  return (
    <Control at={at} {...labelled} shown={at.value}>
      <input
        class={`govuk-input ${width === undefined ? '' : `govuk-input--width-${width}`} ${error === undefined ? '' : 'govuk-input--error'}`}
        id={idOf(at.place)}
        value={at.value ?? ''}
        autoComplete="off"
        spellcheck={false}
        aria-describedby={describedBy({ path: at.place, hint, error })}
        aria-invalid={error !== undefined || undefined}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
    </Control>
  );
};
