import { createHash, randomBytes } from 'node:crypto';

/** What the token endpoint answered; a token it did not give is the empty text. */
export type Tokens = Partial<Record<string, unknown>> & {
  status: number;
  access_token: string;
  id_token: string;
  refresh_token: string;
};

const redirect = 'https://portal.example/sign-in/';
const form = { 'content-type': 'application/x-www-form-urlencoded' };

/** A browser with its own cookies, before the applicants' identity provider of a fixture portal. */
export const browserAt = async (portal: string) => {
  const config = (await (await fetch(`${portal}/config.json`)).json()) as Record<string, string>;
  const client = config.applicantClientId ?? '';
  const discovery = await fetch(`${portal}/idp/applicants/.well-known/openid-configuration`);
  const found = (await discovery.json()) as Record<string, string>;
  const verifier = randomBytes(32).toString('base64url');
  const challenge = {
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  };
  const jar = new Map<string, string>();
  const browse = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...(init.headers as Record<string, string>), cookie };
    const reply = await fetch(url, { redirect: 'manual', ...init, headers });
    for (const set of reply.headers.getSetCookie()) {
      const [pair = ''] = set.split(';');
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    return reply;
  };
  const onward = (reply: Response): string => new URL(reply.headers.get('location') ?? '', portal).href;
  const tokens = async (fields: Record<string, string>): Promise<Tokens> => {
    const body = new URLSearchParams({ client_id: client, ...fields });
    const reply = await fetch(found.token_endpoint ?? '', { method: 'POST', headers: form, body });
    const said = (await reply.json()) as Partial<Record<string, string>>;
    const { access_token = '', id_token = '', refresh_token = '' } = said;
    return { ...said, status: reply.status, access_token, id_token, refresh_token };
  };
  const authorize = async (more: Record<string, string> = challenge): Promise<string> => {
    const fields = { client_id: client, redirect_uri: redirect, response_type: 'code', scope: 'openid', state: 's' };
    return onward(await browse(`${found.authorization_endpoint}?${new URLSearchParams({ ...fields, ...more })}`));
  };
  const tokensFor = (back: string): Promise<Tokens> => {
    const code = new URL(back).searchParams.get('code') ?? '';
    return tokens({ grant_type: 'authorization_code', code, redirect_uri: redirect, code_verifier: verifier });
  };
  return {
    client,
    /** Where the provider sends this browser when it asks to sign in: its page, or straight back where it knows the browser. */
    authorize,
    page: async (url: string) => (await browse(url)).text(),
    /** Chooses a person on the provider's page; answers where the provider sends the browser then. */
    choose: async (page: string, person: string): Promise<string> => {
      const chosen = await browse(page, { method: 'POST', headers: form, body: `person=${person}` });
      return onward(await browse(onward(chosen)));
    },
    tokensFor,
    renew: (refreshToken: string) => tokens({ grant_type: 'refresh_token', refresh_token: refreshToken }),
    revoke: async (token: string): Promise<number> => {
      const body = new URLSearchParams({ client_id: client, token });
      return (await fetch(found.revocation_endpoint ?? '', { method: 'POST', headers: form, body })).status;
    },
  };
};
