import { useState } from 'preact/hooks';
import type { Document } from '#shared/document/document.ts';
import { documentTypes } from '#shared/document/limits.ts';
import { AskedTogether, describedBy, idOf } from '../kit/asked.tsx';
import { formatBytes } from '../kit/format.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import type { Say } from '../kit/locale.tsx';
import { documentRefusalWords, uploadWords as words } from '../words/upload.ts';
import type { Upload, Uploads } from './use-uploads.ts';

type Props = {
  path: string;
  asked: string;
  name: string;
  help?: string | undefined;
  optional?: boolean;
  maxFiles: number;
  error?: string | undefined;
  uploads: Uploads;
};

/** The state of a file's check, in words. */
export const stateInWords = ({ state, refusal }: Document, t: Say): string =>
  state === 'refused' ? t(words.refused, { why: t(documentRefusalWords[refusal ?? 'damaged']) }) : t(words[state]);

const Named = ({
  verb,
  name,
  danger,
  onClick,
}: {
  verb: string;
  name: string;
  danger?: boolean;
  onClick: () => void;
}) => (
  <button type="button" class={`mc-plain ${danger ? 'mc-plain--danger' : ''}`} onClick={onClick}>
    {verb}
    <span class="govuk-visually-hidden"> {name}</span>
  </button>
);

const Sending = ({ upload, uploads }: { upload: Upload; uploads: Uploads }) => {
  const t = useSay();
  const name = t(words.file, { name: upload.file.name });
  const percent = Math.round(upload.share * 100);
  return (
    <li>
      <span class="mc-files__name">{upload.file.name}</span>
      {upload.problem ? (
        <>
          <span class="govuk-error-message" role="alert">
            {t(words.failed, { why: t(upload.problem) })}
          </span>
          {upload.mayRetry && <Named verb={t(words.retry)} name={name} onClick={() => uploads.retry(upload)} />}
          <Named verb={t(words.remove)} name={name} danger onClick={() => uploads.dismiss(upload)} />
        </>
      ) : (
        <>
          <span>{t(words.sending, { percent })}</span>
          <Named verb={t(words.cancel)} name={name} onClick={upload.cancel} />
          <progress max={100} value={percent} aria-label={name} />
        </>
      )}
    </li>
  );
};

const There = ({ document, uploads }: { document: Document; uploads: Uploads }) => {
  const t = useSay();
  const locale = useLocale();
  const earlier = document.revision < uploads.open;
  return (
    <li>
      <span class="mc-files__name">
        {document.name} <span class="mc-meta">{formatBytes(document.bytes, locale)}</span>
      </span>
      <span class={document.state === 'refused' ? 'govuk-error-message' : 'mc-meta'} role="status">
        {earlier ? t(uploads.counting.includes(document) ? words.earlier : words.replaced) : stateInWords(document, t)}
      </span>
      {document.state === 'clean' && uploads.look && (
        <Named
          verb={t(words.look)}
          name={t(words.file, { name: document.name })}
          onClick={() => uploads.look?.(document)}
        />
      )}
      {!earlier && (
        <Named
          verb={t(words.remove)}
          name={t(words.file, { name: document.name })}
          danger
          onClick={() => uploads.remove(document)}
        />
      )}
    </li>
  );
};

/** The files for one document asked: choose or photograph, follow the sending and the check, take out. Limits stand beside the control. */
export const AskedFiles = ({ path, asked, name, help, optional, maxFiles, error, uploads }: Props) => {
  const t = useSay();
  const documents = uploads.documents.filter((each) => each.asked === asked);
  const sending = uploads.uploads.filter((each) => each.asked === asked);
  const room = maxFiles - documents.filter(({ revision }) => revision === uploads.open).length - sending.length;
  // So many of those chosen last had no room.
  const [left, setLeft] = useState(0);
  const limits = t(words.limits, { count: maxFiles });
  const hint = help === undefined ? limits : `${help.replace(/[.;]?$/, '.')} ${limits}`;
  const input = (id: string, kind: 'choose' | 'photo') => (
    <label class="govuk-button govuk-button--secondary" for={id}>
      {t(words[kind])}
      <span class="govuk-visually-hidden"> {t(words.forDocument, { name })}</span>
      <input
        type="file"
        id={id}
        accept={kind === 'photo' ? 'image/*' : documentTypes.join(',')}
        multiple={kind === 'choose' && maxFiles > 1}
        {...(kind === 'photo' && { capture: 'environment' as const })}
        aria-describedby={describedBy({ path, hint, error })}
        onChange={({ currentTarget }) => {
          const chosen = [...(currentTarget.files ?? [])];
          uploads.add(asked, chosen.slice(0, room));
          setLeft(Math.max(0, chosen.length - room));
          currentTarget.value = '';
        }}
      />
    </label>
  );
  return (
    <AskedTogether path={path} label={name} hint={hint} error={error} optional={optional ?? false}>
      {documents.length + sending.length > 0 && (
        <ul class="mc-files">
          {documents.map((document) => (
            <There document={document} uploads={uploads} key={document.id} />
          ))}
          {sending.map((upload) => (
            <Sending upload={upload} uploads={uploads} key={upload.key} />
          ))}
        </ul>
      )}
      {left > 0 && (
        <p class="govuk-error-message" role="alert">
          {t(words.left, { left, count: maxFiles })}
        </p>
      )}
      {room > 0 ? (
        <div class="mc-pick">
          {input(idOf(path), 'choose')}
          {input(`${idOf(path)}-photo`, 'photo')}
        </div>
      ) : (
        <p class="mc-meta" id={idOf(path)} tabIndex={-1}>
          {t(words.full, { count: maxFiles })}
        </p>
      )}
    </AskedTogether>
  );
};
