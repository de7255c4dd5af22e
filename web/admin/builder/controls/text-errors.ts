import { useSay } from '../../../kit/locale.tsx';
import { useEditor } from '../editor.tsx';

/** What is wrong with a text beside a language that is missing, which its control marks itself. */
export const useTextErrors = (place: string): string | undefined => {
  const { errors } = useEditor();
  const t = useSay();
  const found = [place, `${place}.vi`, `${place}.en`]
    .flatMap(errors.at)
    .filter(({ code }) => code !== 'missing-translation')
    .map(({ message }) => t(message));
  return found.length === 0 ? undefined : [...new Set(found)].join('. ');
};
