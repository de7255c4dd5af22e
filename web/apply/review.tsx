import { answersWithFiles } from '#shared/service/answers-with-files.ts';
import { answersOfConcerning, whoForm } from '#shared/service/who-form.ts';
import { AnswersList } from '../kit/answers-list.tsx';
import { useSay } from '../kit/locale.tsx';
import { FilesReview } from './files-review.tsx';
import type { LaterStepProps } from './step-props.ts';
import { shownFields, stepOfPath } from './steps.ts';
import type { Step } from './steps.ts';

type Props = LaterStepProps & { steps: Step[]; hrefOf: (stepId: string) => string };

/** Everything that was answered and attached, with the way back to each. */
export const Review = ({ view, service, areas, writing, uploads, steps, hrefOf, open }: Props) => {
  const t = useSay();
  const names = new Map(uploads.documents.map(({ id, name }) => [id, name]));
  const answers = service.form ? answersWithFiles(service.form, writing.answers, uploads.counting) : writing.answers;
  const sections = (service.form?.sections ?? []).filter(
    (section) => shownFields(section, service, writing.answers).length > 0,
  );
  const changeHref = (fieldId: string) => {
    const step = open.field(fieldId) ? stepOfPath(fieldId, steps) : undefined;
    return step && hrefOf(step.id);
  };
  return (
    <>
      {open.concerning &&
        whoForm(service).sections.map((section) => (
          <section key={section.id}>
            <h2 class="govuk-heading-m">{t(section.title)}</h2>
            <AnswersList
              fields={section.fields.filter(({ id }) => answersOfConcerning(writing.concerning)[id] !== undefined)}
              answers={answersOfConcerning(writing.concerning)}
              changeHref={() => hrefOf('who')}
            />
          </section>
        ))}
      {sections.map((section) => (
        <section key={section.id}>
          <h2 class="govuk-heading-m">{t(section.title)}</h2>
          <AnswersList
            fields={shownFields(section, service, writing.answers)}
            answers={answers}
            areas={areas}
            fileNames={names}
            changeHref={changeHref}
          />
        </section>
      ))}
      <FilesReview
        view={view}
        service={service}
        writing={writing}
        uploads={uploads}
        changeHref={steps.some(({ kind }) => kind === 'documents') ? hrefOf('documents') : undefined}
      />
    </>
  );
};
