import type { NationalView } from '#shared/api/routes-national.ts';
import { AskedTogether } from '../../kit/asked.tsx';
import { useSay } from '../../kit/locale.tsx';
import { Radios } from '../../kit/radios.tsx';
import { useApp } from '../../session/app.tsx';
import { officeWords } from '../../words/admin-office.ts';
import { nationalWords as words } from '../../words/admin-national.ts';
import { LineField, OfficeForm } from '../office/fields.tsx';
import { useForm } from '../office/use-form.ts';

const unitForm = /^[A-Z0-9]{2,4}(\.[A-Z0-9]{1,3}){0,5}$/;

type Props = { view: NationalView; onDone: () => void; onReload: () => void };

/** On or off, and the code the province is known by there. */
export const NationalForm = ({ view, onDone, onReload }: Props) => {
  const { call } = useApp();
  const t = useSay();
  const { version } = view;
  const form = useForm({
    place: 'national',
    start: view.settings ?? { on: false, unit: '' },
    version,
    judge: ({ unit }) => (unitForm.test(unit.trim()) ? [] : [{ path: 'unit', message: words.unitWrong }]),
    submit: ({ on, unit }, key) =>
      call('changeNational', { body: { on, unit: unit.trim(), version }, key: `${key}-${version}` }),
    onDone,
  });
  const { typed, change, wrong } = form;
  return (
    <OfficeForm form={form} title={words.form} button={officeWords.save} onReload={onReload}>
      <AskedTogether path="on" label={t(words.exchange)} error={wrong('on')}>
        <Radios
          path="on"
          choices={[
            { value: true, label: words.on },
            { value: false, label: words.off },
          ]}
          chosen={typed.on}
          onChoose={(on) => change({ on })}
        />
      </AskedTogether>
      <LineField
        path="unit"
        label={words.unit}
        hint={words.unitHint}
        error={wrong('unit')}
        value={typed.unit}
        onType={(unit) => change({ unit })}
        width={10}
      />
      <p class="mc-meta">{t(words.session)}</p>
    </OfficeForm>
  );
};
