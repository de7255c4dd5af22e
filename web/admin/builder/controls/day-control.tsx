import { formatDate } from '#shared/words/format.ts';
import { isRealDate } from '#shared/service/real-date.ts';
import { idOf } from '../../../kit/asked.tsx';
import { dateFrom, partsOf } from '../../../kit/date-field.tsx';
import { useLocale, useSay } from '../../../kit/locale.tsx';
import { kitWords } from '../../../words/kit.ts';
import type { Spot } from '../spot.ts';
import { Control } from './control.tsx';
import type { Labelled } from './control.tsx';

const order = ['day', 'month', 'year'] as const;

/** A day as three numbers; half a date stays half, for the checks to name. */
export const DayControl = ({ at, ...labelled }: Labelled & { at: Spot<string | undefined> }) => {
  const t = useSay();
  const locale = useLocale();
  const parts = partsOf(at.value);
  const shown = isRealDate(at.value) ? formatDate(at.value, locale) : at.value;
  return (
    <Control at={at} {...labelled} together shown={shown}>
      <div class="govuk-date-input mc-day">
        {order.map((part) => {
          const id = part === 'day' ? idOf(at.place) : `${idOf(at.place)}-${part}`;
          return (
            <div class="govuk-date-input__item" key={part}>
              <label class="govuk-label govuk-date-input__label" for={id}>
                {t(kitWords[part])}
              </label>
              <input
                class={`govuk-input govuk-date-input__input govuk-input--width-${part === 'year' ? 4 : 2}`}
                id={id}
                type="text"
                inputMode="numeric"
                maxLength={part === 'year' ? 4 : 2}
                autoComplete="off"
                value={parts[part]}
                onInput={({ currentTarget }) => {
                  const typed = { ...parts, [part]: currentTarget.value.replace(/\D/g, '') };
                  at.change(() => dateFrom(typed));
                }}
              />
            </div>
          );
        })}
      </div>
    </Control>
  );
};
