import { useState } from 'preact/hooks';
import { readCitizenCard } from '#shared/person/card/citizen-card.ts';
import type { CitizenCard } from '#shared/person/card/citizen-card.ts';
import { Asked, describedBy, idOf } from '../kit/asked.tsx';
import { useSay } from '../kit/locale.tsx';
import { cardFieldWords, intakeWords as words, unreadWords } from '../words/intake.ts';

type Props = { path: string; label: string; onRead: (card: CitizenCard) => void };

/** Where a USB scanner types a card's QR; its Enter reads it. What cannot be read stays in the box and nothing is filled in. */
export const CardScan = ({ path, label, onRead }: Props) => {
  const t = useSay();
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState<{ error?: string; note?: string }>({});
  const read = () => {
    const found = readCitizenCard(typed);
    if ('unread' in found) {
      setSaid({ error: t(unreadWords[found.unread]) });
      return;
    }
    const { card, doubtful } = found;
    const fields = doubtful.map((field) => t(cardFieldWords[field])).join(', ');
    const note = t(words.read, { name: card.fullName ?? card.nationalId });
    setSaid({ note: fields === '' ? note : `${note} ${t(words.compare, { fields })}` });
    setTyped('');
    onRead(card);
  };
  const hint = t(words.scanHint);
  const { error, note } = said;
  return (
    <Asked path={path} label={label} hint={hint} error={error}>
      <input
        class={`govuk-input ${error === undefined ? '' : 'govuk-input--error'}`}
        id={idOf(path)}
        type="text"
        value={typed}
        autoComplete="off"
        spellcheck={false}
        aria-describedby={describedBy({ path, hint, error })}
        aria-invalid={error !== undefined || undefined}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          read();
        }}
      />
      <p class="mc-meta" role="status">
        {note}
      </p>
    </Asked>
  );
};
