import { useRef, useState } from 'preact/hooks';
import type { SupplementItem } from '#shared/dossier/action.ts';
import { formatTime } from '#shared/words/format.ts';
import { isRefused } from '../api/call.ts';
import { Banner } from '../kit/banner.tsx';
import { ErrorSummary } from '../kit/error-summary.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useApp } from '../session/app.tsx';
import { deskWords as words } from '../words/desk.ts';
import { deskActionWords } from '../words/desk-actions.ts';
import type { StaffActionType } from '../words/desk-actions.ts';
import { eventWords } from '../words/my.ts';
import { ActionInputs } from './action-form.tsx';
import { actionFrom, nothingTyped, plans, problemsOf } from './action-inputs.ts';
import type { Typed } from './action-inputs.ts';
import type { Opened, View } from './dossier-page.tsx';
import { itemNames } from './item-names.ts';

const isStaffAction = (action: string): action is StaffActionType => action in plans;

/** What others did since the version one was looking at. */
const Meanwhile = ({ view, since }: { view: View; since: number }) => {
  const t = useSay();
  const locale = useLocale();
  return (
    <Banner alert title={t(words.changedTitle)}>
      <p class="govuk-body">{t(words.changedHelp)}</p>
      <ul class="govuk-list govuk-list--bullet">
        {view.events
          .filter(({ seq }) => seq > since)
          .map((event) => (
            <li key={event.seq}>
              {t(eventWords[event.action])} – {event.byApplicant ? t(words.byApplicant) : event.staffName},{' '}
              {formatTime(event.at, locale)}
            </li>
          ))}
      </ul>
    </Banner>
  );
};

type Props = { opened: Opened; onChanged: () => void; onSaid: (words: string) => void };

/** What this officer may do now, exactly as the lifecycle allows. What was typed stays when a colleague was faster. */
export const ActionPanel = ({ opened, onChanged, onSaid }: Props) => {
  const { call } = useApp();
  const t = useSay();
  const { view } = opened;
  const { id: dossierId, version } = view.dossier;
  const [chosen, setChosen] = useState<StaffActionType>();
  const [typed, setTyped] = useState<Typed>(nothingTyped);
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>();
  const [since, setSince] = useState<number>();
  const [round, setRound] = useState(0);
  // One key for one intention: pressing twice, or again after a lost answer, acts once.
  const intention = useRef<{ of: string; key: string }>({ of: '', key: '' });
  const nameOf = (item: SupplementItem) => itemNames(opened.service, t).get(`${item.kind}:${item.ref}`) ?? item.ref;
  const problems = chosen === undefined ? [] : problemsOf(chosen, typed, nameOf);
  const shown = round > 0 ? problems.map(({ path, words: text, values }) => ({ path, words: t(text, values) })) : [];

  const send = async (type: StaffActionType) => {
    if (sending) return;
    setRound((before) => before + 1);
    if (problemsOf(type, typed, nameOf).length > 0) return;
    const body = actionFrom[type](typed, version);
    const of = JSON.stringify(body);
    if (intention.current.of !== of) intention.current = { of, key: crypto.randomUUID() };
    setSending(true);
    setError(undefined);
    try {
      await call('actAtDesk', { params: { dossierId }, body, key: intention.current.key });
      onSaid(t(words.done, { action: t(deskActionWords[type].button) }));
      setChosen(undefined);
      setTyped(nothingTyped);
      setSince(undefined);
      setRound(0);
      onChanged();
    } catch (failure) {
      if (isRefused(failure, 'changed-meanwhile') || isRefused(failure, 'not-allowed-now')) {
        setSince(version);
        onChanged();
      } else setError(failure);
    } finally {
      setSending(false);
    }
  };

  const choose = (type: StaffActionType) => {
    setChosen(type);
    setError(undefined);
    setRound(0);
  };
  const actions = view.actions.filter(isStaffAction);
  const gone = chosen !== undefined && !actions.includes(chosen);
  return (
    <section aria-labelledby="desk-actions" class="mc-card">
      <h2 class="govuk-heading-m" id="desk-actions">
        {t(words.actions)}
      </h2>
      {since !== undefined && since < version && <Meanwhile view={view} since={since} />}
      {actions.length === 0 && <p class="govuk-body">{t(words.noActions)}</p>}
      <ul class="mc-actions">
        {actions.map((type) => (
          <li key={type}>
            <button
              type="button"
              class={`govuk-button ${type === chosen ? '' : 'govuk-button--secondary'}`}
              aria-expanded={type === chosen}
              onClick={() => choose(type)}
            >
              {t(deskActionWords[type].button)}
            </button>
          </li>
        ))}
      </ul>
      {chosen !== undefined && (
        <form
          method="post"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void send(chosen);
          }}
        >
          <h3 class="govuk-heading-s">{t(deskActionWords[chosen].button)}</h3>
          <p class="govuk-body">{t(deskActionWords[chosen].effect)}</p>
          <ErrorSummary problems={shown} round={round} />
          <ActionInputs
            type={chosen}
            typed={typed}
            opened={opened}
            errors={new Map(shown.map((each) => [each.path, each.words]))}
            onType={(part) => setTyped((before) => ({ ...before, ...part }))}
          />
          <RefusalBanner error={error} />
          <div class="mc-buttons">
            <button type="submit" class="govuk-button" aria-disabled={sending || gone}>
              {t(sending ? words.sending : words.confirm)}
            </button>
            <button type="button" class="mc-plain" onClick={() => setChosen(undefined)}>
              {t(words.cancel)}
            </button>
          </div>
        </form>
      )}
    </section>
  );
};
