import { locales } from '#shared/words/text.ts';
import type { Locale, Text } from '#shared/words/text.ts';
import { AskedTogether, idOf } from '../../../kit/asked.tsx';
import { useSay } from '../../../kit/locale.tsx';
import { builderWords as words } from '../../../words/admin-builder.ts';
import { useEditor } from '../editor.tsx';
import { nameOf } from '../spot.ts';
import type { Spot } from '../spot.ts';
import { Remarks } from '../remarks.tsx';
import type { Labelled } from './control.tsx';
import { Shown } from './shown.tsx';
import { useTextErrors } from './text-errors.ts';

export type PairProps = Labelled & { at: Spot<Text | undefined>; long?: boolean };

const blank: Text = { vi: '', en: '' };
const isBlank = (text: Text): boolean => text.vi === '' && text.en === '';

/** One line of text, however it was pasted. */
const oneLine = (typed: string): string => typed.replace(/\s*\n\s*/g, ' ');

/** As many rows as a line of this length takes beside the other language. */
const rowsFor = (text: string): number => Math.min(4, Math.ceil(text.length / 42) || 1);

type OneProps = Omit<PairProps, 'at'> & { at: Spot<Text | undefined>; language: Locale };

const OneLanguage = ({ at, language, long, optional }: OneProps) => {
  const t = useSay();
  const text = at.value ?? blank;
  const value = text[language];
  const isMissing = value.trim() === '' && !(optional && isBlank(text));
  const change = (typed: string) =>
    at.change((now = blank) => {
      const next = { ...now, [language]: typed };
      return optional && isBlank(next) ? undefined : next;
    });
  const id = `${idOf(at.place)}-${language}`;
  const described = isMissing ? `${id}-missing` : undefined;
  const shared = { id, lang: language, value, autoComplete: 'off', 'aria-describedby': described } as const;
  return (
    <div class="mc-pair__text" data-missing={isMissing} data-place={`${at.place}.${language}`}>
      <label class="govuk-label" for={id}>
        {t(words.language[language])}
        {isMissing && (
          <strong class="mc-missing" id={`${id}-missing`}>
            {t(words.missing)}
          </strong>
        )}
      </label>
      <textarea
        {...shared}
        class={`govuk-textarea mc-grows ${long ? '' : 'mc-grows--line'}`}
        rows={long ? 3 : rowsFor(value)}
        onInput={({ currentTarget }) => change(long ? currentTarget.value : oneLine(currentTarget.value))}
        onKeyDown={(event) => !long && event.key === 'Enter' && event.preventDefault()}
      />
    </div>
  );
};

/** A text in both languages, side by side; what is missing is marked. Where it may be left out, blank in both it is not there. */
export const TextPair = ({ at, label, hint, ...rest }: PairProps) => {
  const { closed } = useEditor();
  const t = useSay();
  const error = useTextErrors(at.place);
  const name = t(label ?? nameOf(at));
  if (closed)
    return (
      <Shown place={at.place} label={name} error={error}>
        {at.value && !isBlank(at.value) && (
          <div class="mc-pair__texts">
            {locales.map((language) => (
              <p lang={language} class="mc-pair__read" key={language}>
                {at.value?.[language] ?? ''}
              </p>
            ))}
          </div>
        )}
      </Shown>
    );
  return (
    <div class="mc-control mc-pair" data-place={at.place}>
      <AskedTogether
        path={at.place}
        label={name}
        hint={hint && t(hint)}
        error={error}
        optional={rest.optional ?? false}
      >
        <div class="mc-pair__texts">
          {locales.map((language) => (
            <OneLanguage at={at} language={language} {...rest} key={language} />
          ))}
        </div>
      </AskedTogether>
      <Remarks place={at.place} label={name} />
    </div>
  );
};
