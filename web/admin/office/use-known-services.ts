import { useMemo } from 'preact/hooks';
import type { ExternalRow } from '#shared/api/office-views.ts';
import { useSay } from '../../kit/locale.tsx';
import { useLoaded } from '../../kit/use-loaded.ts';
import { useApp } from '../../session/app.tsx';
import { useServices } from '../use-services.ts';
import type { Choice } from './fields.tsx';
import { knownFields } from './known-fields.ts';
import type { KnownField } from './known-fields.ts';

/** The services there are, of the province and of others: to name them, and to choose from what they have. */
export type KnownServices = {
  external: readonly ExternalRow[];
  fields: readonly KnownField[];
  /** The province's own, by name. */
  services: readonly Choice[];
  nameOf: (serviceId: string) => string;
  /** Are all of them there? */
  whole: boolean;
  error: unknown;
  reload: () => void;
};

const none: readonly ExternalRow[] = [];

export const useKnownServices = (): KnownServices => {
  const { call } = useApp();
  const t = useSay();
  const own = useServices(call);
  const others = useLoaded(() => call('listExternalServices', {}), 'external');
  const external = others.value?.services ?? none;
  const known = useMemo(() => {
    const services = own.rows
      .map(({ serviceId, name }) => ({ value: serviceId, label: t(name) || name.vi || serviceId }))
      .sort((one, other) => one.label.localeCompare(other.label, 'vi'));
    const names = new Map(services.map(({ value, label }) => [value, label]));
    return { services, nameOf: (id: string) => names.get(id) ?? id, fields: knownFields(own.rows, external) };
  }, [own.rows, external]);
  return {
    ...known,
    external,
    whole: own.whole && others.value !== undefined,
    error: own.error ?? others.error,
    reload: () => {
      own.reload();
      others.reload();
    },
  };
};
