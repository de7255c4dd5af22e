import { conditionInWords } from '#shared/service/condition-in-words.ts';
import { say } from '#shared/words/text.ts';
import { chainWords as words } from '../words/chain.ts';
import { addressOf } from './addresses.ts';
import type { ServiceProps } from './site.ts';

/** What follows by itself once this procedure has its result, each with its own page and who decides it. */
export const ServiceChain = ({ service: { chain, form = { sections: [] } }, locale }: ServiceProps) => (
  <>
    <p class="govuk-body">{say(words.onePage, locale)}</p>
    <ol class="mc-steps govuk-body">
      {chain?.parts.map(({ id, serviceId, name, agency, when }) => (
        <li key={id}>
          <a class="govuk-link" href={addressOf('service', locale, serviceId)}>
            {say(name, locale)}
          </a>{' '}
          <span class="mc-meta">
            {say(agency, locale)}
            {when && `. ${say(words.onlyWhen, locale, { what: say(conditionInWords(when, form), locale) })}`}
          </span>
        </li>
      ))}
    </ol>
  </>
);
