import { Asked, AskedTogether, describedBy, idOf } from './asked.tsx';
import { useSay } from './locale.tsx';
import { kitWords } from '../words/kit.ts';
import type { FieldProps } from './field-props.ts';
import { Radios } from './radios.tsx';

const yesNo = [
  { value: true, label: kitWords.yes },
  { value: false, label: kitWords.no },
];

/** Yes or no. */
export const YesNoField = ({ field, path, value, onAnswer, optional, error, closed }: FieldProps<'yes-no'>) => {
  const t = useSay();
  const hint = field.help && t(field.help);
  return (
    <AskedTogether path={path} label={t(field.label)} hint={hint} error={error} optional={optional}>
      <Radios path={path} choices={yesNo} chosen={value} onChoose={onAnswer} inline closed={closed} />
    </AskedTogether>
  );
};

const listOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];

/** Any number of choices. */
export const SeveralOfField = (props: FieldProps<'several-of'>) => {
  const { field, path, value, onAnswer, optional, error, closed } = props;
  const t = useSay();
  const chosen = listOf(value);
  const toggle = (choice: string, on: boolean) => {
    const next = field.choices
      .map((each) => each.value)
      .filter((each) => (each === choice ? on : chosen.includes(each)));
    onAnswer(next.length === 0 ? undefined : next);
  };
  const hint = field.help ? t(field.help) : t(kitWords.severalHint);
  return (
    <AskedTogether path={path} label={t(field.label)} hint={hint} error={error} optional={optional}>
      <div class="govuk-checkboxes">
        {field.choices.map((choice, index) => {
          const id = index === 0 ? idOf(path) : `${idOf(path)}-${choice.value}`;
          return (
            <div class="govuk-checkboxes__item" key={choice.value}>
              <input
                class="govuk-checkboxes__input"
                id={id}
                name={path}
                type="checkbox"
                value={choice.value}
                checked={chosen.includes(choice.value)}
                disabled={closed}
                onChange={({ currentTarget }) => toggle(choice.value, currentTarget.checked)}
              />
              <label class="govuk-label govuk-checkboxes__label" for={id}>
                {t(choice.label)}
              </label>
            </div>
          );
        })}
      </div>
    </AskedTogether>
  );
};

/** One of many: the browser's own list, which a keyboard searches by typing. */
export const ListField = ({ field, path, value, onAnswer, optional, error, closed }: FieldProps<'list'>) => {
  const t = useSay();
  const hint = field.help && t(field.help);
  return (
    <Asked path={path} label={t(field.label)} hint={hint} error={error} optional={optional}>
      <select
        class={`govuk-select ${error === undefined ? '' : 'govuk-select--error'}`}
        id={idOf(path)}
        name={path}
        disabled={closed}
        aria-describedby={describedBy({ path, hint, error })}
        aria-invalid={error !== undefined || undefined}
        value={typeof value === 'string' ? value : ''}
        onChange={({ currentTarget }) => onAnswer(currentTarget.value === '' ? undefined : currentTarget.value)}
      >
        <option value="">{t(kitWords.choose)}</option>
        {field.choices.map((choice) => (
          <option value={choice.value} key={choice.value} selected={choice.value === value}>
            {t(choice.label)}
          </option>
        ))}
      </select>
    </Asked>
  );
};
