import { useEffect, useRef } from 'preact/hooks';
import type { Violation } from '#shared/errors.ts';
import { idOf } from '../kit/asked.tsx';
import { useSay } from '../kit/locale.tsx';
import { goTo } from '../kit/query.ts';
import { kitWords } from '../words/kit.ts';

type Props = { problems: Violation[]; round: number; hrefOf: (path: string) => string };

/** What the page of the summary asks itself. */
const isHere = (path: string) => path === 'declaration' || path.startsWith('delivery.');

const focusSoon = (path: string) => setTimeout(() => document.getElementById(idOf(path))?.focus(), 60);

/** The error summary of the whole dossier: each entry leads to its field, in whichever step it is. */
export const FoundList = ({ problems, round, hrefOf }: Props) => {
  const t = useSay();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (round > 0) box.current?.focus();
  }, [round]);
  if (problems.length === 0) return null;
  return (
    <div class="govuk-error-summary" tabIndex={-1} ref={box} role="alert" aria-labelledby="found-title">
      <h2 class="govuk-error-summary__title" id="found-title">
        {t(kitWords.errorSummary, { count: problems.length })}
      </h2>
      <ul class="govuk-list govuk-error-summary__list">
        {problems.map(({ path, message }) => (
          <li key={path + message.vi}>
            <a
              href={isHere(path) ? `#${idOf(path)}` : hrefOf(path)}
              onClick={(event) => {
                event.preventDefault();
                event.stopPropagation();
                if (!isHere(path)) goTo(hrefOf(path));
                focusSoon(path);
              }}
            >
              {t(message)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
};
