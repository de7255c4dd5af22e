import { idOf } from '../../../kit/asked.tsx';
import { useSay } from '../../../kit/locale.tsx';
import { adminForm as words } from '../../../words/admin-form.ts';
import { AddByName } from '../controls/add-by-name.tsx';
import { useErrorAt } from '../controls/control.tsx';
import { RemovedNotice } from '../controls/removed-notice.tsx';
import { idsIn } from '../edit-form.ts';
import { addSection } from '../edit-sections.ts';
import { useEditor } from '../editor.tsx';
import { given, inside, itemAt } from '../spot.ts';
import { SectionCard } from './section-card.tsx';

/** The form of the service: sections and their questions; one question is edited at a time. */
export const FormPart = () => {
  const { root, closed, focusOn } = useEditor();
  const t = useSay();
  const error = useErrorAt('form');
  const written = inside(root, 'form');
  const form = given(written);
  if (form === undefined)
    return (
      <div data-place="form" tabIndex={-1}>
        <p class="govuk-body">{t(words.none)}</p>
        {error !== undefined && <p class="govuk-error-message">{error}</p>}
        {!closed && (
          <button
            type="button"
            class="govuk-button"
            onClick={() => {
              written.change(() => ({ sections: [] }));
              focusOn('add-section');
            }}
          >
            {t(words.begin)}
          </button>
        )}
      </div>
    );
  const { sections } = form.value;
  const add = (vi: string) => {
    const { form: next, id } = addSection(form.value, { vi, en: '' });
    form.change(() => next);
    focusOn(`${idOf(`form.${id}`)}-toggle`);
  };
  return (
    <>
      <p class="mc-meta" data-place="form" tabIndex={-1}>
        {t(words.counts, { sections: sections.length, questions: idsIn(form.value).length })}
      </p>
      {error !== undefined && <p class="govuk-error-message">{error}</p>}
      <ol class="mc-sections">
        {sections.map((section, at) => (
          <SectionCard form={form} at={itemAt(inside(form, 'sections'), at)} number={at} key={section.id} />
        ))}
        <RemovedNotice listPlace="form" at={sections.length} />
      </ol>
      <AddByName label={words.addSection} id="add-section" onAdd={add} />
    </>
  );
};
