import type { AgencyView } from '#shared/api/office-views.ts';
import { AskedTogether } from '../../kit/asked.tsx';
import { useSay } from '../../kit/locale.tsx';
import { goTo } from '../../kit/query.ts';
import { Radios } from '../../kit/radios.tsx';
import { useApp } from '../../session/app.tsx';
import { officeWords } from '../../words/admin-office.ts';
import { unitWords as words } from '../../words/admin-units.ts';
import { LineField, OfficeForm } from './fields.tsx';
import { blankUnit, idWrong, typedUnit, unitFrom, unitWrong } from './typed-unit.ts';
import { BasisField, UnitFields } from './unit-fields.tsx';
import { HoursPreview } from './unit-touched.tsx';
import { useForm } from './use-form.ts';
import { today } from './use-units.ts';
import type { Units } from './use-units.ts';

type AddProps = { units: Units; onLeave: () => void };

/** A unit that begins on a date. */
export const AddUnit = ({ units, onLeave }: AddProps) => {
  const { call } = useApp();
  const form = useForm({
    place: 'add-unit',
    start: { unit: blankUnit(today()), validFrom: today(), basis: '' },
    judge: ({ unit, validFrom }) => [
      ...unitWrong(unit),
      ...idWrong(unit),
      ...(validFrom === '' ? [{ path: 'validFrom', message: words.validFromMissing }] : []),
    ],
    submit: async ({ unit, validFrom, basis }, key) => {
      const codes = unit.codes.map((code) => ({ ...code, validFrom }));
      const body = { ...unitFrom({ ...unit, codes }), id: unit.id, validFrom, ...(basis !== '' && { basis }) };
      const { id } = await call('addAgency', { body, key });
      goTo(`?agency=${id}`);
    },
  });
  const { unit, validFrom, basis } = form.typed;
  return (
    <OfficeForm form={form} title={words.add} button={officeWords.save} onLeave={onLeave}>
      <UnitFields
        at=""
        isNew
        unit={unit}
        units={units}
        wrong={form.wrong}
        onChange={(changes) => form.change({ unit: { ...unit, ...changes } })}
      />
      <LineField
        path="validFrom"
        label={words.validFrom}
        type="date"
        value={validFrom}
        error={form.wrong('validFrom')}
        onType={(value) => form.change({ validFrom: value })}
      />
      <BasisField
        value={basis}
        error={form.wrong('basis')}
        optional
        onType={(value) => form.change({ basis: value })}
      />
    </OfficeForm>
  );
};

type ChangeProps = { view: AgencyView; units: Units; onLeave: () => void; onDone: () => void; onReload: () => void };

/** Other facts of a unit, from a date on or because they were recorded wrongly. */
export const ChangeUnit = ({ view, units, onLeave, onDone, onReload }: ChangeProps) => {
  const { call } = useApp();
  const t = useSay();
  const form = useForm({
    place: `unit.${view.agency.id}`,
    start: { unit: typedUnit(view.agency), when: 'from', from: '', basis: '' },
    version: view.version,
    judge: ({ unit, when, from }) => [
      ...unitWrong(unit),
      ...(when === 'from' && from === '' ? [{ path: 'from', message: words.fromMissing }] : []),
    ],
    submit: ({ unit, when, from, basis }, key) =>
      call('changeAgency', {
        params: { agencyId: view.agency.id },
        body: {
          ...unitFrom(unit),
          version: view.version,
          ...(when === 'from' && { from }),
          ...(basis !== '' && { basis }),
        },
        key: `${key}-${view.version}`,
      }),
    onDone,
  });
  const { unit, when, from, basis } = form.typed;
  return (
    <OfficeForm form={form} title={words.change} button={officeWords.save} onLeave={onLeave} onReload={onReload}>
      <UnitFields
        at=""
        isNew={false}
        unit={unit}
        units={units}
        wrong={form.wrong}
        onChange={(changes) => form.change({ unit: { ...unit, ...changes } })}
      />
      <AskedTogether path="when" label={t(words.when)}>
        <Radios
          path="when"
          chosen={when}
          choices={[
            { value: 'from' as const, label: words.whenFrom, help: words.whenFromHelp },
            { value: 'correct' as const, label: words.whenCorrect, help: words.whenCorrectHelp },
          ]}
          onChoose={(chosen) => form.change({ when: chosen })}
        />
      </AskedTogether>
      {when === 'from' && (
        <LineField
          path="from"
          label={words.from}
          type="date"
          value={from}
          error={form.wrong('from')}
          onType={(value) => form.change({ from: value })}
        />
      )}
      <HoursPreview agency={view.agency} units={units} unit={unit} from={when === 'from' ? from : undefined} />
      <BasisField
        value={basis}
        error={form.wrong('basis')}
        optional
        onType={(value) => form.change({ basis: value })}
      />
    </OfficeForm>
  );
};
