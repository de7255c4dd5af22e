import type { Definition } from '#shared/api/admin-views.ts';
import type { Example } from '#shared/service/example.ts';
import { formatDate, formatMoney } from '#shared/words/format.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { exampleWords as words } from '../words/admin-examples.ts';
import { ExampleOutcome } from './example-outcome.tsx';
import type { Judged } from './use-judged.ts';

const examplesIn = (definition: Definition): Example[] =>
  Array.isArray(definition.examples) ? (definition.examples as unknown as Example[]) : [];

const Expected = ({ expected }: Pick<Example, 'expected'>) => {
  const t = useSay();
  const locale = useLocale();
  if (expected.outcome === 'accepted')
    return (
      <>{t(words.accepted, { money: formatMoney(expected.fee, locale), date: formatDate(expected.due, locale) })}</>
    );
  return (
    <>
      {t(words.refused)}{' '}
      <span class="mc-meta">{expected.violations.map(({ path, rule }) => `${path}: ${rule}`).join('; ')}</span>
    </>
  );
};

type Props = { definition: Definition; judged: Judged; onChange: (next: Definition) => void; closed: boolean };

/** The example dossiers of a service, each run at every edit: what is expected, what came of it. */
export const ExamplesTab = ({ definition, judged, onChange, closed }: Props) => {
  const t = useSay();
  const examples = examplesIn(definition);
  const accepted = examples.filter(({ expected }) => expected.outcome === 'accepted').length;
  const put = (next: Example[]) => onChange({ ...definition, examples: next as unknown as Definition[string] });
  return (
    <>
      <p class="govuk-body">{t(words.why)}</p>
      {(accepted === 0 || accepted === examples.length) && <p class="mc-why">{t(words.oneOfEach)}</p>}
      {judged.service === undefined && examples.length > 0 && <p class="mc-meta">{t(words.notWhole)}</p>}
      {examples.length === 0 && <p class="govuk-body">{t(words.none)}</p>}
      <ul class="mc-examples">
        {examples.map((example) => (
          <li key={example.id}>
            <h3 class="govuk-heading-s">{t(example.name) || example.id}</h3>
            <p class="govuk-body">
              {t(words.expected)} <Expected expected={example.expected} />
            </p>
            <ExampleOutcome outcome={judged.outcomes.get(example.id)} />
            {!closed && (
              <button
                type="button"
                class="mc-plain mc-plain--danger"
                onClick={() => put(examples.filter(({ id }) => id !== example.id))}
              >
                {t(words.remove)}
                <span class="govuk-visually-hidden"> {t(example.name)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {!closed && <p class="govuk-body">{t(words.howToAdd)}</p>}
    </>
  );
};
