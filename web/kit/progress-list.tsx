import { useSay } from './locale.tsx';
import { kitWords } from '../words/kit.ts';

export type ProgressStep = {
  id: string;
  title: string;
  state: 'done' | 'current' | 'to-do';
  href?: string | undefined;
};

/** The steps of a journey, which are done and which is now; folds away on a narrow screen. */
export const ProgressList = ({ steps }: { steps: ProgressStep[] }) => {
  const t = useSay();
  const at = steps.findIndex(({ state }) => state === 'current');
  const list = (
    <ol class="mc-progress">
      {steps.map(({ id, title, state, href }) => (
        <li key={id} data-state={state} aria-current={state === 'current' ? 'step' : undefined}>
          {href !== undefined && state !== 'current' ? (
            <a class="govuk-link" href={href}>
              {title}
              <small class="govuk-visually-hidden"> – {t(kitWords[state])}</small>
            </a>
          ) : (
            <span class="mc-step">{title}</span>
          )}
        </li>
      ))}
    </ol>
  );
  return (
    <nav aria-label={t(kitWords.steps)}>
      <details class="mc-steps-fold" open={matchMedia('(min-width: 860px)').matches}>
        <summary>
          {t(kitWords.stepOf, { at: at + 1, of: steps.length })}: {steps[at]?.title}
        </summary>
        {list}
      </details>
    </nav>
  );
};
