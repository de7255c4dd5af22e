import type { HeldGrant } from '#shared/person/grant.ts';
import { Heading } from '../../kit/heading.tsx';
import { useLocale, useSay } from '../../kit/locale.tsx';
import { RefusalBanner } from '../../kit/refusal-banner.tsx';
import { useLoaded } from '../../kit/use-loaded.ts';
import { useApp } from '../../session/app.tsx';
import { kitWords } from '../../words/kit.ts';
import { myWords } from '../../words/my.ts';
import { grantStandingWords, organisationWords as words } from '../../words/organisations.ts';
import { AcceptInvitation } from './accept-invitation.tsx';
import { periodInWords, rightsInWords } from './grant-in-words.ts';
import { Represented } from './represented.tsx';

/** An organisation one was granted rights for. */
const Held = ({ grant }: { grant: HeldGrant }) => {
  const t = useSay();
  const locale = useLocale();
  const { organisation, rights, standing } = grant;
  return (
    <section aria-labelledby={`grant-${grant.id}`}>
      <h2 class="govuk-heading-m" id={`grant-${grant.id}`}>
        {organisation.name}
      </h2>
      <p class="mc-meta">{t(words.taxCode, { taxCode: organisation.taxCode })}</p>
      <p class="govuk-body">
        {t(words.held, { rights: rightsInWords(rights, t), period: periodInWords(grant, t, locale) })}{' '}
        {standing !== 'in-force' && (
          <strong class="govuk-tag govuk-tag--grey">{t(grantStandingWords[standing])}</strong>
        )}
      </p>
      {standing === 'in-force' && rights.includes('view') && (
        <p class="govuk-body">
          <a class="govuk-link" href={`?view=organisation&of=${organisation.id}`}>
            {t(words.dossiers)}
          </a>
        </p>
      )}
    </section>
  );
};

/** The organisations one represents or works for: who may do what until when. */
export const OrganisationsPage = () => {
  const { call } = useApp();
  const t = useSay();
  const { value, error, reload } = useLoaded(() => call('listMyOrganisations', {}), 'organisations');
  const isNone = value?.represented.length === 0 && value.granted.length === 0;
  return (
    <>
      <p class="govuk-body">
        <a class="govuk-back-link" href="?view=list">
          {t(myWords.back)}
        </a>
      </p>
      <Heading text={t(words.title)} />
      <p class="govuk-body">{t(words.intro)}</p>
      <AcceptInvitation onAccepted={reload} />
      <RefusalBanner error={error} onRetry={reload} />
      {value === undefined && error === undefined && (
        <p class="govuk-body" role="status">
          {t(kitWords.loading)}
        </p>
      )}
      {isNone && <p class="govuk-body">{t(words.none)}</p>}
      {value?.represented.map((organisation) => (
        <Represented organisation={organisation} key={organisation.id} />
      ))}
      {value?.granted.map((grant) => (
        <Held grant={grant} key={grant.id} />
      ))}
    </>
  );
};
