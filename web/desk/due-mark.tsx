import type { DossierRow } from '#shared/api/views.ts';
import { localDate, localTime } from '#shared/calendar/local-time.ts';
import { statusFacts } from '#shared/dossier/status.ts';
import { formatDate } from '#shared/words/format.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { deskWords as words } from '../words/desk.ts';

type Dated = Pick<DossierRow, 'status' | 'due' | 'answerBy'>;

/** How urgent a date is: colour and word both say it. */
export const urgency = (dueAt: string, now: string): 'overdue' | 'today' | 'later' => {
  if (dueAt < now) return 'overdue';
  return localDate(dueAt) === localDate(now) ? 'today' : 'later';
};

/** When a dossier must be answered; overdue and due today at a glance. `now` is the portal's clock, not the device's. */
export const DueMark = ({ dossier, now }: { dossier: Dated; now: string }) => {
  const t = useSay();
  const locale = useLocale();
  if (!dossier.due)
    return (
      <span class="mc-meta">{t(statusFacts[dossier.status].waitsFor === 'nobody' ? words.ended : words.noDue)}</span>
    );
  const tone = urgency(dossier.due.at, now);
  return (
    <span class={`mc-due mc-due--${tone}`}>
      <time dateTime={dossier.due.at}>
        {localTime(dossier.due.at)} {formatDate(localDate(dossier.due.at), locale)}
      </time>
      {tone !== 'later' && <strong> {t(tone === 'overdue' ? words.overdue : words.dueToday)}</strong>}
      {dossier.due.provisional && <em> ({t(words.provisional)})</em>}
    </span>
  );
};
