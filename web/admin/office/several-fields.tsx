import type { Text } from '#shared/words/text.ts';
import { Asked, AskedTogether, describedBy, idOf } from '../../kit/asked.tsx';
import { useSay } from '../../kit/locale.tsx';

type Field = { path: string; label: Text; hint?: Text; error: string | undefined };

type ChecksProps<Value extends string> = Field & {
  /** Every value in its order, with its name. */
  names: Readonly<Record<Value, Text>>;
  chosen: readonly Value[];
  onChoose: (chosen: Value[]) => void;
};

/** Any number of a few, each with a box to tick. */
export const ChecksField = <Value extends string>(props: ChecksProps<Value>) => {
  const { path, label, hint, error, names, chosen, onChoose } = props;
  const t = useSay();
  const all = Object.keys(names) as Value[];
  const toggle = (value: Value, on: boolean) =>
    onChoose(all.filter((each) => (each === value ? on : chosen.includes(each))));
  return (
    <AskedTogether path={path} label={t(label)} hint={hint && t(hint)} error={error}>
      <div class="govuk-checkboxes govuk-checkboxes--small mc-checks">
        {all.map((value, at) => {
          const id = at === 0 ? idOf(path) : `${idOf(path)}-${value}`;
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
                {t(names[value])}
              </label>
            </div>
          );
        })}
      </div>
    </AskedTogether>
  );
};

/** What is typed one a line, without blank lines. */
export const linesOf = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

type LinesProps = Field & { value: string; onType: (typed: string) => void };

/** Several short texts, one a line. */
export const LinesField = ({ path, label, hint, error, value, onType }: LinesProps) => {
  const t = useSay();
  const said = hint && t(hint);
  return (
    <Asked path={path} label={t(label)} hint={said} error={error} optional>
      <textarea
        class="govuk-textarea mc-grows"
        id={idOf(path)}
        rows={Math.max(3, value.split('\n').length)}
        value={value}
        aria-describedby={describedBy({ path, hint: said, error })}
        aria-invalid={error !== undefined || undefined}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
    </Asked>
  );
};
