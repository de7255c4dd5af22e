import { countInWords } from '../kit/count-in-words.ts';
import { useSay } from '../kit/locale.tsx';
import { dossierWords as words } from '../words/desk-dossier.ts';
import type { View } from './dossier-page.tsx';
import { SideBySide } from './side-by-side.tsx';

/** How many of a paper came to the counter; where a supplement changed it, also before. Nothing of what came online. */
export const PaperCounted = ({ view, id }: { view: View; id: string }) => {
  const t = useSay();
  const of = (answers: View['answers']) =>
    countInWords(
      answers?.intake?.papers.find((each) => each.id === id),
      t,
    );
  const now = of(view.answers);
  const then = view.previousAnswers?.intake ? of(view.previousAnswers) : now;
  if (now === '' && then === '') return null;
  return (
    <div class="mc-meta">
      {t(words.counted)} {now === then ? now : <SideBySide then={then} now={now} />}
    </div>
  );
};
