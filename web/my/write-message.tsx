import { useEffect, useRef, useState } from 'preact/hooks';
import type { DossierView } from '#shared/api/views.ts';
import { messageFile } from '#shared/document/message-file.ts';
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
import { talkWords as words } from '../words/talk.ts';

const path = 'message.text';

/** A message to the agency, with files; what was typed stays where something changed meanwhile, and is here again after signing in anew. */
const MessageForm = ({ view, onSent }: { view: DossierView; onSent: () => void }) => {
  const { call } = useApp();
  const t = useSay();
  const { id: dossierId, version } = view.dossier;
  const params = { dossierId };
  // With the version it was begun at: what arrived since is known again, also where its answer was lost.
  const kept = useKept(`message.${dossierId}`, { text: '', since: 0 });
  const { text, since } = kept.typed;
  const keyOf = useKeyOf();
  const [problem, setProblem] = useState<string>();
  const [error, setError] = useState<unknown>();
  const [isOvertaken, setOvertaken] = useState(false);
  const [state, setState] = useState<'sending' | 'sent'>();
  const busy = useRef(false);
  const along = useFilesAlong({
    ticket: async (file) =>
      call('requestUpload', {
        params,
        body: {
          asked: messageFile,
          name: file.name.slice(-200),
          type: file.type as DocumentType,
          bytes: file.size,
          sha256: await checksum(file),
        },
      }),
    look: async () => (await call('getDossier', { params })).documents,
  });
  const arrived = view.letters.filter(({ action, seq }) => action === 'write' && since > 0 && seq > since);
  const hasArrived = arrived.some((letter) => letter.text === text.trim());
  const done = () => {
    kept.type({ text: '', since: 0 });
    along.clear();
    setOvertaken(false);
    setError(undefined);
    setState('sent');
  };
  useEffect(() => {
    if (hasArrived) done();
  }, [hasArrived]);
  const send = async () => {
    if (busy.current) return;
    setState(undefined);
    setOvertaken(false);
    setError(undefined);
    if (text.trim() === '' || along.busy) {
      setProblem(t(text.trim() === '' ? words.missing : words.waitFiles));
      return;
    }
    setProblem(undefined);
    busy.current = true;
    setState('sending');
    try {
      const body = { type: 'write' as const, version, text: text.trim(), documentIds: along.ready };
      await call('actOnDossier', { params, body, key: keyOf(body) });
      done();
      onSent();
    } catch (failure) {
      setState(undefined);
      if (isRefused(failure, 'changed-meanwhile')) {
        setOvertaken(true);
        onSent();
      } else setError(failure);
    } finally {
      busy.current = false;
    }
  };
  const said = isOvertaken ? t(arrived.length > 0 ? words.earlierSent : words.changed) : problem;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Asked path={path} label={t(words.text)} hint={t(words.help)} error={said}>
        <textarea
          class="govuk-textarea"
          id={idOf(path)}
          rows={4}
          maxLength={2000}
          value={text}
          aria-describedby={describedBy({ path, hint: t(words.help), error: said })}
          onInput={({ currentTarget: { value } }) =>
            kept.type((before) => ({ text: value, since: before.text === '' ? version : before.since }))
          }
        />
      </Asked>
      <FilesAlongList along={along} id="message-files" />
      <RefusalBanner error={error} />
      <KeptNote
        isKept={kept.isKept}
        restored={kept.restored && text !== '' && state === undefined}
        error={error}
        hasFiles={along.files.length > 0}
      />
      <button type="submit" class="govuk-button" aria-disabled={state === 'sending'}>
        {t(state === 'sending' ? words.sending : words.send)}
      </button>
      <p role="status" class="govuk-body">
        {state === 'sent' && t(words.sent)}
      </p>
    </form>
  );
};

/** Writing to the agency, while the dossier is one that may be asked about. */
export const WriteMessage = (props: { view: DossierView; onSent: () => void }) => {
  const t = useSay();
  if (!props.view.actions.includes('write')) return null;
  return (
    <section aria-labelledby="my-message" class="mc-no-print">
      <h2 class="govuk-heading-m" id="my-message">
        {t(words.title)}
      </h2>
      <MessageForm {...props} />
    </section>
  );
};
