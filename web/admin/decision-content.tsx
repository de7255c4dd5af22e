import { useState } from 'preact/hooks';
import type { DecisionItem, DecisionView } from '#shared/service/decision/decision.ts';
import type { ServiceDraft } from '#shared/service/draft/draft.ts';
import { Asked, describedBy, idOf } from '../kit/asked.tsx';
import { useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useLoaded } from '../kit/use-loaded.ts';
import { useApp } from '../session/app.tsx';
import { kindWords } from '../words/admin.ts';
import { decisionWords as words } from '../words/admin-decisions.ts';

const itemOf = ({ id, kind, serviceId, replaces, name }: ServiceDraft): DecisionItem => ({
  kind,
  serviceId,
  draftId: id,
  ...(replaces !== undefined && { replaces }),
  name,
});

type Props = { view: DecisionView; onPut: (view: DecisionView, said: string) => void };

/** What the decision says and lists; while it is prepared, reviewed drafts are chosen into it. */
export const DecisionContent = ({ view, onPut }: Props) => {
  const { call, session } = useApp();
  const t = useSay();
  const { decision } = view;
  const open = view.actions.includes('save');
  const [title, setTitle] = useState(decision.title);
  const [signer, setSigner] = useState(decision.signer);
  const [items, setItems] = useState(decision.items);
  const [error, setError] = useState<unknown>();
  const ready = useLoaded(
    async () => (open ? (await call('listDrafts', { query: { view: 'ready-to-sign' } })).drafts : []),
    decision.id,
  );
  const chosen = new Set(items.map(({ draftId }) => draftId));
  const free = (ready.value ?? []).filter(
    ({ id, decisionId }) => decisionId === undefined || decisionId === decision.id || chosen.has(id),
  );
  const toggle = (draft: ServiceDraft) =>
    setItems(chosen.has(draft.id) ? items.filter(({ draftId }) => draftId !== draft.id) : [...items, itemOf(draft)]);
  const save = async () => {
    setError(undefined);
    try {
      const body = {
        version: decision.version,
        title: title.trim(),
        issuerId: decision.issuerId,
        signer: signer.trim(),
        items,
      };
      onPut(await call('saveDecision', { params: { decisionId: decision.id }, body }), t(words.saved));
    } catch (failure) {
      setError(failure);
    }
  };
  if (!open)
    return (
      <section>
        <h2 class="govuk-heading-m">{t(words.items)}</h2>
        <ul class="govuk-list govuk-list--bullet">
          {decision.items.map((item) => (
            <li key={item.serviceId}>
              {t(item.name)} <span class="mc-meta">({t(kindWords[item.kind])})</span>
            </li>
          ))}
        </ul>
      </section>
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <RefusalBanner error={error} onSignIn={() => void session.signIn()} />
      <Asked path="decision.title" label={t(words.name)} hint={t(words.nameHelp)}>
        <input
          class="govuk-input"
          id={idOf('decision.title')}
          value={title}
          aria-describedby={describedBy({ path: 'decision.title', hint: '' })}
          onInput={({ currentTarget }) => setTitle(currentTarget.value)}
        />
      </Asked>
      <Asked path="decision.signer" label={t(words.signer)} hint={t(words.signerHelp)}>
        <input
          class="govuk-input"
          id={idOf('decision.signer')}
          value={signer}
          aria-describedby={describedBy({ path: 'decision.signer', hint: '' })}
          onInput={({ currentTarget }) => setSigner(currentTarget.value)}
        />
      </Asked>
      <fieldset class="govuk-fieldset govuk-form-group">
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{t(words.choose)}</legend>
        {ready.value && free.length === 0 && <p class="mc-meta">{t(words.noneReady)}</p>}
        <div class="govuk-checkboxes">
          {free.map((draft) => (
            <div class="govuk-checkboxes__item" key={draft.id}>
              <input
                class="govuk-checkboxes__input"
                type="checkbox"
                id={idOf(`item.${draft.id}`)}
                checked={chosen.has(draft.id)}
                onChange={() => toggle(draft)}
              />
              <label class="govuk-label govuk-checkboxes__label" for={idOf(`item.${draft.id}`)}>
                {t(draft.name) || draft.serviceId} <span class="mc-meta">({t(kindWords[draft.kind])})</span>
              </label>
            </div>
          ))}
        </div>
      </fieldset>
      <button type="submit" class="govuk-button govuk-button--secondary">
        {t(words.save)}
      </button>
    </form>
  );
};
