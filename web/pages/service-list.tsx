import * as facts from '#shared/words/service-facts.ts';
import { say } from '#shared/words/text.ts';
import type { Locale } from '#shared/words/text.ts';
import { addressOf } from './addresses.ts';
import type { Card } from './card.ts';
import { elsewhereInWords } from './elsewhere-in-words.ts';

/** Authority, level and how it is filed; of what another system takes in, which. */
const factsOf = ({ administrativeLevel, level, onlineMode, elsewhere }: Card, locale: Locale): string =>
  [
    say(facts.administrativeLevelWords[administrativeLevel], locale),
    level === undefined ? '' : say(facts.levelWords[level], locale),
    onlineMode === undefined ? '' : say(facts.onlineModeWords[onlineMode], locale),
    elsewhere === undefined ? '' : elsewhereInWords({ ...elsewhere, system: say(elsewhere.system, locale) }, locale),
  ]
    .filter((part) => part !== '')
    .join(' · ');

/** Services one under the other: name, what it is for, authority and level. */
export const ServiceList = ({
  services,
  locale,
  under,
}: {
  services: readonly Card[];
  locale: Locale;
  under: 'h2' | 'h3';
}) => {
  const Heading = under;
  return (
    <ul class="mc-services">
      {services.map((card) => (
        <li key={card.id}>
          <Heading>
            <a class="govuk-link" href={card.elsewhere?.href ?? addressOf('service', locale, card.id)}>
              {say(card.name, locale)}
            </a>
          </Heading>
          <p>{say(card.summary, locale)}</p>
          <p class="mc-meta">{factsOf(card, locale)}</p>
        </li>
      ))}
    </ul>
  );
};
