import { documentTypes } from '#shared/document/limits.ts';
import type { Document } from '#shared/document/document.ts';
import type { Text } from '#shared/words/text.ts';
import { fileProblem } from '../apply/send-file.ts';
import { AskedTogether, idOf } from '../kit/asked.tsx';
import { useSay } from '../kit/locale.tsx';
import type { Say } from '../kit/locale.tsx';
import { actingWords as words } from '../words/desk-acting.ts';
import { talkWords } from '../words/desk-talk.ts';
import { documentRefusalWords, uploadWords } from '../words/upload.ts';
import type { InputsProps } from './action-form.tsx';
import type { Sending } from './use-result-files.ts';

const stateIn = (t: Say, { state, refusal }: Document): string => {
  if (state === 'refused') return t(uploadWords.refused, { why: refusal ? t(documentRefusalWords[refusal]) : '' });
  return t(uploadWords[state]);
};

type FileProps = { file: Document; chosen: boolean; onChoose: (chosen: boolean) => void };

/** A file that is there: ticked, it goes with the result; refused by the check, it cannot. */
const ResultFile = ({ file, chosen, onChoose }: FileProps) => {
  const t = useSay();
  const id = idOf(`desk.documentIds.${file.id}`);
  const refused = file.state === 'refused';
  return (
    <div class="govuk-checkboxes__item">
      <input
        class="govuk-checkboxes__input"
        id={id}
        type="checkbox"
        checked={chosen && !refused}
        disabled={refused}
        aria-describedby={`${id}-state`}
        onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
      />
      <label class="govuk-label govuk-checkboxes__label mc-break" for={id}>
        {file.name}
      </label>
      <span class={refused ? 'mc-file-state mc-file-state--refused' : 'mc-file-state'} id={`${id}-state`}>
        {file.signed ? t(words.signedBy, { name: file.signed.staffName }) : stateIn(t, file)}
      </span>
    </div>
  );
};

type OnItsWayProps = { each: Sending; onRetry: () => void; onDrop: () => void };

/** A file being sent, or what kept it from arriving and what can be done about it. */
const OnItsWay = ({ each: { file, share, problem }, onRetry, onDrop }: OnItsWayProps) => {
  const t = useSay();
  const { name } = file;
  const button = (text: Text, onClick: () => void) => (
    <button type="button" class="mc-plain" onClick={onClick}>
      {t(text)} <span class="govuk-visually-hidden">{t(uploadWords.file, { name })}</span>
    </button>
  );
  return (
    <li>
      <span class="mc-files__name">{name}</span>
      {!problem && <progress max={1} value={share} aria-label={name} />}
      {problem && <span class="mc-file-state--refused">{t(uploadWords.failed, { why: t(problem) })}</span>}
      {problem && !fileProblem(file) && button(uploadWords.retry, onRetry)}
      {problem && button(uploadWords.remove, onDrop)}
    </li>
  );
};

const labelOf: Partial<Record<InputsProps['type'], Text>> = {
  message: talkWords.files,
  'record-visit': talkWords.minutes,
};

/** The result, or what goes with a message or minutes, as files sent straight to storage; only what has passed its check can go out. */
export const ResultFiles = ({ type, typed, opened, results, errors, onType }: InputsProps) => {
  const t = useSay();
  const { files, sending, drafting, send, draft, drop } = results;
  const choose = (id: string) => (chosen: boolean) =>
    onType({ documentIds: [...typed.documentIds.filter((each) => each !== id), ...(chosen ? [id] : [])] });
  return (
    <AskedTogether
      path="desk.documentIds"
      label={t(labelOf[type] ?? words.resultFiles)}
      hint={files.length > 0 ? t(words.resultFilesHelp) : undefined}
      error={errors.get('desk.documentIds')}
    >
      <div class="govuk-checkboxes govuk-checkboxes--small" aria-live="polite">
        {files.map((file) => (
          <ResultFile
            key={file.id}
            file={file}
            chosen={typed.documentIds.includes(file.id)}
            onChoose={choose(file.id)}
          />
        ))}
      </div>
      {sending.length > 0 && (
        <ul class="mc-files" aria-live="polite">
          {sending.map((each) => (
            <OnItsWay key={each.key} each={each} onRetry={() => send(each.file)} onDrop={() => drop(each.key)} />
          ))}
        </ul>
      )}
      {drafting?.problem && (
        <p class="mc-file-state mc-file-state--refused" role="alert">
          {t(drafting.problem)}
        </p>
      )}
      <div class="mc-pick">
        {type === 'propose' && opened.service.result.template && (
          <button
            type="button"
            class="govuk-button govuk-button--secondary"
            aria-disabled={drafting !== undefined && !drafting.problem}
            onClick={draft}
          >
            {t(drafting && !drafting.problem ? words.draftingFile : words.draftFile)}
          </button>
        )}
        <label class="govuk-button govuk-button--secondary">
          {t(labelOf[type] ? words.addFile : words.addResult)}
          <input
            type="file"
            id={idOf('desk.documentIds')}
            multiple
            accept={documentTypes.join(',')}
            onChange={({ currentTarget }) => {
              for (const file of currentTarget.files ?? []) send(file);
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
    </AskedTogether>
  );
};
