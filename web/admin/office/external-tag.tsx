import type { ExternalStands } from '#shared/service/external-on.ts';
import type { Duty } from '#shared/person/duty.ts';
import { useSay } from '../../kit/locale.tsx';
import { externalStandsWords } from '../../words/admin-external.ts';

const colours: Record<ExternalStands, string> = { shown: 'green', coming: 'yellow', hidden: 'blue', ended: 'grey' };

/** How it stands today. */
export const ExternalTag = ({ stands }: { stands: ExternalStands }) => {
  const t = useSay();
  return <strong class={`govuk-tag govuk-tag--${colours[stands]}`}>{t(externalStandsWords[stands])}</strong>;
};

/** May they keep services of other systems? Everybody else in the administration reads them. */
export const keepsExternal = (duties: readonly Duty[]): boolean =>
  duties.includes('publisher') || duties.includes('admin');
