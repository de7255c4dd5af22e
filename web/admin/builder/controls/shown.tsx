import type { ComponentChildren } from 'preact';
import { useSay } from '../../../kit/locale.tsx';
import { builderWords as words } from '../../../words/admin-builder.ts';
import { Remarks } from '../remarks.tsx';

type ShownProps = { place: string; label: string; error?: string | undefined; children: ComponentChildren };

const isBlank = (children: ComponentChildren): boolean => children === undefined || children === '';

/** A part of the definition to be read. */
export const Shown = ({ place, label, error, children }: ShownProps) => {
  const t = useSay();
  return (
    <div class="mc-shown" data-place={place} tabIndex={-1}>
      <p class="mc-shown__label">{label}</p>
      <div class="mc-shown__value">{isBlank(children) ? t(words.blank) : children}</div>
      {error !== undefined && <p class="govuk-error-message">{error}</p>}
      <Remarks place={place} label={label} />
    </div>
  );
};
