import type { ComponentChildren } from 'preact';
import type { Text } from '#shared/words/text.ts';
import { useSay } from '../../../kit/locale.tsx';
import { importWords } from '../../../words/admin-import.ts';
import { listWords as words } from '../../../words/admin-lists.ts';
import { RowTable } from '../../import/row-table.tsx';
import type { RowKind } from '../../import/row-table.tsx';
import type { JudgedList } from './office-list.ts';
import { standOf } from './run-steps.ts';
import type { Run } from './run-steps.ts';

const verdictKinds: readonly RowKind[] = [
  { kind: 'wrong', name: words.wrong, colour: 'red' },
  { kind: 'new', name: words.new, colour: 'green' },
  { kind: 'changed', name: words.changed, colour: 'blue' },
  { kind: 'unchanged', name: words.unchanged, colour: 'grey' },
];
const outcomeKinds: readonly RowKind[] = [
  { kind: 'refused', name: words.refused, colour: 'red' },
  { kind: 'waiting', name: words.waiting, colour: 'yellow' },
  { kind: 'written', name: words.written, colour: 'green' },
];

type JudgedProps = { list: JudgedList; about: Text; onWrite: () => void; onAgain: () => void };

/** A list judged, before anything is written. */
export const JudgedRows = ({ list, about, onWrite, onAgain }: JudgedProps) => {
  const t = useSay();
  const count = list.count('new') + list.count('changed');
  const wrong = list.count('wrong');
  const title = t(importWords.result, { name: list.name });
  return (
    <section aria-labelledby="list-judged">
      <h3 class="govuk-heading-m" id="list-judged" tabIndex={-1}>
        {title}
      </h3>
      {list.unknown.length > 0 && (
        <p class="mc-meta">{t(importWords.unknownColumns, { columns: list.unknown.join(', ') })}</p>
      )}
      {wrong > 0 && <p class="govuk-body">{t(words.skips, { count: wrong })}</p>}
      {count === 0 && <p class="govuk-body">{t(words.allSo)}</p>}
      <div class="govuk-button-group">
        {count > 0 && (
          <button type="button" class="govuk-button" onClick={onWrite}>
            {t(words.write, { count })}
          </button>
        )}
        <button type="button" class="govuk-button govuk-button--secondary" onClick={onAgain}>
          {t(words.another)}
        </button>
      </div>
      <RowTable caption={title} about={about} kinds={verdictKinds} lines={list.lines(t)} />
    </section>
  );
};

type WrittenProps = { list: JudgedList; about: Text; run: Run; children: ComponentChildren };

/** What was written of a list, row by row: at its end, or where it was stopped. */
export const WrittenRows = ({ list, about, run, children }: WrittenProps) => {
  const t = useSay();
  const { rows, written, waiting, done } = standOf(run);
  const isOver = waiting.size === 0;
  const counts = { done: isOver ? written.size : done, all: rows.size, refused: run.refused.size };
  const title = t(!isOver ? words.stopped : run.refused.size > 0 ? words.endedRefused : words.ended, counts);
  const lines = [...rows].map((row) => ({
    row,
    name: list.names.get(row) ?? '',
    kind: run.refused.has(row) ? 'refused' : waiting.has(row) ? 'waiting' : 'written',
    said: (run.refused.get(row) ?? []).map((why) => t(why)),
  }));
  return (
    <section aria-labelledby="list-written">
      <h3 class="govuk-heading-m" id="list-written" tabIndex={-1}>
        {title}
      </h3>
      {!isOver && <p class="govuk-body">{t(words.stoppedHelp)}</p>}
      <div class="govuk-button-group">{children}</div>
      <RowTable
        caption={title}
        about={about}
        kinds={isOver ? outcomeKinds.filter(({ kind }) => kind !== 'waiting') : outcomeKinds}
        lines={lines}
      />
    </section>
  );
};
