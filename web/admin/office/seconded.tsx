import type { MemberRow } from '#shared/api/office-views.ts';
import { isInForce } from '#shared/calendar/in-force.ts';
import { useSay } from '../../kit/locale.tsx';
import { staffWords as words } from '../../words/admin-staff.ts';
import { today } from './use-units.ts';
import type { Units } from './use-units.ts';

/** How many each unit has seconded to this one, today: a centre has one to three of every department. */
export const secondedTo = (agencyId: string, members: readonly MemberRow[], date: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const member of members) {
    const { homeAgencyId } = member;
    if (member.agencyId !== agencyId || homeAgencyId === agencyId || !isInForce(member, date)) continue;
    counts.set(homeAgencyId, (counts.get(homeAgencyId) ?? 0) + 1);
  }
  return counts;
};

/** Who is seconded to a unit, counted by where they come from. */
export const Seconded = (props: { agencyId: string; members: readonly MemberRow[]; units: Units }) => {
  const { agencyId, members, units } = props;
  const t = useSay();
  const counts = [...secondedTo(agencyId, members, today())];
  if (counts.length === 0) return null;
  return (
    <p class="mc-why">
      {t(words.secondedHere)} {counts.map(([id, count]) => `${units.nameOf(id)} (${count})`).join('; ')}
    </p>
  );
};
