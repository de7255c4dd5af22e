import { Refusal } from '#shared/errors.ts';
import type { MemberVerdict } from '#shared/person/import/judge-member-row.ts';
import type { StaffMember } from '#shared/person/person.ts';
import { sameJson } from '#shared/service/draft/same-json.ts';
import type { Step } from './run-steps.ts';

const factsOf = ({ staffId: _, absence: __, ...facts }: StaffMember) => facts;

const addStep = (row: number, after: StaffMember, account: string | undefined): Step => {
  const key = crypto.randomUUID();
  const body = { ...factsOf(after), ...(account !== undefined && { account }) };
  return { row, needs: [], take: (call) => call('addMember', { body, key }) };
};

/** Changes somebody who is as they were judged, and binds an account to who has none; what is done already is left. */
const changeStep = (before: StaffMember, { row, after, account }: MemberVerdict): Step => {
  const key = crypto.randomUUID();
  const params = { staffId: before.staffId };
  return {
    row,
    needs: [],
    take: async (call) => {
      const view = await call('getMember', { params });
      let { version } = view;
      if (after && !sameJson(view.member, after)) {
        if (!sameJson(view.member, before)) throw new Refusal('edited-meanwhile');
        const body = { ...factsOf(after), version };
        ({ version } = await call('changeMember', { params, body, key: `${key}-${version}` }));
      }
      if (account === undefined || view.signIns > 0) return;
      await call('bindSignIn', { params, body: { account, version }, key: `${key}-account-${version}` });
    },
  };
};

/** What a judged list of staff comes to, one row after the other. */
export const memberSteps = (verdicts: readonly MemberVerdict[]): Step[] =>
  verdicts.flatMap((verdict) => {
    const { row, before, after, account } = verdict;
    if (verdict.verdict !== 'new' && verdict.verdict !== 'changed') return [];
    if (before) return [changeStep(before, verdict)];
    return after ? [addStep(row, after, account)] : [];
  });
