import { Fragment } from 'preact';
import { conditionInWords } from '#shared/service/condition-in-words.ts';
import type { DocumentAsked, Service } from '#shared/service/service.ts';
import { say } from '#shared/words/text.ts';
import type { Locale } from '#shared/words/text.ts';
import { servicePageWords as words } from '../words/service-page.ts';

type Props = { service: Service; locale: Locale };

/** When a document is asked, where its own help does not say. */
const whenInWords = ({ when, required, anyOf }: DocumentAsked, { form }: Service, locale: Locale): string => {
  if (when !== undefined) return say(words.onlyWhen, locale, { what: say(conditionInWords(when, form), locale) });
  return !required && anyOf === undefined ? say(words.ifApplies, locale) : '';
};

const Count = ({ label, count }: { label: string; count: number }) => (
  <td data-label={label} class={count === 0 ? 'mc-zero' : undefined}>
    {count}
  </td>
);

const Row = ({ asked, service, locale, one }: Props & { asked: DocumentAsked; one: boolean }) => {
  const notes = [
    asked.isForm ? say(words.onForm, locale) : '',
    asked.mode === 'show-only' ? say(words.showOnly, locale) : '',
    asked.help ? say(asked.help, locale) : whenInWords(asked, service, locale),
  ].filter((note) => note !== '');
  return (
    <tr class={one ? 'mc-one' : undefined}>
      <th scope="row">
        {say(asked.name, locale)}
        {notes.map((note) => (
          <div class="mc-meta" key={note}>
            {note}
          </div>
        ))}
      </th>
      <Count label={say(words.originals, locale)} count={asked.originals} />
      <Count label={say(words.copies, locale)} count={asked.copies} />
    </tr>
  );
};

const DocumentTable = ({ caption, rows, service, locale }: Props & { caption: string; rows: DocumentAsked[] }) =>
  rows.length === 0 ? null : (
    <table class="mc-documents">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say(words.document, locale)}</th>
          <th scope="col">{say(words.originals, locale)}</th>
          <th scope="col">{say(words.copies, locale)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((asked, index) => {
          const one = asked.anyOf !== undefined && rows.filter(({ anyOf }) => anyOf === asked.anyOf).length > 1;
          return (
            <Fragment key={asked.id}>
              {one && rows[index - 1]?.anyOf !== asked.anyOf && (
                <tr class="mc-one-of">
                  <th colSpan={3} scope="colgroup">
                    {say(words.oneOf, locale)}
                  </th>
                </tr>
              )}
              <Row service={service} locale={locale} asked={asked} one={one} />
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );

/** What the procedure asks for: first what every case needs, then what each case adds. */
export const ServiceDocuments = ({ service, locale }: Props) => {
  const { documents, cases } = service;
  if (documents.length === 0) return <p class="govuk-body">{say(words.noDocuments, locale)}</p>;
  return (
    <>
      <DocumentTable
        service={service}
        locale={locale}
        caption={say(words.allCases, locale)}
        rows={documents.filter((asked) => asked.cases === undefined)}
      />
      {cases.map(({ id, name }) => (
        <DocumentTable
          key={id}
          service={service}
          locale={locale}
          caption={say(words.caseOf, locale, { name: say(name, locale) })}
          rows={documents.filter((asked) => asked.cases?.includes(id))}
        />
      ))}
      <p class="govuk-body">{say(words.sets, locale, { count: service.sets })}</p>
    </>
  );
};
