import type { TimeLimit } from '#shared/service/service.ts';
import { adminParts as words } from '../../../words/admin-parts.ts';
import { ConditionControl } from '../conditions/condition-control.tsx';
import { SelectControl } from '../controls/choice-controls.tsx';
import { ForCases } from '../controls/for-cases.tsx';
import { LineControl } from '../controls/line-control.tsx';
import { NumberControl } from '../controls/number-control.tsx';
import { TextPair } from '../controls/text-pair.tsx';
import { inside } from '../spot.ts';
import type { Spot } from '../spot.ts';

/** One time limit: how long, as written, for whom, and what the province promises. */
export const TimeLimitFields = ({ at }: { at: Spot<TimeLimit> }) => (
  <>
    <div class="mc-row">
      <NumberControl at={inside(at, 'value')} label={words.limitValue} />
      <SelectControl at={inside(at, 'unit')} />
      <NumberControl at={inside(at, 'committed')} label={words.committed} hint={words.committedHint} optional />
    </div>
    <TextPair at={inside(at, 'asWritten')} hint={words.asWrittenHint} />
    <ForCases at={inside(at, 'cases')} />
    <ConditionControl at={inside(at, 'when')} />
    <LineControl at={inside(at, 'cutOff')} label={words.cutOff} hint={words.cutOffHint} width={5} optional />
  </>
);
