import type { ReplyOf } from '../api/call.ts';
import { useSay } from '../kit/locale.tsx';
import { registerWords as words } from '../words/register.ts';
import { registerAt } from './which.ts';
import type { Which } from './which.ts';

type Units = NonNullable<ReplyOf<'getRegister'>['former']>;

/** Registers of units that ended are kept by whoever took over from them. */
export const FormerUnits = ({ which, units }: { which: Which; units: Units }) => {
  const t = useSay();
  return (
    <nav aria-label={t(words.former)}>
      <p class="govuk-body">{t(words.former)}</p>
      <ul class="govuk-list">
        {which.unit !== undefined && (
          <li>
            <a class="govuk-link" href={registerAt({ ...which, unit: undefined })}>
              {t(words.ownUnit)}
            </a>
          </li>
        )}
        {units.map(({ id, name }) => (
          <li key={id}>
            {id === which.unit ? (
              <strong>{t(name)}</strong>
            ) : (
              <a class="govuk-link" href={registerAt({ ...which, unit: id })}>
                {t(name)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
};
