import { useState } from 'preact/hooks';
import type { NoticeTemplateView } from '#shared/api/routes-templates.ts';
import { doneWords } from '#shared/words/actions.ts';
import { Heading } from '../../kit/heading.tsx';
import { useSay } from '../../kit/locale.tsx';
import { RefusalBanner } from '../../kit/refusal-banner.tsx';
import { useLoaded } from '../../kit/use-loaded.ts';
import { useApp } from '../../session/app.tsx';
import type { Me } from '../../session/staff-gate.tsx';
import { noticeChannelWords, templateWords as words } from '../../words/admin-notices.ts';
import { kitWords } from '../../words/kit.ts';
import { History } from '../office/history.tsx';
import { Said, useSaid } from '../said.tsx';
import { RevertTemplate } from './revert-template.tsx';
import { TemplateForm } from './template-form.tsx';

/** One notice over one channel: its text, what it looks like, and what was done to it. */
export const TemplatePage = ({ id }: { id: string; me: Me }) => {
  const { call } = useApp();
  const t = useSay();
  const [said, say] = useSaid();
  const [round, setRound] = useState(0);
  const [action = '', channel = ''] = id.split('.');
  const { value, error, reload } = useLoaded<NoticeTemplateView>(
    () => call('getNoticeTemplate', { params: { action, channel } }),
    id,
  );
  const done = (what: string) => {
    say(what);
    reload();
    setRound((each) => each + 1);
  };
  const title = value
    ? t(words.heading, { kind: t(doneWords[value.action]), channel: t(noticeChannelWords[value.channel]) })
    : t(words.title);
  return (
    <>
      <Heading text={title} first />
      <Said said={said} />
      <RefusalBanner error={error} onRetry={reload} />
      {value ? (
        <>
          <TemplateForm
            view={value}
            onReload={reload}
            onDone={() => done(t(words.saved))}
            key={`${value.version === 0 ? '' : value.template === undefined} ${round}`}
          />
          {value.template && <RevertTemplate view={value} onDone={() => done(t(words.reverted))} />}
          <History events={value.events} nameOf={(each) => each} />
        </>
      ) : (
        <p class="govuk-body" role="status">
          {error === undefined && t(kitWords.loading)}
        </p>
      )}
      <p>
        <a class="govuk-link" href="?view=notices">
          {t(words.back)}
        </a>
      </p>
    </>
  );
};
