import { addDays } from '#shared/calendar/local-time.ts';
import { Asked, AskedTogether, idOf } from '../kit/asked.tsx';
import { useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useLoaded } from '../kit/use-loaded.ts';
import { useApp } from '../session/app.tsx';
import { actingWords } from '../words/desk-acting.ts';
import { talkWords as words } from '../words/desk-talk.ts';
import type { InputsProps } from './action-form.tsx';
import { noOpinion } from './action-inputs.ts';
import type { OpinionTyped } from './action-inputs.ts';

const most = 10;

/** The agencies to ask, each with what is asked and its own day; of several, one leads. */
export const OpinionsAsked = ({ typed, today, errors, onType }: InputsProps) => {
  const { call } = useApp();
  const t = useSay();
  const { opinions } = typed;
  const loaded = useLoaded(() => call('listAskable', {}), 'askable');
  const units = loaded.value?.units ?? [];
  const change = (at: number, part: Partial<OpinionTyped>) =>
    onType({ opinions: opinions.map((each, place) => (place === at ? { ...each, ...part } : each)) });
  const lead = (at: number) => onType({ opinions: opinions.map((each, place) => ({ ...each, isLead: place === at })) });
  const group = (isSame: boolean) => (
    <optgroup label={t(isSame ? words.sameLevel : words.otherLevel)}>
      {units
        .filter(({ isSameLevel }) => isSameLevel === isSame)
        .map(({ id, name }) => (
          <option value={id} key={id}>
            {t(name)}
          </option>
        ))}
    </optgroup>
  );
  return (
    <AskedTogether path="desk.opinions" label={t(words.opinions)} error={errors.get('desk.opinions')}>
      <RefusalBanner error={loaded.error} onRetry={loaded.reload} />
      {opinions.map((each, at) => {
        const path = (field: string) => `desk.opinions.${at}.${field}`;
        return (
          <div class="mc-paper" key={at} role="group" aria-label={t(words.opinionNumber, { no: at + 1 })}>
            <Asked path={path('agencyId')} label={t(words.opinionAgency)}>
              <select
                class="govuk-select"
                id={idOf(path('agencyId'))}
                value={each.agencyId}
                onChange={({ currentTarget }) => change(at, { agencyId: currentTarget.value })}
              >
                <option value="">{t(actingWords.choose)}</option>
                {group(true)}
                {group(false)}
              </select>
            </Asked>
            <Asked path={path('content')} label={t(words.opinionContent)}>
              <textarea
                class="govuk-textarea"
                id={idOf(path('content'))}
                rows={3}
                maxLength={2000}
                value={each.content}
                onInput={({ currentTarget }) => change(at, { content: currentTarget.value })}
              />
            </Asked>
            <Asked path={path('answerBy')} label={t(words.opinionBy)}>
              <input
                class="govuk-input govuk-input--width-10"
                id={idOf(path('answerBy'))}
                type="date"
                min={addDays(today, 1)}
                value={each.answerBy}
                onInput={({ currentTarget }) => change(at, { answerBy: currentTarget.value })}
              />
            </Asked>
            {opinions.length > 1 && (
              <>
                <div class="govuk-radios govuk-radios--small">
                  <div class="govuk-radios__item">
                    <input
                      class="govuk-radios__input"
                      type="radio"
                      name="opinion-lead"
                      id={idOf(path('isLead'))}
                      checked={each.isLead}
                      onChange={() => lead(at)}
                    />
                    <label class="govuk-label govuk-radios__label" for={idOf(path('isLead'))}>
                      {t(words.opinionLead)}
                    </label>
                  </div>
                </div>
                <button
                  type="button"
                  class="mc-plain mc-plain--danger"
                  onClick={() => onType({ opinions: opinions.filter((_, place) => place !== at) })}
                >
                  {t(words.dropOpinion)}
                </button>
              </>
            )}
          </div>
        );
      })}
      {opinions.length < most && (
        <button
          type="button"
          class="govuk-button govuk-button--secondary"
          onClick={() => onType({ opinions: [...opinions, noOpinion] })}
        >
          {t(words.addOpinion)}
        </button>
      )}
    </AskedTogether>
  );
};
