import { localDate } from '#shared/calendar/local-time.ts';
import { processingSteps } from '#shared/dossier/current-step.ts';
import { dutyWords } from '#shared/person/duty.ts';
import { Asked, describedBy, idOf } from '../kit/asked.tsx';
import { useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useLoaded } from '../kit/use-loaded.ts';
import { useApp } from '../session/app.tsx';
import { stepWords as words } from '../words/desk-steps.ts';
import { actingWords } from '../words/desk-acting.ts';
import { anybody } from './action-inputs.ts';
import type { InputsProps } from './action-form.tsx';
import { useAway } from './use-away.ts';

/** The step of the internal procedure it is handed over to; left open, it follows from who gets it. */
export const StepChoice = ({ typed, opened, errors, onType }: InputsProps) => {
  const t = useSay();
  const path = 'desk.step';
  const error = errors.get(path);
  return (
    <Asked path={path} label={t(words.toStep)} error={error}>
      <select
        class="govuk-select"
        id={idOf(path)}
        value={typed.step}
        aria-describedby={describedBy({ path, error })}
        onChange={({ currentTarget: { value } }) =>
          onType({ step: value, ...(value === '' && typed.staffId === anybody && { staffId: '' }) })
        }
      >
        <option value="">{t(words.stepOpen)}</option>
        {processingSteps(opened.service.steps).map(({ id, name, duty }) => (
          <option value={id} key={id}>
            {t(name)} – {t(dutyWords[duty])}
          </option>
        ))}
      </select>
    </Asked>
  );
};

/** A colleague of one's own agency who has the duty; who is away is named with the last day of it, and cannot be chosen. */
export const ColleagueChoice = ({ type, typed, opened, errors, onType }: InputsProps) => {
  const { call } = useApp();
  const t = useSay();
  const path = 'desk.staffId';
  const error = errors.get(path);
  const { view, service } = opened;
  const away = useAway(localDate(view.at));
  const loaded = useLoaded(() => call('listColleagues', {}), 'colleagues');
  const duty = type === 'hand-over' ? service.steps.find(({ id }) => id === typed.step)?.duty : undefined;
  const officers = (loaded.value?.colleagues ?? []).filter(
    ({ staffId, duties }) =>
      staffId !== view.dossier.holder?.staffId &&
      (duty === undefined ? duties.includes('processor') || duties.includes('leader') : duties.includes(duty)),
  );
  return (
    <>
      <RefusalBanner error={loaded.error} onRetry={loaded.reload} />
      <Asked path={path} label={t(actingWords.colleague)} error={error}>
        <select
          class="govuk-select"
          id={idOf(path)}
          value={typed.staffId}
          aria-describedby={describedBy({ path, error })}
          onChange={({ currentTarget }) => onType({ staffId: currentTarget.value })}
        >
          <option value="">{t(actingWords.choose)}</option>
          {duty !== undefined && <option value={anybody}>{t(words.anybody, { duty: t(dutyWords[duty]) })}</option>}
          {officers.map((each) => (
            <option value={each.staffId} key={each.staffId} disabled={away(each) !== undefined}>
              {[each.name, away(each)].filter(Boolean).join(' – ')}
            </option>
          ))}
        </select>
      </Asked>
    </>
  );
};
