import { dutyWords } from '#shared/person/duty.ts';
import type { Duty } from '#shared/person/duty.ts';
import { tidyText } from '#shared/service/tidy.ts';
import { accountPattern } from '#shared/person/member-limits.ts';
import { staffWords as words } from '../../words/admin-staff.ts';
import { LineField, PickField } from './fields.tsx';
import { ChecksField } from './several-fields.tsx';
import type { Form, Wrong } from './use-form.ts';
import type { Units } from './use-units.ts';

/** A member of staff as typed. */
export type TypedMember = { name: string; homeAgencyId: string; agencyId: string; duties: Duty[]; validFrom: string };

/** What is missing, before it is sent. */
export const memberWrong = (typed: TypedMember): Wrong[] => [
  ...(tidyText(typed.name) === '' ? [{ path: 'name', message: words.nameMissing }] : []),
  ...(typed.homeAgencyId === '' ? [{ path: 'homeAgencyId', message: words.homeMissing }] : []),
  ...(typed.agencyId === '' ? [{ path: 'agencyId', message: words.worksMissing }] : []),
  ...(typed.duties.length === 0 ? [{ path: 'duties', message: words.dutiesMissing }] : []),
  ...(typed.validFrom === '' ? [{ path: 'validFrom', message: words.fromMissing }] : []),
];

/** What is wrong with the number of an account. */
export const accountWrong = (account: string): Wrong[] =>
  accountPattern.test(account.trim()) ? [] : [{ path: 'account', message: words.accountWrong }];

type FieldsProps = { form: Pick<Form<TypedMember>, 'typed' | 'wrong' | 'change'>; units: Units };

/** Everything that is recorded of a member but their last day. */
export const MemberFields = ({ form, units }: FieldsProps) => {
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
      <ChecksField
        path="duties"
        label={words.duties}
        names={dutyWords}
        chosen={typed.duties}
        error={wrong('duties')}
        onChoose={(duties) => change({ duties })}
      />
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

type AccountProps = Pick<Parameters<typeof LineField>[0], 'value' | 'error' | 'onType'> & { optional?: boolean };

/** The account they sign in with. */
export const AccountField = ({ value, error, optional, onType }: AccountProps) => (
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
