import type { Text } from '#shared/words/text.ts';
import { AskedTogether, idOf } from './asked.tsx';
import type { FieldProps } from './field-props.ts';
import { useSay } from './locale.tsx';

type Choice<Value> = { value: Value; label: Text };
type RadiosProps<Value extends string | boolean> = {
  path: string;
  choices: readonly (Choice<Value> & { help?: Text | undefined })[];
  chosen: unknown;
  onChoose: (value: Value) => void;
  inline?: boolean;
  small?: boolean;
  closed?: boolean | undefined;
};

/** One of a few, all of them in sight. */
export const Radios = <Value extends string | boolean>(props: RadiosProps<Value>) => {
  const { path, choices, chosen, onChoose, inline, small, closed } = props;
  const t = useSay();
  return (
    <div class={`govuk-radios ${inline ? 'govuk-radios--inline' : ''} ${small ? 'govuk-radios--small' : ''}`}>
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
