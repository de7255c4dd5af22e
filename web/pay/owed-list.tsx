import { useState } from 'preact/hooks';
import type { OwedPayment } from '#shared/api/payment-views.ts';
import { formatMoney } from '#shared/words/format.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { addressOf } from '../pages/addresses.ts';
import { useApp } from '../session/app.tsx';
import { payWords as words } from '../words/pay.ts';
import { OwedItem } from './owed-item.tsx';
import { keyOf, notBeside, waysOfAll } from './owed-together.ts';
import { PayWays } from './pay-ways.tsx';

/** Everything one owes, over all dossiers: what goes to one account can be ticked and paid in one go. */
export const OwedList = ({ payments, onChanged }: { payments: readonly OwedPayment[]; onChanged: () => void }) => {
  const { call } = useApp();
  const t = useSay();
  const locale = useLocale();
  const only = payments.length === 1 ? payments.map(keyOf) : [];
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set(only));
  if (payments.length === 0) return null;
  const chosen = payments.filter((each) => ticked.has(keyOf(each)));
  const tick = (key: string, on: boolean) =>
    setTicked((before) => new Set(on ? [...before, key] : [...before].filter((each) => each !== key)));
  const sum = chosen.reduce((total, { dong }) => total + dong, 0);
  return (
    <section class="mc-letter">
      <fieldset class="govuk-fieldset" aria-describedby={payments.length > 1 ? 'owed-help' : undefined}>
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">
          <h2 class="govuk-fieldset__heading">{t(words.toPay)}</h2>
        </legend>
        {payments.length > 1 && (
          <p class="govuk-hint" id="owed-help">
            {t(words.owedHelp)}
          </p>
        )}
        <div class="govuk-checkboxes">
          {payments.map((each) => (
            <OwedItem
              owed={each}
              ticked={ticked.has(keyOf(each))}
              hindered={notBeside(each, chosen)}
              onTick={(on) => tick(keyOf(each), on)}
              key={keyOf(each)}
            />
          ))}
        </div>
      </fieldset>
      <p class="mc-total" role="status">
        {chosen.length === 0 ? t(words.tickSome) : t(words.sum, { money: formatMoney(sum, locale) })}
      </p>
      {chosen.length > 0 && (
        <PayWays
          ways={waysOfAll(chosen)}
          title={t(words.choose)}
          back={addressOf('my', locale)}
          begin={(way, language) =>
            call('beginPayment', {
              body: { payments: chosen.map(({ dossierId, no }) => ({ dossierId, no })), way, locale: language },
            })
          }
          onChanged={onChanged}
        />
      )}
    </section>
  );
};
