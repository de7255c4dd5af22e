import { useState } from 'preact/hooks';
import { isIssuedFile } from '#shared/result/check-file.ts';
import type { ResultPayload } from '#shared/result/payload.ts';
import type { PublicKey } from '#shared/result/public-key.ts';
import { checksum } from '../apply/send-file.ts';
import { Asked, describedBy, idOf } from '../kit/asked.tsx';
import { useSay } from '../kit/locale.tsx';
import { checkResultWords as words } from '../words/check-result.ts';

type Props = {
  payload: ResultPayload;
  keys: readonly PublicKey[];
  /** The whole file's, where the portal could be asked. */
  sha256: string | undefined;
};

/** Holds a PDF against the code, byte by byte and on this device. */
export const CheckFile = ({ payload, keys, sha256 }: Props) => {
  const t = useSay();
  const [found, setFound] = useState<{ name: string; same: boolean }>();
  const path = 'file';
  const described = { path, hint: t(words.fileHint) };
  const check = async (file: File | undefined) => {
    if (!file) return;
    setFound(undefined);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const isIssued = await isIssuedFile(bytes, payload, keys, crypto.subtle);
    const isWhole = sha256 === undefined || (await checksum(file)) === sha256;
    setFound({ name: file.name, same: isIssued && isWhole });
  };
  return (
    <div
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void check(event.dataTransfer?.files[0]);
      }}
    >
      <Asked label={t(words.file)} {...described}>
        <input
          class="govuk-file-upload"
          type="file"
          id={idOf(path)}
          accept="application/pdf"
          aria-describedby={describedBy(described)}
          onChange={({ currentTarget }) => void check(currentTarget.files?.[0])}
        />
      </Asked>
      <p class="govuk-body" role="status">
        {found &&
          (found.same ? (
            t(words.same, { name: found.name })
          ) : (
            <strong>{t(words.altered, { name: found.name })}</strong>
          ))}
      </p>
    </div>
  );
};
