import { answerInWords } from '#shared/service/answer-in-words.ts';
import type { PlainField, Section } from '#shared/service/form.ts';
import type { Answers } from '#shared/service/condition.ts';
import { areaNameIn } from '../kit/areas.ts';
import { FormField } from '../kit/form-field.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { filingWords as words } from '../words/filing.ts';
import { AskedFiles } from './asked-files.tsx';
import { itemsAsked } from './items-asked.ts';
import { shownFields } from './steps.ts';
import type { LaterStepProps } from './step-props.ts';

type Props = LaterStepProps & { section: Section; onChange: (answers: Answers) => void };

/** One section's questions. In a supplement those asked again, each with the reason and what was declared before. */
export const SectionStep = ({
  section,
  service,
  areas,
  writing,
  before,
  errors,
  open,
  uploads,
  view,
  onChange,
}: Props) => {
  const t = useSay();
  const locale = useLocale();
  const { answers } = writing;
  const items = itemsAsked(view);
  const reasonsFor = (id: string) =>
    items.filter(({ kind, ref }) => kind === 'field' && (ref === id || ref.startsWith(`${id}.`)));
  const names = new Map(view.documents.map(({ id, name }) => [id, name]));
  const reading = { locale, areaName: areaNameIn(areas), fileName: (id: string) => names.get(id) };
  const oldValue = (field: PlainField) => answerInWords(field, before.answers[field.id], reading) || t(words.nothing);
  const shown = shownFields(section, service, answers).filter(
    (field) => open.all || field.kind === 'note' || open.field(field.id),
  );
  return (
    <>
      {section.help && <p class="govuk-body">{t(section.help)}</p>}
      {shown.map((field) => (
        <div key={field.id}>
          {!open.all &&
            reasonsFor(field.id).map(({ ref, reason }) => (
              <div class="mc-why" key={ref + reason}>
                <div>{t(words.asked, { reason })}</div>
                {field.kind !== 'group' && field.kind !== 'note' && (
                  <div class="mc-meta">
                    {t(words.oldValue, {
                      value: oldValue(field),
                    })}
                  </div>
                )}
              </div>
            ))}
          <FormField
            field={field}
            path={field.id}
            value={answers[field.id]}
            answers={answers}
            errors={errors}
            error={
              errors.get(field.id) ??
              errors.get(`${field.id}.province`) ??
              errors.get(`${field.id}.commune`) ??
              errors.get(`${field.id}.detail`)
            }
            areas={areas}
            onAnswer={(answer) => onChange({ ...answers, [field.id]: answer })}
            fileField={(file, path, error) => (
              <AskedFiles
                path={path}
                asked={`field.${file.id}`}
                name={t(file.label)}
                help={file.help && t(file.help)}
                maxFiles={file.maxFiles}
                error={error}
                uploads={uploads}
              />
            )}
          />
        </div>
      ))}
    </>
  );
};
