import type { FeeExemption } from '#shared/service/fee.ts';
import { adminFee as words } from '../../../words/admin-fee.ts';
import { SelectControl } from '../controls/choice-controls.tsx';
import { NumberControl } from '../controls/number-control.tsx';
import { SeveralControl } from '../controls/several-control.tsx';
import { TextPair } from '../controls/text-pair.tsx';
import { useEditor } from '../editor.tsx';
import { inside } from '../spot.ts';
import type { Spot } from '../spot.ts';
import { ScopeFields } from './scope-fields.tsx';

const percent = { vi: '%', en: '%' };

/** One exemption: how much less, of what, for whom, and what proves it. */
export const ExemptionFields = ({ at }: { at: Spot<FeeExemption> }) => {
  const { documents, fee } = useEditor().root.value;
  const lines = { ...inside(at, 'lines'), inside: 'exemptions', place: `${at.place}.lines` };
  return (
    <>
      <TextPair at={inside(at, 'name')} />
      <NumberControl at={inside(at, 'percent')} unit={percent} hint={words.percentHint} width={3} />
      <SeveralControl
        at={lines}
        options={fee.lines.map(({ id, name }) => ({ value: id, label: name }))}
        hint={words.everyLine}
        optional
      />
      <SelectControl
        at={inside(at, 'evidence')}
        options={documents.map(({ id, name }) => ({ value: id, label: name }))}
        hint={words.noEvidence}
        optional
      />
      <TextPair at={inside(at, 'legalBasis')} />
      <ScopeFields at={at} />
    </>
  );
};
