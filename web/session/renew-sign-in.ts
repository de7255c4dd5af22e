import { Refusal } from '#shared/errors.ts';
import type { KeptSignIn } from './kept-sign-in.ts';

type Renewed = { access_token?: string; refresh_token?: string; expires_in?: number };

/**
 * A fresh access token (RFC 6749 §6); undefined, and the sign-in forgotten, when the provider refuses to renew it. A TypeError when the
 * provider was not reached, the Refusal 'try-again-later' when it is busy: then the sign-in stands.
 */
export const renewSignIn = async (kept: KeptSignIn): Promise<string | undefined> => {
  const before = kept.signIn();
  if (before?.refreshToken === undefined) return undefined;
  const { server, clientId } = before.provider;
  const response = await fetch(server.token_endpoint ?? '', {
    method: 'POST',
    headers: { accept: 'application/json' },
    body: new URLSearchParams({
      grant_type: 'refresh_token',
      refresh_token: before.refreshToken,
      client_id: clientId,
    }),
  });
  if (response.status === 429 || response.status >= 500) throw new Refusal('try-again-later');
  const { access_token, refresh_token, expires_in }: Renewed = response.ok ? ((await response.json()) as Renewed) : {};
  if (access_token === undefined) {
    kept.forget();
    return undefined;
  }
  kept.keep({ ...before, refreshToken: refresh_token ?? before.refreshToken }, access_token, expires_in);
  return access_token;
};
