import { Fragment } from 'preact';
import type { ComponentChild } from 'preact';
import { holds } from '#shared/service/condition.ts';
import type { Answers } from '#shared/service/condition.ts';
import { AskedTogether, idOf } from './asked.tsx';
import type { FormFieldProps } from './field-props.ts';
import { useSay } from './locale.tsx';
import { entryWords } from '../words/entries.ts';

const entriesOf = (value: unknown): Answers[] => (Array.isArray(value) ? (value as Answers[]) : []);

type GroupProps = FormFieldProps<'group'> & {
  optional: boolean;
  renderField: (props: FormFieldProps) => ComponentChild;
};

/** A repeating group: entries of the same few questions, added and removed one by one. */
export const GroupField = (props: GroupProps) => {
  const { field, path, value, onAnswer, optional, error, answers, errors, renderField } = props;
  const t = useSay();
  const entries = entriesOf(value);
  const shown = entries.length === 0 && field.minEntries > 0 ? [{}] : entries;
  const change = (index: number, id: string, answer: Answers[string]) =>
    onAnswer(shown.map((entry, each) => (each === index ? { ...entry, [id]: answer } : entry)));
  const remove = (index: number) => {
    const left = shown.filter((_, each) => each !== index);
    onAnswer(left.length === 0 ? undefined : left);
  };
  return (
    <AskedTogether
      path={path}
      label={t(field.label)}
      hint={field.help && t(field.help)}
      error={error}
      optional={optional}
    >
      <div id={idOf(path)} tabIndex={-1}>
        {shown.map((entry, index) => (
          <div class="mc-entry" role="group" aria-label={`${t(field.entry)} ${index + 1}`} key={index}>
            <p class="govuk-heading-s">
              {t(field.entry)} {index + 1}
            </p>
            {field.fields
              .filter((each) => !each.showIf || holds(each.showIf, answers, entry))
              .map((each) => (
                <Fragment key={each.id}>
                  {renderField({
                    ...props,
                    field: each,
                    path: `${path}.${index}.${each.id}`,
                    value: entry[each.id],
                    entry,
                    error: errors?.get(`${path}.${index}.${each.id}`),
                    onAnswer: (answer) => change(index, each.id, answer),
                  })}
                </Fragment>
              ))}
            {!props.closed && shown.length > field.minEntries && (
              <button type="button" class="mc-plain mc-plain--danger" onClick={() => remove(index)}>
                {t(entryWords.removeEntry, { entry: `${t(field.entry)} ${index + 1}` })}
              </button>
            )}
          </div>
        ))}
        {!props.closed && shown.length < field.maxEntries && (
          <button type="button" class="govuk-button govuk-button--secondary" onClick={() => onAnswer([...shown, {}])}>
            {t(entryWords.addEntry, { entry: t(field.entry).toLocaleLowerCase() })}
          </button>
        )}
      </div>
    </AskedTogether>
  );
};
