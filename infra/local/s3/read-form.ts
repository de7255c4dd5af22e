import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import busboy from 'busboy';
import { s3Error } from './s3-error.ts';

const MOST_BEFORE_FILE = 20 * 1024;

/** A form up to its file; what comes after the file is passed over, as S3 does. Field names in lower case. */
export type UploadForm = {
  readonly fields: Readonly<Record<string, string>>;
  readonly file: Readable;
};

const parserOf = (incoming: IncomingMessage) => {
  try {
    return busboy({ headers: incoming.headers, defParamCharset: 'utf8', limits: { fieldSize: MOST_BEFORE_FILE + 1 } });
  } catch {
    throw s3Error('MalformedPOSTRequest');
  }
};

/** Reads a multipart form as far as its file; refuses what is none (PreconditionFailed, MalformedPOSTRequest), too much before the file (MaxPostPreDataLengthExceeded) and no file (InvalidArgument). */
export const readForm = (incoming: IncomingMessage): Promise<UploadForm> => {
  if (!/^multipart\/form-data/i.test(incoming.headers['content-type'] ?? '')) {
    throw s3Error('PreconditionFailed', undefined, {
      Condition: 'Bucket POST must be of the enclosure-type multipart/form-data',
    });
  }
  const parser = parserOf(incoming);
  const fields = new Map<string, string>();
  let size = 0;
  return new Promise((resolve, reject) => {
    parser.on('field', (name, value) => {
      size += Buffer.byteLength(name) + Buffer.byteLength(value);
      if (size > MOST_BEFORE_FILE) reject(s3Error('MaxPostPreDataLengthExceeded'));
      if (!fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value);
    });
    parser.on('file', (name, file, { filename = '' }: { filename?: string }) => {
      file.on('error', () => undefined);
      if (name.toLowerCase() !== 'file') return void file.resume();
      const key = fields.get('key');
      if (key !== undefined)
        fields.set(
          'key',
          key.replaceAll('${filename}', () => filename),
        );
      resolve({ fields: Object.fromEntries(fields), file });
    });
    parser.on('error', () => reject(s3Error('MalformedPOSTRequest')));
    parser.on('close', () =>
      reject(
        s3Error('InvalidArgument', 'POST requires exactly one file upload per request.', {
          ArgumentName: 'file',
          ArgumentValue: '0',
        }),
      ),
    );
    incoming.once('close', () => {
      if (!incoming.complete) parser.destroy(new Error('the client went away'));
    });
    incoming.pipe(parser);
  });
};
