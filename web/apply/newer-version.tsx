import { useState } from 'preact/hooks';
import type { DossierView } from '#shared/api/views.ts';
import type { Difference } from '#shared/service/draft/definition-diff.ts';
import { Refusal } from '#shared/errors.ts';
import type { Service } from '#shared/service/service.ts';
import { formatDate } from '#shared/words/format.ts';
import type { Text } from '#shared/words/text.ts';
import { loadService } from '../api/portal-data.ts';
import { Banner } from '../kit/banner.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { OnItsWay } from '../kit/on-its-way.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useLoaded } from '../kit/use-loaded.ts';
import { useApp } from '../session/app.tsx';
import { newerVersionWords as words } from '../words/newer-version.ts';
import { answersLeavingWith, changesForApplicants } from './changes-for-applicants.ts';
import type { Draft, Writing } from './draft.ts';

type Props = {
  view: DossierView;
  service: Service;
  writing: Writing;
  draft: Draft;
  version: number;
  onTaken: () => void;
};

/** What was or is; of a whole question or paper that came or went it is enough to say so. */
const Side = ({ name, text, mark: Mark }: { name: string; text: string; mark: 'del' | 'ins' }) =>
  text.includes('\n') ? null : (
    <p class="govuk-!-margin-bottom-1">
      {name} <Mark>{text}</Mark>
    </p>
  );

/** What differs, each with what was and what is. */
const Changes = ({ changes }: { changes: readonly Difference[] }) => {
  const t = useSay();
  const tags: Partial<Record<Difference['change'], Text>> = { added: words.added, removed: words.removed };
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{t(words.changes, { count: changes.length })}</span>
      </summary>
      <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
        {changes.map(({ place, change, what, before, after }) => {
          const tag = tags[change];
          return (
            <li key={place + what.en}>
              {t(what)}
              {tag && <strong> – {t(tag)}</strong>}
              {before && <Side name={t(words.before)} text={t(before)} mark="del" />}
              {after && <Side name={t(words.after)} text={t(after)} mark="ins" />}
            </li>
          );
        })}
      </ul>
    </details>
  );
};

type State = 'asked' | 'taking' | 'not-saved' | { refused: unknown };

/** Why it cannot be taken: the case or the agency is no more. */
const wrongIn = (state: State): Text[] =>
  typeof state === 'object' && state.refused instanceof Refusal
    ? (state.refused.detail.violations ?? []).map(({ message }) => message)
    : [];

/** Tells whoever goes on with a draft that its service has changed: what differs, what would be left out, and a way to take it. */
export const NewerVersion = ({ view, service, writing, draft, version, onTaken }: Props) => {
  const { call } = useApp();
  const t = useSay();
  const locale = useLocale();
  const { value: after, error, reload } = useLoaded(() => loadService(service.id, version), `${service.id} ${version}`);
  const [state, setState] = useState<State>('asked');
  const { id: dossierId, version: seen } = view.dossier;
  const take = async () => {
    setState('taking');
    if (!(await draft.flush())) {
      setState('not-saved');
      return;
    }
    try {
      const body = {
        type: 'take-newer-version' as const,
        version: seen,
        saved: draft.saved(),
        serviceVersion: version,
      };
      await call('actOnDossier', { params: { dossierId }, body });
      onTaken();
    } catch (refused) {
      setState({ refused });
    }
  };
  if (!after) return <OnItsWay error={error} onRetry={reload} />;
  const changes = changesForApplicants(service, after, locale);
  const leaving = answersLeavingWith(service, after, writing.answers).map((question) => t(question));
  return (
    <>
      <Banner title={t(words.title)}>
        <p class="govuk-body">{t(words.help, { date: formatDate(after.validFrom, locale) })}</p>
        {changes.length === 0 ? <p class="govuk-body">{t(words.none)}</p> : <Changes changes={changes} />}
        {leaving.length > 0 && <p class="govuk-body">{t(words.leaves, { questions: leaving.join('; ') })}</p>}
        {wrongIn(state).map((message) => (
          <p class="govuk-error-message" key={message.en}>
            {t(message)}
          </p>
        ))}
        {state === 'not-saved' && (
          <p class="govuk-error-message" role="alert">
            {t(words.notSaved)}
          </p>
        )}
        <button
          type="button"
          class="govuk-button govuk-button--secondary"
          aria-disabled={state === 'taking'}
          onClick={() => state !== 'taking' && void take()}
        >
          {t(state === 'taking' ? words.taking : words.take)}
        </button>
      </Banner>
      {typeof state === 'object' && <RefusalBanner error={state.refused} onRetry={onTaken} />}
    </>
  );
};
