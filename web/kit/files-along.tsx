import { documentTypes } from '#shared/document/limits.ts';
import { talkWords as words } from '../words/talk.ts';
import { documentRefusalWords, uploadWords } from '../words/upload.ts';
import { useSay } from './locale.tsx';
import type { Along, FilesAlong } from './use-files-along.ts';

/** The files that go with a text, each with how its check stands, and a button for more. */
export const FilesAlongList = ({ along, id }: { along: FilesAlong; id: string }) => {
  const t = useSay();
  const stateOf = ({ document, problem }: Along): string => {
    if (problem) return t(problem);
    if (document?.state === 'refused')
      return t(uploadWords.refused, { why: document.refusal ? t(documentRefusalWords[document.refusal]) : '' });
    return t(document?.state === 'clean' ? words.ready : words.checking);
  };
  return (
    <div>
      <ul class="mc-files" aria-live="polite">
        {along.files.map((each) => (
          <li key={each.key}>
            <span class="mc-files__name">
              {each.name} <span class="mc-meta">({stateOf(each)})</span>
            </span>
            <button type="button" class="mc-plain" onClick={() => along.drop(each.key)}>
              {t(words.remove)} <span class="govuk-visually-hidden">{each.name}</span>
            </button>
          </li>
        ))}
      </ul>
      <div class="mc-pick">
        <label class="govuk-button govuk-button--secondary" for={id}>
          {t(words.addFile)}
          <input
            type="file"
            id={id}
            multiple
            accept={documentTypes.join(',')}
            onChange={({ currentTarget }) => {
              along.add(currentTarget.files);
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
    </div>
  );
};
