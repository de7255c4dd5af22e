import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readHttp, sendHttp } from './http-message.ts';
import type { MadeApi } from './make-gateway.ts';

/** An HTTP API on a port of its own, as the cloud's execute-api endpoint. `find` may answer nothing as long as the API is not made. */
export const serveApi = async (
  find: () => MadeApi | undefined,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> => {
  const server = createServer((incoming, response) => {
    readHttp(incoming)
      .then(async (request) => {
        const api = find();
        if (api) sendHttp(response, request.method, await api.answer(request));
        else response.destroy();
      })
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
