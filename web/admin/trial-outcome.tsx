import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Example } from '#shared/service/example.ts';
import type { ExampleFound } from '#shared/service/run-example.ts';
import { formatDate } from '#shared/words/format.ts';
import { FeeBox } from '../kit/fee-box.tsx';
import { idOf } from '../kit/asked.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { exampleWords as words } from '../words/admin-examples.ts';
import { KeepExample } from './keep-example.tsx';

type Found<Outcome> = Extract<ExampleFound, { outcome: Outcome }>;

const Accepted = ({ found }: { found: Found<'accepted'> }) => {
  const t = useSay();
  const locale = useLocale();
  return (
    <>
      <p class="govuk-body">
        {t(words.wouldAccept)} {t(words.due, { date: formatDate(found.due, locale) })}
      </p>
      <ul class="govuk-list govuk-list--bullet">
        {found.deadline.reasons.map((reason) => (
          <li key={reason.vi}>{t(reason)}</li>
        ))}
      </ul>
      <FeeBox fee={found.assessment} />
    </>
  );
};

const Refused = ({ found }: { found: Found<'refused'> }) => {
  const t = useSay();
  return (
    <>
      <p class="govuk-body">{t(words.wouldRefuse)}</p>
      <ul class="govuk-list govuk-list--bullet">
        {found.violations.map(({ path, message }) => (
          <li key={path + message.vi}>
            <a class="govuk-link" href={`#${idOf(path.replace(/^documents\./, ''))}`}>
              {t(message)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
};

type Props = { found: ExampleFound; example: Example; onKeep: ((example: Example) => void) | undefined };

/** What comes of a trial: valid with fee and date, or what is to be mended; it may be kept as an example. */
export const TrialOutcome = ({ found, example, onKeep }: Props) => {
  const t = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <section class="mc-outcome" aria-labelledby="trial-outcome">
      <h2 class="govuk-heading-m" id="trial-outcome" tabIndex={-1} ref={heading}>
        {t(words.outcome)}
      </h2>
      {found.outcome === 'accepted' ? <Accepted found={found} /> : <Refused found={found} />}
      {onKeep && <KeepExample found={found} example={example} onKeep={onKeep} />}
    </section>
  );
};
