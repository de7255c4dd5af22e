import { useState } from 'preact/hooks';
import { documentTypes } from '#shared/document/limits.ts';
import type { DocumentType } from '#shared/document/limits.ts';
import type { Text } from '#shared/words/text.ts';
import { checksum, fileProblem, postForm } from '../apply/send-file.ts';
import { useSay } from '../kit/locale.tsx';
import { wordsOf } from '../kit/refusal-banner.tsx';
import { useApp } from '../session/app.tsx';
import { deskWords as words } from '../words/desk.ts';
import { uploadWords } from '../words/upload.ts';
import type { InputsProps } from './action-form.tsx';

type Sent = { name: string; share: number; problem?: Text | undefined };

/** The result as files, sent straight to storage; what is proposed already need not be sent again. */
export const ResultFiles = ({ typed, opened, onType }: InputsProps) => {
  const { call } = useApp();
  const t = useSay();
  const [sent, setSent] = useState<Sent[]>([]);
  const { id: dossierId, proposal } = opened.view.dossier;
  const proposed = opened.view.documents.filter(({ id }) => proposal?.documentIds.includes(id));

  const send = async (file: File) => {
    const patch = (part: Partial<Sent>) =>
      setSent((all) => all.map((each) => (each.name === file.name ? { ...each, ...part } : each)));
    setSent((all) => [...all.filter(({ name }) => name !== file.name), { name: file.name, share: 0 }]);
    const problem = fileProblem(file);
    if (problem) {
      patch({ problem });
      return;
    }
    try {
      const { document, upload } = await call('requestDeskUpload', {
        params: { dossierId },
        body: {
          asked: 'result',
          name: file.name.slice(-200),
          type: file.type as DocumentType,
          bytes: file.size,
          sha256: await checksum(file),
        },
      });
      await postForm(upload, file, (share) => patch({ share }), new AbortController().signal);
      patch({ share: 1 });
      onType({ documentIds: [...typed.documentIds, document.id] });
    } catch (failure) {
      patch({ problem: wordsOf(failure).title });
    }
  };

  return (
    <div class="govuk-form-group">
      <p class="govuk-label govuk-label--s">{t(words.resultFiles)}</p>
      {proposed.length > 0 && (
        <ul class="mc-files">
          {proposed.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
      )}
      <ul class="mc-files" aria-live="polite">
        {sent.map(({ name, share, problem }) => (
          <li key={name}>
            <span class="mc-files__name">{name}</span>
            {problem ? (
              <span class="govuk-error-message">{t(problem)}</span>
            ) : (
              <progress max={1} value={share} aria-label={name} />
            )}
          </li>
        ))}
      </ul>
      <div class="mc-pick">
        <label class="govuk-button govuk-button--secondary">
          {t(words.addFile)}
          <input
            type="file"
            accept={documentTypes.join(',')}
            onChange={({ currentTarget }) => {
              for (const file of currentTarget.files ?? []) void send(file);
              currentTarget.value = '';
            }}
          />
        </label>
        <span class="mc-meta">{t(uploadWords.limits, { count: 10 })}</span>
      </div>
    </div>
  );
};
