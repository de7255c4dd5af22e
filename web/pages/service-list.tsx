import type { Service } from '#shared/service/service.ts';
import { say } from '#shared/words/text.ts';
import type { Locale } from '#shared/words/text.ts';
import * as facts from '#shared/words/service-facts.ts';
import { addressOf } from './addresses.ts';

/** Services one under the other: name, what it is for, authority and level. */
export const ServiceList = ({
  services,
  locale,
  under,
}: {
  services: Service[];
  locale: Locale;
  under: 'h2' | 'h3';
}) => {
  const Heading = under;
  return (
    <ul class="mc-services">
      {services.map((service) => (
        <li key={service.id}>
          <Heading>
            <a class="govuk-link" href={addressOf('service', locale, service.id)}>
              {say(service.name, locale)}
            </a>
          </Heading>
          <p>{say(service.summary, locale)}</p>
          <p class="mc-meta">
            {say(facts.administrativeLevelWords[service.administrativeLevel], locale)} ·{' '}
            {say(facts.levelWords[service.level], locale)} · {say(facts.onlineModeWords[service.onlineMode], locale)}
          </p>
        </li>
      ))}
    </ul>
  );
};
