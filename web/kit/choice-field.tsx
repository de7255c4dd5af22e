import type { Text } from '#shared/words/text.ts';
import { Asked, AskedTogether, describedBy, idOf } from './asked.tsx';
import { useSay } from './locale.tsx';
import { kitWords } from '../words/kit.ts';
import type { FieldProps } from './field-props.ts';

type Choice<Value> = { value: Value; label: Text };
type RadiosProps<Value extends string | boolean> = {
  path: string;
  choices: readonly (Choice<Value> & { help?: Text | undefined })[];
  chosen: unknown;
  onChoose: (value: Value) => void;
  inline?: boolean;
  closed?: boolean | undefined;
};

/** One of a few, all of them in sight. */
export const Radios = <Value extends string | boolean>(props: RadiosProps<Value>) => {
  const { path, choices, chosen, onChoose, inline, closed } = props;
  const t = useSay();
  return (
    <div class={`govuk-radios ${inline ? 'govuk-radios--inline' : ''}`}>
      {choices.map(({ value, label, help }, index) => {
        const id = index === 0 ? idOf(path) : `${idOf(path)}-${String(value)}`;
        return (
          <div class="govuk-radios__item" key={String(value)}>
            <input
              class="govuk-radios__input"
              id={id}
              name={path}
              type="radio"
              value={String(value)}
              checked={chosen === value}
              disabled={closed && chosen !== value}
              aria-describedby={help && `${id}-help`}
              onChange={() => onChoose(value)}
            />
            <label class="govuk-label govuk-radios__label" for={id}>
              {t(label)}
            </label>
            {help && (
              <div class="govuk-hint govuk-radios__hint" id={`${id}-help`}>
                {t(help)}
              </div>
            )}
          </div>
        );
      })}
    </div>
  );
};

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

/** One of a few choices. */
export const OneOfField = ({ field, path, value, onAnswer, optional, error, closed }: FieldProps<'one-of'>) => {
  const t = useSay();
  const hint = field.help && t(field.help);
  return (
    <AskedTogether path={path} label={t(field.label)} hint={hint} error={error} optional={optional}>
      <Radios path={path} choices={field.choices} chosen={value} onChoose={onAnswer} closed={closed} />
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
