import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import type { Report } from '#shared/national/report.ts';

/** What became of a report: `unknown` may have arrived, and may be told again, for both services take the same thing twice. */
export type ReportOutcome = { is: 'taken' } | { is: 'refused'; said: string } | { is: 'unknown' };

/** Dossiers filed there since a place in their order, and the place after them. */
export type FiledPage = { filed: unknown[]; next: string };

/** The National Portal as this one knows it. */
export type NationalPortal = {
  report: (report: Report) => Promise<ReportOutcome>;
  /** Throws where no answer came. */
  filedAfter: (place: string) => Promise<FiledPage>;
  /** A file of a dossier, at most so many bytes; undefined where it cannot be had. */
  download: (url: string, most: number) => Promise<Uint8Array | undefined>;
};

const Reply = lazily(() =>
  z.object({
    error_code: z.union([z.string(), z.number()]).transform(String),
    error_message: z.string().default(''),
    data: z.array(z.unknown()).default([]),
    TiepTheo: z.string().max(100).default(''),
  }),
);

/** Error codes by which the other side says that it is busy: nothing was taken, and the same may be told again. */
const busy = ['02', '99'];
const good = ['0', '00'];

/** Of what this province is, and where the other side answers. */
export type NationalPlace = { url: string; unit: string; session: string };

/** Speaks the envelope of the National Portal's sync API: `session`, `madonvi`, `service`, `data[]`. One request a call, ten seconds for an answer. */
export const nationalPortal = (
  { url, unit, session }: NationalPlace,
  send: typeof fetch = fetch,
  patience = 10_000,
): NationalPortal => {
  const ask = async (service: string, data: object): Promise<z.infer<typeof Reply>> => {
    const reply = await send(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ session, madonvi: unit, service, data: [data] }),
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    if (!reply.ok) throw new Error(`the National Portal answered ${reply.status}`);
    return Reply.parse(await reply.json());
  };
  return {
    async report({ service, data }) {
      try {
        const { error_code: code, error_message: said } = await ask(service, data);
        if (good.includes(code)) return { is: 'taken' };
        return busy.includes(code)
          ? { is: 'unknown' }
          : { is: 'refused', said: `${code} ${said}`.trim().slice(0, 300) };
      } catch {
        return { is: 'unknown' };
      }
    },
    async filedAfter(place) {
      const { error_code: code, data, TiepTheo } = await ask('TraCuuHoSo', { TuViTri: place });
      if (!good.includes(code)) throw new Error(`the National Portal answered ${code}`);
      return { filed: data, next: TiepTheo };
    },
    async download(file, most) {
      // Only from the other side itself: what comes with a dossier must not lead this function anywhere else.
      if (new URL(file).origin !== new URL(url).origin) return undefined;
      try {
        const reply = await send(file, { redirect: 'error', signal: AbortSignal.timeout(patience) });
        if (!reply.ok || Number(reply.headers.get('content-length') ?? 0) > most) return undefined;
        const bytes = new Uint8Array(await reply.arrayBuffer());
        return bytes.length > most ? undefined : bytes;
      } catch {
        return undefined;
      }
    },
  };
};
