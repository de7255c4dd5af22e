import { idOf } from '../../../kit/asked.tsx';
import { useSay } from '../../../kit/locale.tsx';
import type { Spot } from '../spot.ts';
import { optionsAt } from './choice-controls.tsx';
import type { Option } from './choice-controls.tsx';
import { Control } from './control.tsx';
import type { Labelled } from './control.tsx';

type SeveralProps<Value extends string> = Labelled & { at: Spot<Value[] | undefined>; options?: Option<Value>[] };

/** Any number of a few. What is chosen and no longer offered stays chosen until it is taken off. */
export const SeveralControl = <Value extends string>({
  at,
  options = optionsAt(at),
  ...labelled
}: SeveralProps<Value>) => {
  const t = useSay();
  const chosen = at.value ?? [];
  const gone = chosen
    .filter((value) => !options.some((each) => each.value === value))
    .map((value): Option<Value> => ({ value, label: { vi: value, en: value } }));
  const all = [...options, ...gone];
  const toggle = (value: Value, on: boolean) =>
    at.change((now = []) => {
      const next = all.map((each) => each.value).filter((each) => (each === value ? on : now.includes(each)));
      return next.length === 0 && labelled.optional ? undefined : next;
    });
  const shown = all.filter(({ value }) => chosen.includes(value)).map(({ label }) => t(label));
  return (
    <Control at={at} {...labelled} together shown={shown.join('; ')}>
      <div class="govuk-checkboxes govuk-checkboxes--small mc-checks">
        {all.map(({ value, label }, index) => {
          const id = index === 0 ? idOf(at.place) : `${idOf(at.place)}-${value}`;
          return (
            <div class="govuk-checkboxes__item" key={value}>
              <input
                class="govuk-checkboxes__input"
                id={id}
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={({ currentTarget }) => toggle(value, currentTarget.checked)}
              />
              <label class="govuk-label govuk-checkboxes__label" for={id}>
                {t(label)}
              </label>
            </div>
          );
        })}
      </div>
    </Control>
  );
};
