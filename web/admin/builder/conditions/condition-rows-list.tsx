import { Fragment } from 'preact';
import { conditionOf, rowsOf } from '#shared/service/condition-rows.ts';
import type { ComparisonRow, ConditionRow as AnyRow } from '#shared/service/condition-rows.ts';
import type { Condition } from '#shared/service/condition.ts';
import { conditionInWords } from '#shared/service/condition-in-words.ts';
import type { Field } from '#shared/service/form.ts';
import { idOf } from '../../../kit/asked.tsx';
import { useSay } from '../../../kit/locale.tsx';
import { conditionWords as words } from '../../../words/admin-conditions.ts';
import { builderWords } from '../../../words/admin-builder.ts';
import { undoId, RemovedNotice } from '../controls/removed-notice.tsx';
import { inserted, removedAt } from '../edit-lists.ts';
import { useEditor } from '../editor.tsx';
import type { Spot } from '../spot.ts';
import type { Comparable } from './comparable.ts';
import { ConditionRow } from './condition-row.tsx';

type ListProps = {
  at: Spot<Condition | undefined>;
  offered: Comparable[];
  siblings: Field[];
  /** One row more, whose question is not chosen yet. */
  adding: boolean;
  onAdded: () => void;
};

const rowId = (id: string, at: number): string => (at === 0 ? id : `${id}-${at}`);

/** The rows of a condition; what rows cannot say is read and may be deleted. */
export const ConditionRowsList = ({ at: spot, offered, siblings, adding, onAdded }: ListProps) => {
  const { root, remove, focusOn } = useEditor();
  const t = useSay();
  const { rows } = rowsOf(spot.value);
  const id = idOf(spot.place);
  const withRows = (update: (rows: AnyRow[]) => AnyRow[]) =>
    spot.change((now) => {
      const read = rowsOf(now);
      return conditionOf({ ...read, rows: update(read.rows) });
    });
  const erase = (row: AnyRow, at: number) => {
    withRows((all) => removedAt(all, at));
    const restore = () => {
      withRows((all) => inserted(all, row, at));
      focusOn(rowId(id, at));
    };
    remove({ listPlace: spot.place, at, name: t(words.row, { at: at + 1 }), restore });
    focusOn(undoId);
  };
  const change = (next: ComparisonRow, at: number) => withRows((all) => all.map((each, i) => (i === at ? next : each)));
  return (
    <ol class="mc-rules">
      {rows.map((row, at) => (
        <Fragment key={at}>
          <RemovedNotice listPlace={spot.place} at={at} />
          <li class="mc-rule">
            {'advanced' in row ? (
              <p class="mc-rule__words">
                <span class="mc-meta">{t(words.advanced)}</span>{' '}
                {t(conditionInWords(row.advanced, root.value.form, siblings))}
              </p>
            ) : (
              <ConditionRow
                id={rowId(id, at)}
                at={at + 1}
                row={row}
                offered={offered}
                onChange={(next) => change(next, at)}
              />
            )}
            <button
              type="button"
              class="mc-plain mc-plain--danger"
              aria-label={t(words.removeRow, { at: at + 1 })}
              onClick={() => erase(row, at)}
            >
              {t(builderWords.remove)}
            </button>
          </li>
        </Fragment>
      ))}
      <RemovedNotice listPlace={spot.place} at={rows.length} />
      {adding && (
        <li class="mc-rule">
          <ConditionRow
            id={`${id}-new`}
            at={rows.length + 1}
            row={undefined}
            offered={offered}
            onChange={(row) => {
              withRows((all) => [...all, row]);
              onAdded();
              focusOn(`${rowId(id, rows.length)}-compare`);
            }}
          />
        </li>
      )}
    </ol>
  );
};
