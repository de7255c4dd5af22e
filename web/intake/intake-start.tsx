import { useRef, useState } from 'preact/hooks';
import { formatTime } from '#shared/words/format.ts';
import { once } from '../api/once.ts';
import { Asked, describedBy, idOf } from '../kit/asked.tsx';
import { Heading } from '../kit/heading.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useLoaded } from '../kit/use-loaded.ts';
import { openFinder } from '../search/finder.ts';
import { useApp } from '../session/app.tsx';
import { intakeWords as words } from '../words/intake.ts';
import { ThrowAway } from './throw-away.tsx';

const finders = { vi: once(() => openFinder('vi')), en: once(() => openFinder('en')) };

const path = 'service';

/** Which service: found by its name without accents; and what was begun and not finished. */
export const IntakeStart = () => {
  const { call } = useApp();
  const t = useSay();
  const locale = useLocale();
  const [typed, setTyped] = useState('');
  const finder = useLoaded(finders[locale], locale);
  const open = useLoaded(() => call('listIntakes', {}), 'open');
  const mine = useRef<HTMLHeadingElement>(null);
  const [isGone, setGone] = useState(false);
  const gone = () => {
    setGone(true);
    open.reload();
    mine.current?.focus();
  };
  const found = typed.trim().length < 2 ? [] : (finder.value?.(typed) ?? []).filter(({ elsewhere }) => !elsewhere);
  const hint = t(words.searchHint);
  const rows = open.value?.rows ?? [];
  return (
    <>
      <Heading text={t(words.title)} />
      <RefusalBanner error={finder.error} onRetry={finder.reload} />
      <Asked path={path} label={t(words.search)} hint={hint}>
        <input
          class="govuk-input"
          id={idOf(path)}
          type="search"
          autoComplete="off"
          value={typed}
          aria-describedby={describedBy({ path, hint })}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </Asked>
      <p class="mc-meta" role="status">
        {typed.trim().length >= 2 && finder.value && found.length === 0 && t(words.none)}
      </p>
      <ul class="govuk-list">
        {found.map(({ id, name }) => (
          <li key={id}>
            <a class="govuk-link" href={`?intake=service&service=${encodeURIComponent(id)}`}>
              {name}
            </a>
          </li>
        ))}
      </ul>
      <h2 class="govuk-heading-m mc-focusable" tabIndex={-1} ref={mine}>
        {t(words.mine)}
      </h2>
      <p class="mc-meta" role="status">
        {isGone && t(words.thrownAway)}
      </p>
      <RefusalBanner error={open.error} onRetry={open.reload} />
      {open.value && rows.length === 0 && <p class="mc-meta">{t(words.noneOpen)}</p>}
      <ul class="govuk-list">
        {rows.map(({ id, serviceName, updatedAt }) => (
          <li key={id}>
            <a class="govuk-link" href={`?intake=${id}`}>
              {t(serviceName)}
            </a>{' '}
            <span class="mc-meta">{t(words.begunAt, { time: formatTime(updatedAt, locale) })}</span>{' '}
            <ThrowAway dossierId={id} name={t(serviceName)} onGone={gone} />
          </li>
        ))}
      </ul>
    </>
  );
};
