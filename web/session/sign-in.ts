import {
  None,
  allowInsecureRequests,
  authorizationCodeGrantRequest,
  calculatePKCECodeChallenge,
  clockTolerance,
  discoveryRequest,
  generateRandomCodeVerifier,
  generateRandomNonce,
  generateRandomState,
  processAuthorizationCodeResponse,
  processDiscoveryResponse,
  revocationRequest,
  validateAuthResponse,
} from 'oauth4webapi';
import type { Client } from 'oauth4webapi';
import type { Audience, KeptSignIn, Provider, SignIn } from './kept-sign-in.ts';

type Config = Record<`${Audience}${'Issuer' | 'ClientId'}`, string>;

const callbackOf = (audience: Audience): string =>
  location.origin + { applicant: '/dang-nhap/', staff: '/can-bo/dang-nhap/' }[audience];

/** Only a portal that comes without TLS itself, on a laptop, signs in without it. */
const overTls = () => ({ [allowInsecureRequests]: location.protocol === 'http:' });

const year = 365 * 24 * 60 * 60;

/**
 * The portal's client, a public one. The clock of a device may be wrong by hours; that a token is new is shown by its nonce and by coming
 * straight from the provider, over TLS that would not stand with a clock a year out.
 */
const clientOf = ({ clientId }: Provider): Client => ({ client_id: clientId, [clockTolerance]: year });

const readProvider = async (audience: Audience): Promise<Provider> => {
  const response = await fetch('/config.json');
  if (!response.ok) throw new TypeError('the settings were not reached');
  const config = (await response.json()) as Config;
  const issuer = new URL(config[`${audience}Issuer`]);
  const server = await processDiscoveryResponse(issuer, await discoveryRequest(issuer, overTls()));
  return { clientId: config[`${audience}ClientId`], server };
};

const withParameters = (address: string | undefined, parameters: Record<string, string>): string => {
  const url = new URL(address ?? '');
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
};

/** The provider's page where one signs in, by code with PKCE; what its answer must fit is kept. A TypeError when it cannot be reached. */
export const beginSignIn = async (kept: KeptSignIn, audience: Audience, returnTo: string): Promise<string> => {
  const provider = await readProvider(audience);
  const state = generateRandomState();
  const nonce = generateRandomNonce();
  const verifier = generateRandomCodeVerifier();
  kept.begin(state, { provider, verifier, nonce, returnTo });
  return withParameters(provider.server.authorization_endpoint, {
    client_id: provider.clientId,
    redirect_uri: callbackOf(audience),
    response_type: 'code',
    scope: 'openid profile email phone',
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });
};

/** Exchanges the provider's answer for tokens. Throws when this tab never asked with that state, or what comes does not fit what it asked. */
export const finishSignIn = async (kept: KeptSignIn, audience: Audience, answer: URL) => {
  const state = answer.searchParams.get('state') ?? '';
  const attempt = kept.take(state);
  if (!attempt) throw new Error('no sign-in with this state was begun here');
  const { provider, verifier, nonce, returnTo } = attempt;
  const { server } = provider;
  const client = clientOf(provider);
  const response = await authorizationCodeGrantRequest(
    server,
    client,
    None(),
    validateAuthResponse(server, client, answer, state),
    callbackOf(audience),
    verifier,
    overTls(),
  );
  const reply = await processAuthorizationCodeResponse(server, client, response, {
    expectedNonce: nonce,
    requireIdToken: true,
  });
  const idToken = reply.id_token ?? '';
  kept.keep({ provider, refreshToken: reply.refresh_token, idToken }, reply.access_token, reply.expires_in);
  return { returnTo, idToken };
};

/** Revokes a sign-in as far as the provider can be reached, and answers its page where its own sign-in ends, if it has one. */
export const endSignIn = async ({ provider, refreshToken, idToken }: SignIn): Promise<string | undefined> => {
  const { server, clientId } = provider;
  if (refreshToken !== undefined)
    await revocationRequest(server, clientOf(provider), None(), refreshToken, overTls()).catch(() => undefined);
  if (server.end_session_endpoint === undefined || idToken === '') return undefined;
  const home = `${location.origin}/`;
  return withParameters(server.end_session_endpoint, {
    id_token_hint: idToken,
    post_logout_redirect_uri: home,
    client_id: clientId,
    // Cognito's own name beside the standard one.
    logout_uri: home,
  });
};
