import { addDays } from '#shared/calendar/local-time.ts';
import { AskedTogether } from '../../kit/asked.tsx';
import { useSay } from '../../kit/locale.tsx';
import { Radios } from '../../kit/radios.tsx';
import { useApp } from '../../session/app.tsx';
import { officeWords } from '../../words/admin-office.ts';
import { unitWords as words } from '../../words/admin-units.ts';
import { LineField, OfficeForm } from './fields.tsx';
import { blankUnit, idWrong, unitFrom, unitWrong } from './typed-unit.ts';
import type { TypedUnit } from './typed-unit.ts';
import { BasisField, UnitFields } from './unit-fields.tsx';
import { UnitList } from './unit-list.tsx';
import { useForm } from './use-form.ts';
import type { Wrong } from './use-form.ts';
import { today } from './use-units.ts';
import type { Units } from './use-units.ts';

type Typed = {
  ends: string[];
  lastDay: string;
  successors: string[];
  begins: TypedUnit[];
  dossiersTo: string;
  basis: string;
};

const judge = ({ ends, lastDay, successors, begins, basis }: Typed): Wrong[] => [
  ...(ends.length === 0 ? [{ path: 'ends', message: words.endsMissing }] : []),
  ...(lastDay === '' ? [{ path: 'lastDay', message: words.lastDayMissing }] : []),
  ...(successors.length + begins.length === 0 ? [{ path: 'successorIds', message: words.successorsMissing }] : []),
  ...begins.flatMap((unit, at) => [...unitWrong(unit, `begins.${at}.`), ...idWrong(unit, `begins.${at}.`)]),
  ...(basis.trim() === '' ? [{ path: 'basis', message: officeWords.basisMissing }] : []),
];

type Props = {
  units: Units;
  /** The units that end, to begin with. */
  ends: string[];
  /** The version each unit was read at. */
  versions: ReadonlyMap<string, number>;
  onLeave: () => void;
  onDone: () => void;
  onReload?: () => void;
};

/** Ends units and names who takes over: closes one, merges several, or splits one. */
export const ReorganiseForm = ({ units, ends: first, versions, onLeave, onDone, onReload }: Props) => {
  const { call } = useApp();
  const t = useSay();
  const start: Typed = { ends: first, lastDay: today(), successors: [], begins: [], dossiersTo: '', basis: '' };
  const takers = ({ successors, begins }: Typed) => [
    ...successors.map((id) => ({ id, name: units.nameOf(id) })),
    ...begins.map(({ id, name }) => ({ id, name: t(name) || id })),
  ];
  const takerOf = (typed: Typed): string => {
    const all = takers(typed);
    return all.some(({ id }) => id === typed.dossiersTo) ? typed.dossiersTo : (all[0]?.id ?? '');
  };
  const versionOf = async (id: string): Promise<number> =>
    versions.get(id) ?? (await call('getAgency', { params: { agencyId: id } })).version;
  const form = useForm({
    place: `reorganise.${first.join('.')}`,
    start,
    judge,
    submit: async (typed, key) => {
      const { ends, lastDay, begins, basis } = typed;
      const codesFrom = addDays(lastDay, 1);
      const body = {
        lastDay,
        ends: await Promise.all(ends.map(async (agencyId) => ({ agencyId, version: await versionOf(agencyId) }))),
        begins: begins.map((unit) => ({
          ...unitFrom({ ...unit, codes: unit.codes.map((code) => ({ ...code, validFrom: codesFrom })) }),
          id: unit.id,
        })),
        successorIds: takers(typed).map(({ id }) => id),
        dossiersTo: takerOf(typed),
        basis: basis.trim(),
      };
      await call('reorganiseAgencies', { body, key: `${key}-${body.ends.map(({ version }) => version).join('-')}` });
    },
    onDone,
  });
  const { typed, change, wrong } = form;
  const { ends, lastDay, successors, begins, basis } = typed;
  const putUnit = (at: number, changes: Partial<TypedUnit>) =>
    change({ begins: begins.map((unit, each) => (each === at ? { ...unit, ...changes } : unit)) });
  const all = takers(typed);
  return (
    <OfficeForm
      form={form}
      title={words.reorganise}
      button={words.confirmEnd}
      warning
      onLeave={onLeave}
      {...(onReload && { onReload })}
    >
      <UnitList
        path="ends"
        label={words.ends}
        hint={words.endsHint}
        error={wrong('ends')}
        chosen={ends}
        units={units}
        without={successors}
        onChoose={(ids) => change({ ends: ids })}
      />
      <LineField
        path="lastDay"
        label={words.lastDay}
        hint={words.lastDayHint}
        type="date"
        value={lastDay}
        error={wrong('lastDay')}
        onType={(value) => change({ lastDay: value })}
      />
      <UnitList
        path="successorIds"
        label={words.successors}
        error={wrong('successorIds')}
        chosen={successors}
        units={units}
        without={ends}
        onChoose={(ids) => change({ successors: ids })}
      />
      {begins.map((unit, at) => (
        <fieldset class="govuk-fieldset mc-inset" key={at}>
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{t(words.newUnit)}</legend>
          <UnitFields
            at={`begins.${at}.`}
            isNew
            unit={unit}
            units={units}
            wrong={wrong}
            onChange={(changes) => putUnit(at, changes)}
          />
          <button
            type="button"
            class="mc-plain"
            onClick={() => change({ begins: begins.filter((_, each) => each !== at) })}
          >
            {t(words.remove)}
          </button>
        </fieldset>
      ))}
      <p>
        <button
          type="button"
          class="govuk-button govuk-button--secondary"
          onClick={() => change({ begins: [...begins, blankUnit(today())] })}
        >
          {t(words.newSuccessor)}
        </button>
      </p>
      {all.length > 1 && (
        <AskedTogether path="dossiersTo" label={t(words.dossiersTo)} error={wrong('dossiersTo')}>
          <Radios
            path="dossiersTo"
            chosen={takerOf(typed)}
            choices={all.map(({ id, name }) => ({ value: id, label: { vi: name, en: name } }))}
            onChoose={(id) => change({ dossiersTo: id })}
          />
        </AskedTogether>
      )}
      <BasisField value={basis} error={wrong('basis')} onType={(value) => change({ basis: value })} />
    </OfficeForm>
  );
};
