import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { locales } from '#shared/words/text.ts';
import type { Locale, Text } from '#shared/words/text.ts';
import { isRefused } from '../../api/call.ts';
import { Asked, AskedTogether, describedBy, idOf } from '../../kit/asked.tsx';
import { ErrorSummary } from '../../kit/error-summary.tsx';
import { KeptNote } from '../../kit/kept-note.tsx';
import { useSay } from '../../kit/locale.tsx';
import { RefusalBanner } from '../../kit/refusal-banner.tsx';
import { useFocusBack } from '../../kit/use-focus-back.ts';
import { officeWords as words } from '../../words/admin-office.ts';
import type { Form } from './use-form.ts';

type Field = { path: string; label: Text; hint?: Text; optional?: boolean; error: string | undefined };

type LineProps = Field & {
  value: string;
  onType: (value: string) => void;
  type?: 'text' | 'date' | 'search';
  /** In characters, as the look has widths for: 5, 10, 20. */
  width?: 5 | 10 | 20;
};

/** One line of text, or a date. */
export const LineField = ({ path, label, hint, optional, error, value, onType, type = 'text', width }: LineProps) => {
  const t = useSay();
  const said = hint && t(hint);
  return (
    <Asked path={path} label={t(label)} hint={said} error={error} optional={optional ?? false}>
      <input
        class={`govuk-input ${width === undefined ? '' : `govuk-input--width-${width}`}`}
        id={idOf(path)}
        type={type}
        autoComplete="off"
        value={value}
        aria-describedby={describedBy({ path, hint: said, error })}
        aria-invalid={error !== undefined || undefined}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
    </Asked>
  );
};

type PairProps = Field & { value: Text; onType: (value: Text) => void; lines?: number };

type TypedProps = {
  id: string;
  language: Locale;
  lines: number | undefined;
  value: string;
  isWrong: boolean;
  onType: (value: string) => void;
};

const Typed = ({ id, language, lines, value, isWrong, onType }: TypedProps) => {
  const shared = {
    id,
    lang: language,
    autoComplete: 'off',
    value,
    'aria-invalid': isWrong || undefined,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      onType(currentTarget.value),
  };
  return lines === undefined ? (
    <input class="govuk-input" {...shared} />
  ) : (
    <textarea class="govuk-textarea" rows={lines} {...shared} />
  );
};

/** A text in both languages. */
export const PairField = ({ path, label, hint, optional, error, value, onType, lines }: PairProps) => {
  const t = useSay();
  return (
    <AskedTogether path={path} label={t(label)} hint={hint && t(hint)} error={error} optional={optional ?? false}>
      <div class="mc-both">
        {locales.map((language) => {
          const id = language === 'vi' ? idOf(path) : `${idOf(path)}-${language}`;
          return (
            <div key={language}>
              <label class="govuk-label" for={id}>
                {t(words.language[language])}
              </label>
              <Typed
                id={id}
                language={language}
                lines={lines}
                value={value[language]}
                isWrong={error !== undefined}
                onType={(typed) => onType({ ...value, [language]: typed })}
              />
            </div>
          );
        })}
      </div>
    </AskedTogether>
  );
};

export type Choice = { value: string; label: string };

type PickProps = Field & {
  value: string;
  choices: readonly Choice[];
  onPick: (value: string) => void;
  /** One is always chosen: there is no way back to none. */
  required?: boolean;
};

/** One of many, from a list. */
export const PickField = (props: PickProps) => {
  const { path, label, hint, optional, error, value, choices, onPick, required } = props;
  const t = useSay();
  const said = hint && t(hint);
  return (
    <Asked path={path} label={t(label)} hint={said} error={error} optional={optional ?? false}>
      <select
        class="govuk-select"
        id={idOf(path)}
        value={value}
        aria-describedby={describedBy({ path, hint: said, error })}
        aria-invalid={error !== undefined || undefined}
        onChange={({ currentTarget }) => onPick(currentTarget.value)}
      >
        {!required && <option value="">{t(words.choose)}</option>}
        {choices.map((choice) => (
          <option value={choice.value} key={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Asked>
  );
};

type FrameProps = {
  form: Omit<Form<unknown>, 'typed' | 'change' | 'wrong'>;
  title: Text;
  button: Text;
  warning?: boolean;
  /** None where the form is all there is. */
  onLeave?: () => void;
  /** Fetches what is true now, where somebody else was quicker. */
  onReload?: () => void;
  children: ComponentChildren;
};

/** A form with its title, what is wrong with it, and its two ways out. */
export const OfficeForm = ({ form, title, button, warning, onLeave, onReload, children }: FrameProps) => {
  const t = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusBack();
  useLayoutEffect(() => heading.current?.focus(), []);
  const moved = isRefused(form.error, 'edited-meanwhile');
  return (
    <form
      class="mc-admin-box"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.send();
      }}
    >
      <h2 class="govuk-heading-m" tabIndex={-1} ref={heading}>
        {t(title)}
      </h2>
      <ErrorSummary problems={form.problems} round={form.round} />
      <RefusalBanner error={form.error} onRetry={moved ? onReload : undefined} retry={words.latest} />
      <KeptNote isKept={form.isKept} restored={form.restored && form.round === 0} error={form.error} />
      <p class={form.overtaken ? 'mc-said' : 'govuk-visually-hidden'} role="status">
        {form.overtaken && t(words.overtaken)}
      </p>
      {children}
      <div class="govuk-button-group">
        <button type="submit" class={`govuk-button ${warning ? 'govuk-button--warning' : ''}`} disabled={form.sending}>
          {t(button)}
        </button>
        {onLeave && (
          <button
            type="button"
            class="mc-plain"
            onClick={() => {
              form.forget();
              onLeave();
            }}
          >
            {t(words.cancel)}
          </button>
        )}
      </div>
    </form>
  );
};
