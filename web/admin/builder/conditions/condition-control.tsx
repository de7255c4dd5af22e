import { useState } from 'preact/hooks';
import { conditionOf, rowsOf } from '#shared/service/condition-rows.ts';
import type { ConditionRows } from '#shared/service/condition-rows.ts';
import type { Condition } from '#shared/service/condition.ts';
import { conditionInWords } from '#shared/service/condition-in-words.ts';
import type { Field } from '#shared/service/form.ts';
import type { Text } from '#shared/words/text.ts';
import { idOf } from '../../../kit/asked.tsx';
import { useSay } from '../../../kit/locale.tsx';
import { conditionWords as words } from '../../../words/admin-conditions.ts';
import { Control } from '../controls/control.tsx';
import { useEditor } from '../editor.tsx';
import type { Spot } from '../spot.ts';
import { comparables } from './comparable.ts';
import { ConditionRowsList } from './condition-rows-list.tsx';

type ConditionProps = {
  at: Spot<Condition | undefined>;
  label?: Text;
  /** Without a condition. */
  always?: Text;
  /** The questions of the same group, and the question it belongs to. */
  siblings?: Field[];
  own?: string;
};

const JoinSelect = ({ at, join }: { at: Spot<Condition | undefined>; join: ConditionRows['join'] }) => {
  const t = useSay();
  const id = `${idOf(at.place)}-join`;
  return (
    <p class="mc-join">
      <label class="govuk-label" for={id}>
        {t(words.join)}
      </label>
      <select
        class="govuk-select"
        id={id}
        value={join}
        onChange={({ currentTarget }) =>
          at.change((now) => conditionOf({ ...rowsOf(now), join: currentTarget.value as ConditionRows['join'] }))
        }
      >
        <option value="all">{t(words.all)}</option>
        <option value="any">{t(words.any)}</option>
      </select>
    </p>
  );
};

/** A condition as rows of question, comparison and value, joined by all or any. */
export const ConditionControl = ({ at, label, always = words.always, siblings = [], own }: ConditionProps) => {
  const { root, focusOn } = useEditor();
  const t = useSay();
  const [adding, setAdding] = useState(false);
  const { join, rows } = rowsOf(at.value);
  const offered = comparables(root.value.form, siblings, own);
  const add = () => {
    setAdding(true);
    focusOn(`${idOf(at.place)}-new`);
  };
  const inWords = at.value === undefined ? t(always) : t(conditionInWords(at.value, root.value.form, siblings));
  return (
    <Control at={at} label={label} together whole shown={inWords}>
      {rows.length === 0 && !adding && <p class="mc-rule__none">{t(always)}</p>}
      {rows.length > 1 && <JoinSelect at={at} join={join} />}
      <ConditionRowsList
        at={at}
        offered={offered}
        siblings={siblings}
        adding={adding}
        onAdded={() => setAdding(false)}
      />
      {offered.length === 0 && rows.length === 0 ? (
        <p class="govuk-hint">{t(words.noQuestions)}</p>
      ) : (
        <button type="button" class="mc-plain" id={`${idOf(at.place)}-add`} onClick={add}>
          + {t(rows.length === 0 ? words.addRow : words.addAnother)}
        </button>
      )}
    </Control>
  );
};
