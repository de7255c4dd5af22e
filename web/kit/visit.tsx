import type { Letter } from '#shared/dossier/dossier.ts';
import { formatDate } from '#shared/words/format.ts';
import { talkWords as words } from '../words/talk.ts';
import { useLocale, useSay } from './locale.tsx';

/** When and where a site is looked at, and who took part. */
export const Visit = ({ visit }: { visit: NonNullable<Letter['visit']> }) => {
  const t = useSay();
  const locale = useLocale();
  const { on, time, place, participants } = visit;
  return (
    <p class="govuk-body">
      <strong>{t(words.visitAt, { time, date: formatDate(on, locale), place })}</strong>
      {participants !== undefined && (
        <>
          <br />
          {t(words.visitWith, { names: participants })}
        </>
      )}
    </p>
  );
};
