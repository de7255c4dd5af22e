import { useState } from 'preact/hooks';
import { describedBy, idOf } from '../../../kit/asked.tsx';
import { useSay } from '../../../kit/locale.tsx';
import { builderWords as words } from '../../../words/admin-builder.ts';
import type { Spot } from '../spot.ts';
import { Control, useErrorAt } from './control.tsx';
import type { Labelled } from './control.tsx';

const linesOf = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Several short texts without a translation, one a line. */
export const LinesControl = ({ at, ...labelled }: Labelled & { at: Spot<string[]> }) => {
  const t = useSay();
  const [typing, setTyping] = useState<string>();
  const error = useErrorAt(at.place);
  const hint = labelled.hint ?? words.lines;
  return (
    <Control at={at} {...labelled} hint={hint} shown={at.value.join('; ')}>
      <textarea
        class="govuk-textarea mc-grows"
        id={idOf(at.place)}
        rows={Math.max(2, at.value.length + 1)}
        value={typing ?? at.value.join('\n')}
        aria-describedby={describedBy({ path: at.place, hint: t(hint), error })}
        onInput={({ currentTarget }) => {
          setTyping(currentTarget.value);
          at.change(() => linesOf(currentTarget.value));
        }}
        onBlur={() => setTyping(undefined)}
      />
    </Control>
  );
};
