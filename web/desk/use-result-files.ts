import { useEffect, useState } from 'preact/hooks';
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
  /** Has a draft made from the service’s template, and chooses it. */
  draft: () => void;
  drafting: { problem?: Text } | undefined;
  /** Has a checked PDF signed: the signed one is another file, which then stands for it. */
  sign: (file: Document) => void;
  /** The file being signed, and why the last one was not. */
  signing: { file: string; problem?: Text } | undefined;
};

/** What files of an action are: a result, or files that go with what is written; those went with a letter already are not there again. */
export type FileKind = 'result' | 'message' | 'minutes';

const filesIn = ({ documents, letters }: Pick<View, 'documents' | 'letters'>, kind: FileKind) => {
  const sent = letters.flatMap(({ documentIds = [] }) => documentIds);
  return documents.filter(
    ({ id, by, asked, sealed }) => by === 'staff' && asked === kind && sealed === undefined && !sent.includes(id),
  );
};
/** What happened and what to do, in one. */
const inFull = ({ title, help }: { title: Text; help: Text }): Text => ({
  vi: `${title.vi}. ${help.vi}`,
  en: `${title.en}. ${help.en}`,
});
const unsettled = ({ state }: Document) => state === 'waiting' || state === 'checking';

/**
 * The files of one kind of a dossier: those there, those being sent; the check of those `chosen` is asked after until it is settled. What is sent
 * stays with the kind it was sent for, whatever is looked at when it arrives.
 */
export const useResultFiles = (
  view: View,
  kind: FileKind,
  chosen: readonly string[],
  onSent: (documentId: string, insteadOf?: string) => void,
): ResultFilesState => {
  const { call } = useApp();
  const dossierId = view.dossier.id;
  const [known, setKnown] = useState<Document[]>([]);
  const [all, setSending] = useState<(Sending & { kind: FileKind })[]>([]);
  const sending = all.filter((each) => each.kind === kind);
  const [drafting, setDrafting] = useState<ResultFilesState['drafting']>();
  const [signing, setSigning] = useState<ResultFilesState['signing']>();
  // What was asked after last is newer than what the page was opened with. What never came is nobody's to choose.
  const files = [
    ...new Map(
      [...filesIn(view, kind), ...known.filter(({ asked }) => asked === kind)].map((each) => [each.id, each]),
    ).values(),
  ].filter(({ id, state, refusal }) => (state !== 'waiting' && refusal !== 'never-arrived') || chosen.includes(id));
  const drop = (key: string) => setSending((now) => now.filter((each) => each.key !== key));

  const begin = async (key: string, file: File) => {
    const patch = (part: Partial<Sending>) =>
      setSending((now) => now.map((each) => (each.key === key ? { ...each, ...part } : each)));
    try {
      const { document, upload } = await call('requestDeskUpload', {
        params: { dossierId },
        body: {
          asked: kind,
          name: file.name.slice(-200),
          type: file.type as DocumentType,
          bytes: file.size,
          sha256: await checksum(file),
        },
      });
      await postForm(upload, file, (share) => patch({ share }), new AbortController().signal);
      drop(key);
      setKnown((now) => [...now, document]);
      onSent(document.id);
    } catch (failure) {
      patch({ problem: wordsOf(failure).title });
    }
  };
  const send = (file: File) => {
    const key = crypto.randomUUID();
    const problem = fileProblem(file);
    setSending((now) => [
      ...now.filter((each) => each.kind !== kind || each.file.name !== file.name),
      { key, kind, file, share: 0, problem },
    ]);
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
      if (read) setKnown((now) => [...now.filter(({ asked }) => asked !== kind), ...filesIn(read, kind)]);
      pause = Math.min(pause * 1.6, 15_000);
      timer = setTimeout(() => void look(), pause);
    };
    timer = setTimeout(() => void look(), pause);
    return () => clearTimeout(timer);
  }, [waiting.join(' ')]);
  const sign = (file: Document) => {
    if (signing && !signing.problem) return;
    setSigning({ file: file.id });
    call('signResult', { params: { dossierId, documentId: file.id } }).then(
      (signed) => {
        setSigning(undefined);
        setKnown((now) => [...now, signed]);
        onSent(signed.id, file.id);
      },
      (failure: unknown) => setSigning({ file: file.id, problem: inFull(wordsOf(failure)) }),
    );
  };
  const draft = () => {
    if (drafting && !drafting.problem) return;
    setDrafting({});
    call('draftResult', { params: { dossierId } }).then(
      (made) => {
        setDrafting(undefined);
        setKnown((now) => [...now, made]);
        onSent(made.id);
      },
      (failure: unknown) => setDrafting({ problem: inFull(wordsOf(failure)) }),
    );
  };
  return { files, sending, send, drop, draft, drafting, sign, signing };
};
