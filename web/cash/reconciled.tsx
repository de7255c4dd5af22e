import type { BoundedList } from '#shared/payment/day-differences.ts';
import { boundedListWords, differenceWords } from '#shared/words/cash.ts';
import { formatMoney, formatTime } from '#shared/words/format.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { dayWords as words } from '../words/cash.ts';
import type { Day } from './day-page.tsx';

/** What the night found: that the day adds up, or each thing that does not. */
export const Reconciled = ({ day: { reconciled } }: { day: Day }) => {
  const t = useSay();
  const locale = useLocale();
  if (!reconciled) return null;
  const { differences, at } = reconciled;
  const found = (each: (typeof differences)[number]) => {
    const what = t(differenceWords[each.kind]);
    // Of a list that was not read to its end nothing is known in đồng.
    const list = each.kind === 'not-all-seen' && boundedListWords[each.about as BoundedList];
    if (list) return t(words.notAllSeen, { what, list: t(list) });
    return t(words.difference, {
      what,
      about: each.about,
      wanted: formatMoney(each.wanted, locale),
      found: formatMoney(each.found, locale),
    });
  };
  return (
    <section aria-labelledby="cash-night">
      <h2 class="govuk-heading-m" id="cash-night">
        {t(words.reconciled)}
      </h2>
      <p class="mc-meta">{formatTime(at, locale)}</p>
      {differences.length === 0 ? (
        <p class="govuk-body">{t(words.adds)}</p>
      ) : (
        <>
          <p class="mc-why">{t(words.differences, { count: differences.length })}</p>
          <ul class="govuk-list govuk-list--bullet">
            {differences.map((each) => (
              <li key={`${each.kind} ${each.about}`}>{found(each)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
