import type { Collector } from '#shared/payment/collector.ts';
import { useSay } from '../../kit/locale.tsx';
import { collectingWayWords, collectorWords as words } from '../../words/admin-collectors.ts';
import { collectingWays } from './typed-collector.ts';

/** The ways open at a unit that collects fees. */
export const WayTags = ({ collector }: { collector: Collector }) => {
  const t = useSay();
  const open = collectingWays.filter((way) => collector[way]?.on === true);
  if (open.length === 0) return <strong class="govuk-tag govuk-tag--grey">{t(words.noWay)}</strong>;
  return (
    <>
      {open.map((way) => (
        <>
          <strong class="govuk-tag govuk-tag--green" key={way}>
            {t(collectingWayWords[way])}
          </strong>{' '}
        </>
      ))}
    </>
  );
};
