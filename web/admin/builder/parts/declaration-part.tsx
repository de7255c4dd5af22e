import { useSay } from '../../../kit/locale.tsx';
import { adminParts as words } from '../../../words/admin-parts.ts';
import { TextPair } from '../controls/text-pair.tsx';
import { useEditor } from '../editor.tsx';
import { inside } from '../spot.ts';

/** The declaration the answers are printed as. */
export const DeclarationPart = () => {
  const t = useSay();
  const declaration = inside(useEditor().root, 'declaration');
  return (
    <>
      <p class="govuk-hint">{t(words.declarationHint)}</p>
      <TextPair at={inside(declaration, 'title')} />
      <TextPair at={inside(declaration, 'addressee')} label={words.addressee} />
    </>
  );
};
