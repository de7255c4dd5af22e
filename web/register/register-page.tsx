import { formatTime } from '#shared/words/format.ts';
import { Said, useSaid } from '../admin/said.tsx';
import { CashTable } from '../cash/cash-table.tsx';
import { Heading } from '../kit/heading.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useLoaded } from '../kit/use-loaded.ts';
import { useMore } from '../kit/use-more.ts';
import { useApp } from '../session/app.tsx';
import type { Me } from '../session/staff-gate.tsx';
import { kitWords } from '../words/kit.ts';
import { registerWords as words } from '../words/register.ts';
import { ChooseYear } from './choose-year.tsx';
import { CloseYear } from './close-year.tsx';
import { registerColumns } from './register-columns.ts';
import type { Line } from './register-columns.ts';
import { FormerUnits } from './former-units.tsx';
import { RegisterOut } from './register-out.tsx';
import { unitIn } from './which.ts';
import type { Which } from './which.ts';

/** The register of a unit in a year: what was accepted, its dates, the closing, and files of it. */
export const RegisterPage = ({ me, ...which }: Which & { me: Me }) => {
  const { year } = which;
  const { call } = useApp();
  const t = useSay();
  const locale = useLocale();
  const [said, tell] = useSaid();
  const loaded = useLoaded(
    () => call('getRegister', { params: { year }, query: unitIn(which) }),
    `${year} ${which.unit ?? ''}`,
  );
  const { error, more } = useMore(loaded, async (shown) => {
    const page = await call('getRegister', { params: { year }, query: { ...unitIn(which), cursor: shown.next } });
    return { ...page, lines: [...shown.lines, ...page.lines] };
  });
  const register = loaded.value;
  const lines = register?.lines ?? [];
  const { closing } = register ?? {};
  return (
    <>
      <Heading text={t(words.titleOf, { year })} {...(register && { caption: t(register.unitName) })} />
      <Said said={said} />
      <ChooseYear {...which} key={year} />
      {register?.former && <FormerUnits which={which} units={register.former} />}
      <RefusalBanner error={loaded.error} onRetry={loaded.reload} />
      {!register && loaded.error === undefined && <p role="status">{t(kitWords.loading)}</p>}
      {register && (
        <>
          <p class="govuk-body">
            {closing
              ? t(words.closed, {
                  moment: formatTime(closing.at, locale),
                  name: closing.staffName,
                  count: closing.count,
                })
              : t(words.open)}
          </p>
          {register.mayClose && me.duties.includes('leader') && (
            <CloseYear
              year={register.year}
              {...unitIn(which)}
              onDone={(what) => {
                tell(what);
                loaded.reload();
              }}
            />
          )}
          {lines.length === 0 ? (
            <p class="govuk-body">{t(words.empty)}</p>
          ) : (
            <>
              <RegisterOut which={which} count={closing?.count ?? lines.length} />
              <CashTable
                caption={t(words.titleOf, { year })}
                columns={[
                  {
                    name: words.code,
                    cell: ({ dossierId, code }) => (
                      <a class="govuk-link" href={`?dossier=${dossierId}`}>
                        {code}
                      </a>
                    ),
                  },
                  ...registerColumns.slice(1).map(({ name, isShort = false, cell }) => ({
                    name,
                    isShort,
                    cell: (line: Line) => cell(line, locale),
                  })),
                ]}
                rows={lines}
                keyOf={({ dossierId }) => dossierId}
              />
            </>
          )}
          <RefusalBanner error={error} onRetry={more} />
          {register.next !== undefined && error === undefined && (
            <button type="button" class="govuk-button govuk-button--secondary" onClick={more}>
              {t(words.more)}
            </button>
          )}
        </>
      )}
    </>
  );
};
