import type { ComponentChild } from 'preact';
import { choosesCase } from '#shared/dossier/case-at-acceptance.ts';
import { relations, relationWords } from '#shared/dossier/relation.ts';
import { deliveryInWords } from '#shared/words/delivery.ts';
import { Asked, describedBy, idOf } from '../kit/asked.tsx';
import { useSay } from '../kit/locale.tsx';
import { actingWords as words } from '../words/desk-acting.ts';
import type { StaffActionType } from '../words/desk-actions.ts';
import { plans } from './action-inputs.ts';
import type { Input, Typed } from './action-inputs.ts';
import { CaseChoice } from './case-choice.tsx';
import { ColleagueChoice, StepChoice } from './colleague-choice.tsx';
import type { Opened } from './dossier-page.tsx';
import type { ItemGroup } from './item-names.ts';
import { ExemptionChoice } from './exemption-choice.tsx';
import { OpinionsAsked } from './opinions-asked.tsx';
import { OpinionsMissing } from './opinions-missing.tsx';
import { OpinionSharing } from './opinion-sharing.tsx';
import { FilesToSign } from './files-to-sign.tsx';
import { ResultFiles } from './result-files.tsx';
import { SupplementItems } from './supplement-items.tsx';
import { AskOnceMore, Typing } from './typed-inputs.tsx';
import type { ResultFilesState } from './use-result-files.ts';

export type InputsProps = {
  type: StaffActionType;
  typed: Typed;
  opened: Opened;
  /** What may be asked again. */
  groups: ItemGroup[];
  results: ResultFilesState;
  /** The local day a new date must lie after. */
  dueDay: string;
  today: string;
  /** Is it too late to set a new date? */
  tooLate: boolean;
  errors: Map<string, string>;
  onType: (part: Partial<Typed>) => void;
};

const Method = ({ typed, opened: { view }, onType }: InputsProps) => {
  const t = useSay();
  const path = 'desk.method';
  const { delivery } = view.dossier;
  const registered = delivery && t(deliveryInWords(delivery, view.receivingAgencyName));
  const hint = registered === undefined ? undefined : t(words.registered, { registered });
  return (
    <Asked path={path} label={t(words.method)} hint={hint}>
      <select
        class="govuk-select"
        id={idOf(path)}
        aria-describedby={describedBy({ path, hint })}
        value={typed.method}
        onChange={({ currentTarget }) => onType({ method: currentTarget.value as Typed['method'] })}
      >
        {(['counter', 'post', 'online'] as const).map((method) => (
          <option value={method} key={method}>
            {t(words[method])}
          </option>
        ))}
      </select>
    </Asked>
  );
};

const RelationChoice = ({ typed, onType }: InputsProps) => {
  const t = useSay();
  return (
    <Asked path="desk.relation" label={t(words.relation)}>
      <select
        class="govuk-select"
        id={idOf('desk.relation')}
        value={typed.relation}
        onChange={({ currentTarget }) => onType({ relation: currentTarget.value as Typed['relation'] })}
      >
        {relations.map((relation) => (
          <option value={relation} key={relation}>
            {t(relationWords[relation])}
          </option>
        ))}
      </select>
    </Asked>
  );
};

const inputs: Record<Input, (props: InputsProps) => ComponentChild> = {
  again: (props) => <AskOnceMore {...props} />,
  reason: (props) => <Typing {...props} input="reason" />,
  summary: (props) => <Typing {...props} input="summary" />,
  note: (props) => <Typing {...props} input="note" />,
  message: (props) => <Typing {...props} input="message" />,
  exemption: (props) => <ExemptionChoice {...props} />,
  to: (props) => <Typing {...props} input="to" />,
  answerBy: (props) => <Typing {...props} input="answerBy" />,
  until: (props) => <Typing {...props} input="until" />,
  staffId: (props) => <ColleagueChoice {...props} />,
  step: (props) => <StepChoice {...props} />,
  caseId: (props) => choosesCase(props.opened.view.dossier, props.opened.service) && <CaseChoice {...props} />,
  method: (props) => <Method {...props} />,
  text: (props) => <Typing {...props} input="text" />,
  on: (props) => <Typing {...props} input="on" />,
  time: (props) => <Typing {...props} input="time" />,
  place: (props) => <Typing {...props} input="place" />,
  participants: (props) => <Typing {...props} input="participants" />,
  opinions: (props) => <OpinionsAsked {...props} />,
  withAnswers: () => null,
  shared: (props) => <OpinionSharing {...props} />,
  relation: (props) => props.typed.method === 'counter' && <RelationChoice {...props} />,
  tracking: (props) => props.typed.method === 'post' && <Typing {...props} input="tracking" />,
  items: (props) => <SupplementItems {...props} />,
  documentIds: (props) => (props.type === 'approve' ? <FilesToSign {...props} /> : <ResultFiles {...props} />),
};

/** What the chosen action asks. */
export const ActionInputs = (props: InputsProps) => (
  <>
    <OpinionsMissing type={props.type} opinions={props.opened.view.opinions} />
    {plans[props.type].asks.map((input) => (
      <div key={input}>{inputs[input](props)}</div>
    ))}
  </>
);
