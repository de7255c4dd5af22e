import type { ComponentChildren } from 'preact';
import type { Text } from '#shared/words/text.ts';
import { Asked, AskedTogether } from '../../../kit/asked.tsx';
import { useSay } from '../../../kit/locale.tsx';
import { useEditor } from '../editor.tsx';
import { nameOf } from '../spot.ts';
import type { Spotted } from '../spot.ts';
import { Remarks } from '../remarks.tsx';
import { Shown } from './shown.tsx';

/** What any control may be given beside its spot: another label than the part's own name, help, whether it may stay empty. */
export type Labelled = {
  label?: Text | undefined;
  hint?: Text | undefined;
  optional?: boolean | undefined;
};

type ControlProps = Labelled & {
  at: Spotted;
  /** Several inputs with the label as their legend. */
  together?: boolean;
  /** Says what is wrong anywhere within. */
  whole?: boolean;
  /** What stands in its place where nothing may be changed. */
  shown: ComponentChildren;
  children: ComponentChildren;
};

/** What is wrong at a place, in one text; `within` it too, where no other control says so. */
export const useErrorAt = (place: string, within = false): string | undefined => {
  const { errors } = useEditor();
  const t = useSay();
  const found = (within ? errors.within(place) : errors.at(place)).map(({ message }) => t(message));
  return found.length === 0 ? undefined : [...new Set(found)].join('. ');
};

/** One part of the definition: its label, help, what is wrong with it and what was said of it, around what one types in. */
export const Control = ({ at, label, hint, optional, together, whole, shown, children }: ControlProps) => {
  const { closed } = useEditor();
  const t = useSay();
  const error = useErrorAt(at.place, whole);
  const name = t(label ?? nameOf(at));
  if (closed)
    return (
      <Shown place={at.place} label={name} error={error}>
        {shown}
      </Shown>
    );
  const Frame = together ? AskedTogether : Asked;
  return (
    <div class="mc-control" data-place={at.place}>
      <Frame path={at.place} label={name} hint={hint && t(hint)} error={error} optional={optional ?? false}>
        {children}
      </Frame>
      <Remarks place={at.place} label={name} />
    </div>
  );
};
