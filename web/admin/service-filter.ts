import type { AdminServiceRow } from '#shared/api/admin-views.ts';
import { fold } from '#shared/words/fold.ts';

type IsIn = (row: AdminServiceRow) => boolean;

/** What a service may be asked for by. */
const states = {
  'in-force': ({ version, abolishedFrom }) => version !== undefined && abolishedFrom === undefined,
  'not-published': ({ version, abolishedFrom }) => version === undefined && abolishedFrom === undefined,
  'open-draft': ({ draft }) => draft !== undefined,
  suspended: ({ suspended }) => suspended,
  abolished: ({ abolishedFrom }) => abolishedFrom !== undefined,
} satisfies Record<string, IsIn>;

export type ServiceState = keyof typeof states;
export const serviceStates = Object.keys(states) as ServiceState[];

/** What of the list is looked for; blank is everything. */
export type ServiceFilter = { q: string; field: string; state: ServiceState | '' };

/** What is asked for by an address. */
export const filterFrom = (query: URLSearchParams): ServiceFilter => ({
  q: query.get('q') ?? '',
  field: query.get('field') ?? '',
  state: serviceStates.find((each) => each === query.get('state')) ?? '',
});

/** The address of a list that is looked for so. */
export const filterAddress = (filter: ServiceFilter): string => {
  const asked = Object.entries(filter).filter(([, value]) => value !== '');
  return `?${new URLSearchParams([['view', 'services'], ...asked]).toString()}`;
};

const kept = new WeakMap<AdminServiceRow, string>();

const foldedOf = (row: AdminServiceRow): string => {
  const { code, name, field } = row;
  const folded = kept.get(row) ?? fold(`${code} ${name.vi} ${name.en} ${field.vi}`);
  kept.set(row, folded);
  return folded;
};

/** The services that fit: every word in code, name or field, accents aside. */
export const matchingServices = (rows: AdminServiceRow[], { q, field, state }: ServiceFilter): AdminServiceRow[] => {
  const words = fold(q).split(' ');
  return rows.filter(
    (row) =>
      (field === '' || row.field.vi === field) &&
      (state === '' || states[state](row)) &&
      words.every((word) => foldedOf(row).includes(word)),
  );
};
