import { Heading } from '../kit/heading.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { addressOf } from '../pages/addresses.ts';
import { useApp } from '../session/app.tsx';
import { kitWords } from '../words/kit.ts';
import { myWords as words } from '../words/my.ts';
import { DossierRow } from './dossier-row.tsx';
import { Owed } from './owed.tsx';
import { ViewLinks } from './view-page.tsx';
import { usePages } from './use-pages.ts';

/** One's own dossiers, newest change first, each with what is to be done. */
export const MyDossiers = () => {
  const { call } = useApp();
  const t = useSay();
  const locale = useLocale();
  const { page, error, reload, more } = usePages(
    (cursor) => call('listMyDossiers', cursor === undefined ? {} : { query: { cursor } }),
    'dossiers',
  );
  return (
    <>
      <Heading text={t(words.title)} first />
      <p class="govuk-body">
        <a class="govuk-link" href="?view=inbox">
          {t(words.inbox)}
        </a>
      </p>
      <ViewLinks />
      <RefusalBanner error={error} onRetry={reload} />
      {page === undefined && error === undefined && <p class="govuk-body">{t(kitWords.loading)}</p>}
      {page?.rows.length === 0 && (
        <p class="govuk-body">
          {t(words.none)}{' '}
          <a class="govuk-link" href={addressOf('home', locale)}>
            {t(words.find)}
          </a>
        </p>
      )}
      <Owed />
      <ul class="mc-rows">
        {page?.rows.map((row) => (
          <DossierRow row={row} key={row.id} />
        ))}
      </ul>
      {page?.next !== undefined && (
        <button type="button" class="govuk-button govuk-button--secondary" onClick={more}>
          {t(words.more)}
        </button>
      )}
    </>
  );
};
