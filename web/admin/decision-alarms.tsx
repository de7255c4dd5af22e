import { decisionAlarms } from '#shared/service/decision/decision-alarms.ts';
import type { Decision } from '#shared/service/decision/decision.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { useSay } from '../kit/locale.tsx';
import { useRules } from './use-rules.ts';

type AlarmsProps = { dated: Pick<Decision, 'signedOn' | 'effectiveOn' | 'recordedAt'>; at: string };

/** The dates the law sets for a decision as it is written now, and whether they can be kept. */
export const DecisionAlarms = ({ dated, at }: AlarmsProps) => {
  const t = useSay();
  const rules = useRules();
  const alarms = rules ? decisionAlarms(dated, { calendar: rules.calendar, today: localDate(at) }) : [];
  return (
    <div role="status">
      {alarms.map(({ alarm, state, message }) => (
        <p class={`mc-alarm mc-alarm--${state}`} key={alarm}>
          {t(message)}
        </p>
      ))}
    </div>
  );
};
