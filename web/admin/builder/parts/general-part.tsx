import { formatDate } from '#shared/words/format.ts';
import { isRealDate } from '#shared/service/real-date.ts';
import { useLocale, useSay } from '../../../kit/locale.tsx';
import { adminParts as words } from '../../../words/admin-parts.ts';
import { RadiosControl } from '../controls/choice-controls.tsx';
import { LineControl } from '../controls/line-control.tsx';
import { LinesControl } from '../controls/lines-control.tsx';
import { SeveralControl } from '../controls/several-control.tsx';
import { TextPair } from '../controls/text-pair.tsx';
import { useEditor } from '../editor.tsx';
import { inside } from '../spot.ts';

/** What the decision fixes: read here, written when it is signed. */
const OfTheDecision = () => {
  const { publishedBy, validFrom } = useEditor().root.value;
  const t = useSay();
  const locale = useLocale();
  const when = (day: unknown) => (isRealDate(day) ? formatDate(day, locale) : '');
  const facts = [publishedBy.number, when(publishedBy.date), when(validFrom)].filter((fact) => fact !== '');
  return (
    <p class="mc-meta" data-place="publishedBy" tabIndex={-1}>
      {t(words.ofDecision)}: {facts.length === 0 ? '…' : facts.join(' · ')}
    </p>
  );
};

/** Name, code and who it is for. */
export const GeneralPart = () => {
  const { root } = useEditor();
  const field = inside(root, 'field');
  return (
    <>
      <TextPair at={inside(root, 'name')} hint={words.nameHint} />
      <TextPair at={inside(root, 'summary')} hint={words.summaryHint} long />
      <LineControl at={inside(root, 'code')} hint={words.codeHint} width={20} />
      <TextPair at={inside(field, 'name')} label={words.fieldName} />
      <LineControl at={inside(field, 'id')} label={words.fieldId} hint={words.fieldIdHint} width={20} />
      <LinesControl at={inside(root, 'keywords')} hint={words.keywordsHint} />
      <SeveralControl at={inside(root, 'lifeEvents')} />
      <SeveralControl at={inside(root, 'audiences')} />
      <SeveralControl at={inside(root, 'applicants')} />
      <RadiosControl at={inside(root, 'administrativeLevel')} inline />
      <OfTheDecision />
      <LinesControl at={inside(root, 'unverified')} hint={words.unverifiedHint} />
    </>
  );
};
