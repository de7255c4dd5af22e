import { useEffect, useRef } from 'preact/hooks';
import { idOf } from './asked.tsx';
import { useSay } from './locale.tsx';
import { kitWords } from '../words/kit.ts';

type Problem = { path: string; words: string };

const goTo = (path: string) => (event: Event) => {
  const target = document.getElementById(idOf(path));
  if (!target) return;
  event.preventDefault();
  target.closest('.govuk-form-group, .mc-asked')?.scrollIntoView();
  target.focus({ preventScroll: true });
};

/** Everything that is wrong, once, at the top, each leading to its field; takes the focus when it appears or `round` changes. */
export const ErrorSummary = ({ problems, round = 0 }: { problems: Problem[]; round?: number }) => {
  const t = useSay();
  const box = useRef<HTMLDivElement>(null);
  const empty = problems.length === 0;
  useEffect(() => {
    if (!empty) box.current?.focus();
  }, [round, empty]);
  if (empty) return null;
  return (
    <div class="govuk-error-summary" tabIndex={-1} ref={box} role="alert" aria-labelledby="error-summary-title">
      <h2 class="govuk-error-summary__title" id="error-summary-title">
        {t(kitWords.errorSummary, { count: problems.length })}
      </h2>
      <ul class="govuk-list govuk-error-summary__list">
        {problems.map(({ path, words }) => (
          <li key={path + words}>
            <a href={`#${idOf(path)}`} onClick={goTo(path)}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
};
