import type { HttpReply, HttpRequest } from '#infra/local/http-message.ts';
import { headerOf } from '#infra/local/http-message.ts';
import type { SignIn } from '#web/session/kept-sign-in.ts';
import { matchRoute } from './match-route.ts';
import type { BenchPortal, Api } from '../support/bench-portal.ts';

const json = (value: unknown): HttpReply => ({
  status: 200,
  headers: [
    ['content-type', 'application/json'],
    ['etag', '"1"'],
  ],
  body: Buffer.from(JSON.stringify(value)),
});

const idp = '/idp/applicants';
const clientId = 'portal';

const serverAt = (url: string) => {
  const issuer = `${url}${idp}`;
  return { issuer, authorization_endpoint: issuer, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/keys` };
};

/** What a tab keeps of signing in (web/session/kept-sign-in.ts): who vouched, and a refresh token that is good. */
export const storedSignIn = (url: string): [key: string, value: string] => {
  const signIn: SignIn = {
    provider: { clientId, server: serverAt(url) },
    refreshToken: 'refresh',
    idToken: 'id',
  };
  return ['signed-in.applicant', JSON.stringify(signIn)];
};

/** The portal around the pages: its settings, a provider that renews the demo citizen's sign-in, and the API by the bundled functions. */
export const portalBeside =
  (portal: BenchPortal, api: Api) =>
  async (request: HttpRequest, url: string): Promise<HttpReply | undefined> => {
    const { path, method } = request;
    const server = serverAt(url);
    if (path === '/config.json')
      return json({
        applicantIssuer: server.issuer,
        applicantClientId: clientId,
        staffIssuer: server.issuer,
        staffClientId: clientId,
      });
    if (path === `${idp}/.well-known/openid-configuration`) return json(server);
    if (path === `${idp}/token`)
      return json({
        access_token: 'access',
        refresh_token: 'refresh',
        token_type: 'Bearer',
        expires_in: 900,
        scope: 'openid',
      });
    const found = path.startsWith('/api/') ? matchRoute(method, path) : undefined;
    if (!found) return undefined;
    const event = portal.event(found.name, {
      as: 'citizen',
      params: found.params,
      key: headerOf(request.headers, 'idempotency-key') ?? '',
      ...(request.body.length > 0 && { body: JSON.parse(request.body.toString()) }),
    });
    const { statusCode = 200, headers = {}, body = '' } = await api.send(found.name, event);
    const sent = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
    return { status: statusCode, headers: [...sent, ['etag', '"1"']], body: Buffer.from(body) };
  };
