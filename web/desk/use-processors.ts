import { mayProcess } from '#shared/person/may-process.ts';
import type { ReplyOf } from '../api/call.ts';
import { useLoaded } from '../kit/use-loaded.ts';
import { useApp } from '../session/app.tsx';

export type Colleague = ReplyOf<'listColleagues'>['colleagues'][number];

/** Who of one's agency may be given dossiers: none until they are known, or why they are not. */
export const useProcessors = () => {
  const { call } = useApp();
  const { value, error, reload } = useLoaded(() => call('listColleagues', {}), 'colleagues');
  return { processors: (value?.colleagues ?? []).filter(mayProcess), error, reload };
};
