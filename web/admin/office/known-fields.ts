import type { AdminServiceRow } from '#shared/api/admin-views.ts';
import type { ExternalRow } from '#shared/api/office-views.ts';
import { slugOf } from '#shared/service/import/slug.ts';
import type { Service } from '#shared/service/service.ts';
import { fold } from '#shared/words/fold.ts';
import type { Text } from '#shared/words/text.ts';
import type { Call } from '../../api/call.ts';

type Field = Service['field'];

/** A field that services have: as another system's has it, or by an own service whose definition says its id. */
export type KnownField = { name: Text } & ({ field: Field } | { serviceId: string });

/** Every field services have already, by its Vietnamese name. */
export const knownFields = (rows: readonly AdminServiceRow[], external: readonly ExternalRow[]): KnownField[] => {
  const published = rows.filter(({ version, field }) => version !== undefined && field.vi !== '');
  const known: KnownField[] = [
    ...external.map(({ service: { field } }) => ({ name: field.name, field })),
    ...published.map(({ serviceId, field: { vi, en } }) => ({ name: { vi, en }, serviceId })),
  ];
  return [...new Map(known.map((each) => [each.name.vi, each])).values()].sort((one, other) =>
    one.name.vi.localeCompare(other.name.vi, 'vi'),
  );
};

/** The field of a published service. */
const fieldOf = async (call: Call, serviceId: string): Promise<Field | undefined> => {
  const { definitions } = await call('readDefinitions', { body: { serviceIds: [serviceId] } });
  return definitions[0]?.definition.field as Field | undefined;
};

/** A field by its name: the one known by it, accents aside, with its id; else a new one. */
export const fieldNamed = async (call: Call, known: readonly KnownField[], name: Text): Promise<Field> => {
  const found = known.find((each) => fold(each.name.vi) === fold(name.vi));
  const fresh = { id: slugOf(name.vi), name: { vi: name.vi.trim(), en: name.en.trim() } };
  if (found === undefined) return fresh;
  return 'field' in found ? found.field : ((await fieldOf(call, found.serviceId)) ?? fresh);
};
