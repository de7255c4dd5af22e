import { useState } from 'preact/hooks';
import { booksOf } from '#shared/register/books.ts';
import { formatTime } from '#shared/words/format.ts';
import { Said, useSaid } from '../admin/said.tsx';
import { CashTable } from '../cash/cash-table.tsx';
import { Heading } from '../kit/heading.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { PaperPreview } from '../kit/paper-preview.tsx';
import { goTo } from '../kit/query.ts';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { saveBlob } from '../kit/save-blob.ts';
import { useLoaded } from '../kit/use-loaded.ts';
import { useMore } from '../kit/use-more.ts';
import { useApp } from '../session/app.tsx';
import type { Me } from '../session/staff-gate.tsx';
import { kitWords } from '../words/kit.ts';
import { registerWords as words } from '../words/register.ts';
import { CloseYear } from './close-year.tsx';
import { registerColumns } from './register-columns.ts';
import type { Line } from './register-columns.ts';
import { registerCsv, registerXlsx } from './register-file.ts';

const ChooseYear = ({ year }: { year: string }) => {
  const t = useSay();
  const [typed, setTyped] = useState(year);
  return (
    <form
      class="mc-desk-search"
      onSubmit={(event) => {
        event.preventDefault();
        goTo(`?register=${typed}`);
      }}
    >
      <label class="govuk-label" for="register-year">
        {t(words.year)}
      </label>
      <input
        class="govuk-input govuk-input--width-4"
        id="register-year"
        inputMode="numeric"
        pattern="20[0-9][0-9]"
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit" class="govuk-button govuk-button--secondary">
        {t(words.show)}
      </button>
    </form>
  );
};

/** All lines, page after page: for a file. */
const useAllLines = () => {
  const { call } = useApp();
  return async (year: string): Promise<Line[]> => {
    const all: Line[] = [];
    let cursor: string | undefined;
    do {
      const page = await call('getRegister', { params: { year }, query: cursor === undefined ? {} : { cursor } });
      all.push(...page.lines);
      cursor = page.next;
    } while (cursor !== undefined);
    return all;
  };
};

const Out = ({ year, count }: { year: string; count: number }) => {
  const { call } = useApp();
  const t = useSay();
  const locale = useLocale();
  const allLines = useAllLines();
  const [error, setError] = useState<unknown>();
  const save = (make: typeof registerCsv, ending: string) => {
    setError(undefined);
    allLines(year)
      .then((lines) => make(lines, locale))
      .then((blob) => saveBlob(blob, `so-theo-doi-${year}.${ending}`))
      .catch(setError);
  };
  return (
    <>
      <RefusalBanner error={error} />
      <p class="mc-cash-ways">
        {Array.from({ length: booksOf(count) }, (_, at) => String(at + 1)).map((book) => (
          <PaperPreview
            key={book}
            label={t(words.print, { book })}
            name={`so-theo-doi-${year}-quyen-${book}.pdf`}
            load={() => call('printRegister', { params: { year, book } })}
          />
        ))}
        <button type="button" class="mc-plain" onClick={() => save(registerXlsx, 'xlsx')}>
          {t(words.xlsx)}
        </button>
        <button type="button" class="mc-plain" onClick={() => save(registerCsv, 'csv')}>
          {t(words.csv)}
        </button>
      </p>
    </>
  );
};

/** The register of one's unit in a year: what was accepted, its dates, the closing, and files of it. */
export const RegisterPage = ({ year, me }: { year: string; me: Me }) => {
  const { call } = useApp();
  const t = useSay();
  const locale = useLocale();
  const [said, tell] = useSaid();
  const loaded = useLoaded(() => call('getRegister', { params: { year }, query: {} }), year);
  const { error, more } = useMore(loaded, async (shown) => {
    const page = await call('getRegister', { params: { year }, query: { cursor: shown.next } });
    return { ...page, lines: [...shown.lines, ...page.lines] };
  });
  const register = loaded.value;
  const lines = register?.lines ?? [];
  const { closing } = register ?? {};
  return (
    <>
      <Heading text={t(words.titleOf, { year })} {...(register && { caption: t(register.unitName) })} />
      <Said said={said} />
      <ChooseYear year={year} key={year} />
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
              <Out year={year} count={closing?.count ?? lines.length} />
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
                  ...registerColumns
                    .slice(1)
                    .map(({ name, cell }) => ({ name, cell: (line: Line) => cell(line, locale) })),
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
