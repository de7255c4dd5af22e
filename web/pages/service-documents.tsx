import { Fragment } from 'preact';
import type { DocumentAsked, Service } from '#shared/service/service.ts';
import { say } from '#shared/words/text.ts';
import type { Locale } from '#shared/words/text.ts';
import { servicePageWords as words } from '../words/service-page.ts';

type Props = { service: Service; locale: Locale };

const Row = ({ asked, locale, one }: { asked: DocumentAsked; locale: Locale; one: boolean }) => {
  const conditional = asked.when !== undefined || (!asked.required && asked.anyOf === undefined);
  const notes = [
    asked.isForm ? say(words.onForm, locale) : '',
    asked.mode === 'show-only' ? say(words.showOnly, locale) : '',
    asked.help ? say(asked.help, locale) : conditional ? say(words.ifApplies, locale) : '',
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
      <td data-label={say(words.originals, locale)}>{asked.originals}</td>
      <td data-label={say(words.copies, locale)}>{asked.copies}</td>
    </tr>
  );
};

const DocumentTable = ({ caption, rows, locale }: { caption: string; rows: DocumentAsked[]; locale: Locale }) =>
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
              <Row locale={locale} asked={asked} one={one} />
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
        locale={locale}
        caption={say(words.allCases, locale)}
        rows={documents.filter((asked) => asked.cases === undefined)}
      />
      {cases.map(({ id, name }) => (
        <DocumentTable
          key={id}
          locale={locale}
          caption={say(words.caseOf, locale, { name: say(name, locale) })}
          rows={documents.filter((asked) => asked.cases?.includes(id))}
        />
      ))}
      <p class="govuk-body">{say(words.sets, locale, { count: service.sets })}</p>
    </>
  );
};
