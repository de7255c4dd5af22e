import { useState } from 'preact/hooks';
import { formatMoney, formatTime } from '#shared/words/format.ts';
import { LineField, OfficeForm } from '../admin/office/fields.tsx';
import { useForm } from '../admin/office/use-form.ts';
import { isRefused } from '../api/call.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { useApp } from '../session/app.tsx';
import { dayWords as words } from '../words/cash.ts';
import { CashTable } from './cash-table.tsx';
import type { Day } from './day-page.tsx';
import { typedDong } from './typed-dong.ts';

type CloseProps = { day: Day; onLeave: () => void; onMoved: () => void; onDone: (said: string) => void };

/** Cash as counted, beside what is booked; a difference wants a word. What was booked meanwhile is read anew, and what was typed stays. */
const CloseForm = ({ day: { date, booked }, onLeave, onMoved, onDone }: CloseProps) => {
  const { call } = useApp();
  const t = useSay();
  const locale = useLocale();
  const form = useForm({
    start: { cash: '', note: '' },
    // Whether a note is missing is the portal's to say: judged here, a day that moved on would ask for one before the cash is counted again.
    judge: ({ cash }) => (typedDong(cash) === undefined ? [{ path: 'cash', message: words.countedWrong }] : []),
    submit: ({ cash, note }, key) =>
      call('closeDay', {
        params: { date },
        body: { cash: typedDong(cash) ?? 0, booked, ...(note.trim() !== '' && { note }) },
        key,
      }).catch((failure: unknown) => {
        if (isRefused(failure, 'booked-meanwhile')) onMoved();
        throw failure;
      }),
    onDone: () => onDone(t(words.closedNow)),
  });
  const { typed, change, wrong } = form;
  const counted = typedDong(typed.cash);
  const difference = counted === undefined ? 0 : counted - booked;
  return (
    <OfficeForm form={form} title={words.close} button={words.close} warning onLeave={onLeave}>
      <p class="govuk-body">{t(words.closeHelp)}</p>
      <p class="govuk-body">
        <strong>{t(words.booked, { dong: formatMoney(booked, locale) })}</strong>
      </p>
      <LineField
        path="cash"
        label={words.counted}
        hint={words.countedHint}
        error={wrong('cash')}
        value={typed.cash}
        onType={(cash) => change({ cash })}
        width={10}
      />
      <p class="mc-meta" role="status">
        {difference !== 0 &&
          t(words.differs, { dong: `${difference > 0 ? '+' : '–'}${formatMoney(Math.abs(difference), locale)}` })}
      </p>
      <LineField
        path="note"
        label={words.note}
        optional={difference === 0}
        error={wrong('note')}
        value={typed.note}
        onType={(note) => change({ note })}
      />
    </OfficeForm>
  );
};

const Closed = ({ day: { closing, booked } }: { day: Day }) => {
  const t = useSay();
  const locale = useLocale();
  if (!closing) return null;
  const values = {
    time: formatTime(closing.at, locale),
    name: closing.by,
    cash: formatMoney(closing.cash, locale),
    booked: formatMoney(booked, locale),
  };
  return (
    <>
      <p class="govuk-body">{t(words.closed, values)}</p>
      {closing.note !== undefined && <p class="govuk-body">{`${t(words.note)}: ${closing.note}`}</p>}
    </>
  );
};

type TillsProps = { day: Day; canClose: boolean; onChanged: () => void; onDone: (said: string) => void };

/** What each cashier took and gave back, and closing the day. */
export const DayTills = ({ day, canClose, onChanged, onDone }: TillsProps) => {
  const t = useSay();
  const locale = useLocale();
  const [isClosing, setClosing] = useState(false);
  const money = ({ count, dong }: { count: number; dong: number }) =>
    count === 0 ? '–' : `${formatMoney(dong, locale)} (${count})`;
  return (
    <section aria-labelledby="cash-tills">
      <h2 class="govuk-heading-m" id="cash-tills">
        {t(words.tills)}
      </h2>
      {day.tills.length > 0 && (
        <CashTable
          caption={t(words.tills)}
          columns={[
            { name: words.cashier, cell: ({ name }) => name },
            { name: words.cash, cell: ({ cash }) => money(cash), isAmount: true },
            { name: words.card, cell: ({ card }) => money(card), isAmount: true },
            { name: words.givenBack, cell: ({ givenBack }) => money(givenBack), isAmount: true },
          ]}
          rows={day.tills}
          keyOf={({ name }) => name}
        />
      )}
      {!isClosing && !day.closing && (
        <p class="govuk-body">{t(words.booked, { dong: formatMoney(day.booked, locale) })}</p>
      )}
      <Closed day={day} />
      {canClose && !day.closing && !isClosing && (
        <button type="button" class="govuk-button govuk-button--secondary" onClick={() => setClosing(true)}>
          {t(words.close)}
        </button>
      )}
      {isClosing && !day.closing && (
        <CloseForm
          day={day}
          onLeave={() => {
            setClosing(false);
            onChanged();
          }}
          onMoved={onChanged}
          onDone={(said) => {
            setClosing(false);
            onDone(said);
          }}
        />
      )}
    </section>
  );
};
