import { useRef, useState } from 'preact/hooks';
import { localDate } from '#shared/calendar/local-time.ts';
import { Refusal } from '#shared/errors.ts';
import { offeredOn, whyNotOffered } from '#shared/service/offered.ts';
import type { Service } from '#shared/service/service.ts';
import type { Text } from '#shared/words/text.ts';
import { portalNow } from '../api/portal-clock.ts';
import { loadAgencies, loadService } from '../api/portal-data.ts';
import type { NamedAgency } from '../api/portal-data.ts';
import { Asked, AskedTogether, describedBy, idOf } from '../kit/asked.tsx';
import { ErrorSummary } from '../kit/error-summary.tsx';
import { Heading } from '../kit/heading.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { goTo } from '../kit/query.ts';
import { Radios } from '../kit/radios.tsx';
import { OnItsWay } from '../kit/on-its-way.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useLoaded } from '../kit/use-loaded.ts';
import { useApp } from '../session/app.tsx';
import { applyWords as words } from '../words/apply.ts';
import { kitWords } from '../words/kit.ts';

/** What opens the draft where that is not the applicant's own, and the agency to begin with. */
type Opening = {
  open?: (chosen: { serviceId: string; caseId: string; agencyId: string }, key: string) => Promise<void>;
  preferred?: string;
  /** What the person is doing, above the name of the service. */
  caption?: Text;
};

type Offered = { id: string; name: string };

/** Each agency once: one that ended has the name of who took over. */
const offeredBy = (service: Service, agencies: NamedAgency[], locale: 'vi' | 'en'): Offered[] => {
  const named = offeredOn(service, localDate(portalNow())).map(({ agencyId }) => ({
    id: agencyId,
    name: agencies.find(({ id }) => id === agencyId)?.name[locale] ?? agencyId,
  }));
  return [...new Map(named.map((each) => [each.name, each])).values()].sort((one, other) =>
    one.name.localeCompare(other.name, 'vi'),
  );
};

/** Chooses case and authority, then opens the draft; one press opens one draft. */
export const StartPage = ({ serviceId, ...opening }: { serviceId: string } & Opening) => {
  const t = useSay();
  const loaded = useLoaded(async () => {
    const [service, agencies] = await Promise.all([loadService(serviceId), loadAgencies()]);
    return { service, agencies };
  }, serviceId);
  if (!loaded.value)
    return (
      <>
        <Heading text={t(opening.caption ?? words.title)} first />
        <OnItsWay error={loaded.error} onRetry={loaded.reload} />
      </>
    );
  const why = whyNotOffered(loaded.value.service, localDate(portalNow()));
  if (why)
    return (
      <>
        <Heading text={t(loaded.value.service.name)} caption={t(opening.caption ?? words.title)} first />
        <RefusalBanner error={new Refusal('service-not-open', { why })} />
      </>
    );
  return <StartForm {...loaded.value} {...opening} />;
};

type StartFormProps = { service: Service; agencies: NamedAgency[] } & Opening;

const StartForm = ({ service, agencies, open, preferred, caption = words.title }: StartFormProps) => {
  const { call } = useApp();
  const t = useSay();
  const locale = useLocale();
  const offered = offeredBy(service, agencies, locale);
  const [caseId, setCaseId] = useState(service.cases.length === 1 ? service.cases[0]?.id : undefined);
  const [agencyId, setAgencyId] = useState(
    offered.length === 1 ? offered[0]?.id : offered.find(({ id }) => id === preferred)?.id,
  );
  const [round, setRound] = useState(0);
  const [error, setError] = useState<unknown>();
  const key = useRef(crypto.randomUUID());
  const busy = useRef(false);
  const problems = [
    ...(caseId === undefined ? [{ path: 'case', words: t(words.caseMissing) }] : []),
    ...(agencyId === undefined ? [{ path: 'agency', words: t(words.agencyMissing) }] : []),
  ];
  const wrong = (path: string) => (round === 0 ? undefined : problems.find((each) => each.path === path)?.words);

  const begin = async () => {
    setRound((each) => each + 1);
    if (caseId === undefined || agencyId === undefined || busy.current) return;
    busy.current = true;
    setError(undefined);
    try {
      const chosen = { serviceId: service.id, caseId, agencyId };
      const once = `${key.current}-${caseId}-${agencyId}`;
      if (open) await open(chosen, once);
      else {
        const view = await call('openDossier', { body: { ...chosen, locale }, key: once });
        goTo(`?dossier=${view.dossier.id}`, true);
      }
    } catch (failure) {
      setError(failure);
    } finally {
      busy.current = false;
    }
  };

  const agencyHint = t(words.agencyHelp);
  return (
    <>
      <ErrorSummary problems={round === 0 ? [] : problems} round={round} />
      <RefusalBanner error={error} onRetry={() => void begin()} />
      <Heading text={t(service.name)} caption={t(caption)} first />
      <form
        method="post"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void begin();
        }}
      >
        {service.cases.length > 1 && (
          <AskedTogether path="case" label={t(words.case)} error={wrong('case')}>
            <Radios
              path="case"
              choices={service.cases.map(({ id, name, help }) => ({ value: id, label: name, help }))}
              chosen={caseId}
              onChoose={setCaseId}
            />
          </AskedTogether>
        )}
        {offered.length > 1 && (
          <Asked path="agency" label={t(words.agency)} hint={agencyHint} error={wrong('agency')}>
            <select
              class="govuk-select"
              id={idOf('agency')}
              value={agencyId ?? ''}
              aria-describedby={describedBy({ path: 'agency', hint: agencyHint, error: wrong('agency') })}
              onChange={({ currentTarget }) =>
                setAgencyId(currentTarget.value === '' ? undefined : currentTarget.value)
              }
            >
              <option value="">{t(kitWords.choose)}</option>
              {offered.map(({ id, name }) => (
                <option value={id} key={id}>
                  {name}
                </option>
              ))}
            </select>
          </Asked>
        )}
        <p class="govuk-body">{t(words.keptNote)}</p>
        <button type="submit" class="govuk-button">
          {t(words.begin)}
        </button>
      </form>
    </>
  );
};
