import { useState } from 'preact/hooks';
import type { NamingService } from '#shared/api/office-views.ts';
import { formatDate } from '#shared/words/format.ts';
import { useLocale, useSay } from '../../kit/locale.tsx';
import { RefusalBanner } from '../../kit/refusal-banner.tsx';
import { useApp } from '../../session/app.tsx';
import { unitWords as words } from '../../words/admin-units.ts';

type State = { services: NamingService[]; whole: boolean };

/** Services that name a unit, looked up through all of them when asked: their editors change them. */
export const NamingServices = ({ agencyId }: { agencyId: string }) => {
  const { call } = useApp();
  const t = useSay();
  const locale = useLocale();
  const [state, setState] = useState<State>();
  const [error, setError] = useState<unknown>();
  const look = async () => {
    setError(undefined);
    const services: NamingService[] = [];
    setState({ services, whole: false });
    try {
      for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
        const page = await call('listNamingServices', { params: { agencyId }, query: { cursor } });
        services.push(...page.services);
        cursor = page.next;
        setState({ services: [...services], whole: cursor === undefined });
      }
    } catch (failure) {
      setError(failure);
      setState(undefined);
    }
  };
  return (
    <section aria-labelledby="unit-services">
      <h2 class="govuk-heading-m" id="unit-services">
        {t(words.services)}
      </h2>
      <p class="govuk-body">{t(words.servicesHelp)}</p>
      <RefusalBanner error={error} onRetry={() => void look()} />
      {state === undefined && (
        <button type="button" class="govuk-button govuk-button--secondary" onClick={() => void look()}>
          {t(words.lookServices)}
        </button>
      )}
      <p class="mc-meta" role="status">
        {state && !state.whole && t(words.looking, { count: state.services.length })}
        {state?.whole && state.services.length === 0 && t(words.noServices)}
      </p>
      {state && state.services.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {state.services.map(({ serviceId, name, decides, receives, validTo }) => (
            <li key={serviceId}>
              <a class="govuk-link" href={`?service=${serviceId}`}>
                {t(name)}
              </a>{' '}
              <span class="mc-meta">
                {[
                  decides && t(words.decides),
                  receives && t(words.receives),
                  validTo !== undefined && t(words.until, { date: formatDate(validTo, locale) }),
                ]
                  .filter((part) => part !== false)
                  .join(', ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
