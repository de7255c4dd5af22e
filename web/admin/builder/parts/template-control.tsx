import type { DocumentAsked } from '#shared/service/service.ts';
import { idOf } from '../../../kit/asked.tsx';
import { useSay } from '../../../kit/locale.tsx';
import { adminParts as words } from '../../../words/admin-parts.ts';
import { LineControl } from '../controls/line-control.tsx';
import { TextPair } from '../controls/text-pair.tsx';
import { useEditor } from '../editor.tsx';
import { given, inside } from '../spot.ts';
import type { Spot } from '../spot.ts';

/** The form to download for a document: its name and where it lies. */
export const TemplateControl = ({ at }: { at: Spot<DocumentAsked['template']> }) => {
  const { closed, focusOn } = useEditor();
  const t = useSay();
  const id = idOf(at.place);
  const template = given(at);
  if (template === undefined)
    return closed ? null : (
      <p class="mc-control mc-fold" data-place={at.place}>
        <button
          type="button"
          class="mc-plain"
          onClick={() => {
            at.change(() => ({ name: { vi: '', en: '' }, href: '' }));
            focusOn(`${id}-name-vi`);
          }}
        >
          + {t(words.addTemplate)}
        </button>
      </p>
    );
  return (
    <div class="mc-inset">
      <TextPair at={inside(template, 'name')} label={words.templateName} />
      <LineControl at={inside(template, 'href')} label={words.templateHref} hint={words.templateHint} />
      {!closed && (
        <button type="button" class="mc-plain mc-plain--danger" onClick={() => at.change(() => undefined)}>
          {t(words.removeTemplate)}
        </button>
      )}
    </div>
  );
};
