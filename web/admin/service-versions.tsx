import type { AdminServiceView } from '#shared/api/admin-views.ts';
import { formatDate } from '#shared/words/format.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { servicePageWords as words } from '../words/admin-service.ts';

type Props = { view: AdminServiceView; onRollBack: ((version: number) => void) | undefined };

/** The versions of a service, newest first, each with the decision that fixed its procedure. */
export const ServiceVersions = ({ view: { row, versions }, onRollBack }: Props) => {
  const t = useSay();
  const locale = useLocale();
  return (
    <section aria-labelledby="service-versions">
      <h2 class="govuk-heading-m" id="service-versions">
        {t(words.versions)}
      </h2>
      {versions.length === 0 && <p class="govuk-body">{t(words.neverPublished)}</p>}
      {versions.length > 0 && (
        <table class="mc-queue mc-list">
          <caption class="govuk-visually-hidden">{t(words.versions)}</caption>
          <thead>
            <tr>
              {[words.version, words.from, words.to, words.decision].map((name) => (
                <th scope="col" key={name.en}>
                  {t(name)}
                </th>
              ))}
              {onRollBack && (
                <th scope="col">
                  <span class="govuk-visually-hidden">{t(words.rollBack)}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {versions.map(({ version, validFrom, validTo, decision }) => (
              <tr key={version}>
                <th scope="row">
                  {t(words.versionNumber, { version })}
                  {version === row.version && (
                    <strong class="govuk-tag govuk-tag--green mc-beside">{t(words.inForce)}</strong>
                  )}
                </th>
                <td data-label={t(words.from)}>{formatDate(validFrom, locale)}</td>
                <td data-label={t(words.to)}>{validTo === undefined ? '–' : formatDate(validTo, locale)}</td>
                <td data-label={t(words.decision)}>{decision.number || '–'}</td>
                {onRollBack && (
                  <td class="mc-cell-act">
                    {version !== row.version && (
                      <button type="button" class="mc-plain" onClick={() => onRollBack(version)}>
                        {t(words.rollBack)}
                        <span class="govuk-visually-hidden">: {version}</span>
                      </button>
                    )}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
};
