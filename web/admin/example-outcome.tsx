import type { ExampleRun } from '#shared/service/run-example.ts';
import { useSay } from '../kit/locale.tsx';
import { exampleWords as words } from '../words/admin-examples.ts';

/** Whether an example came out as expected, and if not, how it differs. */
export const ExampleOutcome = ({ outcome }: { outcome: ExampleRun | undefined }) => {
  const t = useSay();
  if (outcome === undefined) return <p class="mc-meta">{t(words.notRun)}</p>;
  return (
    <>
      <p class="mc-tight">
        <strong class={`govuk-tag govuk-tag--${outcome.passes ? 'green' : 'red'}`}>
          {t(outcome.passes ? words.green : words.red)}
        </strong>
      </p>
      {!outcome.passes && (
        <ul class="govuk-list govuk-list--bullet">
          {outcome.differences.map((difference) => (
            <li key={difference.vi}>{t(difference)}</li>
          ))}
        </ul>
      )}
    </>
  );
};
