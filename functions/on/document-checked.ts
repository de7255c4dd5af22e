import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { depsAt, openContainer } from '../deps.ts';
import { takeVerdict } from '../documents/check-document.ts';
import { environment } from './environment.ts';
import { placeOfKey } from '../store/object-keys.ts';

const ScanResult = lazily(() =>
  z.object({
    time: z.iso.datetime(),
    detail: z.object({
      s3ObjectDetails: z.object({ objectKey: z.string() }),
      scanResultDetails: z.object({ scanResultStatus: z.string() }),
    }),
  }),
);

/** Only a scan that ran and found nothing makes a file clean; one that could not look inside counts as a threat. */
const verdicts: Record<string, 'clean' | 'threat' | undefined> = {
  NO_THREATS_FOUND: 'clean',
  THREATS_FOUND: 'threat',
  UNSUPPORTED: 'threat',
};

const container = openContainer(environment());

/** The malware scan has spoken. A scan that failed is an error: tried again, then set aside for a person. */
export const handler = async (event: unknown): Promise<void> => {
  const { time, detail } = ScanResult.parse(event);
  const place = placeOfKey(detail.s3ObjectDetails.objectKey);
  if (!place) return;
  const verdict = verdicts[detail.scanResultDetails.scanResultStatus];
  if (!verdict) throw new Error('the malware scan did not finish');
  await takeVerdict(depsAt(container, time), place, verdict);
};
