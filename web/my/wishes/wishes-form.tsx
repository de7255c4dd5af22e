import { useState } from 'preact/hooks';
import type { NoticeChannel } from '#shared/notice/template-limits.ts';
import type { NoticeWishes } from '#shared/notice/wishes.ts';
import type { Text } from '#shared/words/text.ts';
import type { ReplyOf } from '../../api/call.ts';
import { AskedTogether } from '../../kit/asked.tsx';
import { useSay } from '../../kit/locale.tsx';
import { Radios } from '../../kit/radios.tsx';
import { RefusalBanner } from '../../kit/refusal-banner.tsx';
import { useApp } from '../../session/app.tsx';
import { placeWords, wishWords as words } from '../../words/wishes.ts';

type Wish = NoticeWishes['email'];

const choices: readonly { value: Wish; label: Text; help?: Text }[] = [
  { value: 'all', label: words.all },
  { value: 'important', label: words.important, help: words.importantHelp },
  { value: 'none', label: words.none },
];

type ChannelProps = { channel: NoticeChannel; to?: string | undefined; chosen: Wish; onChoose: (wish: Wish) => void };

/** How much of it comes over one channel; the inbox has what is important in any case. */
const OneChannel = ({ channel, to, chosen, onChoose }: ChannelProps) => {
  const t = useSay();
  const hint = channel === 'inbox' ? undefined : to === undefined ? t(words.noAddress) : t(words.to, { to });
  return (
    <AskedTogether path={channel} label={t(placeWords[channel])} hint={hint} error={undefined}>
      <Radios<Wish>
        path={channel}
        choices={channel === 'inbox' ? choices.filter(({ value }) => value !== 'none') : choices}
        chosen={chosen}
        onChoose={onChoose}
        small
      />
    </AskedTogether>
  );
};

/** What one wishes, by channel and language. */
export const WishesForm = ({ known }: { known: ReplyOf<'getNoticeWishes'> }) => {
  const { call } = useApp();
  const t = useSay();
  const [wishes, setWishes] = useState<NoticeWishes>(known.wishes);
  const [saved, setSaved] = useState(false);
  const [error, setError] = useState<unknown>();
  const change = (changes: Partial<NoticeWishes>) => {
    setSaved(false);
    setWishes((before) => ({ ...before, ...changes }));
  };
  const speak = (language: 'vi' | 'en' | 'as-filed') => {
    const { locale: _, ...rest } = wishes;
    setSaved(false);
    setWishes(language === 'as-filed' ? rest : { ...rest, locale: language });
  };
  const save = () => {
    setError(undefined);
    call('saveNoticeWishes', { body: wishes }).then(() => setSaved(true), setError);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <RefusalBanner error={error} onRetry={save} />
      <OneChannel
        channel="inbox"
        chosen={wishes.inbox}
        onChoose={(inbox) => change({ inbox: inbox === 'all' ? 'all' : 'important' })}
      />
      <OneChannel channel="email" to={known.email} chosen={wishes.email} onChoose={(email) => change({ email })} />
      <OneChannel channel="sms" to={known.phone} chosen={wishes.sms} onChoose={(sms) => change({ sms })} />
      <AskedTogether path="locale" label={t(words.language)} error={undefined}>
        <Radios<'vi' | 'en' | 'as-filed'>
          path="locale"
          choices={[
            { value: 'as-filed', label: words.asFiled },
            { value: 'vi', label: words.vi },
            { value: 'en', label: words.en },
          ]}
          chosen={wishes.locale ?? 'as-filed'}
          onChoose={speak}
          small
        />
      </AskedTogether>
      <p class="govuk-body" role="status">
        {saved && t(words.saved)}
      </p>
      <button type="submit" class="govuk-button">
        {t(words.save)}
      </button>
    </form>
  );
};
