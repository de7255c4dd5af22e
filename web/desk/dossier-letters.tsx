import { doneWords } from '#shared/words/actions.ts';
import { formatDate, formatTime } from '#shared/words/format.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { dossierWords as words } from '../words/desk-dossier.ts';
import { talkWords } from '../words/desk-talk.ts';
import { Visit } from '../kit/visit.tsx';
import { useOpening } from './dossier-documents.tsx';
import { Files } from './files.tsx';
import type { View } from './dossier-page.tsx';
import { itemName } from './item-names.ts';
import type { ItemGroup } from './item-names.ts';

/** What was written to the applicant, and among staff, newest first. */
export const DossierLetters = ({ view, groups }: { view: View; groups: ItemGroup[] }) => {
  const t = useSay();
  const locale = useLocale();
  const { open, failure } = useOpening(view);
  if (view.letters.length === 0) return null;
  return (
    <section aria-labelledby="desk-letters">
      <h2 class="govuk-heading-m" id="desk-letters">
        {t(words.letters)}
      </h2>
      {failure}
      {view.dossier.wroteAt !== undefined && (
        <p class="mc-why">
          <strong>{t(talkWords.wrote)}.</strong> {t(talkWords.wroteHelp)}
        </p>
      )}
      {view.letters.toReversed().map((letter) => (
        <div class="mc-letter" key={letter.seq}>
          <p class="mc-meta">
            <strong>{t(doneWords[letter.action])}</strong> · {letter.staffName} · {formatTime(letter.at, locale)}{' '}
            {letter.to === 'staff' && letter.action !== 'write' && (
              <strong class="govuk-tag govuk-tag--grey">{t(words.internal)}</strong>
            )}
          </p>
          {letter.visit && <Visit visit={letter.visit} />}
          {letter.text !== undefined && <p class="govuk-body">{letter.text}</p>}
          {letter.items && (
            <ul class="govuk-list govuk-list--bullet">
              {letter.items.map((item) => (
                <li key={item.kind + item.ref}>
                  {item.kind !== 'other' && <strong>{itemName(groups, item)}: </strong>}
                  {item.reason}
                </li>
              ))}
            </ul>
          )}
          {letter.documentIds && (
            <Files documents={view.documents.filter(({ id }) => letter.documentIds?.includes(id))} onOpen={open} />
          )}
          {letter.amongStaff !== undefined && <p class="mc-meta">{t(words.whyAgain, { reason: letter.amongStaff })}</p>}
          {letter.answerBy !== undefined && (
            <p class="mc-meta">{t(words.answerByDay, { date: formatDate(letter.answerBy, locale) })}</p>
          )}
        </div>
      ))}
    </section>
  );
};
