import type { DocumentAsked } from '#shared/service/service.ts';
import { documentModeWords } from '#shared/words/definition-values.ts';
import { adminParts as words } from '../../../words/admin-parts.ts';
import { ConditionControl } from '../conditions/condition-control.tsx';
import { RadiosControl } from '../controls/choice-controls.tsx';
import { FoldedPair } from '../controls/folded-pair.tsx';
import { ForCases } from '../controls/for-cases.tsx';
import { IdControl, slugIds } from '../controls/id-control.tsx';
import { NumberControl } from '../controls/number-control.tsx';
import { TextPair } from '../controls/text-pair.tsx';
import { TickControl } from '../controls/tick-control.tsx';
import { renameDocument } from '../edit-names.ts';
import { useEditor } from '../editor.tsx';
import { inside } from '../spot.ts';
import type { Spot } from '../spot.ts';
import { AlternativeControl } from './alternative-control.tsx';
import { TemplateControl } from './template-control.tsx';

const modes = [
  { value: 'submit' as const, label: documentModeWords.submit, help: words.submitHelp },
  { value: 'show-only' as const, label: documentModeWords['show-only'], help: words.showHelp },
];

/** One document: what it is, how many, for whom, and the form to download for it. */
export const DocumentFields = ({ at }: { at: Spot<DocumentAsked> }) => {
  const { root, published } = useEditor();
  const { id, isForm, mode } = at.value;
  return (
    <>
      <TextPair at={inside(at, 'name')} />
      <RadiosControl at={inside(at, 'mode')} options={modes} />
      <div class="mc-row">
        <NumberControl at={inside(at, 'originals')} width={3} />
        <NumberControl at={inside(at, 'copies')} width={3} />
        {mode === 'submit' && !isForm && <NumberControl at={inside(at, 'maxFiles')} width={3} />}
      </div>
      <TickControl at={inside(at, 'required')} label={words.required} hint={words.requiredHint} />
      <TickControl at={inside(at, 'isForm')} label={words.isForm} hint={words.isFormHint} />
      <ForCases at={inside(at, 'cases')} />
      <ConditionControl at={inside(at, 'when')} label={words.askedWhen} always={words.alwaysAsked} />
      <AlternativeControl at={at} />
      <FoldedPair at={inside(at, 'help')} />
      <TemplateControl at={inside(at, 'template')} />
      <IdControl
        place={at.place}
        id={id}
        form={slugIds}
        taken={root.value.documents.map((each) => each.id)}
        published={published.has(`documents.${id}`)}
        onRename={(to) => root.change((now) => renameDocument(now, id, to))}
      />
    </>
  );
};
