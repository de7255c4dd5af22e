import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as z from 'zod';
import { readHttp } from '../http-message.ts';
import { answerApi } from './envelope.ts';
import { openNationalStore } from './national-store.ts';
import { nationalPage } from './page.ts';

/** A running stub of the National Portal; `url` stands for https://national-portal.example. */
export type NationalStub = {
  readonly url: string;
  /** The page on which somebody files a dossier and sees what was told. */
  readonly page: () => string;
  /** Files a dossier as the page does; answers its code. */
  readonly file: (fields: Readonly<Record<string, string>>) => string;
  readonly close: () => Promise<void>;
};

const Plan = z.object({ requests: z.int().min(0).max(100), as: z.enum(['503', 'lost', '02', 'refused']) });

const parsed = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
};

const samplePdf = (name: string): Buffer =>
  Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n% ${name}\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
  );

/** Speaks the sync API on 127.0.0.1 over what `file` keeps. `sessionOf` says what a province (madonvi) must present. */
export const startNationalPortal = async (options: {
  readonly file: string;
  readonly now: () => number;
  readonly sessionOf: (unit: string) => string;
}): Promise<NationalStub> => {
  const { now, sessionOf } = options;
  const store = openNationalStore(options.file);
  let url = '';
  const json = (response: ServerResponse, status: number, said: unknown): void => {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(said));
  };
  /** How a call is disturbed where that was planned. */
  const disturbed: Readonly<Record<string, readonly [status: number, said: unknown]>> = {
    '503': [503, { error: 'out of order, as planned' }],
    '02': [200, { error_code: '02', error_message: 'hệ thống bận' }],
    refused: [200, { error_code: '13', error_message: 'từ chối theo kế hoạch' }],
  };
  const api = (body: Buffer, response: ServerResponse): void => {
    const fault = store.fault();
    const planned = fault === undefined ? undefined : disturbed[fault];
    if (planned) {
      json(response, ...planned);
      return;
    }
    const said = answerApi(parsed(body), { store, sessionOf, at: now() });
    if (fault === 'lost') response.destroy();
    else json(response, 200, said);
  };
  const plan = (body: Buffer, response: ServerResponse): void => {
    const asked = Plan.safeParse(parsed(body));
    if (asked.success) store.plan(asked.data.requests, asked.data.as);
    json(response, asked.success ? 200 : 400, {});
  };
  const file = (path: string, response: ServerResponse): void => {
    const bytes = store.getFile(path.slice('/files/'.length));
    if (bytes) response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(bytes);
    else json(response, 404, { error: 'no such file' });
  };
  const serve = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method, path, body } = await readHttp(incoming);
    const route = `${method} ${path}`;
    if (route === 'POST /api') api(body, response);
    else if (method === 'GET' && path.startsWith('/files/')) file(path, response);
    else if (route === 'POST /control/plan') plan(body, response);
    else if (route === 'GET /control/told') json(response, 200, store.told());
    else json(response, 404, { error: `nothing at ${route}` });
  };
  const server = createServer((incoming, response) => {
    serve(incoming, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    page: () => nationalPage(store),
    file: ({ file, ...fields }) => {
      const day = new Date(now() + 7 * 3_600_000).toISOString().slice(2, 10).replaceAll('-', '');
      const MaHoSo = `G22.99-${day}-${String(store.filed().length + 1).padStart(6, '0')}`;
      const id = randomUUID();
      if (file !== undefined) store.putFile(id, samplePdf(MaHoSo));
      const paper = {
        TepDinhKemId: id,
        TenTepDinhKem: 'giay-to-kem-theo.pdf',
        MaThanhPhanHoSo: '',
        DuongDanTaiTepTin: `${url}/files/${id}`,
      };
      const said = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
      store.file(MaHoSo, { MaHoSo, KenhThucHien: '2', ...said, TaiLieuNop: file === undefined ? [] : [paper] });
      return MaHoSo;
    },
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
      store.close();
    },
  };
};
