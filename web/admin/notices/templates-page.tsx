import type { ReplyOf } from '../../api/call.ts';
import { doneWords } from '#shared/words/actions.ts';
import { noticeChannels } from '#shared/notice/template-limits.ts';
import { Heading } from '../../kit/heading.tsx';
import { useSay } from '../../kit/locale.tsx';
import { RefusalBanner } from '../../kit/refusal-banner.tsx';
import { useLoaded } from '../../kit/use-loaded.ts';
import { useApp } from '../../session/app.tsx';
import type { Me } from '../../session/staff-gate.tsx';
import { noticeChannelWords, templateWords as words } from '../../words/admin-notices.ts';
import { kitWords } from '../../words/kit.ts';

type Listed = ReplyOf<'listNoticeTemplates'>['templates'];

const Table = ({ templates }: { templates: Listed }) => {
  const t = useSay();
  const kinds = [...new Set(templates.map(({ action }) => action))];
  return (
    <table class="mc-queue mc-list">
      <caption class="govuk-visually-hidden">{t(words.title)}</caption>
      <thead>
        <tr>
          {[words.kind, ...noticeChannels.map((channel) => noticeChannelWords[channel])].map((name) => (
            <th scope="col" key={name.en}>
              {t(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind}>
            <th scope="row" class="mc-wrap">
              {t(doneWords[kind])}
            </th>
            {noticeChannels.map((channel) => {
              const isOwn = templates.some((each) => each.action === kind && each.channel === channel && each.isOwn);
              const name = t(noticeChannelWords[channel]);
              return (
                <td data-label={name} key={channel}>
                  <a
                    class="govuk-link"
                    href={`?notice=${kind}.${channel}`}
                    aria-label={`${t(doneWords[kind])}, ${name}: ${t(isOwn ? words.own : words.default)}`}
                  >
                    {t(isOwn ? words.own : words.default)}
                  </a>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** Every kind of notice, by channel: which text is sent. */
export const TemplatesPage = (_: { me: Me; query: URLSearchParams }) => {
  const { call } = useApp();
  const t = useSay();
  const { value, error, reload } = useLoaded(() => call('listNoticeTemplates', {}), 'templates');
  return (
    <>
      <Heading text={t(words.title)} first />
      <p class="govuk-body">{t(words.intro)}</p>
      <RefusalBanner error={error} onRetry={reload} />
      {value ? (
        <Table templates={value.templates} />
      ) : (
        <p class="govuk-body" role="status">
          {error === undefined && t(kitWords.loading)}
        </p>
      )}
    </>
  );
};
