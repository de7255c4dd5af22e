import type { Decision } from '#shared/service/decision/decision.ts';
import { useSay } from '../kit/locale.tsx';
import { decisionStatusWords } from '../words/admin-decisions.ts';

const colours = { preparing: 'blue', signed: 'green', dropped: 'grey' } as const;

/** Where a decision stands. */
export const DecisionTag = ({ status }: Pick<Decision, 'status'>) => {
  const t = useSay();
  return <strong class={`govuk-tag govuk-tag--${colours[status]}`}>{t(decisionStatusWords[status])}</strong>;
};
