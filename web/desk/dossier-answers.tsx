import { Fragment } from 'preact';
import { answerInWords } from '#shared/service/answer-in-words.ts';
import type { AreaName } from '#shared/service/answer-in-words.ts';
import type { Answer, Answers } from '#shared/service/condition.ts';
import type { Field, PlainField } from '#shared/service/form.ts';
import type { Service } from '#shared/service/service.ts';
import type { Areas } from '../kit/areas.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { deskWords as words } from '../words/desk.ts';
import type { View } from './dossier-page.tsx';

type LineProps = {
  field: PlainField;
  answer: Answer | undefined;
  before: Answer | undefined;
  compare: boolean;
  areaName: AreaName;
};

/** One question and its answer; where a supplement changed it, also what stood there before. */
const Line = ({ field, answer, before, compare, areaName }: LineProps) => {
  const t = useSay();
  const locale = useLocale();
  const now = answerInWords(field, answer, locale, areaName);
  const then = answerInWords(field, before, locale, areaName);
  const changed = compare && now !== then;
  if (field.kind === 'note' || (now === '' && !changed)) return null;
  return (
    <div class={changed ? 'mc-answer mc-answer--changed' : 'mc-answer'}>
      <dt>{t(field.label)}</dt>
      <dd>
        {changed && <strong class="govuk-tag govuk-tag--yellow">{t(words.changed)}</strong>}{' '}
        {now === '' ? t(words.emptyAnswer) : now}
        {changed && (
          <del class="mc-before">{t(words.before, { value: then === '' ? t(words.emptyAnswer) : then })}</del>
        )}
      </dd>
    </div>
  );
};

const entriesOf = (answer: Answer | undefined): Answers[] => (Array.isArray(answer) ? (answer as Answers[]) : []);

type AnswerProps = { field: Field; answers: Answers; before: Answers | undefined; areaName: AreaName };

const FieldAnswer = ({ field, answers, before, areaName }: AnswerProps) => {
  const t = useSay();
  const compare = before !== undefined;
  if (field.kind !== 'group')
    return (
      <Line
        field={field}
        answer={answers[field.id]}
        before={before?.[field.id]}
        compare={compare}
        areaName={areaName}
      />
    );
  const earlier = entriesOf(before?.[field.id]);
  return (
    <>
      {entriesOf(answers[field.id]).map((entry, place) => (
        <Fragment key={place}>
          <div class="mc-answer mc-answer--entry">
            <dt>
              {t(field.entry)} {place + 1}
            </dt>
            <dd />
          </div>
          {field.fields.map((child) => (
            <Line
              key={child.id}
              field={child}
              answer={entry[child.id]}
              before={earlier[place]?.[child.id]}
              compare={compare}
              areaName={areaName}
            />
          ))}
        </Fragment>
      ))}
    </>
  );
};

/** What was declared, section by section; after a supplement with the difference marked. */
export const DossierAnswers = ({ view, service, areas }: { view: View; service: Service; areas: Areas }) => {
  const t = useSay();
  const names = new Map(
    areas.provinces.flatMap((province) => [province, ...province.communes]).map(({ code, name }) => [code, name]),
  );
  const areaName = (code: string) => names.get(code) ?? code;
  const answers = view.answers?.answers;
  const before = view.previousAnswers?.answers;
  const shown = (service.form?.sections ?? []).filter((section) =>
    section.fields.some(({ id }) => answers?.[id] !== undefined || before?.[id] !== undefined),
  );
  return (
    <section aria-labelledby="desk-answers">
      <h2 class="govuk-heading-m" id="desk-answers">
        {t(words.answers)}
      </h2>
      {(answers === undefined || shown.length === 0) && <p class="govuk-body">{t(words.noAnswers)}</p>}
      {answers !== undefined &&
        shown.map((section) => (
          <Fragment key={section.id}>
            <h3 class="govuk-heading-s">{t(section.title)}</h3>
            <dl class="mc-answers">
              {section.fields.map((field) => (
                <FieldAnswer key={field.id} field={field} answers={answers} before={before} areaName={areaName} />
              ))}
            </dl>
          </Fragment>
        ))}
    </section>
  );
};
