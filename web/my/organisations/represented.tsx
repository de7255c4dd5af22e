import { useState } from 'preact/hooks';
import type { Organisation } from '#shared/person/grant.ts';
import { useSay } from '../../kit/locale.tsx';
import { RefusalBanner } from '../../kit/refusal-banner.tsx';
import { useLoaded } from '../../kit/use-loaded.ts';
import { useApp } from '../../session/app.tsx';
import { organisationWords as words } from '../../words/organisations.ts';
import { GrantForm } from './grant-form.tsx';
import { GrantItem } from './grant-item.tsx';

/** An organisation one represents: its dossiers, who may do what, and inviting another. */
export const Represented = ({ organisation }: { organisation: Organisation }) => {
  const { call } = useApp();
  const t = useSay();
  const { id, name, taxCode } = organisation;
  const { value, error, reload } = useLoaded(() => call('listGrants', { params: { organisationId: id } }), id);
  const [revoked, setRevoked] = useState(false);
  return (
    <section aria-labelledby={`organisation-${id}`}>
      <h2 class="govuk-heading-m" id={`organisation-${id}`}>
        {name}
      </h2>
      <p class="mc-meta">
        {t(words.taxCode, { taxCode })} · {t(words.represented)}
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={`?view=organisation&of=${id}`}>
          {t(words.dossiers)}
        </a>
      </p>
      <h3 class="govuk-heading-s">{t(words.grants)}</h3>
      <RefusalBanner error={error} onRetry={reload} />
      <p class={revoked ? 'govuk-body' : 'govuk-visually-hidden'} role="status">
        {revoked && t(words.revoked)}
      </p>
      {value?.grants.length === 0 && <p class="govuk-body">{t(words.noGrants)}</p>}
      <ul class="mc-rows">
        {value?.grants.map((grant) => (
          <GrantItem
            organisationId={id}
            grant={grant}
            onRevoked={() => {
              setRevoked(true);
              reload();
            }}
            key={`${grant.id} ${grant.standing}`}
          />
        ))}
      </ul>
      <GrantForm
        organisationId={id}
        onGranted={() => {
          setRevoked(false);
          reload();
        }}
      />
    </section>
  );
};
