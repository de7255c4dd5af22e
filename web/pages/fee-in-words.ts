import type { FeeLine } from '#shared/service/fee.ts';
import { formatDate, formatMoney } from '#shared/words/format.ts';
import { channelShort } from '#shared/words/service-facts.ts';
import { say } from '#shared/words/text.ts';
import type { Locale } from '#shared/words/text.ts';
import { servicePageWords as words } from '../words/service-page.ts';

const amountInWords = ({ amount }: FeeLine, locale: Locale): string => {
  const money = (dong: number) => formatMoney(dong, locale);
  if (amount.kind === 'fixed') return money(amount.dong);
  if (amount.kind === 'per-item') {
    const values = { money: money(amount.dong), unit: say(amount.unit, locale), from: amount.from };
    return say(amount.from > 1 ? words.perItemFrom : words.perItem, locale, values);
  }
  const tiers = amount.tiers.map(({ upTo, dong }) =>
    say(upTo === undefined ? words.perPage : words.perPageUpTo, locale, { money: money(dong), upTo: upTo ?? '' }),
  );
  const cap = amount.cap === undefined ? [] : [say(words.cap, locale, { money: money(amount.cap) })];
  return [...tiers, ...cap].join('; ');
};

/** One fee line as a reader needs it: how much, on which channel, until when. */
export const feeInWords = (line: FeeLine, locale: Locale): string => {
  const channels = line.channels?.map((channel) => say(channelShort[channel], locale)).join(', ');
  return [
    amountInWords(line, locale),
    channels === undefined ? '' : say(words.onlyOn, locale, { channels }),
    line.validFrom === undefined ? '' : say(words.from, locale, { date: formatDate(line.validFrom, locale) }),
    line.validTo === undefined ? '' : say(words.until, locale, { date: formatDate(line.validTo, locale) }),
  ]
    .filter((part) => part !== '')
    .join(' – ');
};
