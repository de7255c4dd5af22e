import { useEffect, useState } from 'preact/hooks';
import type { Agency } from '#shared/agency/agency.ts';
import { useApp } from '../session/app.tsx';

let kept: Promise<Agency[]> | undefined;

/** Every agency, fetched once; none until they are there. */
export const useAgencies = (): Agency[] => {
  const { call } = useApp();
  const [agencies, setAgencies] = useState<Agency[]>([]);
  useEffect(() => {
    kept ??= call('listAgencies', {}).then((reply) => reply.agencies);
    kept.then(setAgencies, () => {
      kept = undefined;
    });
  }, []);
  return agencies;
};
