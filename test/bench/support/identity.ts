import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT, exportJWK, generateKeyPair } from 'jose';

/** An identity provider just large enough for an ID token to be verified. */
export type Identity = { issuer: string; idToken: (subject: string) => Promise<string>; close: () => Promise<void> };

export const startIdentity = async (): Promise<Identity> => {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const keys = [{ ...(await exportJWK(publicKey)), kid: 'bench', alg: 'RS256' }];
  const server = createServer((request, response) => {
    const jwks_uri = `http://${request.headers.host}/keys`;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(request.url === '/keys' ? { keys } : { jwks_uri }));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    idToken: (subject) =>
      new SignJWT({ name: 'Lò Thị Hoa', email: 'hoa.lo@example.com', 'custom:assurance_level': '2' })
        .setProtectedHeader({ alg: 'RS256', kid: 'bench' })
        .setIssuer(issuer)
        .setAudience('portal')
        .setSubject(subject)
        .setIssuedAt()
        .setExpirationTime('10 minutes')
        .sign(privateKey),
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
};
