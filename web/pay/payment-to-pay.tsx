import type { PaymentView } from '#shared/api/payment-views.ts';
import type { DossierView } from '#shared/api/views.ts';
import { FeeBox } from '../kit/fee-box.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { addressOf } from '../pages/addresses.ts';
import { useApp } from '../session/app.tsx';
import { owingHelp, payWords as words } from '../words/pay.ts';
import { LetOthersPay } from './let-others-pay.tsx';
import { PayWays } from './pay-ways.tsx';
import { PaymentTag } from './payment-tag.tsx';

type Props = { view: DossierView; payment: PaymentView; onChanged: () => void };

/** One fee that is owed: where it stands, what it is made of, and every way to pay it; also after a failure, with nothing to fill in again. */
export const PaymentToPay = ({ view: { dossier, ways, receivingAgencyName }, payment, onChanged }: Props) => {
  const { call } = useApp();
  const t = useSay();
  const locale = useLocale();
  const { no, status, dong, lines, reference } = payment;
  const help = owingHelp[status];
  const mine = addressOf('my', locale);
  return (
    <>
      <p>
        <PaymentTag status={status} />
      </p>
      {help && <p class="govuk-body">{t(help)}</p>}
      {help && reference !== undefined && (
        <p class="govuk-body">
          <a class="govuk-link" href={`${addressOf('pay', locale)}?m=${reference}`}>
            {t(words.lookAt, { reference })}
          </a>
        </p>
      )}
      <FeeBox fee={{ due: 'none', total: dong, lines }} />
      <PayWays
        ways={ways}
        title={t(status === 'due' ? words.choose : words.chooseAgain)}
        back={`${mine}?dossier=${dossier.id}`}
        begin={(way, language) =>
          call('beginPayment', { body: { payments: [{ dossierId: dossier.id, no }], way, locale: language } })
        }
        onChanged={onChanged}
      />
      {(ways.includes('counter') || ways.length === 0) && (
        <p class="govuk-body">
          {t(ways.length === 0 ? words.notHere : words.atCounter, {
            where: t(receivingAgencyName),
            code: dossier.code ?? dossier.temporaryCode ?? '',
          })}
        </p>
      )}
      <LetOthersPay dossierId={dossier.id} no={no} />
    </>
  );
};
