import { useRef } from 'preact/hooks';
import { formatMoney, moneyText } from '#shared/words/format.ts';
import { fill, say } from '#shared/words/text.ts';
import type { Locale } from '#shared/words/text.ts';
import { LineField, OfficeForm } from '../admin/office/fields.tsx';
import { useForm } from '../admin/office/use-form.ts';
import { AskedTogether } from '../kit/asked.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { Radios } from '../kit/radios.tsx';
import { useApp } from '../session/app.tsx';
import { settleWords as words } from '../words/cash-settling.ts';
import type { Attempt, OpenLine } from './unmatched-page.tsx';

type Ways = { onLeave: () => void; onDone: (said: string) => void };

/** A line pays the fee of a dossier that is named by its code. */
export const LinePaysForm = ({ line, onLeave, onDone }: Ways & { line: OpenLine }) => {
  const { call } = useApp();
  const t = useSay();
  const locale = useLocale();
  const due = useRef(line.dong);
  const form = useForm({
    start: { code: '' },
    judge: ({ code }) => (code.trim() === '' ? [{ path: 'code', message: words.codeMissing }] : []),
    submit: async ({ code }, key) => {
      const { dong } = await call('settleLine', { params: { lineId: line.id }, body: { to: 'payment', code }, key });
      due.current = dong;
    },
    onDone: () => {
      const excess = line.dong - due.current;
      const dong = formatMoney(due.current, locale);
      onDone(
        excess > 0 ? t(words.paidWithExcess, { dong, excess: formatMoney(excess, locale) }) : t(words.paid, { dong }),
      );
    },
  });
  return (
    <OfficeForm
      form={form}
      title={fill(words.paysTitle, { dong: moneyText(line.dong) })}
      button={words.paysIt}
      onLeave={onLeave}
    >
      <p class="govuk-body mc-break">{line.purpose}</p>
      <LineField
        path="code"
        label={words.code}
        hint={words.codeHint}
        error={form.wrong('code')}
        value={form.typed.code}
        onType={(code) => form.change({ code })}
        width={20}
      />
    </OfficeForm>
  );
};

/** A line goes back to whoever sent it. */
export const LineBackForm = ({ line, onLeave, onDone }: Ways & { line: OpenLine }) => {
  const { call } = useApp();
  const t = useSay();
  const locale = useLocale();
  const form = useForm({
    start: { note: '' },
    judge: ({ note }) => (note.trim() === '' ? [{ path: 'note', message: words.noteMissing }] : []),
    submit: ({ note }, key) => call('settleLine', { params: { lineId: line.id }, body: { to: 'refund', note }, key }),
    onDone: () => onDone(t(words.given, { dong: formatMoney(line.dong, locale) })),
  });
  return (
    <OfficeForm
      form={form}
      title={fill(words.backTitle, { dong: moneyText(line.dong) })}
      button={words.backIt}
      onLeave={onLeave}
    >
      <p class="govuk-body mc-break">{line.purpose}</p>
      <LineField
        path="note"
        label={words.note}
        hint={words.noteHint}
        error={form.wrong('note')}
        value={form.typed.note}
        onType={(note) => form.change({ note })}
      />
    </OfficeForm>
  );
};

/** A line is the transfer of one that was read before: nothing more comes with it. */
export const LineKnownForm = ({ line, onLeave, onDone }: Ways & { line: OpenLine }) => {
  const { call } = useApp();
  const t = useSay();
  const form = useForm({
    start: {},
    judge: () => [],
    submit: (_, key) => call('settleLine', { params: { lineId: line.id }, body: { to: 'known' }, key }),
    onDone: () => onDone(t(words.knownDone)),
  });
  return (
    <OfficeForm
      form={form}
      title={fill(words.knownTitle, { dong: moneyText(line.dong) })}
      button={words.knownIt}
      onLeave={onLeave}
    >
      <p class="govuk-body mc-break">{line.purpose}</p>
      <p class="govuk-body">{t(line.message)}</p>
    </OfficeForm>
  );
};

type Verdict = 'paid' | 'not-paid';

/** What follows where another amount came than was asked for. */
const followsFrom = (dong: number, came: number, locale: Locale) =>
  came > dong
    ? say(words.tooMuchCame, locale, { excess: formatMoney(came - dong, locale) })
    : say(words.tooLittleCame, locale, { came: formatMoney(came, locale) });

/** How an attempt in doubt ended, and by what a leader knows. */
export const DecideForm = ({ attempt, onLeave, onDone }: Ways & { attempt: Attempt }) => {
  const { call } = useApp();
  const t = useSay();
  const locale = useLocale();
  const { reference } = attempt;
  const form = useForm<{ verdict: Verdict | ''; evidence: string }>({
    start: { verdict: '', evidence: '' },
    judge: ({ verdict, evidence }) => [
      ...(verdict === '' ? [{ path: 'verdict', message: words.verdictMissing }] : []),
      ...(evidence.trim() === '' ? [{ path: 'evidence', message: words.evidenceMissing }] : []),
    ],
    submit: async ({ verdict, evidence }, key) =>
      verdict === '' ? undefined : call('settleAttempt', { params: { reference }, body: { verdict, evidence }, key }),
    onDone: () => onDone(t(words.decided, { reference })),
  });
  const { typed, change, wrong } = form;
  return (
    <OfficeForm form={form} title={fill(words.decideTitle, { reference })} button={words.decide} onLeave={onLeave}>
      {attempt.named !== undefined && (
        <p class="govuk-body">{t(words.strayFollows, { dong: formatMoney(attempt.dong, locale) })}</p>
      )}
      {attempt.contradicted && <p class="govuk-body">{t(words.againstFollows)}</p>}
      {!attempt.contradicted && attempt.came !== undefined && (
        <p class="govuk-body">{followsFrom(attempt.dong, attempt.came, locale)}</p>
      )}
      <AskedTogether path="verdict" label={t(words.verdict)} error={wrong('verdict')}>
        <Radios<Verdict>
          path="verdict"
          choices={[
            { value: 'paid', label: words.cameIn },
            { value: 'not-paid', label: words.never },
          ]}
          chosen={typed.verdict}
          onChoose={(verdict) => change({ verdict })}
        />
      </AskedTogether>
      <LineField
        path="evidence"
        label={words.evidence}
        hint={words.evidenceHint}
        error={wrong('evidence')}
        value={typed.evidence}
        onType={(evidence) => change({ evidence })}
      />
    </OfficeForm>
  );
};
