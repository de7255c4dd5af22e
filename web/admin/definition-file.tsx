import { useState } from 'preact/hooks';
import type { Definition } from '#shared/api/admin-views.ts';
import { isRecord } from '#shared/service/answer-shapes.ts';
import { Asked, describedBy, idOf } from '../kit/asked.tsx';
import { useSay } from '../kit/locale.tsx';
import { newServiceWords as words } from '../words/admin-service.ts';

const path = 'new.file';

/** A service as JSON, or nothing where the file is none. */
const definitionIn = async (file: File): Promise<Definition | undefined> => {
  try {
    const read: unknown = JSON.parse(await file.text());
    return isRecord(read) ? (read as Definition) : undefined;
  } catch {
    return undefined;
  }
};

/** Takes what a service starts from out of a JSON file, as another portal or the seed writes it. */
export const DefinitionFile = ({ onRead }: { onRead: (definition: Definition | undefined) => void }) => {
  const t = useSay();
  const [wrong, setWrong] = useState(false);
  const error = wrong ? t(words.fileWrong) : undefined;
  const read = async (file: File | undefined) => {
    const definition = file && (await definitionIn(file));
    setWrong(file !== undefined && definition === undefined);
    onRead(definition);
  };
  return (
    <Asked path={path} label={t(words.file)} hint={t(words.fileHelp)} error={error} optional>
      <input
        class="mc-file"
        id={idOf(path)}
        type="file"
        accept="application/json,.json"
        aria-describedby={describedBy({ path, hint: '', error })}
        onChange={({ currentTarget }) => void read(currentTarget.files?.[0])}
      />
    </Asked>
  );
};
