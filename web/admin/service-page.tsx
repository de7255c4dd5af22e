import { useRef, useState } from 'preact/hooks';
import type { AdminServiceView } from '#shared/api/admin-views.ts';
import { formatDate, formatTime } from '#shared/words/format.ts';
import type { ChangeKind } from '#shared/service/draft/draft.ts';
import { Heading } from '../kit/heading.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { goTo } from '../kit/query.ts';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useLoaded } from '../kit/use-loaded.ts';
import { addressOf } from '../pages/addresses.ts';
import { useApp } from '../session/app.tsx';
import type { Me } from '../session/staff-gate.tsx';
import { adminWords } from '../words/admin.ts';
import { servicePageWords as words } from '../words/admin-service.ts';
import { kitWords } from '../words/kit.ts';
import { SuspendForm } from './suspend-form.tsx';

type Begin = (kind: ChangeKind, version?: number) => void;

const Versions = ({ view, onBegin }: { view: AdminServiceView; onBegin: Begin | undefined }) => {
  const t = useSay();
  const locale = useLocale();
  if (view.versions.length === 0) return <p class="govuk-body">{t(words.neverPublished)}</p>;
  return (
    <table class="mc-queue">
      <caption class="govuk-heading-m">{t(words.versions)}</caption>
      <thead>
        <tr>
          {[words.version, words.from, words.to, words.decision].map((name) => (
            <th scope="col" key={name.en}>
              {t(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.versions.map(({ version, validFrom, validTo, decision }) => (
          <tr key={version}>
            <th scope="row">
              {version}
              {onBegin && version !== view.row.version && (
                <button type="button" class="mc-plain mc-beside" onClick={() => onBegin('amended', version)}>
                  {t(words.rollBack)}
                  <span class="govuk-visually-hidden"> {version}</span>
                </button>
              )}
            </th>
            <td data-label={t(words.from)}>{formatDate(validFrom, locale)}</td>
            <td data-label={t(words.to)}>{validTo === undefined ? '–' : formatDate(validTo, locale)}</td>
            <td data-label={t(words.decision)}>{decision.number}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** The definition as the same JSON as the seed's, for git, review as text, or another province. */
const download = ({ row, definition }: AdminServiceView) => {
  const link = document.createElement('a');
  const text = `${JSON.stringify(definition, null, 2)}\n`;
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = `${row.serviceId}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
};

const Opened = ({ view, reload }: { view: AdminServiceView; reload: () => void }) => {
  const { call, session } = useApp();
  const t = useSay();
  const locale = useLocale();
  const [error, setError] = useState<unknown>();
  const [suspending, setSuspending] = useState(false);
  const keys = useRef(new Map<string, string>());
  const { row, suspension } = view;
  const keyOf = (of: string) => keys.current.get(of) ?? keys.current.set(of, crypto.randomUUID()).get(of) ?? '';
  const begin: Begin = (kind, version) => {
    const body = { kind, serviceId: row.serviceId, ...(version !== undefined && { version }) };
    call('openDraft', { body, key: keyOf(JSON.stringify(body)) }).then(
      ({ draft }) => goTo(`?draft=${draft.id}`),
      setError,
    );
  };
  const resume = () => {
    const params = { serviceId: row.serviceId };
    call('actOnService', { params, body: { type: 'resume' } }).then(reload, setError);
  };
  const mayWrite = view.actions.includes('amend');
  return (
    <>
      <RefusalBanner error={error} onSignIn={() => void session.signIn()} />
      {suspension && (
        <p class="mc-why">
          {t(words.suspendedSince, { moment: formatTime(suspension.since, locale), reason: t(suspension.reason) })}
        </p>
      )}
      <ul class="mc-actions">
        {row.draft && (
          <li>
            <a class="govuk-button" href={`?draft=${row.draft.draftId}`}>
              {t(words.openDraft)}
            </a>
          </li>
        )}
        {mayWrite && !row.draft && (
          <>
            <li>
              <button type="button" class="govuk-button" onClick={() => begin('amended')}>
                {t(words.amend)}
              </button>
            </li>
            <li>
              <button type="button" class="govuk-button govuk-button--secondary" onClick={() => begin('abolished')}>
                {t(words.abolish)}
              </button>
            </li>
          </>
        )}
        {view.actions.includes('suspend') && !suspending && (
          <li>
            <button type="button" class="govuk-button govuk-button--secondary" onClick={() => setSuspending(true)}>
              {t(words.suspend)}
            </button>
          </li>
        )}
        {view.actions.includes('resume') && (
          <li>
            <button type="button" class="govuk-button" onClick={resume}>
              {t(words.resume)}
            </button>
          </li>
        )}
        <li>
          <button type="button" class="govuk-button govuk-button--secondary" onClick={() => download(view)}>
            {t(words.download)}
          </button>
        </li>
        {row.version !== undefined && (
          <li>
            <a class="govuk-link" href={addressOf('service', locale, row.serviceId)}>
              {t(words.publicPage)}
            </a>
          </li>
        )}
      </ul>
      {suspending && (
        <SuspendForm
          serviceId={row.serviceId}
          onLeave={() => setSuspending(false)}
          onDone={() => {
            setSuspending(false);
            reload();
          }}
        />
      )}
      <Versions view={view} onBegin={mayWrite && !row.draft ? begin : undefined} />
    </>
  );
};

/** One service for those who keep it: its versions, and what may be done. */
export const ServicePage = ({ id }: { id: string; me: Me }) => {
  const { call, session } = useApp();
  const t = useSay();
  const loaded = useLoaded<AdminServiceView>(() => call('getAdminService', { params: { serviceId: id } }), id);
  return (
    <>
      <Heading text={loaded.value ? t(loaded.value.row.name) : t(adminWords.services)} first />
      <RefusalBanner error={loaded.error} onRetry={loaded.reload} onSignIn={() => void session.signIn()} />
      {loaded.value && <Opened view={loaded.value} reload={loaded.reload} />}
      {!loaded.value && loaded.error === undefined && (
        <p class="govuk-body" role="status">
          {t(kitWords.loading)}
        </p>
      )}
      <p>
        <a class="govuk-link" href="?view=services">
          {t(adminWords.backToServices)}
        </a>
      </p>
    </>
  );
};
