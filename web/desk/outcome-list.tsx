import { useEffect, useRef } from 'preact/hooks';
import { useSay } from '../kit/locale.tsx';
import { manyWords as words } from '../words/desk-many.ts';
import type { Outcome } from './use-selection.ts';

type Named = { id: string; code?: string | undefined; temporaryCode?: string | undefined; applicantName: string };
type Props = { outcomes: readonly Outcome[]; rows?: readonly Named[] };

/** What came of each dossier of many: done, or why not. Takes the focus when it comes. */
export const OutcomeList = ({ outcomes, rows = [] }: Props) => {
  const t = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [outcomes]);
  const named = new Map(rows.map((row) => [row.id, row]));
  const done = outcomes.filter((each) => each.done).length;
  return (
    <>
      <h2 class="govuk-heading-s mc-focusable" tabIndex={-1} ref={heading}>
        {t(words.report, { done, all: outcomes.length })}
      </h2>
      <ul class="mc-outcomes">
        {outcomes.map(({ dossierId, done: acted, refused, row: own }) => {
          const row = own ?? named.get(dossierId);
          return (
            <li key={dossierId}>
              <a class="govuk-link" href={`?dossier=${dossierId}`}>
                {acted?.code ?? row?.code ?? row?.temporaryCode ?? dossierId.slice(0, 8)}
              </a>{' '}
              {row?.applicantName}
              {' – '}
              <strong class={`govuk-tag govuk-tag--${acted ? 'green' : 'red'}`}>
                {t(acted ? words.wasDone : words.notDone)}
              </strong>
              {refused && (
                <span>
                  {' '}
                  {t(refused.title)}. {t(refused.help)}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
};
