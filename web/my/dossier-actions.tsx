import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DossierView } from '#shared/api/views.ts';
import { isPayable } from '#shared/payment/payment-lifecycle.ts';
import { statusFacts } from '#shared/dossier/status.ts';
import { formatDate } from '#shared/words/format.ts';
import { isRefused } from '../api/call.ts';
import { useKeyOf } from '../api/use-key-of.ts';
import { Asked, idOf } from '../kit/asked.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { addressOf } from '../pages/addresses.ts';
import { useApp } from '../session/app.tsx';
import { myWords as words, nowWords, onPaperWords } from '../words/my.ts';
import { payWords } from '../words/pay.ts';

type Props = { view: DossierView; onActed: () => void };

const refilable = ['refused', 'declined'];

const Withdraw = ({ onYes, onNo }: { onYes: (reason: string) => void; onNo: () => void }) => {
  const t = useSay();
  const [reason, setReason] = useState('');
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  return (
    <div class="mc-letter">
      <h3 class="govuk-heading-s" tabIndex={-1} ref={title}>
        {t(words.withdrawTitle)}
      </h3>
      <p class="govuk-body">{t(words.withdrawHelp)}</p>
      <Asked path="reason" label={t(words.withdrawReason)} optional>
        <textarea
          class="govuk-textarea"
          id={idOf('reason')}
          rows={2}
          maxLength={2000}
          value={reason}
          onInput={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </Asked>
      <div class="mc-buttons">
        <button type="button" class="govuk-button govuk-button--warning" onClick={() => onYes(reason.trim())}>
          {t(words.withdrawYes)}
        </button>
        <button type="button" class="mc-plain" onClick={onNo}>
          {t(words.cancel)}
        </button>
      </div>
    </div>
  );
};

/** What the applicant must do now, and may do, as the lifecycle allows. */
export const DossierActions = ({ view, onActed }: Props) => {
  const { call } = useApp();
  const t = useSay();
  const locale = useLocale();
  const { dossier, actions, payments } = view;
  const owes = payments.some(({ status }) => isPayable(status));
  const isOnPaper = dossier.status === 'resolved' && (dossier.resultDocumentIds ?? []).length === 0;
  const now = isOnPaper ? onPaperWords : nowWords[dossier.status];
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<unknown>();
  const busy = useRef(false);
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef(dossier.version);
  useEffect(() => {
    if (shown.current !== dossier.version) title.current?.focus();
    shown.current = dossier.version;
  }, [dossier.version]);
  const once = async (work: () => Promise<unknown>) => {
    if (busy.current) return;
    busy.current = true;
    setError(undefined);
    await work().catch(setError);
    busy.current = false;
  };
  const seeChange = () => {
    setError(undefined);
    onActed();
  };
  const params = { dossierId: dossier.id };
  const keyOf = useKeyOf();
  const act = (body: { type: 'collect' } | { type: 'withdraw'; reason?: string }) =>
    once(async () => {
      const asked = { ...body, version: dossier.version };
      await call('actOnDossier', { params, body: asked, key: keyOf(asked) });
      setAsking(false);
      onActed();
    });
  const again = () =>
    once(async () => {
      const { serviceId, caseId, agencyId, id } = dossier;
      const body = { serviceId, caseId, agencyId, locale, refiledFrom: id };
      const opened = await call('openDossier', { body, key: `again-${id}-${dossier.version}` });
      location.assign(`${addressOf('apply', locale)}?dossier=${opened.dossier.id}`);
    });
  const edit = `${addressOf('apply', locale)}?dossier=${dossier.id}`;
  return (
    <section>
      <h2 class="govuk-heading-m" tabIndex={-1} ref={title}>
        {t(owes || statusFacts[dossier.status].waitsFor === 'applicant' ? words.doNow : words.nowAt)}
      </h2>
      <p class="govuk-body">
        {t(!owes ? now : dossier.status === 'resolved' ? payWords.resultWaits : payWords.payFirst)}
        {dossier.answerBy !== undefined && <> {t(words.answerBy, { date: formatDate(dossier.answerBy, locale) })}.</>}
      </p>
      <RefusalBanner error={error} onRetry={isRefused(error, 'changed-meanwhile') ? seeChange : undefined} />
      {asking && (
        <Withdraw
          onYes={(reason) => void act(reason === '' ? { type: 'withdraw' } : { type: 'withdraw', reason })}
          onNo={() => {
            setAsking(false);
            title.current?.focus();
          }}
        />
      )}
      <div class="mc-buttons mc-no-print">
        {actions.includes('submit') && (
          <a class="govuk-button" href={edit}>
            {t(words.continue)}
          </a>
        )}
        {actions.includes('answer-supplement') && (
          <a class="govuk-button" href={edit}>
            {t(words.supplement)}
          </a>
        )}
        {actions.includes('collect') && !owes && (
          <button type="button" class="govuk-button" onClick={() => void act({ type: 'collect' })}>
            {t(words.collect)}
          </button>
        )}
        {refilable.includes(dossier.status) && (
          <button type="button" class="govuk-button" onClick={() => void again()}>
            {t(words.again)}
          </button>
        )}
        {actions.includes('withdraw') && !asking && (
          <button type="button" class="mc-plain mc-plain--danger" onClick={() => setAsking(true)}>
            {t(words.withdraw)}
          </button>
        )}
      </div>
    </section>
  );
};
