import type { MemberRow } from '#shared/api/office-views.ts';
import type { Call } from '../../api/call.ts';

/** All staff, page by page; `onPage` sees them as they come, and ends it by answering false. */
export const readStaff = async (
  call: Call,
  onPage: (members: MemberRow[], whole: boolean) => boolean = () => true,
): Promise<MemberRow[]> => {
  const members: MemberRow[] = [];
  for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
    const page = await call('listStaff', { query: { cursor } });
    members.push(...page.members);
    cursor = page.next;
    if (!onPage([...members], cursor === undefined)) break;
  }
  return members;
};
