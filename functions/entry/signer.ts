import { resultRoutes } from '#shared/api/routes-results.ts';
import { openContainer } from '../deps.ts';
import { entry } from '../http/endpoint.ts';
import { environment, sealingEnvironment } from '../http/environment.ts';
import { draftResult } from '../officer/draft-result.ts';
import { signResult } from '../officer/sign-result.ts';
import { stampResult } from '../officer/stamp-result.ts';
import { openSealing } from '../papers/open-sealing.ts';

const sealing = openSealing(sealingEnvironment());

/** Results drafted, signed by leaders and sealed by registrars: apart, for nobody else may put a file where results lie. */
export const handler = entry<'signer'>(openContainer(environment()), resultRoutes, {
  draftResult: draftResult(sealing),
  signResult: signResult(sealing),
  stampResult: stampResult(sealing),
});
