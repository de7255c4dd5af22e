import type { Document } from '#shared/document/document.ts';
import { documentTypes, maxDocumentBytes, minDocumentBytes } from '#shared/document/limits.ts';
import type { DocumentType } from '#shared/document/limits.ts';
import type { Text } from '#shared/words/text.ts';
import type { Call, ReplyOf } from '../api/call.ts';
import { uploadWords as words } from '../words/upload.ts';

type Ticket = ReplyOf<'requestUpload'>;

/** What is wrong with a file before it is sent, if anything. */
export const fileProblem = (file: Pick<File, 'type' | 'size'>): Text | undefined => {
  if (!isDocumentType(file.type)) return words.wrongType;
  if (file.size > maxDocumentBytes) return words.tooLarge;
  return file.size < minDocumentBytes ? words.empty : undefined;
};

const isDocumentType = (type: string): type is DocumentType => documentTypes.some((each) => each === type);

/** The file's SHA-256 in base64, as storage wants it. */
export const checksum = async (file: Blob): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
};

/** Posts the form of a ticket, its file last; progress is a share from 0 to 1. Throws a TypeError when the network is lost. */
export const postForm = (
  { url, fields }: Ticket['upload'],
  file: Blob,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('file', file);
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onload = () => (request.status < 300 ? resolve() : reject(new Error(`storage answered ${request.status}`)));
    request.onerror = () => reject(new TypeError('storage was not reached'));
    request.onabort = () => reject(new DOMException('cancelled', 'AbortError'));
    signal.addEventListener('abort', () => request.abort());
    request.open('POST', url);
    request.send(form);
  });

type Sending = {
  call: Call;
  dossierId: string;
  asked: string;
  file: File;
  onProgress: (share: number) => void;
  signal: AbortSignal;
};

/** Asks for a ticket and sends the file straight to storage; what did not arrive is taken out again. */
export const sendFile = async ({ call, dossierId, asked, file, onProgress, signal }: Sending): Promise<Document> => {
  if (!isDocumentType(file.type)) throw new Error('checked before');
  const { document, upload } = await call('requestUpload', {
    params: { dossierId },
    body: { asked, name: file.name.slice(-200), type: file.type, bytes: file.size, sha256: await checksum(file) },
    signal,
  });
  try {
    await postForm(upload, file, onProgress, signal);
    return document;
  } catch (error) {
    void call('removeDocument', { params: { dossierId, documentId: document.id } }).catch(() => undefined);
    throw error;
  }
};
