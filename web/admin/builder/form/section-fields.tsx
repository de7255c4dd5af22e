import type { Form, Section } from '#shared/service/form.ts';
import { adminForm as words } from '../../../words/admin-form.ts';
import { ConditionControl } from '../conditions/condition-control.tsx';
import { FoldedPair } from '../controls/folded-pair.tsx';
import { camelIds, IdControl } from '../controls/id-control.tsx';
import { NumberControl } from '../controls/number-control.tsx';
import { TextPair } from '../controls/text-pair.tsx';
import { useEditor } from '../editor.tsx';
import { inside } from '../spot.ts';
import type { Spot } from '../spot.ts';

/** What holds for a whole section. */
export const SectionFields = ({ form, at }: { form: Spot<Form>; at: Spot<Section> }) => {
  const { setOpen } = useEditor();
  const { id } = at.value;
  const rename = (to: string) => {
    at.change((now) => ({ ...now, id: to }));
    setOpen(`form.${to}`, true);
  };
  return (
    <>
      <TextPair at={inside(at, 'title')} />
      <FoldedPair at={inside(at, 'help')} />
      <TextPair at={inside(at, 'why')} label={words.why} hint={words.sectionWhyHint} long optional />
      <NumberControl at={inside(at, 'keptYears')} unit={words.years} hint={words.keptHint} width={3} optional />
      <ConditionControl at={inside(at, 'showIf')} label={words.showWhen} always={words.sectionShown} />
      <IdControl
        place={at.place}
        id={id}
        form={camelIds}
        taken={form.value.sections.map((each) => each.id)}
        published={false}
        onRename={rename}
      />
    </>
  );
};
