import type { ComponentChild } from 'preact';
import { addDays } from '#shared/calendar/local-time.ts';
import { actionViolationWords } from '#shared/words/action-violations.ts';
import { formatDate } from '#shared/words/format.ts';
import type { Text } from '#shared/words/text.ts';
import { Asked, describedBy, idOf } from '../kit/asked.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useLoaded } from '../kit/use-loaded.ts';
import { useApp } from '../session/app.tsx';
import { actingWords as words } from '../words/desk-acting.ts';
import type { StaffActionType } from '../words/desk-actions.ts';
import { plans } from './action-inputs.ts';
import type { Input, Typed } from './action-inputs.ts';
import type { Opened } from './dossier-page.tsx';
import type { ItemGroup } from './item-names.ts';
import { ExemptionChoice } from './exemption-choice.tsx';
import { ResultFiles } from './result-files.tsx';
import { SupplementItems } from './supplement-items.tsx';
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

type TextInput = 'reason' | 'summary' | 'note' | 'message' | 'to' | 'until' | 'answerBy';

const labels: Record<TextInput, Text> = {
  reason: words.reason,
  summary: words.summary,
  note: words.note,
  message: words.askMessage,
  to: words.to,
  until: words.until,
  answerBy: words.askBy,
};
const lines: readonly TextInput[] = ['to', 'until', 'answerBy'];
const dates: readonly TextInput[] = ['until', 'answerBy'];
const longest: Partial<Record<TextInput, number>> = { to: 200 };

const labelOf = (input: TextInput, type: StaffActionType): Text => {
  if (input === 'summary' && type === 'resolve') return words.answerTo;
  const optional = type === 'request-payment' || type === 'judge-exemption';
  return input === 'reason' && optional ? words.optionalReason : labels[input];
};

/** Who will read it, or what is expected: said at the field. */
const hintOf = (input: TextInput, type: StaffActionType): Text | undefined => {
  if (input === 'summary') return type === 'propose' ? words.toLeader : undefined;
  if (input === 'note') return words.toLeader;
  if (input === 'answerBy') return words.askByHelp;
  if (input === 'until') return words.untilHelp;
  return input === 'reason' ? words.toApplicant : undefined;
};

/** One thing to type: several lines for what explains, one for what names. */
const Typing = ({ input, type, typed, errors, onType, dueDay, today, tooLate }: InputsProps & { input: TextInput }) => {
  const t = useSay();
  const locale = useLocale();
  const path = `desk.${input}`;
  const error = errors.get(path);
  const said = input === 'until' && tooLate ? actionViolationWords['too-late-to-extend'] : hintOf(input, type);
  const hint = said && t(said, { date: formatDate(dueDay, locale) });
  const common = {
    id: idOf(path),
    value: typed[input],
    'aria-describedby': describedBy({ path, hint, error }),
    'aria-invalid': error !== undefined || undefined,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      onType({ [input]: currentTarget.value }),
  };
  const isDate = dates.includes(input);
  const earliest = isDate ? { min: addDays(input === 'until' ? dueDay : today, 1) } : {};
  return (
    <Asked path={path} label={t(labelOf(input, type))} hint={hint} error={error}>
      {lines.includes(input) ? (
        <input
          class={isDate ? 'govuk-input govuk-input--width-10' : 'govuk-input'}
          type={isDate ? 'date' : 'text'}
          autoComplete="off"
          maxLength={longest[input]}
          {...earliest}
          {...common}
        />
      ) : (
        <textarea class="govuk-textarea" rows={4} maxLength={2000} {...common} />
      )}
    </Asked>
  );
};

/** A colleague of one's own agency. */
const Colleague = ({ typed, opened, errors, onType }: InputsProps) => {
  const { call } = useApp();
  const t = useSay();
  const path = 'desk.staffId';
  const error = errors.get(path);
  const loaded = useLoaded(() => call('listColleagues', {}), 'colleagues');
  const officers = (loaded.value?.colleagues ?? []).filter(
    ({ staffId, duties }) =>
      staffId !== opened.view.dossier.holder?.staffId && (duties.includes('processor') || duties.includes('leader')),
  );
  return (
    <>
      <RefusalBanner error={loaded.error} onRetry={loaded.reload} />
      <Asked path={path} label={t(words.colleague)} error={error}>
        <select
          class="govuk-select"
          id={idOf(path)}
          value={typed.staffId}
          aria-describedby={describedBy({ path, error })}
          onChange={({ currentTarget }) => onType({ staffId: currentTarget.value })}
        >
          <option value="">{t(words.choose)}</option>
          {officers.map(({ staffId, name }) => (
            <option value={staffId} key={staffId}>
              {name}
            </option>
          ))}
        </select>
      </Asked>
    </>
  );
};

const Method = ({ typed, onType }: InputsProps) => {
  const t = useSay();
  return (
    <Asked path="desk.method" label={t(words.method)}>
      <select
        class="govuk-select"
        id={idOf('desk.method')}
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

const inputs: Record<Input, (props: InputsProps) => ComponentChild> = {
  reason: (props) => <Typing {...props} input="reason" />,
  summary: (props) => <Typing {...props} input="summary" />,
  note: (props) => <Typing {...props} input="note" />,
  message: (props) => <Typing {...props} input="message" />,
  exemption: (props) => <ExemptionChoice {...props} />,
  to: (props) => <Typing {...props} input="to" />,
  answerBy: (props) => <Typing {...props} input="answerBy" />,
  until: (props) => <Typing {...props} input="until" />,
  staffId: (props) => <Colleague {...props} />,
  method: (props) => <Method {...props} />,
  items: (props) => <SupplementItems {...props} />,
  documentIds: (props) => <ResultFiles {...props} />,
};

/** What the chosen action asks. */
export const ActionInputs = (props: InputsProps) => (
  <>
    {plans[props.type].asks.map((input) => (
      <div key={input}>{inputs[input](props)}</div>
    ))}
  </>
);
