import { mostCounters, mostGroups, wants } from '#shared/hall/hall-limits.ts';
import type { Want } from '#shared/hall/hall-limits.ts';
import { useSay } from '../../kit/locale.tsx';
import { adminHallWords as words } from '../../words/admin-halls.ts';
import { wantWords } from '../../words/hall.ts';
import { LineField, PairField, PickField } from './fields.tsx';
import { ChecksField } from './several-fields.tsx';
import { blankCounter, blankGroup } from './typed-hall.ts';
import type { TypedHall } from './typed-hall.ts';
import type { Form } from './use-form.ts';

type Props = { form: Form<TypedHall> };

/** One of a list with some of it changed. */
const withAt = <Item,>(items: readonly Item[], at: number, changes: Partial<Item>): Item[] =>
  items.map((item, place) => (place === at ? { ...item, ...changes } : item));

const GroupFields = ({ form: { typed, change, wrong } }: Props) => {
  const t = useSay();
  const { groups } = typed;
  const put = (at: number, changes: Partial<(typeof groups)[number]>) =>
    change({ groups: withAt(groups, at, changes) });
  return (
    <>
      <h3 class="govuk-heading-s" id="groups" tabIndex={-1}>
        {t(words.groups)}
      </h3>
      {groups.map(({ letter, wants: want, name }, at) => (
        <fieldset class="govuk-fieldset mc-hall-row" key={at}>
          <legend class="govuk-visually-hidden">{t(words.group, { at: at + 1 })}</legend>
          <LineField
            path={`groups.${at}.letter`}
            label={words.letter}
            width={5}
            value={letter}
            error={wrong(`groups.${at}.letter`)}
            onType={(typedLetter) => put(at, { letter: typedLetter.trim().toUpperCase() })}
          />
          <PickField
            path={`groups.${at}.wants`}
            label={words.wants}
            required
            value={want}
            error={wrong(`groups.${at}.wants`)}
            choices={wants.map((value) => ({ value, label: t(wantWords[value]) }))}
            onPick={(picked) => put(at, { wants: picked as Want })}
          />
          <PairField
            path={`groups.${at}.name`}
            label={words.name}
            value={name}
            error={wrong(`groups.${at}.name`)}
            onType={(typedName) => put(at, { name: typedName })}
          />
          <button
            type="button"
            class="mc-plain"
            onClick={() => change({ groups: groups.filter((_, place) => place !== at) })}
          >
            {t(words.removeGroup, { at: letter || at + 1 })}
          </button>
        </fieldset>
      ))}
      {groups.length < mostGroups && (
        <button
          type="button"
          class="govuk-button govuk-button--secondary"
          onClick={() => change({ groups: [...groups, blankGroup(groups)] })}
        >
          {t(words.addGroup)}
        </button>
      )}
    </>
  );
};

const CounterFields = ({ form: { typed, change, wrong } }: Props) => {
  const t = useSay();
  const { groups, counters } = typed;
  const put = (at: number, changes: Partial<(typeof counters)[number]>) =>
    change({ counters: withAt(counters, at, changes) });
  const names = Object.fromEntries(
    groups.map(({ letter, name }) => [letter, { vi: `${letter} ${name.vi}`, en: `${letter} ${name.en}` }]),
  );
  return (
    <>
      <h3 class="govuk-heading-s" id="counters" tabIndex={-1}>
        {t(words.counters)}
      </h3>
      {counters.map(({ no, groups: served }, at) => (
        <fieldset class="govuk-fieldset mc-hall-row" key={at}>
          <legend class="govuk-visually-hidden">{t(words.counter, { no })}</legend>
          <LineField
            path={`counters.${at}.no`}
            label={words.no}
            width={5}
            value={no}
            error={wrong(`counters.${at}.no`)}
            onType={(typedNo) => put(at, { no: typedNo.trim() })}
          />
          <ChecksField
            path={`counters.${at}.groups`}
            label={words.serves}
            names={names}
            chosen={served}
            error={wrong(`counters.${at}.groups`)}
            onChoose={(chosen) => put(at, { groups: chosen })}
          />
          <button
            type="button"
            class="mc-plain"
            onClick={() => change({ counters: counters.filter((_, place) => place !== at) })}
          >
            {t(words.removeCounter, { no })}
          </button>
        </fieldset>
      ))}
      {counters.length < mostCounters && (
        <button
          type="button"
          class="govuk-button govuk-button--secondary"
          onClick={() => change({ counters: [...counters, blankCounter(counters)] })}
        >
          {t(words.addCounter)}
        </button>
      )}
    </>
  );
};

/** All that is kept of a waiting hall. */
export const HallFields = ({ form }: Props) => {
  const { typed, change, wrong } = form;
  return (
    <>
      <GroupFields form={form} />
      <CounterFields form={form} />
      <LineField
        path="priorityInARow"
        label={words.priorityInARow}
        hint={words.priorityHint}
        width={5}
        value={typed.priorityInARow}
        error={wrong('priorityInARow')}
        onType={(priorityInARow) => change({ priorityInARow: priorityInARow.trim() })}
      />
    </>
  );
};
