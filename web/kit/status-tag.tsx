import { statusFacts } from '#shared/dossier/status.ts';
import type { Status } from '#shared/dossier/status.ts';
import { useSay } from './locale.tsx';

const colours: Record<Status, string> = {
  draft: 'grey',
  submitted: 'blue',
  'supplement-before-acceptance': 'orange',
  'payment-before-acceptance': 'orange',
  accepted: 'teal',
  processing: 'teal',
  signed: 'teal',
  supplement: 'orange',
  payment: 'orange',
  declined: 'red',
  withdrawn: 'grey',
  stopped: 'red',
  refused: 'red',
  resolved: 'green',
  returned: 'green',
};

/** Where a dossier stands, in its plain words; the colour only repeats them. */
export const StatusTag = ({ status }: { status: Status }) => {
  const t = useSay();
  return <strong class={`govuk-tag govuk-tag--${colours[status]}`}>{t(statusFacts[status].words)}</strong>;
};
