import { say } from '#shared/words/text.ts';
import type { Locale } from '#shared/words/text.ts';
import { catalogueWords as words } from '../words/catalogue.ts';
import { addressOf } from './addresses.ts';
import type { Group, Grouping } from './groupings.ts';

type TilesProps = { grouping: Grouping; groups: readonly Group[]; locale: Locale };

/** One way to browse: each of its groups, with how many services it has. */
export const Tiles = ({ grouping, groups, locale }: TilesProps) => (
  <section aria-labelledby={`by-${grouping.page}`}>
    <h2 class="govuk-heading-m" id={`by-${grouping.page}`}>
      {say(grouping.title, locale)}
    </h2>
    <ul class={`mc-tiles ${groups.length > 3 ? 'mc-tiles--3' : ''}`}>
      {groups.map(({ id, name, services }) => (
        <li key={id}>
          <a class="govuk-link" href={addressOf(grouping.page, locale, id)}>
            <span>{say(name, locale)}</span>
            <span class="mc-count">{say(words.countOf, locale, { count: services.length })}</span>
          </a>
        </li>
      ))}
    </ul>
  </section>
);
