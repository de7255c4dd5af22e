import type { AttemptView } from '#shared/api/payment-views.ts';
import { moneyText } from '#shared/words/format.ts';
import { fill } from '#shared/words/text.ts';
import type { Text } from '#shared/words/text.ts';
import { outcomeWords } from '../words/pay-outcomes.ts';
import { payWords as words } from '../words/pay.ts';

type Status = AttemptView['status'];
type Outcome = { title: Text; help: Text; isLong?: true };

const outcomes: Record<Status, Outcome> = {
  open: { title: words.waiting, help: words.waitingHelp },
  paid: { title: words.paid, help: words.paidHelp },
  failed: { title: words.failed, help: words.failedHelp },
  expired: { title: words.expired, help: words.expiredHelp },
  'in-doubt': { title: words.inDoubt, help: words.inDoubtHelp, isLong: true },
};
const stillWaiting: Outcome = { title: words.stillWaiting, help: words.stillWaitingHelp, isLong: true };

export type Followed = {
  status: Status;
  /** It was asked about long enough. */
  ended: boolean;
  byTransfer: boolean;
  /** From which page one came to pay; not known in another tab or on another device. */
  back: string | undefined;
  /** What came and how much of it goes back, where some of it does. */
  goesBack?: AttemptView['goesBack'];
};

/** What is said where money came and some of it paid nothing; other ends say it beside what they say. */
const backInWords = (status: Status, { came, dong }: NonNullable<AttemptView['goesBack']>) => {
  const sums = { came: moneyText(came), back: moneyText(dong), kept: moneyText(came - dong) };
  const said = (title: Text, help: Text, ...more: Text[]) => ({
    title: fill(title, sums),
    help: [fill(help, sums), ...more],
  });
  const { seeWhatIsDue } = outcomeWords;
  if (status === 'failed') return said(outcomeWords.tooLittle, outcomeWords.tooLittleHelp);
  if (status !== 'paid') return undefined;
  return dong < came
    ? said(outcomeWords.partBack, outcomeWords.partBackHelp, seeWhatIsDue)
    : said(outcomeWords.allBack, outcomeWords.allBackHelp, seeWhatIsDue);
};

/**
 * What is said of an attempt: its heading, and where it takes longer than one waits, where to look again. A message comes only with money,
 * and only to whoever filed: a page that a link led to, or nobody knows what, promises none.
 */
export const outcomeInWords = ({
  status,
  ended,
  byTransfer,
  back,
  goesBack,
}: Followed): { title: Text; help: Text[] } => {
  const ofBack = goesBack && backInWords(status, goesBack);
  if (ofBack) return ofBack;
  const { title, help, isLong } = status === 'open' && ended ? stillWaiting : outcomes[status];
  const isOwn = back !== undefined && !back.includes('#');
  const later = isOwn ? words.lookAgain : words.lookAgainByLink;
  if (status === 'open' && byTransfer) return { title, help: [words.qrWaiting, later] };
  const beside = goesBack
    ? [fill(outcomeWords.someBackHelp, { came: moneyText(goesBack.came), back: moneyText(goesBack.dong) })]
    : [];
  return { title, help: isLong ? [...beside, help, later] : [...beside, help] };
};
