import { useRef, useState } from 'preact/hooks';
import type { AdminServiceRow } from '#shared/api/admin-views.ts';
import { fold } from '#shared/words/fold.ts';
import { Asked, describedBy, idOf } from '../kit/asked.tsx';
import { useSay } from '../kit/locale.tsx';
import { goTo } from '../kit/query.ts';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useApp } from '../session/app.tsx';
import { newServiceWords as words } from '../words/admin-service.ts';

/** The id a service's name makes: ASCII words joined by hyphens, at most 80 characters. */
export const slugOf = (name: string): string =>
  fold(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replaceAll(/^-+|-+$/g, '');

type Start = { name: string; copyOf: string };

const Form = ({ rows, onLeave }: { rows: AdminServiceRow[]; onLeave: () => void }) => {
  const { call } = useApp();
  const t = useSay();
  const [{ name, copyOf }, setStart] = useState<Start>({ name: '', copyOf: '' });
  const [tried, setTried] = useState(false);
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>();
  const key = useRef(crypto.randomUUID());
  const serviceId = slugOf(name);
  const taken = rows.some((row) => row.serviceId === serviceId);
  const problem = serviceId === '' ? words.nameMissing : taken ? words.nameTaken : undefined;
  const shown = tried && problem ? t(problem) : undefined;
  const open = async () => {
    setTried(true);
    if (problem !== undefined || sending) return;
    setSending(true);
    try {
      const { draft } = await call('openDraft', {
        body: { kind: 'new', serviceId, name: name.trim(), ...(copyOf !== '' && { copyOf }) },
        key: key.current,
      });
      goTo(`?draft=${draft.id}`);
    } catch (failure) {
      setError(failure);
      setSending(false);
    }
  };
  return (
    <form
      class="mc-admin-box"
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <h2 class="govuk-heading-m">{t(words.title)}</h2>
      <RefusalBanner error={error} />
      <Asked path="new.name" label={t(words.name)} hint={t(words.nameHelp)} error={shown}>
        <input
          class="govuk-input"
          id={idOf('new.name')}
          value={name}
          autoComplete="off"
          aria-describedby={describedBy({ path: 'new.name', hint: '', error: shown })}
          aria-invalid={shown !== undefined || undefined}
          onInput={({ currentTarget }) => setStart({ name: currentTarget.value, copyOf })}
        />
      </Asked>
      {serviceId !== '' && <p class="mc-meta">{t(words.address, { id: serviceId })}</p>}
      <Asked path="new.copyOf" label={t(words.copyOf)} hint={t(words.copyOfHelp)} optional>
        <select
          class="govuk-select"
          id={idOf('new.copyOf')}
          value={copyOf}
          aria-describedby={describedBy({ path: 'new.copyOf', hint: '' })}
          onChange={({ currentTarget }) => setStart({ name, copyOf: currentTarget.value })}
        >
          <option value="">{t(words.blank)}</option>
          {rows
            .filter(({ version }) => version !== undefined)
            .map((row) => (
              <option value={row.serviceId} key={row.serviceId}>
                {t(row.name)}
              </option>
            ))}
        </select>
      </Asked>
      <div class="govuk-button-group">
        <button type="submit" class="govuk-button" disabled={sending}>
          {t(words.open)}
        </button>
        <button type="button" class="mc-plain" onClick={onLeave}>
          {t(words.cancel)}
        </button>
      </div>
    </form>
  );
};

/** Begins a service from nothing or as a copy of another. */
export const NewService = ({ rows }: { rows: AdminServiceRow[] }) => {
  const t = useSay();
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <Form rows={rows} onLeave={() => setOpen(false)} />;
  return (
    <button type="button" class="govuk-button" onClick={() => setOpen(true)}>
      {t(words.title)}
    </button>
  );
};
