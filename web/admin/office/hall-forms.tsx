import type { KeptHallView } from '#shared/api/hall-views.ts';
import { goTo } from '../../kit/query.ts';
import { useApp } from '../../session/app.tsx';
import { adminHallWords as words } from '../../words/admin-halls.ts';
import { officeWords } from '../../words/admin-office.ts';
import { OfficeForm, PickField } from './fields.tsx';
import { HallFields } from './hall-fields.tsx';
import { blankHall, hallFrom, hallWrong, typedHall } from './typed-hall.ts';
import { useForm } from './use-form.ts';
import type { Units } from './use-units.ts';

type AddProps = { units: Units; there: readonly string[]; onLeave: () => void };

/** A unit that gets a waiting hall. */
export const AddHall = ({ units, there, onLeave }: AddProps) => {
  const { call } = useApp();
  const form = useForm({
    place: 'add-hall',
    start: blankHall(),
    judge: hallWrong,
    submit: async (typed, key) => {
      const { agencyId } = typed;
      await call('saveHall', { params: { agencyId }, body: hallFrom(typed), key });
      goTo(`?hall=${agencyId}`);
    },
  });
  const { typed, change, wrong } = form;
  const choices = units.inForce
    .filter(({ id }) => !there.includes(id))
    .map(({ id }) => ({ value: id, label: units.nameOf(id) }));
  return (
    <OfficeForm form={form} title={words.add} button={officeWords.save} onLeave={onLeave}>
      <PickField
        path="agencyId"
        label={words.unit}
        value={typed.agencyId}
        error={wrong('agencyId')}
        choices={choices}
        onPick={(agencyId) => change({ agencyId })}
      />
      <HallFields form={form} />
    </OfficeForm>
  );
};

type ChangeProps = { view: KeptHallView; onLeave: () => void; onDone: () => void; onReload: () => void };

/** Other groups or counters. */
export const ChangeHall = ({ view, onLeave, onDone, onReload }: ChangeProps) => {
  const { call } = useApp();
  const { agencyId } = view.hall;
  const form = useForm({
    place: `hall.${agencyId}`,
    start: typedHall(view.hall),
    version: view.version,
    judge: hallWrong,
    submit: (typed, key) =>
      call('saveHall', {
        params: { agencyId },
        body: { ...hallFrom(typed), version: view.version },
        key: `${key}-${view.version}`,
      }),
    onDone,
  });
  return (
    <OfficeForm form={form} title={words.change} button={officeWords.save} onLeave={onLeave} onReload={onReload}>
      <HallFields form={form} />
    </OfficeForm>
  );
};
