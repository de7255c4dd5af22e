import { Heading } from '../../kit/heading.tsx';
import { useSay } from '../../kit/locale.tsx';
import { RefusalBanner } from '../../kit/refusal-banner.tsx';
import { useLoaded } from '../../kit/use-loaded.ts';
import { useApp } from '../../session/app.tsx';
import { kitWords } from '../../words/kit.ts';
import { myWords } from '../../words/my.ts';
import { wishWords as words } from '../../words/wishes.ts';
import { WishesForm } from './wishes-form.tsx';

/** How one is told of one's dossiers. */
export const WishesPage = () => {
  const { call } = useApp();
  const t = useSay();
  const { value, error, reload } = useLoaded(() => call('getNoticeWishes', {}), 'wishes');
  return (
    <>
      <p class="govuk-body">
        <a class="govuk-back-link" href="?view=list">
          {t(myWords.back)}
        </a>
      </p>
      <Heading text={t(words.title)} />
      <RefusalBanner error={error} onRetry={reload} />
      <p class="govuk-body">{t(words.intro)}</p>
      {value ? (
        <WishesForm known={value} />
      ) : (
        <p class="govuk-body" role="status">
          {error === undefined && t(kitWords.loading)}
        </p>
      )}
    </>
  );
};
