import { useState } from 'preact/hooks';
import type { MemberView } from '#shared/api/office-views.ts';
import { dutyWords } from '#shared/person/duty.ts';
import { formatDate, formatNumber } from '#shared/words/format.ts';
import { Heading } from '../../kit/heading.tsx';
import { useLocale, useSay } from '../../kit/locale.tsx';
import { RefusalBanner } from '../../kit/refusal-banner.tsx';
import { useLoaded } from '../../kit/use-loaded.ts';
import { addressOf } from '../../pages/addresses.ts';
import { useApp } from '../../session/app.tsx';
import type { Me } from '../../session/staff-gate.tsx';
import { officeWords } from '../../words/admin-office.ts';
import { staffWords as words } from '../../words/admin-staff.ts';
import { kitWords } from '../../words/kit.ts';
import { Said, useSaid } from '../said.tsx';
import { History } from './history.tsx';
import { BindAccount, ChangeMember, EndMember } from './member-forms.tsx';
import { today, useUnits } from './use-units.ts';
import type { Units } from './use-units.ts';

const Holds = ({ holds }: Pick<MemberView, 'holds'>) => {
  const t = useSay();
  const locale = useLocale();
  const count = formatNumber(holds.count, locale);
  return (
    <>
      {t(holds.more ? words.holdsMore : words.holdsCount, { count })}
      {holds.count > 0 && (
        <p class="mc-why">
          {t(words.handOver)}{' '}
          <a class="govuk-link" href={addressOf('desk', locale)}>
            {t(words.desk)}
          </a>
          .
        </p>
      )}
    </>
  );
};

const Facts = ({ view, units }: { view: MemberView; units: Units }) => {
  const t = useSay();
  const locale = useLocale();
  const { member, signIns, holds } = view;
  const { homeAgencyId, agencyId, duties, validFrom, validTo } = member;
  const now = today();
  return (
    <dl class="mc-known">
      <dt>{t(words.duties)}</dt>
      <dd>{duties.map((duty) => t(dutyWords[duty])).join(', ')}</dd>
      <dt>{t(words.works)}</dt>
      <dd>
        <a class="govuk-link" href={`?agency=${agencyId}`}>
          {units.nameOf(agencyId)}
        </a>
      </dd>
      <dt>{t(words.home)}</dt>
      <dd>
        <a class="govuk-link" href={`?agency=${homeAgencyId}`}>
          {units.nameOf(homeAgencyId)}
        </a>
      </dd>
      <dt>{t(words.validFrom)}</dt>
      <dd>
        {formatDate(validFrom, locale)}
        {validFrom > now && <strong class="govuk-tag govuk-tag--yellow mc-beside">{t(words.coming)}</strong>}
      </dd>
      {validTo !== undefined && (
        <>
          <dt>{t(words.validTo)}</dt>
          <dd>
            {formatDate(validTo, locale)}
            {validTo < now && <strong class="govuk-tag govuk-tag--grey mc-beside">{t(words.gone)}</strong>}
          </dd>
        </>
      )}
      <dt>{t(words.accounts)}</dt>
      <dd>
        {signIns === 0 ? (
          <strong class="govuk-tag govuk-tag--red">{t(words.noAccount)}</strong>
        ) : (
          t(words.accountsBound, { count: signIns })
        )}
      </dd>
      <dt>{t(words.holds)}</dt>
      <dd>
        <Holds holds={holds} />
      </dd>
    </dl>
  );
};

type Doing = 'change' | 'end' | 'bind';
const acts = [
  ['change', words.change],
  ['bind', words.bind],
  ['end', words.end],
] as const;

const Opened = ({ view, units, reload }: { view: MemberView; units: Units; reload: () => void }) => {
  const t = useSay();
  const [doing, setDoing] = useState<Doing>();
  const [said, say] = useSaid();
  const leave = () => setDoing(undefined);
  const form = {
    view,
    onLeave: leave,
    onReload: reload,
    onDone: () => {
      leave();
      say(t(officeWords.recorded));
      reload();
    },
  };
  return (
    <>
      {doing === undefined && <Said said={said} />}
      {doing === undefined && (
        <ul class="mc-actions">
          {acts.map(([act, name], at) => (
            <li key={act}>
              <button
                type="button"
                class={`govuk-button ${at === 0 ? '' : 'govuk-button--secondary'}`}
                onClick={() => setDoing(act)}
              >
                {t(act === 'end' && view.member.validTo !== undefined ? words.changeEnd : name)}
              </button>
            </li>
          ))}
        </ul>
      )}
      {doing === 'change' && <ChangeMember {...form} units={units} />}
      {doing === 'bind' && <BindAccount {...form} />}
      {doing === 'end' && <EndMember {...form} />}
      <h2 class="govuk-heading-m">{t(words.facts)}</h2>
      <Facts view={view} units={units} />
      <History events={view.events} nameOf={units.nameOf} />
    </>
  );
};

/** One member of staff: what is recorded, what they hold, what was done to them, and what may be done. */
export const MemberPage = ({ id }: { id: string; me: Me }) => {
  const { call } = useApp();
  const t = useSay();
  const units = useUnits();
  const { value, error, reload } = useLoaded<MemberView>(() => call('getMember', { params: { staffId: id } }), id);
  return (
    <>
      <Heading text={value?.member.name ?? t(words.title)} first />
      <RefusalBanner error={error} onRetry={reload} />
      {value && <Opened view={value} units={units} reload={reload} />}
      {!value && error === undefined && (
        <p class="govuk-body" role="status">
          {t(kitWords.loading)}
        </p>
      )}
      <p>
        <a class="govuk-link" href="?view=staff">
          {t(words.back)}
        </a>
      </p>
    </>
  );
};
