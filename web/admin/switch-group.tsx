import type { Text } from '#shared/words/text.ts';
import { useSay } from '../kit/locale.tsx';

type SwitchProps<Value extends string> = {
  name: Text;
  options: Record<Value, Text>;
  value: Value;
  onChoose: (value: Value) => void;
};

/** A few choices in a row, one pressed. */
export const SwitchGroup = <Value extends string>({ name, options, value, onChoose }: SwitchProps<Value>) => {
  const t = useSay();
  return (
    <div class="mc-switch" role="group" aria-label={t(name)}>
      <span class="mc-switch__name" aria-hidden="true">
        {t(name)}
      </span>
      {(Object.keys(options) as Value[]).map((each) => (
        <button type="button" aria-pressed={each === value} onClick={() => onChoose(each)} key={each}>
          {t(options[each])}
        </button>
      ))}
    </div>
  );
};
