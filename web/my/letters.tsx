import type { DossierView } from '#shared/api/views.ts';
import type { Service } from '#shared/service/service.ts';
import { documentsOf } from '#shared/service/documents-asked.ts';
import { doneWords } from '#shared/words/actions.ts';
import { formatDate, formatTime } from '#shared/words/format.ts';
import { Visit } from '../kit/visit.tsx';
import { talkWords } from '../words/talk.ts';
import { FileList } from './file-list.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import type { Say } from '../kit/locale.tsx';
import { myWords as words } from '../words/my.ts';

type Item = NonNullable<DossierView['letters'][number]['items']>[number];

const nameOf = ({ kind, ref }: Item, service: Service, t: Say): string | undefined => {
  if (kind === 'other') return undefined;
  if (kind === 'document') {
    const asked = documentsOf(service).find(({ id }) => id === ref.replace(/^documents\./, ''));
    return asked ? t(asked.name) : ref;
  }
  const fields = (service.form?.sections ?? []).flatMap((section) => section.fields);
  const field = fields.find(({ id }) => id === ref.split('.')[0]);
  return t(words.itemField, { name: field ? t(field.label) : ref });
};

/** What the authority wrote, newest first, item by item with its reason. */
export const Letters = ({ view, service }: { view: DossierView; service: Service }) => {
  const t = useSay();
  const locale = useLocale();
  if (view.letters.length === 0) return null;
  return (
    <section>
      <h2 class="govuk-heading-m">{t(words.letters)}</h2>
      {view.letters.toReversed().map((letter) => (
        <article class="mc-letter" key={letter.seq}>
          <h3 class="govuk-heading-s">{t(doneWords[letter.action])}</h3>
          {letter.visit && <Visit visit={letter.visit} />}
          {letter.text !== undefined && <p class="govuk-body">{letter.text}</p>}
          {letter.items && (
            <ul class="govuk-list govuk-list--bullet">
              {letter.items.map((item) => {
                const name = nameOf(item, service, t);
                return (
                  <li key={item.kind + item.ref + item.reason}>
                    {name !== undefined && <strong>{name}: </strong>}
                    {item.reason}
                  </li>
                );
              })}
            </ul>
          )}
          {letter.answerBy !== undefined && (
            <p class="govuk-body">{t(words.answerBy, { date: formatDate(letter.answerBy, locale) })}</p>
          )}
          <FileList
            title={t(talkWords.filesAlong)}
            dossierId={view.dossier.id}
            documents={view.documents.filter(({ id }) => letter.documentIds?.includes(id))}
          />
          <p class="mc-meta">{t(words.letterBy, { name: letter.staffName, time: formatTime(letter.at, locale) })}</p>
        </article>
      ))}
    </section>
  );
};
