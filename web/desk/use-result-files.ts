import { useEffect, useRef, useState } from 'preact/hooks';
import type { Document } from '#shared/document/document.ts';
import type { DocumentType } from '#shared/document/limits.ts';
import type { Text } from '#shared/words/text.ts';
import { checksum, fileProblem, postForm } from '../apply/send-file.ts';
import { wordsOf } from '../kit/refusal-banner.tsx';
import { useApp } from '../session/app.tsx';
import type { View } from './dossier-page.tsx';

/** A file on its way to storage, or one that did not get there. */
export type Sending = { key: string; file: File; share: number; problem?: Text | undefined };
export type ResultFilesState = {
  files: Document[];
  sending: Sending[];
  send: (file: File) => void;
  /** Takes a file out that did not get there. */
  drop: (key: string) => void;
  /** Has a checked PDF signed: the signed one is another file, which then stands for it. */
  sign: (file: Document) => void;
  /** The file being signed, and why the last one was not. */
  signing: { file: string; problem?: Text } | undefined;
};

const resultsIn = ({ documents }: Pick<View, 'documents'>) =>
  documents.filter(({ by, asked }) => by === 'staff' && asked === 'result');
const unsettled = ({ state }: Document) => state === 'waiting' || state === 'checking';

/** The result files of a dossier: those there, those being sent; the check of those `chosen` is asked after until it is settled. */
export const useResultFiles = (
  view: View,
  chosen: readonly string[],
  onSent: (documentId: string, insteadOf?: string) => void,
): ResultFilesState => {
  const { call } = useApp();
  const dossierId = view.dossier.id;
  const [known, setKnown] = useState<Document[]>([]);
  const [sending, setSending] = useState<Sending[]>([]);
  const [signing, setSigning] = useState<ResultFilesState['signing']>();
  const sent = useRef(onSent);
  sent.current = onSent;
  // What was asked after last is newer than what the page was opened with. What never came is nobody's to choose.
  const files = [...new Map([...resultsIn(view), ...known].map((each) => [each.id, each])).values()].filter(
    ({ id, state, refusal }) => (state !== 'waiting' && refusal !== 'never-arrived') || chosen.includes(id),
  );
  const drop = (key: string) => setSending((all) => all.filter((each) => each.key !== key));

  const begin = async (key: string, file: File) => {
    const patch = (part: Partial<Sending>) =>
      setSending((all) => all.map((each) => (each.key === key ? { ...each, ...part } : each)));
    try {
      const { document, upload } = await call('requestDeskUpload', {
        params: { dossierId },
        body: {
          asked: 'result',
          name: file.name.slice(-200),
          type: file.type as DocumentType,
          bytes: file.size,
          sha256: await checksum(file),
        },
      });
      await postForm(upload, file, (share) => patch({ share }), new AbortController().signal);
      drop(key);
      setKnown((all) => [...all, document]);
      sent.current(document.id);
    } catch (failure) {
      patch({ problem: wordsOf(failure).title });
    }
  };
  const send = (file: File) => {
    const key = crypto.randomUUID();
    const problem = fileProblem(file);
    setSending((all) => [...all.filter(({ file: { name } }) => name !== file.name), { key, file, share: 0, problem }]);
    if (!problem) void begin(key, file);
  };

  const waiting = files.filter((file) => unsettled(file) && chosen.includes(file.id)).map(({ id }) => id);
  useEffect(() => {
    if (waiting.length === 0) return;
    let pause = 1200;
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      const read = await call('getDeskDossier', { params: { dossierId } }).catch(() => undefined);
      // Only the files: what a colleague did meanwhile is told when one acts, not slipped in.
      if (read) setKnown(resultsIn(read));
      pause = Math.min(pause * 1.6, 15_000);
      timer = setTimeout(() => void look(), pause);
    };
    timer = setTimeout(() => void look(), pause);
    return () => clearTimeout(timer);
  }, [waiting.join(' ')]);
  const sign = (file: Document) => {
    setSigning({ file: file.id });
    call('signResult', { params: { dossierId, documentId: file.id } }).then(
      (signed) => {
        setSigning(undefined);
        setKnown((all) => [...all, signed]);
        sent.current(signed.id, file.id);
      },
      (failure: unknown) => setSigning({ file: file.id, problem: wordsOf(failure).title }),
    );
  };
  return { files, sending, send, drop, sign, signing };
};
