import type { Organisation } from '#shared/person/grant.ts';
import { useSay } from '../kit/locale.tsx';
import { useLoaded } from '../kit/use-loaded.ts';
import { useApp } from '../session/app.tsx';
import { organisationWords as words } from '../words/organisations.ts';

type Props = { taxCode: unknown; onPick: (organisation: Organisation) => void };

/** The organisations one represents or may file for, to be filled in; and what is different about any other. Nothing where they cannot be read. */
export const OrganisationsOffered = ({ taxCode, onPick }: Props) => {
  const { call } = useApp();
  const t = useSay();
  const { value } = useLoaded(() => call('listMyOrganisations', {}), 'organisations');
  if (!value) return null;
  const granted = value.granted.filter(({ rights, standing }) => standing === 'in-force' && rights.includes('file'));
  const all = [...value.represented, ...granted.map(({ organisation }) => organisation)];
  const offered = [...new Map(all.map((each) => [each.id, each])).values()];
  const isOne = offered.some((each) => each.taxCode === taxCode);
  return (
    <>
      {offered.length > 0 && (
        <div role="group" aria-label={t(words.fillIn)}>
          <p class="govuk-body">{t(words.fillIn)}</p>
          <ul class="govuk-list">
            {offered.map((organisation) => (
              <li key={organisation.id}>
                <button type="button" class="mc-plain" onClick={() => onPick(organisation)}>
                  {organisation.name} ({organisation.taxCode})
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p class="mc-meta" role="status">
        {typeof taxCode === 'string' && taxCode !== '' && !isOne && t(words.notListed)}
      </p>
    </>
  );
};
