import { useState } from 'preact/hooks';
import type { NoticeTemplateView } from '#shared/api/routes-templates.ts';
import { useSay } from '../../kit/locale.tsx';
import { RefusalBanner } from '../../kit/refusal-banner.tsx';
import { useApp } from '../../session/app.tsx';
import { templateWords as words } from '../../words/admin-notices.ts';

/** Back to the portal's own text, asked for twice. */
export const RevertTemplate = ({ view, onDone }: { view: NoticeTemplateView; onDone: () => void }) => {
  const { call } = useApp();
  const t = useSay();
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<unknown>();
  const { action, channel, version } = view;
  const revert = () => {
    setError(undefined);
    const key = `revert ${action} ${channel} ${version}`;
    call('saveNoticeTemplate', { params: { action, channel }, body: { version }, key }).then(onDone, setError);
  };
  return (
    <>
      <RefusalBanner error={error} onRetry={revert} />
      {asking ? (
        <div role="group" aria-label={t(words.revertSure)}>
          <p class="govuk-body">{t(words.revertSure)}</p>
          <div class="mc-buttons">
            <button type="button" class="govuk-button govuk-button--warning" onClick={revert}>
              {t(words.revertYes)}
            </button>
            <button type="button" class="mc-plain" onClick={() => setAsking(false)}>
              {t(words.keep)}
            </button>
          </div>
        </div>
      ) : (
        <p class="govuk-body">
          <button type="button" class="mc-plain" onClick={() => setAsking(true)}>
            {t(words.revert)}
          </button>
        </p>
      )}
    </>
  );
};
