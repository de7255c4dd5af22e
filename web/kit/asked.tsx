import type { ComponentChildren, JSX } from 'preact';
import { useSay } from './locale.tsx';
import { kitWords } from '../words/kit.ts';

/** The element id of a field's control, from its path: where an error summary leads. */
export const idOf = (path: string): string => `field-${path.replaceAll('.', '-')}`;

type Described = { path: string; hint?: string | undefined; error?: string | undefined };

/** Hint and error of a control, for `aria-describedby`. */
export const describedBy = ({ path, hint, error }: Described): string | undefined =>
  [hint === undefined ? '' : `${idOf(path)}-hint`, error === undefined ? '' : `${idOf(path)}-error`]
    .filter((id) => id !== '')
    .join(' ') || undefined;

const Beside = ({ path, hint, error }: Described) => {
  const t = useSay();
  return (
    <>
      {hint !== undefined && (
        <div class="govuk-hint" id={`${idOf(path)}-hint`}>
          {hint}
        </div>
      )}
      {error !== undefined && (
        <p class="govuk-error-message" id={`${idOf(path)}-error`}>
          <span class="govuk-visually-hidden">{t(kitWords.error)}</span> {error}
        </p>
      )}
    </>
  );
};

type AskedProps = Described & { label: string; optional?: boolean; children: ComponentChildren };

const Optional = ({ optional }: { optional?: boolean | undefined }) => {
  const t = useSay();
  return optional ? <span class="mc-meta"> {t(kitWords.optional)}</span> : null;
};

const groupClass = (error: string | undefined) =>
  error === undefined ? 'govuk-form-group' : 'govuk-form-group govuk-form-group--error';

/** One question with one control: label, help at the field (TT 32/2017 Đ8), error, control. */
export const Asked = ({ label, optional, children, ...beside }: AskedProps): JSX.Element => (
  <div class={groupClass(beside.error)}>
    <label class="govuk-label govuk-label--s" for={idOf(beside.path)}>
      {label}
      <Optional optional={optional} />
    </label>
    <Beside {...beside} />
    {children}
  </div>
);

/** One question with several controls: a fieldset whose legend is the question. */
export const AskedTogether = ({ label, optional, children, ...beside }: AskedProps): JSX.Element => (
  <div class={groupClass(beside.error)}>
    <fieldset class="govuk-fieldset" aria-describedby={describedBy(beside)}>
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">
        {label}
        <Optional optional={optional} />
      </legend>
      <Beside {...beside} />
      {children}
    </fieldset>
  </div>
);
