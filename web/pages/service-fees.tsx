import type { FeeLine, FeeScope } from '#shared/service/fee.ts';
import { feeQuestions } from '#shared/service/fee-questions.ts';
import type { Service } from '#shared/service/service.ts';
import { say } from '#shared/words/text.ts';
import type { Locale } from '#shared/words/text.ts';
import * as facts from '#shared/words/service-facts.ts';
import { servicePageWords as words } from '../words/service-page.ts';
import { agencyNames } from './agency-names.ts';
import { exemptionParts, feeParts } from './fee-in-words.ts';
import type { FeeNames } from './fee-in-words.ts';
import { isFreeUnless } from './free-unless.ts';
import type { ServiceProps, Site } from './site.ts';

const namesOf = (service: Service, site: Site): FeeNames => ({ service, agencies: agencyNames(site) });

/** Which cases a line is for, said only where some case has no line at all. */
const casesOf = (line: FeeLine, { cases, fee }: Service, locale: Locale): string => {
  const paid = new Set(fee.lines.flatMap((each) => each.cases ?? cases.map(({ id }) => id)));
  if (line.cases === undefined || cases.every(({ id }) => paid.has(id))) return '';
  const names = cases.filter(({ id }) => line.cases?.includes(id)).map(({ name }) => say(name, locale));
  return ` – ${say(words.inCases, locale, { cases: names.join('; ') })}`;
};

const isAhead = ({ validTo = '9' }: FeeScope, { today }: Site): boolean => validTo >= today;
const isNow = (scope: FeeScope, site: Site): boolean => (scope.validFrom ?? '') <= site.today && isAhead(scope, site);

/** Does the fee hang on answers? Then its page asks for them, where a script may run. */
export const asksFee = (service: Service): boolean => feeQuestions(service).length > 0;

/** Fees at a glance: first whether one may owe nothing, then what is asked today, line by line. */
export const FeesInShort = ({ service, site, locale }: ServiceProps) => {
  const lines = service.fee.lines.filter((line) => isNow(line, site));
  const isReduced = (service.fee.exemptions ?? []).some((exemption) => isNow(exemption, site));
  if (lines.length === 0) return <dd>{say(words.free, locale)}</dd>;
  return (
    <dd>
      {isFreeUnless(service, site.today) && <div>{say(words.freeUnless, locale)}</div>}
      {lines.map((line) => (
        <div key={line.id}>
          {say(line.name, locale)}: {feeParts(line, locale, namesOf(service, site)).join(' – ')}
          {casesOf(line, service, locale)}
        </div>
      ))}
      {isReduced && <div>{say(words.hasExemptions, locale)}</div>}
    </dd>
  );
};

/** How much in bold, then for whom. */
const Parts = ({ of: [amount, ...scope] }: { of: string[] }) => (
  <>
    <strong>{amount}</strong>
    {scope.map((part) => ` – ${part}`)}
  </>
);

const Exemptions = ({ service, locale, site }: Omit<ServiceProps, 'notices'>) => {
  const exemptions = (service.fee.exemptions ?? []).filter((exemption) => isAhead(exemption, site));
  if (exemptions.length === 0) return null;
  return (
    <>
      <h3 class="govuk-heading-s">{say(words.exemptions, locale)}</h3>
      <ul class="govuk-list govuk-list--bullet">
        {exemptions.map((exemption) => (
          <li key={exemption.id}>
            {say(exemption.name, locale)}: <Parts of={exemptionParts(exemption, locale, namesOf(service, site))} />{' '}
            <span class="mc-meta">({say(exemption.legalBasis, locale)})</span>
          </li>
        ))}
      </ul>
    </>
  );
};

/** Every fee line still to come or in force, with its legal basis, when it is paid, and who pays less on what evidence. */
export const Fees = ({ service, locale, site }: ServiceProps) => (
  <>
    {isFreeUnless(service, site.today) && <p class="govuk-body">{say(words.freeUnless, locale)}</p>}
    <ul class="govuk-list govuk-list--bullet">
      {service.fee.lines.length === 0 && <li>{say(words.free, locale)}</li>}
      {service.fee.lines
        .filter((line) => isAhead(line, site))
        .map((line) => (
          <li key={line.id}>
            {say(line.name, locale)}: <Parts of={feeParts(line, locale, namesOf(service, site))} />
            {casesOf(line, service, locale)} <span class="mc-meta">({say(line.legalBasis, locale)})</span>
          </li>
        ))}
    </ul>
    <Exemptions service={service} locale={locale} site={site} />
    {service.fee.due !== 'none' && <p class="govuk-body">{say(facts.feeDueWords[service.fee.due], locale)}.</p>}
    {service.fee.lines.length > 0 && (
      <p class="govuk-body">{say(facts.refundLimitWords[service.fee.refundedBefore ?? 'acceptance'], locale)}.</p>
    )}
    {service.fee.note && <p class="govuk-body">{say(service.fee.note, locale)}</p>}
    {asksFee(service) && (
      <div
        id="fee-asker"
        data-service={service.id}
        data-version={service.version}
        data-styles={site.assets.styles.forms}
      />
    )}
  </>
);
