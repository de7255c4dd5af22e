import type { DossierView } from '#shared/api/views.ts';
import { shownPaths } from '#shared/service/shown-paths.ts';
import type { Service } from '#shared/service/service.ts';
import { AnswersList } from '../kit/answers-list.tsx';
import type { Areas } from '../kit/areas.ts';
import { useSay } from '../kit/locale.tsx';
import { myWords as words } from '../words/my.ts';

/** What was declared, section by section, folded away. */
export const Declared = ({ view, service, areas }: { view: DossierView; service: Service; areas: Areas }) => {
  const t = useSay();
  const { form } = service;
  if (!form || !view.answers) return null;
  const { answers } = view.answers;
  const shown = shownPaths(form, answers);
  const names = new Map(view.documents.map(({ id, name }) => [id, name]));
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{t(words.answers)}</span>
      </summary>
      <div class="govuk-details__text">
        {form.sections
          .filter(({ fields }) => fields.some(({ id, kind }) => kind !== 'note' && shown.has(id)))
          .map((section) => (
            <section key={section.id}>
              <h3 class="govuk-heading-s">{t(section.title)}</h3>
              <AnswersList
                fields={section.fields.filter(({ id }) => shown.has(id))}
                answers={answers}
                areas={areas}
                fileNames={names}
              />
            </section>
          ))}
      </div>
    </details>
  );
};
