import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** Answers one request; rejecting closes the connection. */
export type Answer = (incoming: IncomingMessage, response: ServerResponse) => Promise<void>;

/** The portal's port on this machine, on both loopback addresses. */
export type FrontDoor = { readonly port: number; readonly url: string; readonly close: () => Promise<void> };

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

const listen = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });

const shut = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** Opens the port (0: a free one) on 127.0.0.1 and, where there is one, ::1. Throws a line for people if it is taken. */
export const openFrontDoor = async (port: number, answer: Answer): Promise<FrontDoor> => {
  const listener = (incoming: IncomingMessage, response: ServerResponse): void => {
    answer(incoming, response).catch(() => response.destroy());
  };
  const servers = [createServer(listener), createServer(listener)] as const;
  const taken = new Error(`port ${port} is in use: end what uses it, or choose another with PORT=…`);
  let actual = port;
  try {
    actual = await listen(servers[0], port, '127.0.0.1');
  } catch (error) {
    throw codeOf(error) === 'EADDRINUSE' ? taken : error;
  }
  const open: Server[] = [servers[0]];
  try {
    await listen(servers[1], actual, '::1');
    open.push(servers[1]);
  } catch (error) {
    if (port !== 0 && codeOf(error) === 'EADDRINUSE') {
      await shut(servers[0]);
      throw taken;
    }
  }
  return {
    port: actual,
    url: `http://localhost:${actual}`,
    close: async () => {
      await Promise.all(open.map(shut));
    },
  };
};
