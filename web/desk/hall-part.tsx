import { part } from '../api/part.ts';
import { Heading } from '../kit/heading.tsx';
import { useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { usePart } from '../kit/use-part.ts';
import type { Me } from '../session/staff-gate.tsx';
import { counterWords as words } from '../words/desk-hall.ts';
import { kitWords } from '../words/kit.ts';
import { CashNav } from './cash-nav.tsx';
import { HallNav } from './hall-nav.tsx';
import { QueueNav } from './queue-nav.tsx';

const page = part(() => import('../hall/counter-page.tsx'));

/** One's counter in the waiting hall: beside the queues, in a part that comes when it is opened. */
export const HallPart = ({ me }: { me: Me }) => {
  const t = useSay();
  const { value, error, retry } = usePart(page, true);
  return (
    <div class="mc-desk">
      <div>
        <QueueNav view={undefined} counts={new Map()} me={me} />
        <CashNav me={me} />
        <HallNav here />
      </div>
      <div class="mc-desk-main">
        {value ? (
          <value.CounterPage me={me} />
        ) : (
          <>
            <Heading text={t(words.title)} />
            {error === undefined && (
              <p class="govuk-body" role="status">
                {t(kitWords.loading)}
              </p>
            )}
            <RefusalBanner error={error} onRetry={retry} />
          </>
        )}
      </div>
    </div>
  );
};
