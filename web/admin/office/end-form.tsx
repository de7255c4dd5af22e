import type { Text } from '#shared/words/text.ts';
import { useSay } from '../../kit/locale.tsx';
import { officeWords } from '../../words/admin-office.ts';
import { LineField, OfficeForm } from './fields.tsx';
import { useForm } from './use-form.ts';
import { today } from './use-units.ts';

/** What the form says: `end` gives a last day, `changeEnd` another one or, left blank, none. */
export type EndWords = Record<'end' | 'changeEnd' | 'endHelp' | 'validTo' | 'blank' | 'missing', Text>;

type Props = {
  /** Names what ends, for what is typed to be kept. */
  place: string;
  words: EndWords;
  /** The last day recorded already. */
  last: string | undefined;
  version: number;
  /** Sends the facts' last day, or none. */
  send: (last: { validTo?: string }, key: string) => Promise<unknown>;
  onLeave: () => void;
  onDone: () => void;
  onReload: () => void;
};

/** The last day of something that is recorded; one it has may become another, or be taken back. */
export const EndForm = ({ place, words, last, version, send, onLeave, onDone, onReload }: Props) => {
  const t = useSay();
  const isOver = last !== undefined;
  const form = useForm({
    place: `end.${place}`,
    start: { validTo: last ?? today() },
    version,
    judge: ({ validTo }) => (validTo === '' && !isOver ? [{ path: 'validTo', message: words.missing }] : []),
    submit: ({ validTo }, key) => send(validTo === '' ? {} : { validTo }, `${key}-${version}`),
    onDone,
  });
  return (
    <OfficeForm
      form={form}
      title={isOver ? words.changeEnd : words.end}
      button={isOver ? officeWords.save : words.end}
      warning={!isOver}
      onLeave={onLeave}
      onReload={onReload}
    >
      <p class="govuk-body">{t(words.endHelp)}</p>
      <LineField
        path="validTo"
        label={words.validTo}
        {...(isOver && { hint: words.blank })}
        type="date"
        value={form.typed.validTo}
        error={form.wrong('validTo') ?? form.wrong('name')}
        onType={(validTo) => form.change({ validTo })}
      />
    </OfficeForm>
  );
};
