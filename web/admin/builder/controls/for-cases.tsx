import { builderWords as words } from '../../../words/admin-builder.ts';
import { useEditor } from '../editor.tsx';
import type { Spot } from '../spot.ts';
import { SeveralControl } from './several-control.tsx';

/** For which cases something is; none chosen: for every case. A procedure of one case asks nothing. */
export const ForCases = ({ at }: { at: Spot<string[] | undefined> }) => {
  const { cases } = useEditor().root.value;
  if (cases.length < 2 && at.value === undefined) return null;
  const options = cases.map(({ id, name }) => ({ value: id, label: name }));
  return <SeveralControl at={at} options={options} hint={words.everyCase} optional />;
};
