import type { ComponentType } from 'preact';
import type { FieldOf } from '#shared/service/field-parts.ts';
import type { Field, FieldKind } from '#shared/service/form.ts';
import { patternWords } from '#shared/words/field-kinds.ts';
import { fill } from '#shared/words/text.ts';
import { adminForm as words } from '../../../words/admin-form.ts';
import { patternExamples } from '../../../words/admin-kinds.ts';
import { optionsFrom, SelectControl } from '../controls/choice-controls.tsx';
import { FoldedPair } from '../controls/folded-pair.tsx';
import { NumberControl } from '../controls/number-control.tsx';
import { TextPair } from '../controls/text-pair.tsx';
import { TickControl } from '../controls/tick-control.tsx';
import type { Holder } from '../edit-form.ts';
import { inside } from '../spot.ts';
import type { Spot } from '../spot.ts';
import { ChoicesEditor } from './choices-editor.tsx';
import { DateBound } from './date-bound.tsx';

export type KindProps<Kind extends FieldKind = FieldKind> = {
  at: Spot<FieldOf<Kind>>;
  /** The other questions of its group. */
  siblings: Field[];
  holder: Holder;
};

const patterns = optionsFrom(patternWords).map(({ value, label }) => ({
  value,
  label: fill(words.patternOption, { name: label, example: patternExamples[value] }),
}));

const Length = ({ at }: KindProps<'text' | 'long-text'>) => (
  <div class="mc-row">
    <NumberControl at={inside(at, 'minLength')} unit={words.characters} optional />
    <NumberControl at={inside(at, 'maxLength')} unit={words.characters} optional />
  </div>
);

const OfText = (props: KindProps<'text'>) => (
  <>
    <Length {...props} />
    <SelectControl at={inside(props.at, 'pattern')} options={patterns} optional />
  </>
);

const Range = ({ at }: KindProps<'whole-number' | 'money'>) => {
  const unit = at.value.kind === 'money' ? words.dong : undefined;
  return (
    <div class="mc-row">
      <NumberControl at={inside(at, 'min')} unit={unit} width={10} optional />
      <NumberControl at={inside(at, 'max')} unit={unit} width={10} optional />
    </div>
  );
};

const OfWholeNumber = (props: KindProps<'whole-number'>) => (
  <>
    <Range {...props} />
    <FoldedPair at={inside(props.at, 'unit')} />
  </>
);

const OfDate = ({ at, siblings }: KindProps<'date'>) => (
  <>
    <DateBound at={inside(at, 'notBefore')} label={words.notBefore} siblings={siblings} own={at.value.id} />
    <DateBound at={inside(at, 'notAfter')} label={words.notAfter} siblings={siblings} own={at.value.id} />
  </>
);

const OfChoices = ({ at, holder }: KindProps<'one-of' | 'list' | 'several-of'>) => (
  <ChoicesEditor at={inside(at, 'choices')} question={{ holder, questionId: at.value.id }} />
);

const OfSeveral = (props: KindProps<'several-of'>) => (
  <>
    <OfChoices {...props} />
    <NumberControl at={inside(props.at, 'max')} label={words.several} width={3} optional />
  </>
);

const OfPhone = ({ at }: KindProps<'phone'>) => <TickControl at={inside(at, 'landline')} />;

const OfFile = ({ at }: KindProps<'file'>) => (
  <NumberControl at={inside(at, 'maxFiles')} unit={words.files} width={3} />
);

const OfGroup = ({ at }: KindProps<'group'>) => (
  <>
    <TextPair at={inside(at, 'entry')} label={words.entry} hint={words.entryHint} />
    <div class="mc-row">
      <NumberControl at={inside(at, 'minEntries')} width={3} />
      <NumberControl at={inside(at, 'maxEntries')} width={3} />
    </div>
  </>
);

const Nothing = () => null;

/** What each kind of question has beside what all have. */
const byKind: { [Kind in FieldKind]: ComponentType<KindProps<Kind>> } = {
  text: OfText,
  'long-text': Length,
  'whole-number': OfWholeNumber,
  money: Range,
  date: OfDate,
  'yes-no': Nothing,
  'one-of': OfChoices,
  'several-of': OfSeveral,
  list: OfChoices,
  'national-id': Nothing,
  'tax-code': Nothing,
  phone: OfPhone,
  email: Nothing,
  address: Nothing,
  file: OfFile,
  note: Nothing,
  group: OfGroup,
};

/** The same, for a question whose kind is only known when it is drawn. */
export const kindFields = byKind as unknown as Record<FieldKind, ComponentType<KindProps>>;
