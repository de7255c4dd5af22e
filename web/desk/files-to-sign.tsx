import { AskedTogether, idOf } from '../kit/asked.tsx';
import { useSay } from '../kit/locale.tsx';
import { actingWords as words } from '../words/desk-acting.ts';
import type { InputsProps } from './action-form.tsx';
import { proposedFiles } from './proposed-files.ts';

/** What was proposed, file by file: each is signed with the province's key, and cannot be changed afterwards without anybody noticing. */
export const FilesToSign = ({ opened, results, errors }: InputsProps) => {
  const t = useSay();
  const { sign, signing } = results;
  const isSigning = signing !== undefined && signing.problem === undefined;
  return (
    <AskedTogether
      path="desk.documentIds"
      label={t(words.toSign)}
      hint={t(words.toSignHelp)}
      error={errors.get('desk.documentIds')}
    >
      <ul class="mc-files" aria-live="polite" id={idOf('desk.documentIds')} tabIndex={-1}>
        {proposedFiles(opened.view, results.files).map(({ file, signed }) => (
          <li key={file.id}>
            <span class="mc-files__name">
              {file.name}{' '}
              {signed && (
                <strong class="govuk-tag govuk-tag--green">
                  {t(words.signedBy, { name: signed.signed?.staffName ?? '' })}
                </strong>
              )}
              {signing?.file === file.id && signing.problem && (
                <span class="mc-file-state mc-file-state--refused" role="alert">
                  {t(signing.problem)}
                </span>
              )}
            </span>
            {!signed && (
              <button type="button" class="mc-plain" aria-disabled={isSigning} onClick={() => sign(file)}>
                {t(isSigning && signing.file === file.id ? words.signingFile : words.signFile)}{' '}
                <span class="govuk-visually-hidden">{file.name}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </AskedTogether>
  );
};
