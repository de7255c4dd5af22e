import { useState } from 'preact/hooks';
import type { OpenRefund } from '#shared/api/cash-views.ts';
import { moneyWayWords } from '#shared/words/cash.ts';
import { formatDay, formatMoney } from '#shared/words/format.ts';
import { refundMethodWords, refundReasonWords, refundStatusWords } from '#shared/words/refunds.ts';
import { Said, useSaid } from '../admin/said.tsx';
import { Heading } from '../kit/heading.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useLoaded } from '../kit/use-loaded.ts';
import { useApp } from '../session/app.tsx';
import type { Me } from '../session/staff-gate.tsx';
import { refundWords as words } from '../words/cash-settling.ts';
import { kitWords } from '../words/kit.ts';
import { AboutLink } from './about-link.tsx';
import { CashTable } from './cash-table.tsx';
import { RefundForm } from './refund-form.tsx';
import { stepsFor } from './refund-steps.ts';
import type { RefundStep } from './refund-steps.ts';

const colours: Partial<Record<OpenRefund['status'], string>> = {
  due: 'blue',
  proposed: 'yellow',
  asked: 'yellow',
  approved: 'green',
  sent: 'green',
  'in-doubt': 'red',
};

type Choose = (refund: OpenRefund, step: RefundStep) => void;

const Ways = ({ refund, me, onChoose }: { refund: OpenRefund; me: Me; onChoose: Choose }) => {
  const t = useSay();
  const waits = refund.isOwn && (refund.status === 'asked' || refund.status === 'proposed');
  const name = refund.about?.code ?? refund.reference.slice(0, 12);
  return (
    <span class="mc-cash-ways">
      {waits && <span class="mc-meta">{t(words.ownWork)}</span>}
      {stepsFor(refund, me).map((step) => (
        <button
          type="button"
          class="mc-plain"
          aria-label={`${t(words[step])}: ${name}`}
          onClick={() => onChoose(refund, step)}
          key={step}
        >
          {t(words[step])}
        </button>
      ))}
    </span>
  );
};

/** How it goes back, who asked and who approved. */
const How = ({ refund: { method, askedBy, approvedBy, status } }: { refund: OpenRefund }) => {
  const t = useSay();
  const isAsked = status !== 'due';
  return (
    <>
      {method !== undefined && isAsked && t(refundMethodWords[method])}{' '}
      {askedBy !== undefined && isAsked && <span class="mc-meta">{t(words.by, { name: askedBy })}</span>}{' '}
      {approvedBy !== undefined && isAsked && <span class="mc-meta">{t(words.approvedBy, { name: approvedBy })}</span>}
    </>
  );
};

/** Why it was not approved, and who said so. */
const Rejected = ({ rejected: { at, by, reason } }: { rejected: NonNullable<OpenRefund['rejected']> }) => {
  const t = useSay();
  const date = formatDay(at, useLocale());
  return <span class="mc-meta">{t(words.rejected, { date, name: by, reason })}</span>;
};

const Refunds = ({ refunds, me, onChoose }: { refunds: readonly OpenRefund[]; me: Me; onChoose: Choose }) => {
  const t = useSay();
  const locale = useLocale();
  return (
    <CashTable
      caption={t(words.title)}
      columns={[
        {
          name: words.about,
          cell: ({ about }) => (about ? <AboutLink about={about} /> : <span class="mc-meta">{t(words.stray)}</span>),
        },
        { name: words.dong, cell: ({ dong }) => formatMoney(dong, locale), isAmount: true },
        {
          name: words.reason,
          cell: ({ reason, note, way, createdAt, rejected }) => (
            <>
              {t(refundReasonWords[reason])}
              {note !== undefined && `: ${note}`}{' '}
              <span class="mc-meta">
                {t(words.paidBy, { way: t(moneyWayWords[way]) })}; {formatDay(createdAt, locale)}
              </span>{' '}
              {rejected && <Rejected rejected={rejected} />}
            </>
          ),
        },
        { name: words.method, cell: (refund) => <How refund={refund} /> },
        {
          name: words.status,
          cell: ({ status }) => (
            <strong class={`govuk-tag govuk-tag--${colours[status] ?? 'grey'}`}>{t(refundStatusWords[status])}</strong>
          ),
        },
        { name: words.action, cell: (refund) => <Ways refund={refund} me={me} onChoose={onChoose} /> },
      ]}
      rows={refunds}
      keyOf={({ id }) => id}
    />
  );
};

/** Money that goes back: one asks, another approves. */
export const RefundsPage = ({ me }: { me: Me }) => {
  const { call } = useApp();
  const t = useSay();
  const [said, say] = useSaid();
  const [chosen, setChosen] = useState<{ refund: OpenRefund; step: RefundStep }>();
  const loaded = useLoaded(() => call('listRefunds', {}), 'refunds');
  const refunds = loaded.value?.refunds;
  // Whoever leaves a form may do so because somebody was quicker: the list is read anew.
  const leave = () => {
    setChosen(undefined);
    loaded.reload();
  };
  return (
    <>
      <Heading text={t(words.title)} />
      <p class="govuk-body">{t(words.intro)}</p>
      <Said said={said} />
      <RefusalBanner error={loaded.error} onRetry={loaded.reload} />
      {!refunds && loaded.error === undefined && (
        <p class="govuk-body" role="status">
          {t(kitWords.loading)}
        </p>
      )}
      {chosen && (
        <RefundForm
          {...chosen}
          key={`${chosen.refund.id} ${chosen.step}`}
          onLeave={leave}
          onDone={(what) => {
            leave();
            say(what);
          }}
        />
      )}
      {refunds?.length === 0 && <p class="govuk-body">{t(words.none)}</p>}
      {refunds && refunds.length > 0 && (
        <Refunds refunds={refunds} me={me} onChoose={(refund, step) => setChosen({ refund, step })} />
      )}
    </>
  );
};
