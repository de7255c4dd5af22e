import type { DossierRow } from '#shared/api/views.ts';
import { daysBetween, localDate, localTime } from '#shared/calendar/local-time.ts';
import { statusFacts } from '#shared/dossier/status.ts';
import { formatDate } from '#shared/words/format.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import type { Say } from '../kit/locale.tsx';
import { deskWords as words } from '../words/desk.ts';
import { datedBy, urgency } from './urgency.ts';
import type { Urgency } from './urgency.ts';

type Dated = Pick<DossierRow, 'status' | 'due' | 'answerBy'>;

/** How far away a day is, in words; nothing where it is far. */
const distance = (tone: Urgency, days: number, t: Say): string => {
  if (tone === 'overdue') return days === 0 ? t(words.overdue) : t(words.overdueDays, { count: -days });
  if (tone === 'today') return t(words.dueToday);
  if (tone === 'later') return '';
  return days === 1 ? t(words.dueTomorrow) : t(words.dueInDays, { count: days });
};

const Mark = ({ at, now, children }: { at: string; now: string; children: string }) => {
  const t = useSay();
  const tone = urgency(at, now);
  const said = distance(tone, daysBetween(localDate(now), localDate(at)), t);
  return (
    <span class={`mc-due mc-due--${tone}`}>
      <time dateTime={at}>{children}</time>
      {said !== '' && <strong class="mc-due__far">{said}</strong>}
    </span>
  );
};

/** By when a dossier is to be answered, and by whom; how near it is shows in colour and in words. `now` is the portal's clock. */
export const DueMark = ({ dossier, now }: { dossier: Dated; now: string }) => {
  const t = useSay();
  const locale = useLocale();
  const { due, answerBy } = dossier;
  const by = datedBy(dossier);
  if (by === 'clock' && due)
    return (
      <>
        <Mark at={due.at} now={now}>{`${localTime(due.at)} ${formatDate(localDate(due.at), locale)}`}</Mark>
        {due.provisional && <em class="mc-meta"> ({t(words.provisional)})</em>}
      </>
    );
  if (by === 'answer' && answerBy !== undefined)
    return (
      // The whole of the day counts: it ends at 17:00 UTC, midnight in Vietnam.
      <Mark at={`${answerBy}T16:59:59.999Z`} now={now}>
        {formatDate(answerBy, locale)}
      </Mark>
    );
  return (
    <span class="mc-meta">{t(statusFacts[dossier.status].waitsFor === 'nobody' ? words.ended : words.noDue)}</span>
  );
};
