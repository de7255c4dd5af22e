import { useState } from 'preact/hooks';
import { agencyOn, factsOf } from '#shared/agency/agency-on.ts';
import type { Agency } from '#shared/agency/agency.ts';
import type { AgencyView } from '#shared/api/office-views.ts';
import { formatDate } from '#shared/words/format.ts';
import { Heading } from '../../kit/heading.tsx';
import { useLocale, useSay } from '../../kit/locale.tsx';
import { RefusalBanner } from '../../kit/refusal-banner.tsx';
import { useLoaded } from '../../kit/use-loaded.ts';
import { useApp } from '../../session/app.tsx';
import type { Me } from '../../session/staff-gate.tsx';
import { factWords } from '../../words/admin-office.ts';
import { unitWords as words } from '../../words/admin-units.ts';
import { kitWords } from '../../words/kit.ts';
import { factInWords } from './fact-in-words.ts';
import { History } from './history.tsx';
import { NamingServices } from './naming-services.tsx';
import { ReorganiseForm } from './reorganise-form.tsx';
import { UnitDossiers } from './unit-dossiers.tsx';
import { ChangeUnit } from './unit-forms.tsx';
import { hoursKey, UnitTouched } from './unit-touched.tsx';
import { today, useUnits } from './use-units.ts';
import type { Units } from './use-units.ts';

/** What is recorded of a unit, line by line. */
const Facts = ({ agency, units }: { agency: Agency; units: Units }) => {
  const t = useSay();
  const locale = useLocale();
  const { codes, validFrom, validTo, successorIds, dossiersTo } = agency;
  const { name: _, ...facts } = factsOf(agency);
  const shown = {
    ...facts,
    codes,
    validFrom,
    ...(validTo !== undefined && { validTo, successorIds, ...(dossiersTo !== undefined && { dossiersTo }) }),
  };
  return (
    <dl class="mc-known">
      {Object.entries(shown).map(([name, value]) => (
        <>
          <dt key={name}>{t(factWords[name] ?? { vi: name, en: name })}</dt>
          <dd>{factInWords(name, value, { t, locale, nameOf: units.nameOf })}</dd>
        </>
      ))}
    </dl>
  );
};

/** Names of other times: before, and from soon on. */
const OtherNames = ({ agency }: { agency: Agency }) => {
  const t = useSay();
  const locale = useLocale();
  const now = today();
  const current = agencyOn(agency, now);
  const others = agency.former.filter(({ name }) => t(name) !== t(current.name));
  const last = agency.former.at(-1);
  const isAhead = last !== undefined && now <= last.validTo && t(agency.name) !== t(current.name);
  return (
    <>
      {others.map(({ name, validTo }) => (
        <p class="mc-meta" key={validTo}>
          {t(words.renamed, { date: formatDate(validTo, locale), name: t(name) })}
        </p>
      ))}
      {isAhead && (
        <p class="mc-why">{t(words.fromSoon, { date: formatDate(last.validTo, locale), name: t(agency.name) })}</p>
      )}
    </>
  );
};

const Opened = ({ view, units, reload }: { view: AgencyView; units: Units; reload: () => void }) => {
  const t = useSay();
  const [doing, setDoing] = useState<'change' | 'end'>();
  const [hoursBefore, setHoursBefore] = useState<string>();
  const { agency } = view;
  const hours = hoursKey(agency);
  const leave = () => setDoing(undefined);
  const done = () => {
    setHoursBefore(hours);
    leave();
    reload();
  };
  return (
    <>
      <OtherNames agency={agency} />
      {doing === undefined && (
        <ul class="mc-actions">
          <li>
            <button type="button" class="govuk-button" onClick={() => setDoing('change')}>
              {t(words.change)}
            </button>
          </li>
          {agency.validTo === undefined && (
            <li>
              <button type="button" class="govuk-button govuk-button--secondary" onClick={() => setDoing('end')}>
                {t(words.close)}
              </button>
            </li>
          )}
        </ul>
      )}
      {doing === 'change' && <ChangeUnit view={view} units={units} onLeave={leave} onDone={done} onReload={reload} />}
      {doing === 'end' && (
        <ReorganiseForm
          units={units}
          ends={[agency.id]}
          versions={new Map([[agency.id, view.version]])}
          onLeave={leave}
          onDone={done}
          onReload={reload}
        />
      )}
      <h2 class="govuk-heading-m">{t(words.facts)}</h2>
      <Facts agency={agency} units={units} />
      <UnitDossiers view={view} units={units} reload={reload} />
      {doing === undefined && (
        <UnitTouched
          view={view}
          units={units}
          atOnce={hoursBefore !== undefined && hoursBefore !== hours}
          onOrdered={reload}
          key={hours}
        />
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={`?view=staff&agency-of=${agency.id}`}>
          {t(words.staff)}
        </a>
      </p>
      <NamingServices agencyId={agency.id} />
      <History events={view.events} nameOf={units.nameOf} />
    </>
  );
};

/** One unit: what is recorded, what lies there, what was done to it, and what may be done. */
export const UnitPage = ({ id }: { id: string; me: Me }) => {
  const { call } = useApp();
  const t = useSay();
  const units = useUnits();
  const loaded = useLoaded<AgencyView>(() => call('getAgency', { params: { agencyId: id } }), id);
  const reload = () => {
    loaded.reload();
    units.reload();
  };
  const { value } = loaded;
  return (
    <>
      <Heading text={value ? t(agencyOn(value.agency, today()).name) : t(words.title)} first />
      <RefusalBanner error={loaded.error} onRetry={reload} />
      {value && <Opened view={value} units={units} reload={reload} />}
      {!value && loaded.error === undefined && (
        <p class="govuk-body" role="status">
          {t(kitWords.loading)}
        </p>
      )}
      <p>
        <a class="govuk-link" href="?view=agencies">
          {t(words.back)}
        </a>
      </p>
    </>
  );
};
