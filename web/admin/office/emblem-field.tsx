import { useRef, useState } from 'preact/hooks';
import { Asked, describedBy, idOf } from '../../kit/asked.tsx';
import { useSay } from '../../kit/locale.tsx';
import { provinceWords as words } from '../../words/admin-province.ts';
import { drawEmblem } from './draw-emblem.ts';

type Props = { value: string | undefined; error: string | undefined; onChange: (emblem: string | undefined) => void };

/** The province's emblem: chosen from a file, drawn small on the device. */
export const EmblemField = ({ value, error, onChange }: Props) => {
  const t = useSay();
  const [unreadable, setUnreadable] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const shown = unreadable ? t(words.emblemWrong) : error;
  const choose = async (file: File | undefined) => {
    if (!file) return;
    setUnreadable(false);
    try {
      onChange(await drawEmblem(file));
    } catch {
      setUnreadable(true);
    }
    if (input.current) input.current.value = '';
  };
  return (
    <Asked path="emblem" label={t(words.emblem)} hint={t(words.emblemHint)} error={shown} optional>
      <div class="mc-emblem-field">
        {value === undefined ? (
          <p class="mc-meta">{t(words.noEmblem)}</p>
        ) : (
          <img src={`data:image/png;base64,${value}`} alt={t(words.currentEmblem)} width={80} height={80} />
        )}
        <input
          class="govuk-file-upload"
          id={idOf('emblem')}
          type="file"
          accept="image/png,image/jpeg,image/svg+xml,image/webp"
          ref={input}
          aria-describedby={describedBy({ path: 'emblem', hint: t(words.emblemHint), error: shown })}
          aria-invalid={shown !== undefined || undefined}
          onChange={({ currentTarget }) => void choose(currentTarget.files?.[0])}
        />
        {value !== undefined && (
          <button type="button" class="mc-plain" onClick={() => onChange(undefined)}>
            {t(words.removeEmblem)}
          </button>
        )}
      </div>
    </Asked>
  );
};
