import { useRef, useState } from 'preact/hooks';
import type { MutableRef } from 'preact/hooks';
import type { AdminServiceRow, Definition } from '#shared/api/admin-views.ts';
import { Asked, describedBy, idOf } from '../kit/asked.tsx';
import { useSay } from '../kit/locale.tsx';
import { goTo } from '../kit/query.ts';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useApp } from '../session/app.tsx';
import { newServiceWords as words } from '../words/admin-service.ts';
import { slugId } from './builder/edit-ids.ts';
import { DefinitionFile } from './definition-file.tsx';
import { ServiceSelect } from './service-select.tsx';

type Start = { name: string; copyOf: string; replaces: string; definition?: Definition | undefined };
type FormProps = {
  rows: AdminServiceRow[];
  copyOf: string;
  first: MutableRef<HTMLInputElement | null>;
  onLeave: () => void;
};

/** What a new service is called, what it starts from and whether it takes the place of another. */
export const NewServiceForm = ({ rows, copyOf, first, onLeave }: FormProps) => {
  const { call } = useApp();
  const t = useSay();
  const [start, setStart] = useState<Start>({ name: '', copyOf, replaces: '' });
  const [tried, setTried] = useState(false);
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>();
  const intention = useRef({ of: '', key: '' });
  const serviceId = start.name.trim() === '' ? '' : slugId(start.name, []);
  const taken = rows.some((row) => row.serviceId === serviceId);
  const problem = serviceId === '' ? words.nameMissing : taken ? words.nameTaken : undefined;
  const shown = tried && problem ? t(problem) : undefined;
  const change = (part: Partial<Start>) => setStart((now) => ({ ...now, ...part }));
  const open = async () => {
    setTried(true);
    if (problem !== undefined) first.current?.focus();
    if (problem !== undefined || sending) return;
    setSending(true);
    setError(undefined);
    const body = {
      ...(start.replaces === '' ? { kind: 'new' as const } : { kind: 'replaced' as const, replaces: start.replaces }),
      ...{ serviceId, name: start.name.trim() },
      ...(start.copyOf !== '' && { copyOf: start.copyOf }),
      ...(start.definition && { definition: start.definition }),
    };
    const of = JSON.stringify(body);
    if (intention.current.of !== of) intention.current = { of, key: crypto.randomUUID() };
    await call('openDraft', { body, key: intention.current.key }).then(
      ({ draft }) => goTo(`?draft=${draft.id}`),
      (failure: unknown) => {
        setError(failure);
        setSending(false);
      },
    );
  };
  return (
    <form
      class="mc-admin-box"
      noValidate
      aria-labelledby="new-service"
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <h2 class="govuk-heading-m" id="new-service">
        {t(words.title)}
      </h2>
      <RefusalBanner error={error} />
      <Asked path="new.name" label={t(words.name)} hint={t(words.nameHelp)} error={shown}>
        <input
          class={`govuk-input ${shown === undefined ? '' : 'govuk-input--error'}`}
          id={idOf('new.name')}
          ref={first}
          lang="vi"
          value={start.name}
          autoComplete="off"
          aria-describedby={describedBy({ path: 'new.name', hint: '', error: shown })}
          aria-invalid={shown !== undefined || undefined}
          onInput={({ currentTarget }) => change({ name: currentTarget.value })}
        />
      </Asked>
      {serviceId !== '' && <p class="mc-meta">{t(words.address, { id: serviceId })}</p>}
      <ServiceSelect
        path="new.copyOf"
        label={words.copyOf}
        hint={words.copyOfHelp}
        none={words.blank}
        rows={rows}
        value={start.copyOf}
        onChoose={(chosen) => change({ copyOf: chosen })}
      />
      <ServiceSelect
        path="new.replaces"
        label={words.replaces}
        hint={words.replacesHelp}
        none={words.replacesNone}
        rows={rows}
        value={start.replaces}
        onChoose={(replaces) => change({ replaces })}
      />
      <DefinitionFile onRead={(definition) => change({ definition })} />
      <div class="mc-bar">
        <button type="submit" class="govuk-button" aria-disabled={sending}>
          {t(words.open)}
        </button>
        <button type="button" class="mc-plain" onClick={onLeave}>
          {t(words.cancel)}
        </button>
      </div>
    </form>
  );
};
