import type { Step } from '#shared/service/service.ts';
import { dutyWords } from '#shared/person/duty.ts';
import { useSay } from '../../../kit/locale.tsx';
import type { Say } from '../../../kit/locale.tsx';
import { adminParts as words } from '../../../words/admin-parts.ts';
import { AddByName } from '../controls/add-by-name.tsx';
import { AddItem } from '../controls/add-item.tsx';
import { SelectControl } from '../controls/choice-controls.tsx';
import { useErrorAt } from '../controls/control.tsx';
import { ItemList } from '../controls/item-list.tsx';
import { NumberControl } from '../controls/number-control.tsx';
import { TextPair } from '../controls/text-pair.tsx';
import { useAdding } from '../controls/use-adding.ts';
import { slugId } from '../edit-ids.ts';
import { useEditor } from '../editor.tsx';
import { inside, nameOf } from '../spot.ts';
import type { Spot } from '../spot.ts';

const factsOf = ({ duty, share }: Step, t: Say): string => {
  const who = Object.hasOwn(dutyWords, duty) ? `${t(dutyWords[duty])} · ` : '';
  return `${who}${share} %`;
};

const percent = { vi: '%', en: '%' };

const Sum = ({ at }: { at: Spot<Step[]> }) => {
  const t = useSay();
  const error = useErrorAt(at.place);
  const sum = at.value.reduce((total, { share }) => total + (Number.isInteger(share) ? share : 0), 0);
  return (
    <p class={`mc-sum ${sum === 100 ? 'mc-sum--right' : 'mc-sum--wrong'}`} data-place={at.place} tabIndex={-1}>
      {t(words.sum, { sum })}
      {error !== undefined && <span class="govuk-error-message">{error}</span>}
    </p>
  );
};

/** How it goes, as people read it, and the internal steps with who does them in which share of the time. */
export const StepsPart = () => {
  const { root } = useEditor();
  const t = useSay();
  const procedure = inside(root, 'procedure');
  const steps = inside(root, 'steps');
  const ids = steps.value.map(({ id }) => id);
  const add = useAdding(steps, (vi): Step => {
    const left = 100 - steps.value.reduce((total, { share }) => total + (Number.isInteger(share) ? share : 0), 0);
    const unit = steps.value.at(-1)?.unit ?? { vi: '', en: '' };
    return { id: slugId(vi, ids), name: { vi, en: '' }, unit, duty: 'processor', share: Math.max(0, left) };
  });
  return (
    <>
      <h3 class="govuk-heading-s">{t(nameOf(procedure))}</h3>
      <p class="govuk-hint">{t(words.procedureHint)}</p>
      <ItemList at={procedure} name={t} flat>
        {(at) => (
          <TextPair
            at={at}
            label={{
              vi: words.procedureItem.vi.replace('{at}', String(Number(at.place.split('.').at(-1)) + 1)),
              en: words.procedureItem.en.replace('{at}', String(Number(at.place.split('.').at(-1)) + 1)),
            }}
            long
          />
        )}
      </ItemList>
      <AddItem list={procedure} label={words.addProcedure} make={() => ({ vi: '', en: '' })} flat />
      <h3 class="govuk-heading-s">{t(nameOf(steps))}</h3>
      <p class="govuk-hint">{t(words.stepsHint)}</p>
      <ItemList at={steps} quiet name={({ name }) => t(name)} facts={(step) => factsOf(step, t)}>
        {(at) => (
          <>
            <TextPair at={inside(at, 'name')} />
            <TextPair at={inside(at, 'unit')} label={words.stepUnit} />
            <div class="mc-row">
              <SelectControl at={inside(at, 'duty')} />
              <NumberControl at={inside(at, 'share')} unit={percent} width={3} />
            </div>
          </>
        )}
      </ItemList>
      <Sum at={steps} />
      <AddByName label={words.addStep} id="add-step" onAdd={add} />
    </>
  );
};
