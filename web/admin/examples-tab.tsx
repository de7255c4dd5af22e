import { useState } from 'preact/hooks';
import type { Definition } from '#shared/api/admin-views.ts';
import type { Example } from '#shared/service/example.ts';
import { useSay } from '../kit/locale.tsx';
import { exampleWords as words } from '../words/admin-examples.ts';
import { inserted, removedAt, withOwnId } from './builder/edit-lists.ts';
import { ExampleItem } from './example-item.tsx';
import { examplesIn, withExamples } from './examples-in.ts';
import { RemovedExample } from './removed-example.tsx';
import type { Judged } from './use-judged.ts';

type Props = { definition: Definition; judged: Judged; onChange: ((next: Definition) => void) | undefined };

/** The example dossiers of a service, each run at every edit: what is expected, what came of it. */
export const ExamplesTab = ({ definition, judged, onChange }: Props) => {
  const t = useSay();
  const [removed, setRemoved] = useState<{ example: Example; at: number }>();
  const examples = examplesIn(definition);
  const accepted = examples.filter(({ expected }) => expected.outcome === 'accepted').length;
  const put = onChange && ((next: Example[]) => onChange(withExamples(definition, next)));
  const remove = (example: Example, at: number) => {
    put?.(removedAt(examples, at));
    setRemoved({ example, at });
  };
  const restore = () => {
    if (removed) put?.(inserted(examples, withOwnId(examples, removed.example), removed.at));
    setRemoved(undefined);
  };
  return (
    <>
      <p class="govuk-body">{t(words.why)}</p>
      {(accepted === 0 || accepted === examples.length) && <p class="mc-why">{t(words.oneOfEach)}</p>}
      {judged.service === undefined && examples.length > 0 && <p class="mc-why">{t(words.notWhole)}</p>}
      {examples.length === 0 && <p class="govuk-body">{t(words.none)}</p>}
      {removed && <RemovedExample example={removed.example} onUndo={restore} key={removed.example.id} />}
      <ul class="mc-examples">
        {examples.map((example, at) => (
          <ExampleItem
            example={example}
            definition={definition}
            run={judged.outcomes.get(example.id)}
            onExpect={
              put && ((expected) => put(examples.map((each) => (each === example ? { ...each, expected } : each))))
            }
            onRemove={put && (() => remove(example, at))}
            key={example.id}
          />
        ))}
      </ul>
      {onChange && <p class="govuk-body">{t(words.howToAdd)}</p>}
    </>
  );
};
