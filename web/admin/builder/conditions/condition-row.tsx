import type { ComparisonRow } from '#shared/service/condition-rows.ts';
import { comparisonsFor } from '#shared/service/definition/comparison-fits.ts';
import type { Field } from '#shared/service/form.ts';
import { comparisonWords } from '#shared/words/conditions.ts';
import { useSay } from '../../../kit/locale.tsx';
import { conditionWords as words } from '../../../words/admin-conditions.ts';
import { comparedBy, rowFor, withValue } from './comparable.ts';
import type { Comparable } from './comparable.ts';
import { ConditionValue } from './condition-value.tsx';

type RowProps = {
  id: string;
  at: number;
  /** Nothing is chosen yet where absent. */
  row: ComparisonRow | undefined;
  offered: Comparable[];
  onChange: (row: ComparisonRow) => void;
};

const meantBy = (offered: Comparable[], id: string | undefined): Field | undefined =>
  offered.flatMap(({ fields }) => fields).find((field) => field.id === id);

const QuestionSelect = ({ id, at, row, offered, onChange }: RowProps) => {
  const t = useSay();
  const isGone = row !== undefined && meantBy(offered, row.field) === undefined;
  return (
    <select
      class="govuk-select"
      id={id}
      aria-label={t(words.question, { at })}
      value={row?.field ?? ''}
      onChange={({ currentTarget }) => {
        const field = meantBy(offered, currentTarget.value);
        if (field) onChange(rowFor(field));
      }}
    >
      {row === undefined && <option value="">{t(words.chooseQuestion)}</option>}
      {isGone && <option value={row.field}>{t(words.gone, { id: row.field })}</option>}
      {offered.map(({ heading, fields }, index) => (
        <optgroup label={t(heading)} key={index}>
          {fields.map((field) => (
            <option value={field.id} key={field.id} selected={field.id === row?.field}>
              {t(field.label) || field.id}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
};

/** One row of a condition: a question, how it is compared, and with what. */
export const ConditionRow = (props: RowProps) => {
  const { id, at, row, offered, onChange } = props;
  const t = useSay();
  const field = meantBy(offered, row?.field);
  return (
    <>
      <QuestionSelect {...props} />
      {row !== undefined && field !== undefined && (
        <>
          <select
            class="govuk-select"
            id={`${id}-compare`}
            aria-label={t(words.comparison, { at })}
            value={row.compare}
            onChange={({ currentTarget }) => onChange(comparedBy(row, currentTarget.value as ComparisonRow['compare']))}
          >
            {comparisonsFor(field.kind).map((compare) => (
              <option value={compare} key={compare} selected={compare === row.compare}>
                {t(comparisonWords[compare])}
              </option>
            ))}
          </select>
          <ConditionValue
            id={`${id}-value`}
            label={t(words.value, { at })}
            field={field}
            row={row}
            onValue={(value) => onChange(withValue(row, value))}
          />
        </>
      )}
    </>
  );
};
