import type { Text } from '#shared/words/text.ts';
import { useSay } from '../../kit/locale.tsx';
import { importWords as words } from '../../words/admin-import.ts';
import { saveBlob } from '../../kit/save-blob.ts';

type Props = {
  intro: Text;
  rules?: readonly Text[];
  /** Endings of the names of files that may be chosen. */
  accept: string;
  template: () => Promise<Blob>;
  templateName: string;
  onChoose: (file: File) => void;
};

/** Where an import begins: what it takes, the file, the template. */
export const ChooseFile = ({ intro, rules = [], accept, template, templateName, onChoose }: Props) => {
  const t = useSay();
  return (
    <>
      <p class="govuk-body">{t(intro)}</p>
      {rules.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {rules.map((rule) => (
            <li key={rule.en}>{t(rule)}</li>
          ))}
        </ul>
      )}
      <div class="mc-pick">
        <label class="govuk-button" for="import-file">
          {t(words.choose)}
          <input
            type="file"
            id="import-file"
            accept={accept}
            aria-describedby="import-file-hint"
            onChange={({ currentTarget }) => {
              const [chosen] = currentTarget.files ?? [];
              if (chosen) onChoose(chosen);
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
      <p class="govuk-hint" id="import-file-hint">
        {t(words.chooseHelp)}
      </p>
      <p>
        <button
          type="button"
          class="mc-plain"
          onClick={() => void template().then((blob) => saveBlob(blob, templateName))}
        >
          {t(words.template)}
        </button>
      </p>
    </>
  );
};
