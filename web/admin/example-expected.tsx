import type { Definition } from '#shared/api/admin-views.ts';
import { placedFields } from '#shared/service/definition/form-places.ts';
import { fillBlanks } from '#shared/service/definition/fill-blanks.ts';
import type { Example } from '#shared/service/example.ts';
import type { ExampleFound } from '#shared/service/run-example.ts';
import { formatDate, formatMoney } from '#shared/words/format.ts';
import type { Text } from '#shared/words/text.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { exampleWords as words } from '../words/admin-examples.ts';

/** What a path of an answer or document is called: `members.0.name` is the question for the name. */
const calledAt = (definition: Definition, path: string): Text => {
  const { form, documents } = fillBlanks(definition);
  const last = path.split('.').at(-1) ?? path;
  const question = placedFields(form).find(({ field }) => field.id === last)?.field.label;
  return question ?? documents.find(({ id }) => id === last)?.name ?? { vi: path, en: path };
};

type Props = { expected: Example['expected']; found: ExampleFound | undefined; definition: Definition };

/** What must come of an example. */
export const ExampleExpected = ({ expected, found, definition }: Props) => {
  const t = useSay();
  const locale = useLocale();
  if (expected.outcome === 'accepted')
    return (
      <p class="govuk-body">
        {t(words.accepted, { money: formatMoney(expected.fee, locale), date: formatDate(expected.due, locale) })}
      </p>
    );
  const known = found?.outcome === 'refused' ? found.violations : [];
  const inWords = ({ path, rule }: { path: string; rule: string }): string => {
    const same = known.find((each) => each.path === path && each.rule === rule);
    return same ? t(same.message) : `${t(calledAt(definition, path))}: ${rule}`;
  };
  return (
    <>
      <p class="govuk-body mc-tight">{t(words.refused)}</p>
      <ul class="govuk-list govuk-list--bullet">
        {expected.violations.map((each) => (
          <li key={each.path + each.rule}>{inWords(each)}</li>
        ))}
      </ul>
    </>
  );
};
