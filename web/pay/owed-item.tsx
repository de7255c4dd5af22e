import type { OwedPayment } from '#shared/api/payment-views.ts';
import { mostTogether } from '#shared/payment/ways.ts';
import { formatMoney } from '#shared/words/format.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { owingHelp, payWords as words } from '../words/pay.ts';
import { keyOf } from './owed-together.ts';
import type { notBeside } from './owed-together.ts';
import { PaymentTag } from './payment-tag.tsx';

type Hindrance = ReturnType<typeof notBeside>;
type Props = { owed: OwedPayment; ticked: boolean; hindered?: Hindrance; onTick: (on: boolean) => void };

/** One fee to tick: what for, how much, who collects it, how an earlier attempt stands, and why it cannot be ticked now. */
export const OwedItem = ({ owed, ticked, hindered, onTick }: Props) => {
  const t = useSay();
  const locale = useLocale();
  const { dossierId, serviceName, collectorName, organisationName, code, dong, status } = owed;
  const id = `owed-${keyOf(owed)}`;
  const help = owingHelp[status];
  return (
    <div class="govuk-checkboxes__item">
      <input
        class="govuk-checkboxes__input"
        type="checkbox"
        id={id}
        checked={ticked}
        disabled={!ticked && hindered !== undefined}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => onTick(currentTarget.checked)}
      />
      <label class="govuk-label govuk-checkboxes__label" for={id}>
        <strong>{formatMoney(dong, locale)}</strong> – {t(serviceName)}
      </label>
      <div class="mc-meta govuk-checkboxes__hint" id={`${id}-hint`}>
        {code !== undefined && <span class="mc-code">{code} · </span>}
        {organisationName !== undefined && `${organisationName} · `}
        {t(collectorName)}
        {status !== 'due' && (
          <div>
            <PaymentTag status={status} />
          </div>
        )}
        {help && <div>{t(help)}</div>}
        {!ticked && hindered !== undefined && (
          <div>{hindered === 'enough' ? t(words.enough, { most: mostTogether }) : t(words.otherAccount)}</div>
        )}
      </div>
      {/* Whoever pays for an organisation may see its dossiers only by another right: they are in its list. */}
      {organisationName === undefined && (
        <a class="govuk-link mc-checkbox-link" href={`?dossier=${dossierId}`}>
          {t(words.seeDossier)}
          <span class="govuk-visually-hidden"> {code ?? t(serviceName)}</span>
        </a>
      )}
    </div>
  );
};
