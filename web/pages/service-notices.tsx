import type { ComponentChildren } from 'preact';
import { formatDate } from '#shared/words/format.ts';
import { momentWords } from '#shared/words/dates.ts';
import { say } from '#shared/words/text.ts';
import type { Locale, Text } from '#shared/words/text.ts';
import { servicePageWords as words } from '../words/service-page.ts';
import { addressOf } from './addresses.ts';
import type { Notices, Replacing, ServiceProps } from './site.ts';

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

/** What is said of an end: that it comes, that it came, or that another system takes it in now. */
const endings = {
  soon: { title: words.willBeAbolished, text: words.abolishedSoon, by: words.replacedBy },
  gone: { title: words.abolished, text: words.abolishedFrom, by: words.replacedBy },
  moved: { title: words.moved, text: words.movedFrom, by: words.filedNow },
} as const;

const endingOf = ({ from, replacedBy }: NonNullable<Notices['abolished']>, today: string): keyof typeof endings => {
  if (from > today) return 'soon';
  return replacedBy?.elsewhere ? 'moved' : 'gone';
};

const Replacement = ({ by, locale }: { by: Replacing; locale: Locale }) => (
  <>
    <a class="govuk-link" href={by.elsewhere?.href ?? addressOf('service', locale, by.id)}>
      {say(by.name, locale)}
    </a>
    {by.elsewhere && ` – ${say(by.elsewhere.system, locale)} (${new URL(by.elsewhere.href).host})`}
  </>
);

const Abolished = ({ notices: { abolished }, site, locale }: ServiceProps) => {
  if (abolished === undefined) return null;
  const { title, text, by } = endings[endingOf(abolished, site.today)];
  return (
    <Notice id="bai-bo" title={title} locale={locale}>
      <p>{say(text, locale, { date: formatDate(abolished.from, locale) })}</p>
      {abolished.replacedBy && (
        <p>
          {say(by, locale)} <Replacement by={abolished.replacedBy} locale={locale} />
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
