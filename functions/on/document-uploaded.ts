import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { depsAt, openContainer } from '../deps.ts';
import { checkArrived } from '../documents/check-document.ts';
import { environment } from './environment.ts';
import { placeOfKey } from '../store/object-keys.ts';

const ObjectCreated = lazily(() =>
  z.object({
    time: z.iso.datetime(),
    detail: z.object({ object: z.object({ key: z.string() }) }),
  }),
);

const container = openContainer(environment());

/** An upload has arrived in quarantine: is it what its ticket said? */
export const handler = async (event: unknown): Promise<void> => {
  const { time, detail } = ObjectCreated.parse(event);
  const place = placeOfKey(detail.object.key);
  if (place) await checkArrived(depsAt(container, time), place);
};
