import { deskRoutes } from '#shared/api/routes-desk.ts';
import { openContainer } from '../deps.ts';
import { entry } from '../http/endpoint.ts';
import { environment, signingEnvironment } from '../http/environment.ts';
import { signResult } from '../officer/sign-result.ts';
import { openSigning } from '../papers/open-signing.ts';

/** Results signed by leaders: apart, for nobody else may put a file where results lie. */
export const handler = entry<'signer'>(openContainer(environment()), deskRoutes, {
  signResult: signResult(openSigning(signingEnvironment())),
});
