import type { CollectorView } from '#shared/api/office-views.ts';
import type { Collector } from '#shared/payment/collector.ts';
import { goTo } from '../../kit/query.ts';
import { useApp } from '../../session/app.tsx';
import { collectorWords as words } from '../../words/admin-collectors.ts';
import { officeWords } from '../../words/admin-office.ts';
import { CollectorFields } from './collector-fields.tsx';
import { OfficeForm, PickField } from './fields.tsx';
import { blankCollector, collectorFrom, collectorWrong, typedCollector } from './typed-collector.ts';
import { useForm } from './use-form.ts';
import { today } from './use-units.ts';
import type { Units } from './use-units.ts';

type AddProps = { units: Units; collecting: readonly string[]; onLeave: () => void };

/** A unit that begins to collect fees. */
export const AddCollector = ({ units, collecting, onLeave }: AddProps) => {
  const { call } = useApp();
  const form = useForm({
    start: blankCollector(today()),
    judge: (typed) => collectorWrong(typed, today()),
    submit: async (typed, key) => {
      const { agencyId } = typed;
      await call('saveCollector', { params: { agencyId }, body: collectorFrom(typed), key });
      goTo(`?collector=${agencyId}`);
    },
  });
  const { typed, change, wrong } = form;
  const choices = units.inForce
    .filter(({ id }) => !collecting.includes(id))
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
      <CollectorFields form={form} old={[]} />
    </OfficeForm>
  );
};

/** Payments name these: bank and number stay. */
const inUse = ({ accounts }: Collector): string[] =>
  accounts.flatMap(({ id, validFrom }) => (validFrom <= today() ? [id] : []));

type ChangeProps = { view: CollectorView; onLeave: () => void; onDone: () => void; onReload: () => void };

/** Another way to collect fees. */
export const ChangeCollector = ({ view, onLeave, onDone, onReload }: ChangeProps) => {
  const { call } = useApp();
  const { agencyId } = view.collector;
  const form = useForm({
    start: typedCollector(view.collector),
    version: view.version,
    judge: (typed) => collectorWrong(typed, today()),
    submit: (typed, key) =>
      call('saveCollector', {
        params: { agencyId },
        body: { ...collectorFrom(typed), version: view.version },
        key: `${key}-${view.version}`,
      }),
    onDone,
  });
  return (
    <OfficeForm form={form} title={words.change} button={officeWords.save} onLeave={onLeave} onReload={onReload}>
      <CollectorFields form={form} old={inUse(view.collector)} />
    </OfficeForm>
  );
};
