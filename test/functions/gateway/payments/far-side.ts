import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Fields = Record<string, string>;

/** A server on this machine that answers every question as the test says, and keeps what it was asked. */
export const startFarSide = async () => {
  const asked: Fields[] = [];
  let answer: (asked: Fields, response: ServerResponse) => void = (_, response) => response.writeHead(500).end();
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const fields = JSON.parse(Buffer.concat(chunks).toString() || '{}') as Fields;
      asked.push(fields);
      answer(fields, response);
    })();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const json = (response: ServerResponse, body: unknown) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    asked,
    answersWith: (reply: (asked: Fields) => unknown) => {
      answer = (fields, response) => json(response, reply(fields));
    },
    does: (act: typeof answer) => {
      answer = act;
    },
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
};
