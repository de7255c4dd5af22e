import { useEffect, useRef, useState } from 'preact/hooks';
import { localDate } from '#shared/calendar/local-time.ts';
import type { Capacity } from '#shared/person/capacity.ts';
import { assessFee } from '#shared/service/assess-fee.ts';
import type { Answers } from '#shared/service/condition.ts';
import type { FeeFacts } from '#shared/service/fee-fits.ts';
import { feeQuestions } from '#shared/service/fee-questions.ts';
import type { Service } from '#shared/service/service.ts';
import { shownPaths } from '#shared/service/shown-paths.ts';
import type { NamedAgency } from '../api/portal-data.ts';
import type { Areas } from '../kit/areas.ts';
import { FeeBox } from '../kit/fee-box.tsx';
import { FormField } from '../kit/form-field.tsx';
import { useSay } from '../kit/locale.tsx';
import { feeAskedWords as words } from '../words/fee-asked.ts';
import { factQuestions } from './fact-questions.ts';

type Props = { title: string; service: Service; areas: Areas | undefined; agencies: readonly NamedAgency[] };

/** The facts as chosen; what does not matter, or was not asked, is the first there is. */
const factsOf = ({ cases, offerings }: Service, chosen: Answers): FeeFacts => {
  const text = (name: string): string | undefined => (typeof chosen[name] === 'string' ? chosen[name] : undefined);
  return {
    caseId: text('cases') ?? cases[0]?.id ?? '',
    channel: (text('channels') ?? 'online') as FeeFacts['channel'],
    capacity: (text('capacities') ?? 'self') as Capacity,
    agencyId: text('agencyIds') ?? offerings[0]?.agencyId ?? '',
    date: localDate(new Date().toISOString()),
  };
};

/** What one would have to pay: a few questions, then each line with how it came about. Nothing leaves the page. */
export const FeeAsked = ({ title, service, areas, agencies }: Props) => {
  const t = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  const [chosen, setChosen] = useState<Answers>({});
  const [answers, setAnswers] = useState<Answers>({});
  useEffect(() => heading.current?.focus(), []);
  const facts = factQuestions(service, agencies);
  const shown = service.form ? shownPaths(service.form, answers) : new Map<string, { required: boolean }>();
  const questions = feeQuestions(service).filter(({ id }) => shown.has(id));
  const isMissing = facts.some(({ id }) => chosen[id] === undefined);
  const waits = isMissing || questions.some(({ id }) => shown.get(id)?.required && answers[id] === undefined);
  return (
    <section class="mc-letter" aria-labelledby="fee-asked">
      <h3 class="govuk-heading-s" id="fee-asked" tabIndex={-1} ref={heading}>
        {title}
      </h3>
      <p class="govuk-hint">{t(words.help)}</p>
      {facts.map((field) => (
        <FormField
          field={field}
          path={`fee.${field.id}`}
          value={chosen[field.id]}
          answers={chosen}
          onAnswer={(answer) => setChosen((now) => ({ ...now, [field.id]: answer }))}
          key={field.id}
        />
      ))}
      {questions.map((field) => (
        <FormField
          field={field}
          path={`fee.${field.id}`}
          value={answers[field.id]}
          answers={answers}
          areas={areas}
          onAnswer={(answer) => setAnswers((now) => ({ ...now, [field.id]: answer }))}
          key={field.id}
        />
      ))}
      <div role="status">
        {waits ? (
          <p class="govuk-body">{t(words.answerAll)}</p>
        ) : (
          <FeeBox fee={assessFee(service, answers, factsOf(service, chosen))} />
        )}
      </div>
    </section>
  );
};
