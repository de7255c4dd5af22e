import { useRef, useState } from 'preact/hooks';
import type { OpinionFolder } from '#shared/api/opinion-views.ts';
import type { DocumentType } from '#shared/document/limits.ts';
import { isRefused } from '../api/call.ts';
import { useKeyOf } from '../api/use-key-of.ts';
import { checksum } from '../apply/send-file.ts';
import { Asked, describedBy, idOf } from '../kit/asked.tsx';
import { FilesAlongList } from '../kit/files-along.tsx';
import { KeptNote } from '../kit/kept-note.tsx';
import { useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useFilesAlong } from '../kit/use-files-along.ts';
import { useApp } from '../session/app.tsx';
import { useKept } from '../session/use-kept.ts';
import { talkWords as words } from '../words/desk-talk.ts';
import { talkWords } from '../words/talk.ts';

/** The answer of one's agency, with files; what was typed stays where it is refused, and is here again after leaving and signing in. */
export const OpinionAnswer = ({ view, onDone }: { view: OpinionFolder; onDone: () => void }) => {
  const { call } = useApp();
  const t = useSay();
  const { dossierId, no } = view;
  const params = { dossierId, no: String(no) };
  const kept = useKept(`opinion.${dossierId}.${no}`, '');
  const text = kept.typed;
  const keyOf = useKeyOf();
  const [problem, setProblem] = useState<string>();
  const [error, setError] = useState<unknown>();
  const [sending, setSending] = useState(false);
  const busy = useRef(false);
  const along = useFilesAlong({
    ticket: async (file) =>
      call('requestDeskUpload', {
        params: { dossierId },
        body: {
          asked: 'opinion',
          name: file.name.slice(-200),
          type: file.type as DocumentType,
          bytes: file.size,
          sha256: await checksum(file),
        },
      }),
    look: async () => (await call('getOpinion', { params })).ownDocuments,
  });
  const send = async () => {
    if (busy.current) return;
    if (text.trim() === '') {
      setProblem(t(words.textMissing));
      return;
    }
    if (along.busy) {
      setProblem(t(talkWords.waitFiles));
      return;
    }
    setProblem(undefined);
    setError(undefined);
    const body = { type: 'answer-opinion' as const, text: text.trim(), documentIds: along.ready };
    busy.current = true;
    setSending(true);
    try {
      await call('actOnOpinion', { params, body, key: keyOf(body) });
      kept.forget();
      onDone();
    } catch (failure) {
      // What was sent before and taken leaves this agency, or waits for its one-stop.
      if (isRefused(failure, 'not-found') || isRefused(failure, 'not-allowed-now'))
        setProblem(t(words.answeredAlready));
      else setError(failure);
    } finally {
      busy.current = false;
      setSending(false);
    }
  };
  const path = 'opinion.text';
  return (
    <form
      class="mc-act-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Asked path={path} label={t(words.yourAnswer)} error={problem}>
        <textarea
          class="govuk-textarea"
          id={idOf(path)}
          rows={6}
          maxLength={2000}
          value={text}
          aria-describedby={describedBy({ path, error: problem })}
          onInput={({ currentTarget }) => kept.type(currentTarget.value)}
        />
      </Asked>
      <FilesAlongList along={along} id="opinion-files" />
      <RefusalBanner error={error} />
      <KeptNote
        isKept={kept.isKept}
        restored={kept.restored && text !== ''}
        error={error}
        hasFiles={along.files.length > 0}
      />
      <button type="submit" class="govuk-button" aria-disabled={sending}>
        {t(sending ? talkWords.sending : words.send)}
      </button>
    </form>
  );
};
