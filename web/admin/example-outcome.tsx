import type { ExampleRun as Outcome } from '#shared/service/run-example.ts';
import { useSay } from '../kit/locale.tsx';
import { exampleWords as words } from '../words/admin-examples.ts';

/** Whether an example came out as expected, and if not, how it differs. */
export const ExampleOutcome = ({ outcome }: { outcome: Outcome | undefined }) => {
  const t = useSay();
  if (outcome === undefined) return <p class="mc-meta">{t(words.notRun)}</p>;
  if (outcome.passes)
    return (
      <p>
        <strong class="govuk-tag govuk-tag--green">{t(words.green)}</strong>
      </p>
    );
  return (
    <>
      <p>
        <strong class="govuk-tag govuk-tag--red">{t(words.red)}</strong>
      </p>
      <ul class="govuk-list govuk-list--bullet">
        {outcome.differences.map((difference) => (
          <li key={difference.vi}>{t(difference)}</li>
        ))}
      </ul>
    </>
  );
};
