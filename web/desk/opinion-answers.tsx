import type { OpinionFolder } from '#shared/api/opinion-views.ts';
import type { Service } from '#shared/service/service.ts';
import { areaNameIn } from '../kit/areas.ts';
import type { Areas } from '../kit/areas.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { dossierWords } from '../words/desk-dossier.ts';
import { FieldAnswer } from './dossier-answers.tsx';

type Props = { view: Pick<OpinionFolder, 'answers' | 'documents'>; service: Service; areas: Areas };

/** What was declared, as far as it was asked with; groups entry by entry. */
export const OpinionAnswers = ({ view: { answers, documents }, service, areas }: Props) => {
  const t = useSay();
  const locale = useLocale();
  if (!answers) return null;
  const names = new Map(documents.map(({ id, name }) => [id, name]));
  const reading = { locale, areaName: areaNameIn(areas), fileName: (id: string) => names.get(id) };
  return (
    <section>
      <h2 class="govuk-heading-m">{t(dossierWords.answers)}</h2>
      <dl class="mc-answers">
        {(service.form?.sections ?? [])
          .flatMap(({ fields }) => fields)
          .map((field) => (
            <FieldAnswer key={field.id} field={field} answers={answers} before={undefined} reading={reading} />
          ))}
      </dl>
    </section>
  );
};
