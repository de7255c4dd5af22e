import type { ExternalView } from '#shared/api/office-views.ts';
import { goTo } from '../../kit/query.ts';
import { useApp } from '../../session/app.tsx';
import { externalWords as words } from '../../words/admin-external.ts';
import { officeWords } from '../../words/admin-office.ts';
import { EndForm } from './end-form.tsx';
import { ExternalFields } from './external-fields.tsx';
import { OfficeForm } from './fields.tsx';
import { fieldNamed } from './known-fields.ts';
import {
  blankExternal,
  externalFrom,
  externalIdWrong,
  externalWrong,
  fieldNameOf,
  typedExternal,
} from './typed-external.ts';
import { useForm } from './use-form.ts';
import type { KnownServices } from './use-known-services.ts';
import { today } from './use-units.ts';

/** A service of another system that is to be shown. */
export const AddExternal = ({ known, onLeave }: { known: KnownServices; onLeave: () => void }) => {
  const { call } = useApp();
  const form = useForm({
    place: 'add-external',
    start: blankExternal(today()),
    judge: (typed) => [...externalWrong(typed), ...externalIdWrong(typed)],
    submit: async (typed, key) => {
      const field = await fieldNamed(call, known.fields, fieldNameOf(typed));
      const { id } = await call('addExternalService', { body: { ...externalFrom(typed, field), id: typed.id }, key });
      goTo(`?external=${id}`);
    },
  });
  return (
    <OfficeForm form={form} title={words.add} button={officeWords.save} onLeave={onLeave}>
      <ExternalFields form={form} known={known} isNew />
    </OfficeForm>
  );
};

type Props = { view: ExternalView; onLeave: () => void; onDone: () => void; onReload: () => void };

/** Other facts of a service of another system. */
export const ChangeExternal = ({ view, known, onLeave, onDone, onReload }: Props & { known: KnownServices }) => {
  const { call } = useApp();
  const { id, field } = view.service;
  const form = useForm({
    place: `external.${id}`,
    start: typedExternal(view.service),
    version: view.version,
    judge: externalWrong,
    submit: async (typed, key) => {
      const isSame = typed.field === field.name.vi;
      const named = isSame ? field : await fieldNamed(call, known.fields, fieldNameOf(typed));
      await call('changeExternalService', {
        params: { externalId: id },
        body: { ...externalFrom(typed, named), version: view.version },
        key: `${key}-${view.version}`,
      });
    },
    onDone,
  });
  return (
    <OfficeForm form={form} title={words.change} button={officeWords.save} onLeave={onLeave} onReload={onReload}>
      <ExternalFields form={form} known={known} />
    </OfficeForm>
  );
};

/** Its last day; one it has may be taken back. */
export const EndExternal = ({ view, ...leaving }: Props) => {
  const { call } = useApp();
  const { id, validTo: last, ...facts } = view.service;
  return (
    <EndForm
      place={`external.${id}`}
      words={{ ...words, blank: words.endBlank, missing: words.validToMissing }}
      last={last}
      version={view.version}
      send={(ends, key) =>
        call('changeExternalService', {
          params: { externalId: id },
          body: { ...facts, ...ends, version: view.version },
          key,
        })
      }
      {...leaving}
    />
  );
};
