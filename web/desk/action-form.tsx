import type { ComponentChild } from 'preact';
import type { Text } from '#shared/words/text.ts';
import { Asked, describedBy, idOf } from '../kit/asked.tsx';
import { useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useLoaded } from '../kit/use-loaded.ts';
import { useApp } from '../session/app.tsx';
import { deskWords as words } from '../words/desk.ts';
import type { StaffActionType } from '../words/desk-actions.ts';
import { plans } from './action-inputs.ts';
import type { Input, Typed } from './action-inputs.ts';
import type { Opened } from './dossier-page.tsx';
import { ResultFiles } from './result-files.tsx';
import { SupplementItems } from './supplement-items.tsx';

export type InputsProps = {
  type: StaffActionType;
  typed: Typed;
  opened: Opened;
  errors: Map<string, string>;
  onType: (part: Partial<Typed>) => void;
};

type TextInput = 'reason' | 'summary' | 'note' | 'message' | 'receiptNumber' | 'to' | 'until';

const labels: Record<TextInput, Text> = {
  reason: words.reason,
  summary: words.summary,
  note: words.note,
  message: words.askMessage,
  receiptNumber: words.receiptNumber,
  to: words.to,
  until: words.until,
};
const lines: readonly TextInput[] = ['receiptNumber', 'to', 'until'];

/** One thing to type: several lines for what explains, one for what names. */
const Typing = ({ input, typed, errors, onType }: InputsProps & { input: TextInput }) => {
  const t = useSay();
  const path = `desk.${input}`;
  const error = errors.get(path);
  const common = {
    id: idOf(path),
    value: typed[input],
    'aria-describedby': describedBy({ path, error }),
    'aria-invalid': error !== undefined || undefined,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      onType({ [input]: currentTarget.value }),
  };
  return (
    <Asked path={path} label={t(labels[input])} error={error}>
      {lines.includes(input) ? (
        <input class="govuk-input" type={input === 'until' ? 'date' : 'text'} autoComplete="off" {...common} />
      ) : (
        <textarea class="govuk-textarea" rows={4} maxLength={2000} {...common} />
      )}
    </Asked>
  );
};

/** A colleague of one's own agency. */
const Colleague = ({ typed, errors, onType }: InputsProps) => {
  const { call } = useApp();
  const t = useSay();
  const path = 'desk.staffId';
  const error = errors.get(path);
  const loaded = useLoaded(() => call('listColleagues', {}), 'colleagues');
  const officers = (loaded.value?.colleagues ?? []).filter(
    ({ duties }) => duties.includes('processor') || duties.includes('leader'),
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
  receiptNumber: (props) => <Typing {...props} input="receiptNumber" />,
  to: (props) => <Typing {...props} input="to" />,
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
