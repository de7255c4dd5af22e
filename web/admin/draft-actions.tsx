import { useRef, useState } from 'preact/hooks';
import type { DraftView } from '#shared/api/admin-views.ts';
import type { DraftAction } from '#shared/service/draft/draft-action.ts';
import { useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useApp } from '../session/app.tsx';
import { draftActionWords } from '../words/admin.ts';
import { draftWords as words } from '../words/admin-draft.ts';
import { ConfirmAction } from './confirm-action.tsx';
import { RefusedPlaces } from './refused-places.tsx';
import type { useDefinition } from './use-definition.ts';

type Type = DraftAction['type'];
const offered: readonly Type[] = ['send', 'approve', 'put-online', 'return', 'take-back', 'drop'];

/** Actions that are confirmed before they are done: they end something or say no. */
const asksFirst: readonly Type[] = ['return', 'drop'];

type Props = {
  view: DraftView;
  editing: Pick<ReturnType<typeof useDefinition>, 'definition' | 'flush' | 'saved'>;
  /** How much is still wrong: nothing is sent or approved then. */
  red: number;
  onDone: (words: string) => void;
};

/** What one may do with the draft now, as its lifecycle says; what is typed is saved first, and nothing is done where it cannot be. */
export const DraftActions = ({ view, editing, red, onDone }: Props) => {
  const { call } = useApp();
  const t = useSay();
  const [asking, setAsking] = useState<Type>();
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>();
  const intention = useRef({ of: '', key: '' });
  const actions = offered.filter((type) => view.actions.includes(type));
  const { id: draftId, version } = view.draft;

  const act = async (type: Type, reason = '') => {
    if (sending) return;
    setSending(true);
    setError(undefined);
    try {
      if (!(await editing.flush())) return;
      const saved = editing.saved();
      const bodies: Record<Type, DraftAction> = {
        send: { type: 'send', version, saved },
        approve: { type: 'approve', version, saved },
        'put-online': { type: 'put-online', version, saved },
        return: { type: 'return', version, reason },
        'take-back': { type: 'take-back', version },
        drop: { type: 'drop', version },
      };
      const body = bodies[type];
      const of = JSON.stringify(body);
      if (intention.current.of !== of) intention.current = { of, key: crypto.randomUUID() };
      await call('actOnDraft', { params: { draftId }, body, key: intention.current.key });
      onDone(t(draftActionWords[type].done));
    } catch (failure) {
      setError(failure);
    } finally {
      setSending(false);
    }
  };
  return (
    <section class="mc-act" aria-labelledby="draft-act">
      <h2 class="govuk-visually-hidden" id="draft-act">
        {t(words.act)}
      </h2>
      <RefusalBanner error={error} />
      <RefusedPlaces error={error} definition={editing.definition} />
      {actions.length === 0 && !view.actions.includes('save') && <p class="mc-meta">{t(words.nothingToDo)}</p>}
      {asking !== undefined && (
        <ConfirmAction
          type={asking}
          sending={sending}
          onConfirm={(reason) => void act(asking, reason)}
          onLeave={() => setAsking(undefined)}
        />
      )}
      {asking === undefined && actions.length > 0 && (
        <ul class="mc-actions">
          {actions.map((type, at) => (
            <li key={type}>
              <button
                type="button"
                class={`govuk-button ${at === 0 ? '' : 'govuk-button--secondary'}`}
                aria-disabled={sending}
                onClick={() => (asksFirst.includes(type) ? setAsking(type) : void act(type))}
              >
                {t(draftActionWords[type].button)}
              </button>
            </li>
          ))}
          {actions.includes('send') && (
            <li class="mc-meta">{red === 0 ? t(words.noProblems) : t(words.problems, { count: red })}</li>
          )}
        </ul>
      )}
    </section>
  );
};
