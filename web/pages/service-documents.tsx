import type { DocumentAsked, Service } from '#shared/service/service.ts';
import { say } from '#shared/words/text.ts';
import type { Locale } from '#shared/words/text.ts';
import { servicePageWords as words } from '../words/service-page.ts';

type Props = { service: Service; locale: Locale };

const Row = ({ asked, service, locale }: Props & { asked: DocumentAsked }) => {
  const together = service.documents.filter((each) => asked.anyOf !== undefined && each.anyOf === asked.anyOf);
  const conditional = asked.when !== undefined || (!asked.required && asked.anyOf === undefined);
  const notes = [
    asked.isForm ? say(words.onForm, locale) : '',
    asked.mode === 'show-only' ? say(words.showOnly, locale) : '',
    together.length > 1
      ? say(words.oneOf, locale, { names: together.map(({ name }) => say(name, locale)).join('; ') })
      : '',
    asked.help ? say(asked.help, locale) : conditional ? say(words.ifApplies, locale) : '',
  ].filter((note) => note !== '');
  return (
    <tr>
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

const DocumentTable = ({ caption, rows, ...props }: Props & { caption: string; rows: DocumentAsked[] }) =>
  rows.length === 0 ? null : (
    <table class="mc-documents">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say(words.document, props.locale)}</th>
          <th scope="col">{say(words.originals, props.locale)}</th>
          <th scope="col">{say(words.copies, props.locale)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((asked) => (
          <Row {...props} asked={asked} key={asked.id} />
        ))}
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
