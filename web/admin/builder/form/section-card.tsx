import type { Form, Section } from '#shared/service/form.ts';
import { idOf } from '../../../kit/asked.tsx';
import { useSay } from '../../../kit/locale.tsx';
import { builderWords } from '../../../words/admin-builder.ts';
import { adminForm as words } from '../../../words/admin-form.ts';
import { useErrorAt } from '../controls/control.tsx';
import { ItemHead } from '../controls/item-head.tsx';
import { MoveButtons } from '../controls/move-buttons.tsx';
import { RemovedNotice, undoId } from '../controls/removed-notice.tsx';
import { duplicateSection, moveSection, removeSection, restoreSection } from '../edit-sections.ts';
import { useEditor } from '../editor.tsx';
import { Remarks } from '../remarks.tsx';
import { inside } from '../spot.ts';
import type { Spot } from '../spot.ts';
import { QuestionList } from './question-list.tsx';
import { SectionFields } from './section-fields.tsx';
import { SetPicker } from './set-picker.tsx';

type CardProps = { form: Spot<Form>; at: Spot<Section>; number: number };

/** One section: what holds for all of it, and its questions. */
export const SectionCard = ({ form, at, number }: CardProps) => {
  const { closed, isOpen, setOpen, remove, announce, focusOn, focusAt } = useEditor();
  const t = useSay();
  const { id, title, fields } = at.value;
  const name = t(title) || id;
  const { place } = at;
  const error = useErrorAt(place);
  const erase = () => {
    const section = at.value;
    form.change((now) => removeSection(now, id));
    remove({
      ...{ listPlace: 'form', at: number, name },
      restore: () => {
        let back = id;
        form.change((now) => {
          const restored = restoreSection(now, section, number);
          back = restored.id;
          return restored.form;
        });
        focusAt(`form.${back}`);
      },
    });
    focusOn(undoId);
  };
  const copy = () => {
    const { form: next, id: copied } = duplicateSection(form.value, id);
    form.change(() => next);
    announce(t(words.duplicated, { name }));
    focusOn(`${idOf(`form.${copied}`)}-toggle`);
  };
  const move = (by: number): string => {
    form.change((now) => moveSection(now, id, by));
    return place;
  };
  return (
    <>
      <RemovedNotice listPlace="form" at={number} />
      <li class="mc-section" data-place={place}>
        <div class="mc-section__head">
          <h3 class="mc-section__title">
            <ItemHead
              place={place}
              name={t(words.section, { at: number + 1, title: name })}
              facts={at.value.showIf === undefined ? undefined : t(words.conditional)}
              isOpen={isOpen(place)}
              onToggle={() => setOpen(place, !isOpen(place))}
            />
          </h3>
          {!closed && (
            <div class="mc-item__acts">
              <MoveButtons place={place} name={name} at={number} of={form.value.sections.length} onMove={move} />
              <button
                type="button"
                class="mc-plain"
                aria-label={t(words.duplicateNamed, { name })}
                id={`${idOf(place)}-copy`}
                onClick={copy}
              >
                {t(words.duplicate)}
              </button>
              <button
                type="button"
                class="mc-plain mc-plain--danger"
                id={`${idOf(place)}-remove`}
                aria-label={t(builderWords.removeNamed, { name })}
                onClick={erase}
              >
                {t(builderWords.remove)}
              </button>
            </div>
          )}
        </div>
        {error !== undefined && <p class="govuk-error-message">{error}</p>}
        {isOpen(place) && (
          <div class="mc-item__panel" id={`${idOf(place)}-panel`}>
            <SectionFields form={form} at={at} />
          </div>
        )}
        <Remarks place={place} label={name} />
        <QuestionList holder={{ sectionId: id }} fields={inside(at, 'fields')} around={[at.value]} name={name} />
        <SetPicker at={at} />
        {fields.length === 0 && closed && <p class="govuk-hint">{t(words.noQuestions)}</p>}
      </li>
    </>
  );
};
