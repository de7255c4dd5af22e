import { wordDiff } from '#shared/words/word-diff.ts';
import type { Piece } from '#shared/words/word-diff.ts';
import { useSay } from '../kit/locale.tsx';
import { dossierWords as words } from '../words/desk-dossier.ts';

const Side = ({ pieces, kind }: { pieces: Piece[]; kind: 'gone' | 'come' }) => {
  const t = useSay();
  const Mark = kind === 'gone' ? 'del' : 'ins';
  if (pieces.length === 0) return <>{t(words.emptyAnswer)}</>;
  return (
    <>
      {pieces.map((piece, place) =>
        piece.kind === 'same' ? (
          piece.text
        ) : (
          <Mark key={place}>
            <span class="govuk-visually-hidden">{t(kind === 'gone' ? words.goneBegins : words.comeBegins)} </span>
            {piece.text}
            <span class="govuk-visually-hidden"> {t(words.markEnds)}</span>
          </Mark>
        ),
      )}
    </>
  );
};

/** An answer before and after a supplement: what went struck out, what came underlined, and both said to who hears the page. */
export const SideBySide = ({ then, now }: { then: string; now: string }) => {
  const t = useSay();
  const pieces = wordDiff(then, now);
  return (
    <div class="mc-sides">
      <p>
        <span class="mc-meta">{t(words.wasBefore)}</span>{' '}
        <Side pieces={pieces.filter(({ kind }) => kind !== 'come')} kind="gone" />
      </p>
      <p>
        <span class="mc-meta">{t(words.isNow)}</span>{' '}
        <Side pieces={pieces.filter(({ kind }) => kind !== 'gone')} kind="come" />
      </p>
    </div>
  );
};
