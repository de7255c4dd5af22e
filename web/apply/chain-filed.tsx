import { holds } from '#shared/service/condition.ts';
import type { Answers } from '#shared/service/condition.ts';
import { countingAnswers } from '#shared/service/documents-asked.ts';
import type { Service } from '#shared/service/service.ts';
import { useSay } from '../kit/locale.tsx';
import { chainWords as words } from '../words/chain.ts';

/** What else is filed and declared with the one button, on these answers. Nothing where a service stands alone. */
export const ChainFiled = ({ service, answers }: { service: Service; answers: Answers }) => {
  const t = useSay();
  const counting = countingAnswers(service, answers);
  const parts = (service.chain?.parts ?? []).filter(({ when }) => when === undefined || holds(when, counting));
  if (parts.length === 0) return null;
  return (
    <div class="govuk-inset-text">
      <p class="govuk-heading-s">{t(words.title)}</p>
      <p class="govuk-body">{t(words.files)}</p>
      <ol class="govuk-list govuk-list--number">
        {parts.map(({ id, name, agency }) => (
          <li key={id}>
            {t(name)} – {t(agency)}
          </li>
        ))}
      </ol>
    </div>
  );
};
