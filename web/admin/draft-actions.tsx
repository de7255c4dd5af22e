import { useRef, useState } from 'preact/hooks';
import type { DraftView } from '#shared/api/admin-views.ts';
import { Refusal } from '#shared/errors.ts';
import type { DraftAction } from '#shared/service/draft/draft-action.ts';
import { Asked, describedBy, idOf } from '../kit/asked.tsx';
import { useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useApp } from '../session/app.tsx';
import { draftActionWords } from '../words/admin.ts';
import { draftWords as words } from '../words/admin-draft.ts';

type Type = DraftAction['type'];
const offered: readonly Type[] = ['send', 'approve', 'put-online', 'return', 'take-back', 'drop'];

/** Actions that are confirmed before they are done: they end something or say no. */
const asksFirst: readonly Type[] = ['return', 'drop'];

type Props = {
  view: DraftView;
  /** The save the screen shows. */
  saved: () => number;
  flush: () => Promise<void>;
  /** How much is still wrong: nothing is sent or approved then. */
  red: number;
  onDone: (type: Type) => void;
};

/** What one may do with the draft now, as its lifecycle says; what is typed is saved first. */
export const DraftActions = ({ view, saved, flush, red, onDone }: Props) => {
  const { call, session } = useApp();
  const t = useSay();
  const [asking, setAsking] = useState<Type>();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>();
  const intention = useRef({ of: '', key: '' });
  const actions = offered.filter((type) => view.actions.includes(type));
  const { id: draftId, version } = view.draft;
  const missing = asking === 'return' && reason.trim() === '' ? t(words.reasonMissing) : undefined;

  const act = async (type: Type) => {
    setTried(true);
    if (sending || (type === 'return' && reason.trim() === '')) return;
    setSending(true);
    setError(undefined);
    try {
      await flush();
      const bodies: Record<Type, DraftAction> = {
        send: { type: 'send', version, saved: saved() },
        approve: { type: 'approve', version, saved: saved() },
        'put-online': { type: 'put-online', version, saved: saved() },
        return: { type: 'return', version, reason: reason.trim() },
        'take-back': { type: 'take-back', version },
        drop: { type: 'drop', version },
      };
      const body = bodies[type];
      const of = JSON.stringify(body);
      if (intention.current.of !== of) intention.current = { of, key: crypto.randomUUID() };
      await call('actOnDraft', { params: { draftId }, body, key: intention.current.key });
      onDone(type);
    } catch (failure) {
      setError(failure);
      setSending(false);
    }
  };
  const choose = (type: Type) => {
    setTried(false);
    if (asksFirst.includes(type)) setAsking(type);
    else void act(type);
  };
  const found = error instanceof Refusal ? (error.detail.violations ?? []) : [];
  return (
    <section class="mc-act" aria-labelledby="draft-act">
      <h2 class="govuk-visually-hidden" id="draft-act">
        {t(words.act)}
      </h2>
      <RefusalBanner error={error} onSignIn={() => void session.signIn()} />
      {found.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {found.slice(0, 20).map(({ path, message }) => (
            <li key={path + message.vi}>
              {t(message)} <span class="mc-meta">({path})</span>
            </li>
          ))}
        </ul>
      )}
      {actions.length === 0 && !view.actions.includes('save') && <p class="mc-meta">{t(words.nothingToDo)}</p>}
      {asking === undefined ? (
        <ul class="mc-actions">
          {actions.map((type, at) => (
            <li key={type}>
              <button
                type="button"
                class={`govuk-button ${at === 0 ? '' : 'govuk-button--secondary'}`}
                disabled={sending}
                onClick={() => choose(type)}
              >
                {t(draftActionWords[type].button)}
              </button>
            </li>
          ))}
          {actions.includes('send') && (
            <li class="mc-meta">{red === 0 ? t(words.noProblems) : t(words.problems, { count: red })}</li>
          )}
        </ul>
      ) : (
        <form
          class="mc-act-form"
          onSubmit={(event) => {
            event.preventDefault();
            void act(asking);
          }}
        >
          {asking === 'return' && (
            <Asked
              path="draft.reason"
              label={t(words.reason)}
              hint={t(words.reasonHelp)}
              error={tried ? missing : undefined}
            >
              <textarea
                class="govuk-textarea"
                id={idOf('draft.reason')}
                rows={4}
                value={reason}
                aria-describedby={describedBy({ path: 'draft.reason', hint: '', error: tried ? missing : undefined })}
                onInput={({ currentTarget }) => setReason(currentTarget.value)}
              />
            </Asked>
          )}
          <div class="govuk-button-group">
            <button
              type="submit"
              class={`govuk-button ${asking === 'drop' ? 'govuk-button--warning' : ''}`}
              disabled={sending}
            >
              {t(draftActionWords[asking].button)}
            </button>
            <button type="button" class="mc-plain" onClick={() => setAsking(undefined)}>
              {t(words.cancel)}
            </button>
          </div>
        </form>
      )}
    </section>
  );
};
