import { useRef, useState } from 'preact/hooks';
import type { AdminServiceView } from '#shared/api/admin-views.ts';
import { formatTime } from '#shared/words/format.ts';
import type { ChangeKind } from '#shared/service/draft/draft.ts';
import { Heading } from '../kit/heading.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { goTo } from '../kit/query.ts';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useLoaded } from '../kit/use-loaded.ts';
import { useApp } from '../session/app.tsx';
import { adminWords } from '../words/admin.ts';
import { servicePageWords as words } from '../words/admin-service.ts';
import { kitWords } from '../words/kit.ts';
import { Said, useSaid } from './said.tsx';
import { ServiceVersions } from './service-versions.tsx';
import { ServiceWays } from './service-ways.tsx';
import { SuspendForm } from './suspend-form.tsx';
import { useOpener } from '../kit/use-opener.ts';

type Props = { view: AdminServiceView; onDone: (words: string) => void };

const Opened = ({ view, onDone }: Props) => {
  const { call } = useApp();
  const t = useSay();
  const locale = useLocale();
  const [error, setError] = useState<unknown>();
  const [suspending, setSuspending] = useState(false);
  const { opener, first } = useOpener<HTMLButtonElement, HTMLTextAreaElement>(suspending);
  const keys = useRef(new Map<string, string>());
  const { row, suspension } = view;
  const keyOf = (of: string) => keys.current.get(of) ?? keys.current.set(of, crypto.randomUUID()).get(of) ?? '';
  const begin = (kind: ChangeKind, version?: number) => {
    setError(undefined);
    const body = { kind, serviceId: row.serviceId, ...(version !== undefined && { version }) };
    call('openDraft', { body, key: keyOf(JSON.stringify(body)) }).then(
      ({ draft }) => goTo(`?draft=${draft.id}`),
      setError,
    );
  };
  const resume = () => {
    setError(undefined);
    const params = { serviceId: row.serviceId };
    call('actOnService', { params, body: { type: 'resume' } }).then(() => onDone(t(words.resumed)), setError);
  };
  const mayRollBack = view.actions.includes('amend') && !row.draft;
  return (
    <>
      <p class="mc-desk-state">
        {row.code !== '' && <span>{row.code}</span>}
        <span class="mc-meta">{t(row.field)}</span>
        {row.suspended && <strong class="govuk-tag govuk-tag--red">{t(adminWords.suspended)}</strong>}
      </p>
      <RefusalBanner error={error} />
      {suspension && (
        <p class="mc-why">
          {t(words.suspendedSince, {
            moment: formatTime(suspension.since, locale),
            reason: t(suspension.reason).replace(/\.$/, ''),
          })}
          {suspension.backBy !== undefined && ` ${t(words.backOn, { moment: formatTime(suspension.backBy, locale) })}`}
        </p>
      )}
      {suspending ? (
        <SuspendForm
          serviceId={row.serviceId}
          first={first}
          onLeave={() => setSuspending(false)}
          onDone={() => {
            setSuspending(false);
            onDone(t(words.suspendDone));
          }}
        />
      ) : (
        <ServiceWays
          view={view}
          suspender={opener}
          onBegin={begin}
          onSuspend={() => setSuspending(true)}
          onResume={resume}
        />
      )}
      <ServiceVersions view={view} onRollBack={mayRollBack ? (version) => begin('amended', version) : undefined} />
    </>
  );
};

/** One service for those who keep it: its versions, and what may be done. */
export const ServicePage = ({ id }: { id: string }) => {
  const { call } = useApp();
  const t = useSay();
  const [said, say] = useSaid();
  const loaded = useLoaded<AdminServiceView>(() => call('getAdminService', { params: { serviceId: id } }), id);
  const { value, error, reload } = loaded;
  return (
    <>
      <p class="mc-way-back">
        <a class="govuk-link" href="?view=services">
          {t(adminWords.backToServices)}
        </a>
      </p>
      <Heading text={value ? t(value.row.name) || value.row.name.vi || id : t(adminWords.services)} first />
      <RefusalBanner error={error} onRetry={reload} />
      <Said said={said} />
      {value && (
        <Opened
          view={value}
          onDone={(words) => {
            say(words);
            reload();
          }}
        />
      )}
      {!value && error === undefined && (
        <p class="govuk-body" role="status">
          {t(kitWords.loading)}
        </p>
      )}
    </>
  );
};
