import type { Definition } from '#shared/api/admin-views.ts';
import type { Example } from '#shared/service/example.ts';
import type { ExampleRun } from '#shared/service/run-example.ts';
import { fillBlanks } from '#shared/service/definition/fill-blanks.ts';
import { capacityWords } from '#shared/words/definition-values.ts';
import { formatTime } from '#shared/words/format.ts';
import { channelShort } from '#shared/words/service-facts.ts';
import { idOf } from '../kit/asked.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { useQuery } from '../kit/query.ts';
import { exampleWords as words } from '../words/admin-examples.ts';
import { addressOfExample } from './builder/parts.ts';
import { ExampleExpected } from './example-expected.tsx';
import { ExampleOutcome } from './example-outcome.tsx';
import { expectedOf } from './examples-in.ts';

type ItemProps = {
  example: Example;
  definition: Definition;
  run: ExampleRun | undefined;
  /** Other expectations, where they may be changed. */
  onExpect: ((expected: Example['expected']) => void) | undefined;
  onRemove: (() => void) | undefined;
};

/** One example: what is filed, what is expected of it and what came of it. */
export const ExampleItem = ({ example, definition, run, onExpect, onRemove }: ItemProps) => {
  const t = useSay();
  const locale = useLocale();
  const query = useQuery();
  const name = t(example.name) || example.id;
  const filedAs = fillBlanks(definition).cases.find(({ id }) => id === example.caseId);
  const facts = [
    filedAs ? t(filedAs.name) : '',
    t(capacityWords[example.capacity]),
    t(channelShort[example.channel]),
    t(words.filedAt, { moment: formatTime(example.at, locale) }),
  ];
  return (
    <li data-place={`examples.${example.id}`} id={idOf(`examples.${example.id}`)}>
      <h3 class="govuk-heading-s">{name}</h3>
      <p class="mc-meta">{facts.filter((fact) => fact !== '').join(' · ')}</p>
      <ExampleExpected expected={example.expected} found={run?.found} definition={definition} />
      <ExampleOutcome outcome={run} />
      <div class="mc-bar">
        <a class="govuk-link" href={addressOfExample(query, example.id)}>
          {t(words.openTrial)}
          <span class="govuk-visually-hidden">: {name}</span>
        </a>
        {onExpect && run && !run.passes && (
          <button type="button" class="mc-plain" onClick={() => onExpect(expectedOf(run.found))}>
            {t(words.expectFound)}
            <span class="govuk-visually-hidden">: {name}</span>
          </button>
        )}
        {onRemove && (
          <button type="button" class="mc-plain mc-plain--danger" onClick={onRemove}>
            {t(words.remove)}
            <span class="govuk-visually-hidden">: {name}</span>
          </button>
        )}
      </div>
    </li>
  );
};
