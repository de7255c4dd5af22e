import { answerInWords } from '#shared/service/answer-in-words.ts';
import { holds } from '#shared/service/condition.ts';
import type { Answers } from '#shared/service/condition.ts';
import type { Field, PlainField } from '#shared/service/form.ts';
import { areaNameIn } from './areas.ts';
import type { Areas } from './areas.ts';
import { useLocale, useSay } from './locale.tsx';
import { kitWords } from '../words/kit.ts';

type Props = {
  fields: Field[];
  answers: Answers;
  areas?: Areas | undefined;
  fileNames?: Map<string, string> | undefined;
  /** Where an answer is changed; left out, or undefined for a field, it cannot be. */
  changeHref?: ((fieldId: string) => string | undefined) | undefined;
};

type RowProps = Omit<Props, 'fields'> & { field: PlainField; value: Answers[string]; href?: string | undefined };

const Row = ({ field, value, href, areas, fileNames }: RowProps) => {
  const t = useSay();
  const locale = useLocale();
  const fileName = (id: string) => fileNames?.get(id);
  const words = answerInWords(field, value, { locale, areaName: areaNameIn(areas), fileName });
  return (
    <div class={`govuk-summary-list__row ${href === undefined ? 'govuk-summary-list__row--no-actions' : ''}`}>
      <dt class="govuk-summary-list__key">{t(field.label)}</dt>
      <dd class="govuk-summary-list__value">
        {words === '' ? <span class="mc-meta">{t(kitWords.notAnswered)}</span> : words}
      </dd>
      {href !== undefined && (
        <dd class="govuk-summary-list__actions">
          <a class="govuk-link" href={href}>
            {t(kitWords.change)}
            <span class="govuk-visually-hidden"> {t(field.label)}</span>
          </a>
        </dd>
      )}
    </div>
  );
};

const entriesOf = (value: unknown): Answers[] => (Array.isArray(value) ? (value as Answers[]) : []);

/** Answers as read, question by question; entries of a group one list each. */
export const AnswersList = (props: Props) => {
  const { fields, answers, changeHref } = props;
  const t = useSay();
  const plain = fields.filter((field) => field.kind !== 'note' && field.kind !== 'group');
  const groups = fields.filter((field) => field.kind === 'group');
  return (
    <>
      {plain.length > 0 && (
        <dl class="govuk-summary-list">
          {plain.map((field) => (
            <Row {...props} field={field} value={answers[field.id]} href={changeHref?.(field.id)} key={field.id} />
          ))}
        </dl>
      )}
      {groups.map((group) => (
        <div key={group.id}>
          <h4 class="govuk-heading-s">{t(group.label)}</h4>
          {entriesOf(answers[group.id]).length === 0 && <p class="govuk-body mc-meta">{t(kitWords.notAnswered)}</p>}
          {entriesOf(answers[group.id]).map((entry, index) => (
            <dl class="govuk-summary-list" aria-label={`${t(group.entry)} ${index + 1}`} key={index}>
              {group.fields
                .filter((field) => field.kind !== 'note' && (!field.showIf || holds(field.showIf, answers, entry)))
                .map((field) => (
                  <Row {...props} field={field} value={entry[field.id]} href={changeHref?.(group.id)} key={field.id} />
                ))}
            </dl>
          ))}
        </div>
      ))}
    </>
  );
};
