import { Fragment } from 'preact';
import type { ComponentChildren } from 'preact';
import { answerInWords } from '#shared/service/answer-in-words.ts';
import type { Reading } from '#shared/service/answer-in-words.ts';
import type { Answer, Answers } from '#shared/service/condition.ts';
import type { Field, PlainField } from '#shared/service/form.ts';
import { formatDate } from '#shared/words/format.ts';
import type { Service } from '#shared/service/service.ts';
import { changedFields, entryPairs } from './changed-fields.ts';
import { areaNameIn } from '../kit/areas.ts';
import type { Areas } from '../kit/areas.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { dossierWords as words } from '../words/desk-dossier.ts';
import { filerWords, whoWords } from '#shared/words/who.ts';
import type { View } from './dossier-page.tsx';
import { SideBySide } from './side-by-side.tsx';

type LineProps = {
  field: PlainField;
  answer: Answer | undefined;
  before: Answer | undefined;
  compare: boolean;
  reading: Reading;
};

/** One question and its answer; where a supplement changed it, also what stood there before. */
const Line = ({ field, answer, before, compare, reading }: LineProps) => {
  const t = useSay();
  const now = answerInWords(field, answer, reading);
  const then = answerInWords(field, before, reading);
  const changed = compare && now !== then;
  if (field.kind === 'note' || (now === '' && !changed)) return null;
  return (
    <div class={changed ? 'mc-answer mc-answer--changed' : 'mc-answer'}>
      <dt>{t(field.label)}</dt>
      <dd>
        {changed ? (
          <>
            <strong class="govuk-tag govuk-tag--yellow">{t(words.changed)}</strong>
            <SideBySide then={then} now={now} />
          </>
        ) : (
          now
        )}
      </dd>
    </div>
  );
};

type AnswerProps = { field: Field; answers: Answers; before: Answers | undefined; reading: Reading };

/** One question of a form and its answer; a group entry by entry. */
export const FieldAnswer = ({ field, answers, before, reading }: AnswerProps) => {
  const t = useSay();
  const compare = before !== undefined;
  if (field.kind !== 'group')
    return (
      <Line field={field} answer={answers[field.id]} before={before?.[field.id]} compare={compare} reading={reading} />
    );
  const pairs = entryPairs(field, answers, before ?? answers, (child, answer) => answerInWords(child, answer, reading));
  return (
    <>
      {pairs.map(({ now, then, place }) => (
        <Fragment key={`${now ? 'now' : 'then'} ${place}`}>
          <div class="mc-answer mc-answer--entry">
            <dt>
              {t(field.entry)} {place + 1}
            </dt>
            <dd>
              {!now && <strong class="govuk-tag govuk-tag--yellow">{t(words.gone)}</strong>}
              {compare && !then && <strong class="govuk-tag govuk-tag--yellow">{t(words.added)}</strong>}
            </dd>
          </div>
          {field.fields.map((child) => (
            <Line
              key={child.id}
              field={child}
              answer={now?.[child.id]}
              before={then?.[child.id]}
              compare={compare}
              reading={reading}
            />
          ))}
        </Fragment>
      ))}
    </>
  );
};

const Fact = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div class="mc-answer">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** Whom the dossier concerns, where it is not the one who files. */
const Concerned = ({ view }: { view: View }) => {
  const t = useSay();
  const locale = useLocale();
  const concerning = view.answers?.concerning;
  if (!concerning || concerning.capacity === 'self') return null;
  const { capacity, name, nationalId, birthDate, taxCode } = concerning;
  return (
    <>
      <h3 class="govuk-heading-s">{t(words.concerned)}</h3>
      <dl class="mc-answers">
        <Fact name={t(words.filesAs)}>{t(filerWords[capacity])}</Fact>
        {name !== undefined && <Fact name={t(words.concernedName)}>{name}</Fact>}
        {nationalId !== undefined && <Fact name={t(whoWords.nationalId)}>{nationalId}</Fact>}
        {birthDate !== undefined && <Fact name={t(whoWords.birthDate)}>{formatDate(birthDate, locale)}</Fact>}
        {taxCode !== undefined && <Fact name={t(whoWords.taxCode)}>{taxCode}</Fact>}
      </dl>
    </>
  );
};

/** What was declared, section by section; after a supplement with the difference marked. */
export const DossierAnswers = ({ view, service, areas }: { view: View; service: Service; areas: Areas }) => {
  const t = useSay();
  const locale = useLocale();
  const names = new Map(view.documents.map(({ id, name }) => [id, name]));
  const reading = { locale, areaName: areaNameIn(areas), fileName: (id: string) => names.get(id) };
  const answers = view.answers?.answers;
  const before = view.previousAnswers?.answers;
  const shown = (service.form?.sections ?? []).filter((section) =>
    section.fields.some(({ id }) => answers?.[id] !== undefined || before?.[id] !== undefined),
  );
  const changed =
    answers && before
      ? changedFields(service, answers, before, (field, answer) => answerInWords(field, answer, reading)).length
      : 0;
  return (
    <section aria-labelledby="desk-answers">
      <h2 class="govuk-heading-m" id="desk-answers">
        {t(words.answers)}
      </h2>
      {(answers === undefined || shown.length === 0) && <p class="govuk-body">{t(words.noAnswers)}</p>}
      {before && (
        <p class="mc-why">{changed > 0 ? t(words.changedCount, { count: changed }) : t(words.nothingChanged)}</p>
      )}
      <Concerned view={view} />
      {answers !== undefined &&
        shown.map((section) => (
          <Fragment key={section.id}>
            <h3 class="govuk-heading-s">{t(section.title)}</h3>
            <dl class="mc-answers">
              {section.fields.map((field) => (
                <FieldAnswer key={field.id} field={field} answers={answers} before={before} reading={reading} />
              ))}
            </dl>
          </Fragment>
        ))}
    </section>
  );
};
