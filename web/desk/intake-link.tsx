import { useSay } from '../kit/locale.tsx';
import { intakeLinkWords } from '../words/intake-link.ts';

/** The way to the intake of dossiers on paper, for whoever receives. */
export const IntakeLink = () => {
  const t = useSay();
  return (
    <a class="govuk-button mc-intake-link" href="?intake=start">
      {t(intakeLinkWords.title)}
    </a>
  );
};
