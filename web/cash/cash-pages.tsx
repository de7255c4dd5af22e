import type { Me } from '../session/staff-gate.tsx';
import type { CashPlace } from '../words/cash-places.ts';
import { DayPage } from './day-page.tsx';
import { RefundsPage } from './refunds-page.tsx';
import { StatementPage } from './statement-page.tsx';
import { TreasuryPage } from './treasury-page.tsx';
import { UnmatchedPage } from './unmatched-page.tsx';

type Props = { place: CashPlace; query: URLSearchParams; me: Me };

/** The pages of whoever keeps fees; they come when the first is opened. */
export const CashPages = ({ place, query, me }: Props) => {
  const asked = (name: string) => query.get(name) ?? undefined;
  switch (place) {
    case 'day':
      return <DayPage me={me} date={asked('date')} />;
    case 'statement':
      return <StatementPage />;
    case 'unmatched':
      return <UnmatchedPage me={me} />;
    case 'refunds':
      return <RefundsPage me={me} />;
    case 'treasury':
      return <TreasuryPage from={asked('from')} to={asked('to')} />;
  }
};
