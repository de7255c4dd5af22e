import type { MemberView } from '#shared/api/office-views.ts';
import { duties, dutyWords } from '#shared/person/duty.ts';
import type { Duty } from '#shared/person/duty.ts';
import { AskedTogether, idOf } from '../../kit/asked.tsx';
import { useSay } from '../../kit/locale.tsx';
import { goTo } from '../../kit/query.ts';
import { useApp } from '../../session/app.tsx';
import { officeWords } from '../../words/admin-office.ts';
import { staffWords as words } from '../../words/admin-staff.ts';
import { LineField, OfficeForm, PickField } from './fields.tsx';
import { useForm } from './use-form.ts';
import type { Form, Wrong } from './use-form.ts';
import { today } from './use-units.ts';
import type { Units } from './use-units.ts';

type Typed = { name: string; homeAgencyId: string; agencyId: string; duties: Duty[]; validFrom: string };

const judge = (typed: Typed): Wrong[] => [
  ...(typed.name.trim() === '' ? [{ path: 'name', message: words.nameMissing }] : []),
  ...(typed.homeAgencyId === '' ? [{ path: 'homeAgencyId', message: words.homeMissing }] : []),
  ...(typed.agencyId === '' ? [{ path: 'agencyId', message: words.worksMissing }] : []),
  ...(typed.duties.length === 0 ? [{ path: 'duties', message: words.dutiesMissing }] : []),
  ...(typed.validFrom === '' ? [{ path: 'validFrom', message: words.fromMissing }] : []),
];

const accountWrong = (account: string): Wrong[] =>
  /^[\x21-\x7e]{1,255}$/.test(account.trim()) ? [] : [{ path: 'account', message: words.accountWrong }];

const Duties = ({ form }: { form: Pick<Form<Typed>, 'typed' | 'wrong' | 'change'> }) => {
  const t = useSay();
  const { typed, wrong, change } = form;
  const toggle = (duty: Duty, on: boolean) =>
    change({ duties: duties.filter((each) => (each === duty ? on : typed.duties.includes(each))) });
  return (
    <AskedTogether path="duties" label={t(words.duties)} error={wrong('duties')}>
      <div class="govuk-checkboxes govuk-checkboxes--small">
        {duties.map((duty, at) => {
          const id = at === 0 ? idOf('duties') : `${idOf('duties')}-${duty}`;
          return (
            <div class="govuk-checkboxes__item" key={duty}>
              <input
                class="govuk-checkboxes__input"
                id={id}
                type="checkbox"
                checked={typed.duties.includes(duty)}
                onChange={({ currentTarget }) => toggle(duty, currentTarget.checked)}
              />
              <label class="govuk-label govuk-checkboxes__label" for={id}>
                {t(dutyWords[duty])}
              </label>
            </div>
          );
        })}
      </div>
    </AskedTogether>
  );
};

type FieldsProps = { form: Pick<Form<Typed>, 'typed' | 'wrong' | 'change'>; units: Units };

const MemberFields = ({ form, units }: FieldsProps) => {
  const { typed, wrong, change } = form;
  const choices = units.inForce.map(({ id }) => ({ value: id, label: units.nameOf(id) }));
  return (
    <>
      <LineField
        path="name"
        label={words.name}
        value={typed.name}
        error={wrong('name')}
        onType={(name) => change({ name })}
      />
      <PickField
        path="homeAgencyId"
        label={words.home}
        hint={words.homeHint}
        value={typed.homeAgencyId}
        choices={choices}
        error={wrong('homeAgencyId')}
        onPick={(id) => change({ homeAgencyId: id, ...(typed.agencyId === '' && { agencyId: id }) })}
      />
      <PickField
        path="agencyId"
        label={words.works}
        hint={words.worksHint}
        value={typed.agencyId}
        choices={choices}
        error={wrong('agencyId')}
        onPick={(agencyId) => change({ agencyId })}
      />
      <Duties form={form} />
      <LineField
        path="validFrom"
        label={words.validFrom}
        type="date"
        value={typed.validFrom}
        error={wrong('validFrom')}
        onType={(validFrom) => change({ validFrom })}
      />
    </>
  );
};

const AccountField = ({ value, error, optional, onType }: Pick<Parameters<typeof LineField>[0], 'value' | 'error' | 'onType'> & { optional?: boolean }) => (
  <LineField
    path="account"
    label={words.account}
    hint={words.accountHint}
    optional={optional ?? false}
    value={value}
    error={error}
    onType={onType}
  />
);

/** A new member of staff; the account may follow once they have signed in. */
export const AddMember = ({ units, agencyId, onLeave }: { units: Units; agencyId: string; onLeave: () => void }) => {
  const { call } = useApp();
  const form = useForm({
    start: { name: '', homeAgencyId: agencyId, agencyId, duties: [] as Duty[], validFrom: today(), account: '' },
    judge: (typed) => [...judge(typed), ...(typed.account.trim() === '' ? [] : accountWrong(typed.account))],
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

/** Other facts of a member of staff. */
export const ChangeMember = ({ view, units, onLeave, onDone, onReload }: Props & { units: Units }) => {
  const { call } = useApp();
  const { name, homeAgencyId, agencyId, duties: held, validFrom } = view.member;
  const form = useForm({
    start: { name, homeAgencyId, agencyId, duties: held, validFrom },
    judge,
    submit: (typed, key) =>
      call('changeMember', {
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

/** The last day of a member of staff. */
export const EndMember = ({ view, onLeave, onDone, onReload }: Props) => {
  const { call } = useApp();
  const t = useSay();
  const form = useForm({
    start: { validTo: view.member.validTo ?? today() },
    judge: ({ validTo }) => (validTo === '' ? [{ path: 'validTo', message: words.toMissing }] : []),
    submit: ({ validTo }, key) =>
      call('changeMember', {
        params: { staffId: view.member.staffId },
        body: { ...recorded(view), validTo, version: view.version },
        key: `${key}-${view.version}`,
      }),
    onDone,
  });
  return (
    <OfficeForm form={form} title={words.end} button={words.end} warning onLeave={onLeave} onReload={onReload}>
      <p class="govuk-body">{t(words.endHelp)}</p>
      <LineField
        path="validTo"
        label={words.validTo}
        type="date"
        value={form.typed.validTo}
        error={form.wrong('validTo') ?? form.wrong('name')}
        onType={(validTo) => form.change({ validTo })}
      />
    </OfficeForm>
  );
};

/** An account becomes a member's. */
export const BindAccount = ({ view, onLeave, onDone, onReload }: Props) => {
  const { call } = useApp();
  const t = useSay();
  const form = useForm({
    start: { account: '' },
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
