import { useState } from 'preact/hooks';
import { localTime } from '#shared/calendar/local-time.ts';
import { receiptNumber } from '#shared/payment/receipt-number.ts';
import { moneyWayWords } from '#shared/words/cash.ts';
import { formatMoney } from '#shared/words/format.ts';
import { LineField, OfficeForm } from '../admin/office/fields.tsx';
import { useForm } from '../admin/office/use-form.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { useApp } from '../session/app.tsx';
import { dayWords as words } from '../words/cash.ts';
import { CashTable } from './cash-table.tsx';
import type { Day } from './day-page.tsx';

type Row = Day['rows'][number];

/** As many as the portal gives; the sums are of all. */
const most = 300;

const VoidForm = ({ row, onLeave, onDone }: { row: Row; onLeave: () => void; onDone: (number: number) => void }) => {
  const { call } = useApp();
  const t = useSay();
  const number = receiptNumber(row.number);
  const form = useForm({
    start: { reason: '' },
    judge: ({ reason }) => (reason.trim() === '' ? [{ path: 'void.reason', message: words.reasonMissing }] : []),
    submit: async ({ reason }, key) => {
      const params = { year: String(row.year), number: String(row.number) };
      const replaced = await call('voidReceipt', { params, body: { serial: row.serial, reason }, key });
      onDone(replaced.number);
    },
  });
  return (
    <OfficeForm
      form={form}
      title={{ vi: t(words.voidTitle, { number }), en: t(words.voidTitle, { number }) }}
      button={words.voidIt}
      warning
      onLeave={onLeave}
    >
      <p class="govuk-body">{t(words.voidHelp)}</p>
      <LineField
        path="void.reason"
        label={words.reason}
        error={form.wrong('void.reason')}
        value={form.typed.reason}
        onType={(reason) => form.change({ reason })}
      />
    </OfficeForm>
  );
};

const Status = ({ row }: { row: Row }) => {
  const t = useSay();
  if (row.status === 'standing') return <strong class="govuk-tag govuk-tag--green">{t(words.standing)}</strong>;
  const { reason = '', replacedBy } = row.void ?? {};
  return (
    <>
      <strong class="govuk-tag govuk-tag--grey">{t(words.void)}</strong>{' '}
      <span class="mc-meta">
        {reason}
        {replacedBy !== undefined && `; ${t(words.replacedBy, { number: receiptNumber(replacedBy) })}`}
      </span>
    </>
  );
};

type Props = { day: Day; onChanged: () => void; onDone: (said: string) => void };

/** The receipts of the day, newest first; one with a mistake is voided and replaced. */
export const DayReceipts = ({ day, onChanged, onDone }: Props) => {
  const t = useSay();
  const locale = useLocale();
  const [chosen, setChosen] = useState<Row>();
  const { standing, void: gone } = day.receipts;
  const sums = { standing: standing.count, dong: formatMoney(standing.dong, locale), void: gone.count };
  return (
    <section aria-labelledby="cash-receipts">
      <h2 class="govuk-heading-m" id="cash-receipts">
        {t(words.receipts)}
      </h2>
      <p class="govuk-body">{t(words.receiptsSaid, sums)}</p>
      {day.rows.length === most && <p class="mc-meta">{t(words.newest, { count: most })}</p>}
      {chosen && (
        <VoidForm
          row={chosen}
          key={`${chosen.serial} ${chosen.number}`}
          onLeave={() => {
            setChosen(undefined);
            onChanged();
          }}
          onDone={(number) => {
            setChosen(undefined);
            onDone(t(words.voided, { number: receiptNumber(number) }));
          }}
        />
      )}
      {day.rows.length > 0 && (
        <CashTable
          caption={t(words.receipts)}
          columns={[
            {
              name: words.number,
              cell: ({ serial, number }) => (
                <>
                  {receiptNumber(number)} <span class="mc-meta">{serial}</span>
                </>
              ),
            },
            { name: words.time, cell: ({ at }) => localTime(at), isShort: true },
            {
              name: words.payer,
              cell: ({ payerName, dossierId, code }) => (
                <>
                  {payerName}{' '}
                  <a class="govuk-link" href={`?dossier=${dossierId}`}>
                    {code ?? dossierId.slice(0, 8)}
                  </a>
                </>
              ),
            },
            { name: words.service, cell: ({ serviceName }) => t(serviceName) },
            { name: words.way, cell: ({ method }) => t(moneyWayWords[method]), isShort: true },
            { name: words.sum, cell: ({ dong }) => formatMoney(dong, locale), isAmount: true },
            { name: words.status, cell: (row) => <Status row={row} /> },
            {
              name: words.action,
              cell: (row) =>
                row.status === 'standing' && (
                  <button
                    type="button"
                    class="mc-plain"
                    aria-label={`${t(words.voidIt)}: ${receiptNumber(row.number)}`}
                    onClick={() => setChosen(row)}
                  >
                    {t(words.voidIt)}
                  </button>
                ),
            },
          ]}
          rows={day.rows}
          keyOf={({ serial, number }) => `${serial} ${number}`}
        />
      )}
    </section>
  );
};
