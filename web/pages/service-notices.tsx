import type { ComponentChildren } from 'preact';
import { formatDate } from '#shared/words/format.ts';
import { momentWords } from '#shared/words/dates.ts';
import { say } from '#shared/words/text.ts';
import type { Locale, Text } from '#shared/words/text.ts';
import { servicePageWords as words } from '../words/service-page.ts';
import { addressOf } from './addresses.ts';
import type { ServiceProps, Notices } from './site.ts';

/** Is it done no longer on that local date? */
export const isAbolished = ({ abolished }: Notices, today: string): boolean =>
  abolished !== undefined && abolished.from <= today;

type NoticeProps = { id: string; title: Text; locale: Locale; children: ComponentChildren };

const Notice = ({ id, title, locale, children }: NoticeProps) => (
  <section class="mc-notice" aria-labelledby={id}>
    <h2 class="govuk-heading-s" id={id}>
      {say(title, locale)}
    </h2>
    {children}
  </section>
);

const Abolished = ({ notices: { abolished }, site, locale }: ServiceProps) => {
  if (abolished === undefined) return null;
  const gone = abolished.from <= site.today;
  return (
    <Notice id="bai-bo" title={gone ? words.abolished : words.willBeAbolished} locale={locale}>
      <p>
        {say(gone ? words.abolishedFrom : words.abolishedSoon, locale, { date: formatDate(abolished.from, locale) })}
      </p>
      {abolished.replacedBy && (
        <p>
          {say(words.replacedBy, locale)}{' '}
          <a class="govuk-link" href={addressOf('service', locale, abolished.replacedBy.id)}>
            {say(abolished.replacedBy.name, locale)}
          </a>
        </p>
      )}
    </Notice>
  );
};

const Suspended = ({ notices: { suspended }, locale }: ServiceProps) =>
  suspended === undefined ? null : (
    <Notice id="tam-ngung" title={words.suspended} locale={locale}>
      <p>{say(suspended.reason, locale)}</p>
      <p>
        {say(words.suspendedSince, locale, { since: say(momentWords(suspended.since), locale) })}{' '}
        {suspended.backBy === undefined
          ? say(words.backUnknown, locale)
          : say(words.backBy, locale, { time: say(momentWords(suspended.backBy), locale) })}
      </p>
    </Notice>
  );

/** What a reader must know before anything else: that it is abolished, or takes no dossiers for a while, why and until when. */
export const ServiceNotices = (props: ServiceProps) => (
  <>
    <Abolished {...props} />
    {!isAbolished(props.notices, props.site.today) && <Suspended {...props} />}
  </>
);
