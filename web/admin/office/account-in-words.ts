import type { Account } from '#shared/payment/collector.ts';
import { formatDate } from '#shared/words/format.ts';
import type { Locale } from '#shared/words/text.ts';
import type { Say } from '../../kit/locale.tsx';
import { collectorWords as words } from '../../words/admin-collectors.ts';

/** An account in one line, with the days it is used and where its money goes. */
export const accountInWords = ({ validFrom, validTo, ...account }: Account, t: Say, locale: Locale): string => {
  const from = formatDate(validFrom, locale);
  const period =
    validTo === undefined ? t(words.since, { from }) : t(words.between, { from, to: formatDate(validTo, locale) });
  const { bank, number, holder, treasury, treasuryAccount } = account;
  return t(words.accountInWords, { bank, number, holder, period, treasury, treasuryAccount });
};
