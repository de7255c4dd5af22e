import { useState } from 'preact/hooks';
import { localDate } from '#shared/calendar/local-time.ts';
import { assessFee } from '#shared/service/assess-fee.ts';
import type { Answers } from '#shared/service/condition.ts';
import type { FeeFacts } from '#shared/service/fee-fits.ts';
import { feeQuestions } from '#shared/service/fee-questions.ts';
import { isRealDate } from '#shared/service/real-date.ts';
import { capacityWords } from '#shared/words/definition-values.ts';
import { channelShort } from '#shared/words/service-facts.ts';
import { portalNow } from '../../../api/portal-clock.ts';
import { FeeBox } from '../../../kit/fee-box.tsx';
import { FormField } from '../../../kit/form-field.tsx';
import { useSay } from '../../../kit/locale.tsx';
import { adminFee as words } from '../../../words/admin-fee.ts';
import { useEditor } from '../editor.tsx';
import { useAgencyName } from '../parts/agency-select.tsx';
import { optionsFrom } from '../controls/choice-controls.tsx';
import { useAreas } from './communes-control.tsx';
import { TryDay, TrySelect } from './try-facts.tsx';

/** Reckons the fee of a made-up dossier as it is typed, with the trace of each line. */
export const FeeCalculator = () => {
  const { root, errors } = useEditor();
  const t = useSay();
  const areas = useAreas();
  const nameOf = useAgencyName();
  const service = root.value;
  const { cases, offerings } = service;
  const [answers, setAnswers] = useState<Answers>({});
  const [facts, setFacts] = useState<Partial<FeeFacts>>({ channel: 'online', capacity: 'self' });
  const caseId = facts.caseId ?? cases[0]?.id ?? '';
  const agencies = [...new Set(offerings.map(({ agencyId }) => agencyId))];
  const date = facts.date ?? dayFor(service.validFrom);
  const hasErrors = errors.countWithin('fee') > errors.within('fee').filter(isText).length;
  const change = (more: Partial<FeeFacts>) => setFacts((now) => ({ ...now, ...more }));
  return (
    <section class="mc-calculator" aria-labelledby="fee-calculator">
      <h3 class="govuk-heading-s" id="fee-calculator">
        {t(words.calculator)}
      </h3>
      <p class="govuk-hint">{t(words.calculatorHint)}</p>
      <div class="mc-row">
        {cases.length > 1 && (
          <TrySelect
            id="try-case"
            label={words.case}
            options={cases.map(({ id, name }) => ({ value: id, label: name }))}
            value={caseId}
            onChange={(value) => change({ caseId: value })}
          />
        )}
        <TrySelect
          id="try-channel"
          label={words.channel}
          options={optionsFrom(channelShort)}
          value={facts.channel ?? 'online'}
          onChange={(channel) => change({ channel })}
        />
        <TrySelect
          id="try-capacity"
          label={words.capacity}
          options={optionsFrom(capacityWords)}
          value={facts.capacity ?? 'self'}
          onChange={(capacity) => change({ capacity })}
        />
        {agencies.length > 1 && (
          <TrySelect
            id="try-agency"
            label={words.agency}
            options={agencies.map((id) => ({ value: id, label: { vi: nameOf(id), en: nameOf(id) } }))}
            value={facts.agencyId ?? agencies[0] ?? ''}
            onChange={(agencyId) => change({ agencyId })}
          />
        )}
        <TryDay id="try-date" label={words.date} value={date} onChange={(day) => change({ date: day })} />
      </div>
      {feeQuestions(service).map((field) => (
        <FormField
          field={field}
          path={`try.${field.id}`}
          value={answers[field.id]}
          answers={answers}
          areas={areas}
          onAnswer={(answer) => setAnswers((now) => ({ ...now, [field.id]: answer }))}
          key={field.id}
        />
      ))}
      <div class="mc-calculator__sum" role="status">
        {hasErrors ? (
          <p class="govuk-body">{t(words.calculatorMend)}</p>
        ) : (
          <FeeBox
            fee={assessFee(service, answers, {
              ...{ caseId, channel: 'online', date },
              ...(agencies[0] === undefined ? {} : { agencyId: agencies[0] }),
              ...facts,
            })}
          />
        )}
      </div>
    </section>
  );
};

/** A missing translation hinders no reckoning. */
const isText = ({ code }: { code: string }): boolean => code === 'missing-translation' || code === 'same-translation';

/** Today, or the first day of a service that is still to come. */
const dayFor = (validFrom: string): string => {
  const today = localDate(portalNow());
  return isRealDate(validFrom) && validFrom > today ? validFrom : today;
};
