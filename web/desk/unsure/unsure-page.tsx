import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatTime } from '#shared/words/format.ts';
import { doneWords } from '#shared/words/actions.ts';
import { Said, useSaid } from '../../admin/said.tsx';
import type { ReplyOf } from '../../api/call.ts';
import { CashTable } from '../../cash/cash-table.tsx';
import { Heading } from '../../kit/heading.tsx';
import { useLocale, useSay } from '../../kit/locale.tsx';
import { RefusalBanner } from '../../kit/refusal-banner.tsx';
import { useLoaded } from '../../kit/use-loaded.ts';
import { useApp } from '../../session/app.tsx';
import { channelWords, unsureWords as words, whyWords } from '../../words/desk-notices.ts';
import { kitWords } from '../../words/kit.ts';

type Unsure = ReplyOf<'listUnsureNotices'>['notices'][number];

const keyOf = ({ dossierId, seq, channel, version }: Unsure): string => [dossierId, seq, channel, version].join(' ');

type SureProps = { notice: Unsure; onYes: () => void; onNo: () => void };

/** Nobody sends twice by one press. */
const Sure = ({ notice, onYes, onNo }: SureProps) => {
  const t = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus();
  }, []);
  const title = t(words.sureTitle, { code: notice.code ?? notice.applicantName });
  return (
    <div role="group" aria-label={title} class="mc-sure">
      <h2 class="govuk-heading-m mc-focusable" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      <p class="govuk-body">{t(words.sure)}</p>
      <div class="mc-buttons">
        <button type="button" class="govuk-button govuk-button--warning" onClick={onYes}>
          {t(words.resend)}
        </button>
        <button type="button" class="mc-plain" onClick={onNo}>
          {t(words.keep)}
        </button>
      </div>
    </div>
  );
};

type ListProps = {
  notices: readonly Unsure[];
  onResend: (notice: Unsure, button: HTMLElement) => void;
  onTold: (notice: Unsure) => void;
};

const List = ({ notices, onResend, onTold }: ListProps) => {
  const t = useSay();
  const locale = useLocale();
  return (
    <CashTable
      caption={t(words.title)}
      columns={[
        {
          name: words.about,
          cell: ({ dossierId, code, applicantName }) => (
            <>
              <a class="govuk-link" href={`?dossier=${dossierId}`}>
                {code ?? dossierId.slice(0, 8)}
              </a>{' '}
              <span class="mc-meta">{applicantName}</span>
            </>
          ),
        },
        { name: words.what, cell: ({ action }) => t(doneWords[action]) },
        { name: words.channel, cell: ({ channel }) => t(channelWords[channel]), isShort: true },
        { name: words.since, cell: ({ at }) => formatTime(at, locale), isShort: true },
        { name: words.why, cell: ({ reason = 'vanished' }) => t(whyWords[reason]) },
        {
          name: words.action,
          cell: (notice) => (
            <span class="mc-cash-ways">
              {notice.channel === 'paper' && (
                <a class="govuk-link" href={`?dossier=${notice.dossierId}`}>
                  {t(words.print)}
                </a>
              )}
              {(notice.channel === 'paper' ? [words.posted] : [words.resend, words.told]).map((name) => (
                <button
                  type="button"
                  class="mc-plain"
                  aria-label={`${t(name)}: ${notice.code ?? notice.applicantName}`}
                  onClick={({ currentTarget }) =>
                    name === words.resend ? onResend(notice, currentTarget) : onTold(notice)
                  }
                  key={name.en}
                >
                  {t(name)}
                </button>
              ))}
            </span>
          ),
        },
      ]}
      rows={notices}
      keyOf={keyOf}
    />
  );
};

/** Messages of which nobody knows whether they arrived, or that were refused: a person calls, or has them sent again; and what is owed on paper. */
export const UnsurePage = () => {
  const { call } = useApp();
  const t = useSay();
  const [said, say] = useSaid();
  const [asking, setAsking] = useState<Unsure>();
  const [error, setError] = useState<unknown>();
  const pressed = useRef<HTMLElement>();
  const loaded = useLoaded(() => call('listUnsureNotices', {}), 'unsure');
  const settle = async (notice: Unsure, type: 'resend' | 'told') => {
    const { dossierId, seq, channel, version } = notice;
    setError(undefined);
    setAsking(undefined);
    try {
      const params = { dossierId, seq: String(seq), channel };
      await call('settleNotice', { params, body: { type, version }, key: `${type} ${keyOf(notice)}` });
      say(t(type === 'resend' ? words.resent : channel === 'paper' ? words.notedPosted : words.noted));
    } catch (failed) {
      setError(failed);
    }
    loaded.reload();
  };
  const ask = (notice: Unsure, button: HTMLElement) => {
    pressed.current = button;
    setAsking(notice);
  };
  const keep = () => {
    setAsking(undefined);
    pressed.current?.focus();
  };
  const again = () => {
    setError(undefined);
    loaded.reload();
  };
  const notices = loaded.value?.notices;
  return (
    <>
      <Heading text={t(words.title)} first />
      <Said said={said} />
      <p class="govuk-body">{t(words.intro)}</p>
      <RefusalBanner error={error ?? loaded.error} onRetry={again} />
      {asking && <Sure notice={asking} onYes={() => void settle(asking, 'resend')} onNo={keep} key={keyOf(asking)} />}
      <p class="mc-meta" role="status">
        {notices
          ? t(notices.length === 0 ? words.none : words.count, { count: notices.length })
          : loaded.error === undefined && t(kitWords.loading)}
      </p>
      {notices && notices.length > 0 && (
        <List notices={notices} onResend={ask} onTold={(notice) => void settle(notice, 'told')} />
      )}
    </>
  );
};
