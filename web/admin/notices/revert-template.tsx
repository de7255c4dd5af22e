import type { NoticeTemplateView } from '#shared/api/routes-templates.ts';
import { AskOnce } from '../../kit/ask-once.tsx';
import { useApp } from '../../session/app.tsx';
import { revertWords } from '../../words/admin-notices.ts';

/** Back to the portal's own text. */
export const RevertTemplate = ({ view, onDone }: { view: NoticeTemplateView; onDone: () => void }) => {
  const { call } = useApp();
  const { action, channel, version } = view;
  const revert = async () => {
    const key = `revert ${action} ${channel} ${version}`;
    await call('saveNoticeTemplate', { params: { action, channel }, body: { version }, key });
    onDone();
  };
  return (
    <div class="govuk-form-group">
      <AskOnce words={revertWords} act={revert} />
    </div>
  );
};
