import { useEffect } from 'preact/hooks';
import { heirOf } from '#shared/agency/agency-on.ts';
import type { AgencyView } from '#shared/api/office-views.ts';
import { formatDate } from '#shared/words/format.ts';
import { formatNumber } from '#shared/words/format.ts';
import { useLocale, useSay } from '../../kit/locale.tsx';
import { unitWords as words } from '../../words/admin-units.ts';
import type { Units } from './use-units.ts';
import { today } from './use-units.ts';

/** While dossiers move, the page looks again so often (milliseconds). */
const lookAgain = 3000;

/** How many open dossiers lie with a unit, and where they go or went once it has ended. */
export const UnitDossiers = ({ view, units, reload }: { view: AgencyView; units: Units; reload: () => void }) => {
  const t = useSay();
  const locale = useLocale();
  const { agency, openDossiers } = view;
  const heir = heirOf(agency, today());
  const isMoving = heir !== undefined && openDossiers.count > 0;
  useEffect(() => {
    if (!isMoving) return undefined;
    const timer = setTimeout(reload, lookAgain);
    return () => clearTimeout(timer);
  }, [isMoving, view]);
  const count = t(openDossiers.more ? words.openMore : words.openCount, {
    count: formatNumber(openDossiers.count, locale),
  });
  const { dossiersTo, validTo } = agency;
  return (
    <section aria-labelledby="unit-dossiers">
      <h2 class="govuk-heading-m" id="unit-dossiers">
        {t(words.dossiers)}
      </h2>
      <p class="govuk-body" role="status">
        {isMoving
          ? t(words.moving, { name: units.nameOf(heir), count: formatNumber(openDossiers.count, locale) })
          : heir !== undefined
            ? t(words.moved, { name: units.nameOf(heir) })
            : count}
      </p>
      {heir === undefined && validTo !== undefined && dossiersTo !== undefined && (
        <p class="govuk-body">
          {t(words.willMove, { date: formatDate(validTo, locale), name: units.nameOf(dossiersTo) })}
        </p>
      )}
    </section>
  );
};
