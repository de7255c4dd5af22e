import { useEffect, useRef } from 'preact/hooks';
import { formatDate, formatMoney } from '#shared/words/format.ts';
import { RowTable } from '../admin/import/row-table.tsx';
import type { RowKind } from '../admin/import/row-table.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { statementWords as words } from '../words/cash.ts';
import type { Sending } from './use-statement.ts';

const kinds: readonly RowKind[] = [
  { kind: 'unmatched', name: words.unmatched, colour: 'yellow' },
  { kind: 'matched', name: words.matched, colour: 'green' },
  { kind: 'known', name: words.known, colour: 'grey' },
];

type Props = { sending: Sending; onGoOn: (() => void) | undefined; onAgain: () => void };

/** What became of each line, at the end of a statement or where it stopped. */
export const StatementOutcomes = ({ sending: { file, outcomes }, onGoOn, onAgain }: Props) => {
  const t = useSay();
  const locale = useLocale();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const all = file.read.lines.length;
  const title = onGoOn ? t(words.stopped, { done: outcomes.length, all }) : t(words.ended, { name: file.name });
  const lines = outcomes.map(({ row, outcome, reference, message }, at) => {
    const line = file.read.lines[at];
    return {
      row,
      name: line
        ? t(words.lineSaid, {
            date: formatDate(line.at, locale),
            dong: formatMoney(line.dong, locale),
            purpose: line.purpose,
          })
        : '',
      kind: outcome,
      said: [message ? t(message) : reference === undefined ? '' : t(words.paid, { reference })],
    };
  });
  return (
    <section aria-labelledby="statement-outcomes">
      <h2 class="govuk-heading-m" id="statement-outcomes" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      <div class="govuk-button-group">
        {onGoOn && (
          <button type="button" class="govuk-button" onClick={onGoOn}>
            {t(words.goOn)}
          </button>
        )}
        {outcomes.some(({ outcome }) => outcome === 'unmatched') && !onGoOn && (
          <a class="govuk-link" href="?cash=unmatched">
            {t(words.settle)}
          </a>
        )}
        <button type="button" class="govuk-button govuk-button--secondary" onClick={onAgain}>
          {t(words.another)}
        </button>
      </div>
      {outcomes.length > 0 && <RowTable caption={title} about={words.line} kinds={kinds} lines={lines} />}
    </section>
  );
};
