import { addDays } from '#shared/calendar/local-time.ts';
import { askedSinceAcceptance } from '#shared/dossier/asked-since-acceptance.ts';
import { actionViolationWords } from '#shared/words/action-violations.ts';
import { formatDate } from '#shared/words/format.ts';
import type { Text } from '#shared/words/text.ts';
import { Asked, describedBy, idOf } from '../kit/asked.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { actingWords as words } from '../words/desk-acting.ts';
import { talkWords } from '../words/desk-talk.ts';
import type { StaffActionType } from '../words/desk-actions.ts';
import type { InputsProps } from './action-form.tsx';

type TextInput =
  | 'again'
  | 'tracking'
  | 'reason'
  | 'summary'
  | 'note'
  | 'message'
  | 'to'
  | 'until'
  | 'answerBy'
  | 'text'
  | 'on'
  | 'time'
  | 'place'
  | 'participants';

const labels: Record<TextInput, Text> = {
  again: words.askAgainWhy,
  reason: words.reason,
  summary: words.summary,
  note: words.note,
  message: words.askMessage,
  to: words.to,
  tracking: words.tracking,
  until: words.until,
  answerBy: words.askBy,
  text: talkWords.text,
  on: talkWords.on,
  time: talkWords.time,
  place: talkWords.place,
  participants: talkWords.participants,
};
const lines: readonly TextInput[] = [
  'again',
  'to',
  'tracking',
  'until',
  'answerBy',
  'on',
  'time',
  'place',
  'participants',
];
const dates: readonly TextInput[] = ['until', 'answerBy', 'on'];
const longest: Partial<Record<TextInput, number>> = {
  to: 200,
  again: 500,
  tracking: 40,
  place: 300,
  participants: 500,
};

const labelOf = (input: TextInput, type: StaffActionType): Text => {
  if (input === 'summary' && type !== 'propose') return words.answerTo;
  if (input === 'text' && type === 'announce-visit') return talkWords.prepare;
  if (input === 'text' && type === 'record-visit') return talkWords.found;
  const optional = type === 'request-payment' || type === 'judge-exemption';
  return input === 'reason' && optional ? words.optionalReason : labels[input];
};

/** Who will read it, or what is expected: said at the field. */
const hintOf = (input: TextInput, type: StaffActionType): Text | undefined => {
  if (input === 'summary') return type === 'propose' ? words.toLeader : undefined;
  if (input === 'text') return type === 'note' ? talkWords.internal : talkWords.toApplicant;
  if (input === 'note' || input === 'again') return words.toLeader;
  if (input === 'answerBy') return words.askByHelp;
  if (input === 'until') return words.untilHelp;
  if (type === 'return-draft') return words.toColleague;
  return input === 'reason' ? words.toApplicant : undefined;
};

type TypingProps = { input: TextInput } & Pick<
  InputsProps,
  'type' | 'typed' | 'errors' | 'onType' | 'dueDay' | 'today' | 'tooLate'
>;

/** One thing to type: several lines for what explains, one for what names. */
export const Typing = ({ input, type, typed, errors, onType, dueDay, today, tooLate }: TypingProps) => {
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
  const earliest = isDate && input !== 'on' ? { min: addDays(input === 'until' ? dueDay : today, 1) } : {};
  const kind = isDate ? 'date' : input === 'time' ? 'time' : 'text';
  return (
    <Asked path={path} label={t(labelOf(input, type))} hint={hint} error={error}>
      {lines.includes(input) ? (
        <input
          class={kind === 'text' ? 'govuk-input' : 'govuk-input govuk-input--width-10'}
          type={kind}
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

/** Before a supplement is asked: what it costs to ask once more or late, and the reason that is then demanded. */
export const AskOnceMore = (props: InputsProps) => {
  const t = useSay();
  const locale = useLocale();
  const { dossier, askBy, events } = props.opened.view;
  const counted = askedSinceAcceptance(events);
  return (
    <>
      {askBy !== undefined && props.today > askBy && (
        <p class="mc-why">{t(words.askLate, { date: formatDate(askBy, locale) })}</p>
      )}
      {dossier.supplementCount > 0 && (
        <>
          <p class="mc-why">
            {counted > 0
              ? t(words.askSecond, { count: counted })
              : t(words.askedBefore, { count: dossier.supplementCount })}
          </p>
          <Typing {...props} input="again" />
        </>
      )}
    </>
  );
};
