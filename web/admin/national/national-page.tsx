import { formatTime } from '#shared/words/format.ts';
import type { NationalView } from '#shared/api/routes-national.ts';
import { CashTable } from '../../cash/cash-table.tsx';
import { Heading } from '../../kit/heading.tsx';
import { useLocale, useSay } from '../../kit/locale.tsx';
import { RefusalBanner } from '../../kit/refusal-banner.tsx';
import { useLoaded } from '../../kit/use-loaded.ts';
import { useApp } from '../../session/app.tsx';
import type { Me } from '../../session/staff-gate.tsx';
import { nationalWords as words, troubleWords } from '../../words/admin-national.ts';
import { kitWords } from '../../words/kit.ts';
import { History } from '../office/history.tsx';
import { Said, useSaid } from '../said.tsx';
import { NationalForm } from './national-form.tsx';

const Troubles = ({ troubles }: Pick<NationalView, 'troubles'>) => {
  const t = useSay();
  const locale = useLocale();
  if (troubles.length === 0) return <p class="govuk-body">{t(words.none)}</p>;
  return (
    <>
      <p class="govuk-body">{t(words.troublesHelp)}</p>
      <CashTable
        caption={t(words.troubles)}
        columns={[
          { name: words.code, cell: ({ code }) => <span class="mc-break">{code}</span> },
          { name: words.direction, cell: ({ direction }) => t(words[direction]), isShort: true },
          { name: words.why, cell: ({ reason, about = '' }) => t(troubleWords[reason], { about }) },
          { name: words.since, cell: ({ since }) => formatTime(since, locale) },
        ]}
        rows={troubles}
        keyOf={({ direction, code }) => `${direction} ${code}`}
      />
    </>
  );
};

/** The exchange with the National Portal: whether it is on, what is held up and why, and what was done to it. */
export const NationalPage = (_: { me: Me; query: URLSearchParams }) => {
  const { call } = useApp();
  const t = useSay();
  const [said, say] = useSaid();
  const { value, error, reload } = useLoaded<NationalView>(() => call('getNational', {}), 'national');
  const done = () => {
    say(t(words.saved));
    reload();
  };
  return (
    <>
      <Heading text={t(words.title)} first />
      <Said said={said} />
      <RefusalBanner error={error} onRetry={reload} />
      <p class="govuk-body">{t(words.intro)}</p>
      {value ? (
        <>
          <NationalForm view={value} onReload={reload} onDone={done} />
          <section aria-labelledby="national-troubles">
            <h2 class="govuk-heading-m" id="national-troubles">
              {t(words.troubles)}
            </h2>
            <Troubles troubles={value.troubles} />
          </section>
          <History events={value.events} nameOf={(id) => id} />
        </>
      ) : (
        <p class="govuk-body" role="status">
          {error === undefined && t(kitWords.loading)}
        </p>
      )}
    </>
  );
};
