import { useState } from 'preact/hooks';
import { formatNumber } from '#shared/words/format.ts';
import type { Text } from '#shared/words/text.ts';
import { describedBy, idOf } from '../../../kit/asked.tsx';
import { useLocale, useSay } from '../../../kit/locale.tsx';
import { numberFrom } from '../../../kit/number-field.tsx';
import type { Spot } from '../spot.ts';
import { Control, useErrorAt } from './control.tsx';
import type { Labelled } from './control.tsx';

type NumberProps = Labelled & { at: Spot<number | undefined>; unit?: Text | undefined; width?: 3 | 5 | 10 };

/** A whole number. What is no number stays as typed, for the checks to name; emptied, it is not there. */
export const NumberControl = ({ at, unit, width = 5, ...labelled }: NumberProps) => {
  const t = useSay();
  const locale = useLocale();
  const [typing, setTyping] = useState<string>();
  const error = useErrorAt(at.place);
  const hint = labelled.hint && t(labelled.hint);
  const value: unknown = at.value;
  const written = typeof value === 'number' ? formatNumber(value, locale) : typeof value === 'string' ? value : '';
  const shown = written === '' || unit === undefined ? written : `${written} ${t(unit)}`;
  return (
    <Control at={at} {...labelled} shown={shown}>
      <div class="govuk-input__wrapper">
        <input
          class={`govuk-input govuk-input--width-${width} ${error === undefined ? '' : 'govuk-input--error'}`}
          id={idOf(at.place)}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={typing ?? written}
          aria-describedby={describedBy({ path: at.place, hint, error })}
          aria-invalid={error !== undefined || undefined}
          onInput={({ currentTarget }) => {
            setTyping(currentTarget.value);
            at.change(() => numberFrom(currentTarget.value) as number | undefined);
          }}
          onBlur={() => setTyping(undefined)}
        />
        {unit !== undefined && (
          <div class="govuk-input__suffix" aria-hidden="true">
            {t(unit)}
          </div>
        )}
      </div>
    </Control>
  );
};
