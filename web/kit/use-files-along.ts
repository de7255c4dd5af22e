import { useEffect, useState } from 'preact/hooks';
import type { Document } from '#shared/document/document.ts';
import type { Text } from '#shared/words/text.ts';
import type { UploadTicket } from '#shared/api/views.ts';
import { fileProblem, postForm } from '../apply/send-file.ts';
import { wordsOf } from './refusal-banner.tsx';

/** A file that goes along with what is being written: on its way, being checked, ready, or why not. */
export type Along = { key: string; name: string; document?: Document; problem?: Text | undefined };

/** How a ticket is asked for, and how the checks of files are looked after. */
export type AlongWays = {
  ticket: (file: File) => Promise<UploadTicket>;
  look: () => Promise<readonly Document[]>;
};

const unsettled = ({ document, problem }: Along) =>
  problem === undefined && (document === undefined || document.state === 'waiting' || document.state === 'checking');

/** Files sent along with a text: straight to storage, and asked after until they are checked. */
export const useFilesAlong = ({ ticket, look }: AlongWays) => {
  const [files, setFiles] = useState<Along[]>([]);
  const patch = (key: string, part: Partial<Along>) =>
    setFiles((all) => all.map((each) => (each.key === key ? { ...each, ...part } : each)));
  const send = async (file: File) => {
    const key = crypto.randomUUID();
    const problem = fileProblem(file);
    setFiles((all) => [...all, { key, name: file.name, problem }]);
    if (problem) return;
    try {
      const { document, upload } = await ticket(file);
      await postForm(upload, file, () => undefined, new AbortController().signal);
      patch(key, { document });
    } catch (failure) {
      patch(key, { problem: wordsOf(failure).title });
    }
  };
  const waiting = files.filter((each) => each.document && unsettled(each)).map(({ key }) => key);
  useEffect(() => {
    if (waiting.length === 0) return;
    const timer = setInterval(() => {
      void look().then(
        (documents) =>
          setFiles((all) =>
            all.map((each) => {
              const document = documents.find(({ id }) => id === each.document?.id);
              return document ? { ...each, document } : each;
            }),
          ),
        () => undefined,
      );
    }, 1500);
    return () => clearInterval(timer);
  }, [waiting.join(' ')]);
  return {
    files,
    add: (chosen: FileList | null) => {
      for (const file of chosen ?? []) void send(file);
    },
    drop: (key: string) => setFiles((all) => all.filter((each) => each.key !== key)),
    clear: () => setFiles([]),
    busy: files.some(unsettled),
    ready: files.flatMap(({ document }) => (document?.state === 'clean' ? [document.id] : [])),
  };
};
export type FilesAlong = ReturnType<typeof useFilesAlong>;
