import type { Field } from '#shared/service/form.ts';
import { useSay } from '../../../kit/locale.tsx';
import { adminForm as words } from '../../../words/admin-form.ts';
import { ConditionControl } from '../conditions/condition-control.tsx';
import { useErrorAt } from '../controls/control.tsx';
import { FoldedPair } from '../controls/folded-pair.tsx';
import { camelIds, IdControl } from '../controls/id-control.tsx';
import { TextPair } from '../controls/text-pair.tsx';
import { idsIn } from '../edit-form.ts';
import { renameQuestion } from '../edit-names.ts';
import { useEditor } from '../editor.tsx';
import { Remarks } from '../remarks.tsx';
import { inside } from '../spot.ts';
import type { Spot } from '../spot.ts';
import { kindFields } from './kind-fields.tsx';
import { KindLine } from './kind-line.tsx';
import { PrefillControl } from './prefill-control.tsx';
import { QuestionActs } from './question-acts.tsx';
import type { QuestionProps } from './question-row.tsx';
import { ReasonFields } from './reason-fields.tsx';
import { RequiredControl } from './required-control.tsx';

/** A question that asks something: a note has no more than its text and when it is shown. */
type Asking = Exclude<Field, { kind: 'note' }>;

/** Everything of one question. */
export const QuestionPanel = (props: QuestionProps) => {
  const { holder, at, siblings, around } = props;
  const { root, published, setOpen, errors } = useEditor();
  const t = useSay();
  const error = useErrorAt(at.place);
  const field = at.value;
  const doubled = errors.at(`form.${field.id}`).filter(({ code }) => code === 'duplicate-id');
  const ofGroup = holder.groupId === undefined ? [] : siblings;
  const asking = field.kind === 'note' ? undefined : (at as Spot<Asking>);
  const KindFields = kindFields[field.kind];
  const rename = (to: string) => {
    root.change((now) => renameQuestion(now, holder, field.id, to));
    setOpen(at.place.replace(/[^.]+$/, to), true, 'form');
  };
  return (
    <>
      <QuestionActs {...props} />
      {error !== undefined && <p class="govuk-error-message">{error}</p>}
      {doubled.map(({ message }, index) => (
        <p class="govuk-error-message" key={index}>
          {t(message)}
        </p>
      ))}
      <Remarks place={at.place} label={t(field.label)} />
      <KindLine at={at} inGroup={holder.groupId !== undefined} />
      <TextPair
        at={inside(at, 'label')}
        label={field.kind === 'note' ? words.noteText : words.label}
        long={field.kind === 'note'}
      />
      {asking && <FoldedPair at={inside(asking, 'help')} />}
      <KindFields at={at} siblings={ofGroup} holder={holder} />
      {asking && <RequiredControl at={inside(asking, 'required')} siblings={ofGroup} own={field.id} />}
      <ConditionControl
        at={inside(at, 'showIf')}
        label={words.showWhen}
        always={words.alwaysShown}
        siblings={ofGroup}
        own={field.id}
      />
      {asking && <PrefillControl at={inside(asking, 'prefill')} kind={field.kind} />}
      {asking && <ReasonFields at={asking} around={around} />}
      <IdControl
        place={at.place}
        id={field.id}
        form={camelIds}
        taken={root.value.form ? idsIn(root.value.form) : []}
        published={published.has(`questions.${field.id}`)}
        onRename={rename}
      />
    </>
  );
};
