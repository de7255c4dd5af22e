import { Heading } from '../../kit/heading.tsx';
import { useSay } from '../../kit/locale.tsx';
import { useQuery } from '../../kit/query.ts';
import { RefusalBanner } from '../../kit/refusal-banner.tsx';
import { useLoaded } from '../../kit/use-loaded.ts';
import { useApp } from '../../session/app.tsx';
import { kitWords } from '../../words/kit.ts';
import { myWords } from '../../words/my.ts';
import { organisationWords as words } from '../../words/organisations.ts';
import { DossierRow } from '../dossier-row.tsx';
import { usePages } from '../use-pages.ts';

/** The dossiers filed for one organisation, newest change first. */
export const OrganisationPage = () => {
  const { call } = useApp();
  const t = useSay();
  const organisationId = useQuery().get('of') ?? '';
  const { value: mine } = useLoaded(() => call('listMyOrganisations', {}), 'organisations');
  const known = mine && [...mine.represented, ...mine.granted.map(({ organisation }) => organisation)];
  const name = known?.find(({ id }) => id === organisationId)?.name;
  const { page, error, reload, more } = usePages(
    (cursor) =>
      call('listOrganisationDossiers', {
        params: { organisationId },
        ...(cursor !== undefined && { query: { cursor } }),
      }),
    organisationId,
  );
  return (
    <>
      <p class="govuk-body">
        <a class="govuk-back-link" href="?view=organisations">
          {t(words.back)}
        </a>
      </p>
      <Heading text={name === undefined ? t(words.dossiers) : t(words.dossiersOf, { name })} />
      <RefusalBanner error={error} onRetry={reload} />
      {page === undefined && error === undefined && (
        <p class="govuk-body" role="status">
          {t(kitWords.loading)}
        </p>
      )}
      {page?.rows.length === 0 && <p class="govuk-body">{t(words.noDossiers)}</p>}
      <ul class="mc-rows">
        {page?.rows.map((row) => (
          <DossierRow row={row} key={row.id} />
        ))}
      </ul>
      {page?.next !== undefined && (
        <button type="button" class="govuk-button govuk-button--secondary" onClick={more}>
          {t(myWords.more)}
        </button>
      )}
    </>
  );
};
