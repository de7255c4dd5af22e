import type { DecisionView } from '#shared/service/decision/decision.ts';
import { formatDate, formatTime } from '#shared/words/format.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { decisionWords as words } from '../words/admin-decisions.ts';
import { kindWords } from '../words/admin.ts';
import { DecisionAlarms } from './decision-alarms.tsx';
import { SignedFile } from './signed-file.tsx';
import { useAgencies } from './use-agencies.ts';

/** A decision to be read: what it says of itself, its PDF and what it lists. */
export const DecisionFacts = ({ view }: { view: DecisionView }) => {
  const t = useSay();
  const locale = useLocale();
  const agencies = useAgencies();
  const { decision } = view;
  const day = (date: string | undefined) => (date === undefined ? undefined : formatDate(date, locale));
  const issuer = agencies.find(({ id }) => id === decision.issuerId);
  const facts = [
    [words.number, decision.number],
    [words.issuer, issuer ? t(issuer.name) : decision.issuerId],
    [words.signer, decision.signer],
    [words.signedOn, day(decision.signedOn)],
    [words.effectiveOn, day(decision.effectiveOn)],
    [
      words.recordedBy,
      decision.recordedBy && decision.recordedAt
        ? `${decision.recordedBy.name}, ${formatTime(decision.recordedAt, locale)}`
        : undefined,
    ],
  ] as const;
  return (
    <>
      <dl class="mc-desk-facts">
        {facts.map(
          ([name, value]) =>
            value !== undefined &&
            value !== '' && (
              <div key={name.en}>
                <dt>{t(name)}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {decision.status !== 'dropped' && <DecisionAlarms dated={decision} at={view.at} />}
      <SignedFile view={view} />
      <h2 class="govuk-heading-m">{t(words.items)}</h2>
      {decision.items.length === 0 && <p class="govuk-body">{t(words.noItems)}</p>}
      <ul class="mc-rows">
        {decision.items.map(({ serviceId, draftId, name, kind, version }) => (
          <li key={serviceId}>
            <a class="govuk-link" href={draftId === undefined ? `?service=${serviceId}` : `?draft=${draftId}`}>
              {t(name) || name.vi || serviceId}
            </a>{' '}
            <span class="mc-meta">
              {t(kindWords[kind])}
              {version !== undefined && `, ${t(words.becameVersion, { version })}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
};
