import { whyNotOffered } from '#shared/service/offered.ts';
import type { Service } from '#shared/service/service.ts';
import { say } from '#shared/words/text.ts';
import { frameWords } from '../words/frame.ts';
import * as facts from '#shared/words/service-facts.ts';
import { servicePageWords as words } from '../words/service-page.ts';
import { addressOf } from './addresses.ts';
import { isAbolished } from './service-notices.tsx';
import { FeesInShort } from './service-fees.tsx';
import type { ServiceProps } from './site.ts';
import { timesInWords } from './time-in-words.ts';

/** Is it filed on the portal? Levels 3 and 4 are, once they have a form. */
const isOpenOnline = (service: Service): boolean => service.form !== undefined && service.level >= 3;

/** Where the blank form of a service is fetched. */
export const blankFormOf = ({ id }: Pick<Service, 'id'>): string => `/api/services/${id}/blank-form`;

/** The time limits, one under the other. */
export const Times = ({ service, locale }: ServiceProps) => (
  <>
    {timesInWords(service, locale).map((time) => (
      <div key={time}>{time}</div>
    ))}
  </>
);

const Apply = ({ service, locale }: ServiceProps) => (
  <>
    <a
      class="govuk-button mc-start"
      href={`${addressOf('apply', locale)}?service=${service.id}`}
      draggable={false}
      rel="nofollow"
    >
      {say(frameWords.applyOnline, locale)}
    </a>
    <p class="mc-meta">{say(words.needSignIn, locale)}</p>
  </>
);

const ByHand = ({ service, locale }: ServiceProps) => (
  <>
    <p>{say(words.notOnline, locale)}</p>
    <ul class="govuk-list govuk-list--bullet">
      {service.channels
        .filter(({ channel }) => channel !== 'online')
        .map(({ channel }) => (
          <li key={channel}>{say(facts.channelWords[channel], locale)}</li>
        ))}
    </ul>
    <a
      class="govuk-button govuk-button--secondary mc-start"
      href={blankFormOf(service)}
      download={`${service.id}.pdf`}
      draggable={false}
    >
      {say(words.getForm, locale)}
    </a>
  </>
);

const WayIn = (props: ServiceProps) => {
  const { service, notices, site, locale } = props;
  if (isAbolished(notices, site.today)) return null;
  if (notices.suspended) return <p>{say(words.suspendedShort, locale)}</p>;
  const why = whyNotOffered(service, site.today);
  if (why) return <p>{say(why, locale)}</p>;
  return isOpenOnline(service) ? <Apply {...props} /> : <ByHand {...props} />;
};

/** At a glance: how long, how much, where, how; and the way in – to the application, or to the form where there is none. */
export const Start = (props: ServiceProps) => {
  const { service, locale } = props;
  return (
    <aside class="mc-aside" aria-label={say(words.atAGlance, locale)}>
      <div class="mc-card">
        <dl class="mc-facts">
          <dt>{say(words.time, locale)}</dt>
          <dd>
            <Times {...props} />
          </dd>
          <dt>{say(words.fee, locale)}</dt>
          <FeesInShort {...props} />
          <dt>{say(words.agency, locale)}</dt>
          <dd>{say(service.competentAgency, locale)}</dd>
          <dt>{say(words.mode, locale)}</dt>
          <dd>{say(facts.onlineModeWords[service.onlineMode], locale)}</dd>
        </dl>
        <WayIn {...props} />
      </div>
    </aside>
  );
};
