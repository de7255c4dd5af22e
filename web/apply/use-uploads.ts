import { useEffect, useRef, useState } from 'preact/hooks';
import { countingFiles } from '#shared/document/counting-files.ts';
import type { Document } from '#shared/document/document.ts';
import type { Text } from '#shared/words/text.ts';
import { wordsOf } from '../kit/refusal-banner.tsx';
import { useApp } from '../session/app.tsx';
import { later } from './later.ts';

/** A file on its way: not yet a document, or one that did not get there. */
export type Upload = {
  key: string;
  asked: string;
  file: File;
  share: number;
  problem?: Text | undefined;
  /** False when sending the same file again is no use. */
  mayRetry: boolean;
  cancel: () => void;
};

export type Uploads = {
  documents: Document[];
  /** Those that go along: what is sent anew in a supplement stands in for what came before. */
  counting: Document[];
  /** The revision being written: files of an earlier one stay as they were handed in. */
  open: number;
  uploads: Upload[];
  add: (asked: string, files: File[]) => void;
  retry: (upload: Upload) => void;
  dismiss: (upload: Upload) => void;
  remove: (document: Document) => void;
  /** Opens a checked file; only where the page offers it. */
  look?: (document: Document) => void;
  /** Is a file still on its way or being checked? */
  busy: boolean;
  error: unknown;
};

const unsettled = ({ state }: Document) => state === 'waiting' || state === 'checking';

/** The dossier's files: sends them, follows their check, takes them out. `onDocuments` hears every change. */
export const useUploads = (
  dossierId: string,
  open: number,
  start: Document[],
  onDocuments?: (documents: Document[]) => void,
): Uploads => {
  const { call } = useApp();
  const [documents, setDocuments] = useState(start);
  const [uploads, setUploads] = useState<Upload[]>([]);
  const [error, setError] = useState<unknown>();
  const heard = useRef(onDocuments);
  heard.current = onDocuments;

  const change = (next: (before: Document[]) => Document[]) =>
    setDocuments((before) => {
      const after = next(before);
      queueMicrotask(() => heard.current?.(after));
      return after;
    });
  const patch = (key: string, part: Partial<Upload>) =>
    setUploads((all) => all.map((each) => (each.key === key ? { ...each, ...part } : each)));
  const drop = (key: string) => setUploads((all) => all.filter((each) => each.key !== key));

  const begin = async (upload: Upload, signal: AbortSignal) => {
    const { key, asked } = upload;
    try {
      const { fileProblem, sendFile, shrinkImage } = await later.fetch();
      const file = await shrinkImage(upload.file);
      const problem = fileProblem(file);
      if (problem) {
        patch(key, { problem, mayRetry: false });
        return;
      }
      const document = await sendFile({
        call,
        dossierId,
        asked,
        file,
        signal,
        onProgress: (share) => patch(key, { share }),
      });
      change((before) => [...before, document]);
      drop(key);
    } catch (failure) {
      if (!signal.aborted) patch(key, { problem: wordsOf(failure).title, mayRetry: true });
    }
  };

  const sendOne = (asked: string, file: File) => {
    const stop = new AbortController();
    const key = crypto.randomUUID();
    const cancel = () => {
      stop.abort();
      drop(key);
    };
    const upload: Upload = { key, asked, file, share: 0, mayRetry: true, cancel };
    setUploads((all) => [...all, upload]);
    void begin(upload, stop.signal);
  };

  const waiting = documents.some(unsettled);
  useEffect(() => {
    if (!waiting) return;
    let pause = 1200;
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      const view = await call('getDossier', { params: { dossierId } }).catch(() => undefined);
      if (view) change((before) => before.map((each) => view.documents.find(({ id }) => id === each.id) ?? each));
      pause = Math.min(pause * 1.4, 10_000);
      timer = setTimeout(() => void look(), pause);
    };
    timer = setTimeout(() => void look(), pause);
    return () => clearTimeout(timer);
  }, [waiting, dossierId]);

  return {
    documents,
    counting: countingFiles(documents),
    open,
    uploads,
    busy: waiting || uploads.some(({ problem }) => problem === undefined),
    error,
    add: (asked, files) => files.forEach((file) => sendOne(asked, file)),
    retry: (upload) => {
      drop(upload.key);
      sendOne(upload.asked, upload.file);
    },
    dismiss: ({ key }) => drop(key),
    remove: (document) => {
      setError(undefined);
      void call('removeDocument', { params: { dossierId, documentId: document.id } }).then(
        () => change((before) => before.filter(({ id }) => id !== document.id)),
        setError,
      );
    },
  };
};
