import { part } from '../api/part.ts';
import { Heading } from '../kit/heading.tsx';
import { useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { usePart } from '../kit/use-part.ts';
import type { Me } from '../session/staff-gate.tsx';
import { cashPlaceWords } from '../words/cash-places.ts';
import type { CashPlace } from '../words/cash-places.ts';
import { kitWords } from '../words/kit.ts';
import { CashNav } from './cash-nav.tsx';
import { HallNav } from './hall-nav.tsx';
import { QueueNav } from './queue-nav.tsx';

const pages = part(() => import('../cash/cash-pages.tsx'));

type Props = { place: CashPlace; query: URLSearchParams; me: Me };

/** Fees at the desk: beside the queues, in a part that comes when it is opened. */
export const CashPart = ({ place, query, me }: Props) => {
  const t = useSay();
  const { value, error, retry } = usePart(pages, true);
  return (
    <div class="mc-desk">
      <div>
        <QueueNav view={undefined} counts={new Map()} me={me} />
        <CashNav me={me} place={place} />
        <HallNav />
      </div>
      <div class="mc-desk-main">
        {value ? (
          <value.CashPages place={place} query={query} me={me} key={place} />
        ) : (
          <>
            <Heading text={t(cashPlaceWords[place])} />
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
