import type { MemberView } from '#shared/api/office-views.ts';
import type { Duty } from '#shared/person/duty.ts';
import { isRefused } from '../../api/call.ts';
import type { Call, CallInput } from '../../api/call.ts';
import { useSay } from '../../kit/locale.tsx';
import { goTo } from '../../kit/query.ts';
import { useApp } from '../../session/app.tsx';
import { officeWords } from '../../words/admin-office.ts';
import { staffWords as words } from '../../words/admin-staff.ts';
import { EndForm } from './end-form.tsx';
import { OfficeForm } from './fields.tsx';
import { AccountField, accountWrong, MemberFields, memberWrong } from './member-fields.tsx';
import { useForm } from './use-form.ts';
import { today } from './use-units.ts';
import type { Units } from './use-units.ts';

/** A new member of staff; the account may follow once they have signed in. */
export const AddMember = ({ units, agencyId, onLeave }: { units: Units; agencyId: string; onLeave: () => void }) => {
  const { call } = useApp();
  const form = useForm({
    start: { name: '', homeAgencyId: agencyId, agencyId, duties: [] as Duty[], validFrom: today(), account: '' },
    judge: (typed) => [...memberWrong(typed), ...(typed.account.trim() === '' ? [] : accountWrong(typed.account))],
    submit: async ({ account, ...typed }, key) => {
      const body = { ...typed, ...(account.trim() !== '' && { account: account.trim() }) };
      const { id } = await call('addMember', { body, key });
      goTo(`?member=${id}`);
    },
  });
  return (
    <OfficeForm form={form} title={words.add} button={officeWords.save} onLeave={onLeave}>
      <MemberFields form={form} units={units} />
      <AccountField
        optional
        value={form.typed.account}
        error={form.wrong('account')}
        onType={(account) => form.change({ account })}
      />
    </OfficeForm>
  );
};

type Props = { view: MemberView; onLeave: () => void; onDone: () => void; onReload: () => void };

/** What is recorded of a member, without who they are to the portal. */
const recorded = ({ member }: MemberView) => {
  const { staffId: _, ...facts } = member;
  return facts;
};

/** Sends a change; where they hold dossiers, how many is looked up anew beside the refusal. */
const changing = (call: Call, onReload: () => void, asked: CallInput<'changeMember'>) =>
  call('changeMember', asked).catch((error: unknown) => {
    if (isRefused(error, 'holds-dossiers')) onReload();
    throw error;
  });

/** Other facts of a member of staff. */
export const ChangeMember = ({ view, units, onLeave, onDone, onReload }: Props & { units: Units }) => {
  const { call } = useApp();
  const { name, homeAgencyId, agencyId, duties: held, validFrom } = view.member;
  const form = useForm({
    place: `member.${view.member.staffId}`,
    start: { name, homeAgencyId, agencyId, duties: held, validFrom },
    version: view.version,
    judge: memberWrong,
    submit: (typed, key) =>
      changing(call, onReload, {
        params: { staffId: view.member.staffId },
        body: { ...recorded(view), ...typed, version: view.version },
        key: `${key}-${view.version}`,
      }),
    onDone,
  });
  return (
    <OfficeForm form={form} title={words.change} button={officeWords.save} onLeave={onLeave} onReload={onReload}>
      <MemberFields form={form} units={units} />
    </OfficeForm>
  );
};

/** The last day of a member of staff; one they have may be taken back. */
export const EndMember = ({ view, ...leaving }: Props) => {
  const { call } = useApp();
  const { validTo: last, ...facts } = recorded(view);
  return (
    <EndForm
      place={`member.${view.member.staffId}`}
      words={{ ...words, blank: words.changeEndHint, missing: words.toMissing }}
      last={last}
      version={view.version}
      send={(ends, key) =>
        changing(call, leaving.onReload, {
          params: { staffId: view.member.staffId },
          body: { ...facts, ...ends, version: view.version },
          key,
        })
      }
      {...leaving}
    />
  );
};

/** An account becomes a member's. */
export const BindAccount = ({ view, onLeave, onDone, onReload }: Props) => {
  const { call } = useApp();
  const t = useSay();
  const form = useForm({
    start: { account: '' },
    version: view.version,
    judge: ({ account }) =>
      account.trim() === '' ? [{ path: 'account', message: words.accountMissing }] : accountWrong(account),
    submit: ({ account }, key) =>
      call('bindSignIn', {
        params: { staffId: view.member.staffId },
        body: { account: account.trim(), version: view.version },
        key: `${key}-${view.version}`,
      }),
    onDone,
  });
  return (
    <OfficeForm form={form} title={words.bind} button={officeWords.save} onLeave={onLeave} onReload={onReload}>
      <p class="govuk-body">{t(words.bindHelp)}</p>
      <AccountField
        value={form.typed.account}
        error={form.wrong('account')}
        onType={(account) => form.change({ account })}
      />
    </OfficeForm>
  );
};
