import { useState } from 'preact/hooks';
import { Refusal } from '#shared/errors.ts';
import { addDays, addMonths, localDate } from '#shared/calendar/local-time.ts';
import type { NewGrant } from '#shared/person/grant.ts';
import { formatTime } from '#shared/words/format.ts';
import type { Text } from '#shared/words/text.ts';
import type { ReplyOf } from '../../api/call.ts';
import { portalNow } from '../../api/portal-clock.ts';
import { CopyButton } from '../../kit/copy-button.tsx';
import { ErrorSummary } from '../../kit/error-summary.tsx';
import { useLocale, useSay } from '../../kit/locale.tsx';
import { RefusalBanner } from '../../kit/refusal-banner.tsx';
import { useApp } from '../../session/app.tsx';
import { organisationWords as words } from '../../words/organisations.ts';
import { GrantFields } from './grant-fields.tsx';
import { grantWrong } from './typed-grant.ts';

const today = (): string => localDate(portalNow());
/** A year, as most authorisations are given for. */
const blank = (): NewGrant => ({
  invitee: '',
  rights: [],
  validFrom: today(),
  validTo: addDays(addMonths(today(), 12), -1),
});

type Made = ReplyOf<'grantRights'>;
type Wrong = { path: string; message: Text };

/** The link, once: nobody can be shown it again. */
const Link = ({ made: { grant, url, expiresAt } }: { made: Made }) => {
  const t = useSay();
  const time = formatTime(expiresAt, useLocale());
  return (
    <>
      <p class="govuk-body">{t(words.linkHelp, { name: grant.invitee, time })}</p>
      <div class="mc-copied">
        <strong>{url}</strong>
        <CopyButton text={url} what={t(words.link)} />
      </div>
    </>
  );
};

type Props = { organisationId: string; onGranted: () => void };

/** Invites one member of staff. */
export const GrantForm = ({ organisationId, onGranted }: Props) => {
  const { call } = useApp();
  const t = useSay();
  const [typed, setTyped] = useState(blank);
  const [round, setRound] = useState(0);
  const [refused, setRefused] = useState<Wrong[]>([]);
  const [error, setError] = useState<unknown>();
  const [made, setMade] = useState<Made>();
  const found = round === 0 ? [] : [...grantWrong(typed, today()), ...refused];
  const failed = (failure: unknown) => {
    const violations = failure instanceof Refusal ? (failure.detail.violations ?? []) : [];
    setRefused(violations);
    if (violations.length === 0) setError(failure);
  };
  const send = () => {
    setRound(round + 1);
    setRefused([]);
    setError(undefined);
    if (grantWrong(typed, today()).length > 0) return;
    call('grantRights', { params: { organisationId }, body: typed }).then((reply) => {
      setMade(reply);
      setTyped(blank());
      setRound(0);
      onGranted();
    }, failed);
  };
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{t(words.invite)}</span>
      </summary>
      <form
        class="govuk-details__text"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <ErrorSummary problems={found.map(({ path, message }) => ({ path, words: t(message) }))} round={round} />
        <RefusalBanner error={error} onRetry={send} />
        <GrantFields
          typed={typed}
          wrong={(path) => {
            const first = found.find((each) => each.path === path);
            return first && t(first.message);
          }}
          change={(changes) => {
            setMade(undefined);
            setTyped((before) => ({ ...before, ...changes }));
          }}
        />
        <button type="submit" class="govuk-button">
          {t(words.make)}
        </button>
        <div role="status">{made && <Link made={made} />}</div>
      </form>
    </details>
  );
};
