import { useState } from 'preact/hooks';
import { booksOf } from '#shared/register/books.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { PaperPreview } from '../kit/paper-preview.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { saveBlob } from '../kit/save-blob.ts';
import { useApp } from '../session/app.tsx';
import { registerWords as words } from '../words/register.ts';
import type { Line } from './register-columns.ts';
import { registerCsv, registerXlsx } from './register-file.ts';
import { unitIn } from './which.ts';
import type { Which } from './which.ts';

/** All lines, page after page: for a file. */
const useAllLines = () => {
  const { call } = useApp();
  return async (which: Which): Promise<Line[]> => {
    const all: Line[] = [];
    let cursor: string | undefined;
    do {
      const page = await call('getRegister', {
        params: { year: which.year },
        query: { ...unitIn(which), ...(cursor !== undefined && { cursor }) },
      });
      all.push(...page.lines);
      cursor = page.next;
    } while (cursor !== undefined);
    return all;
  };
};

/** Books to print and files of all lines. */
export const RegisterOut = ({ which, count }: { which: Which; count: number }) => {
  const { year } = which;
  const { call } = useApp();
  const t = useSay();
  const locale = useLocale();
  const allLines = useAllLines();
  const [error, setError] = useState<unknown>();
  const save = (make: typeof registerCsv, ending: string) => {
    setError(undefined);
    allLines(which)
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
            load={() => call('printRegister', { params: { year, book }, query: unitIn(which) })}
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
