import { mostAccounts } from '#shared/payment/collector-limits.ts';
import { formatDate } from '#shared/words/format.ts';
import { useLocale, useSay } from '../../kit/locale.tsx';
import { collectorWords as words } from '../../words/admin-collectors.ts';
import { LineField } from './fields.tsx';
import { blankAccount } from './typed-collector.ts';
import type { TypedAccount, TypedCollector } from './typed-collector.ts';
import type { Form } from './use-form.ts';

type Name = Exclude<keyof TypedAccount, 'id'>;

/** Which of its facts may be typed: of an account that was in use only its names and its last day. */
const fieldsOf = (isOld: boolean): readonly Name[] => [
  ...(isOld ? (['bank', 'holder'] as const) : (['bank', 'bin', 'number', 'holder'] as const)),
  ...(['treasury', 'treasuryAccount'] as const),
  ...(isOld ? (['validTo'] as const) : (['validFrom', 'validTo'] as const)),
];
const narrow: readonly Name[] = ['bin', 'number', 'treasuryAccount'];
const days: readonly Name[] = ['validFrom', 'validTo'];

type OneProps = {
  account: TypedAccount;
  place: number;
  isOld: boolean;
  wrong: Form<unknown>['wrong'];
  onChange: (changes: Partial<TypedAccount>) => void;
  onDrop: (() => void) | undefined;
};

const OneAccount = ({ account, place, isOld, wrong, onChange, onDrop }: OneProps) => {
  const t = useSay();
  const locale = useLocale();
  const { number, bin, validFrom } = account;
  const path = `accounts.${place}`;
  const title = isOld ? t(words.oldAccount, { number, bin, from: formatDate(validFrom, locale) }) : t(words.newAccount);
  return (
    <fieldset class="govuk-fieldset mc-codes">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{title}</legend>
      {fieldsOf(isOld).map((name, at) => (
        <LineField
          path={`${path}.${name}`}
          label={words[name]}
          {...(days.includes(name) && { type: 'date' as const })}
          {...(narrow.includes(name) && { width: 20 as const })}
          optional={name === 'validTo'}
          value={account[name]}
          error={wrong(`${path}.${name}`) ?? (at === 0 && place === 0 ? wrong('accounts') : undefined)}
          onType={(typed) => onChange({ [name]: name === 'number' ? typed.toUpperCase() : typed })}
          key={name}
        />
      ))}
      {onDrop && (
        <button type="button" class="mc-plain" onClick={onDrop}>
          {t(words.dropAccount)}
        </button>
      )}
    </fieldset>
  );
};

type Props = {
  form: Form<TypedCollector>;
  /** Ids of accounts that were in use. */
  old: readonly string[];
};

/** The accounts fees arrive at, one after the other. */
export const AccountFields = ({ form: { typed, change, wrong }, old }: Props) => {
  const t = useSay();
  const { accounts } = typed;
  return (
    <>
      <h3 class="govuk-heading-s">{t(words.accounts)}</h3>
      <p class="govuk-body">{t(words.accountsHelp)}</p>
      {accounts.map((account, place) => {
        const isOld = old.includes(account.id);
        return (
          <OneAccount
            account={account}
            place={place}
            isOld={isOld}
            wrong={wrong}
            onChange={(changes) =>
              change({ accounts: accounts.map((each, at) => (at === place ? { ...each, ...changes } : each)) })
            }
            onDrop={
              isOld || accounts.length === 1
                ? undefined
                : () => change({ accounts: accounts.filter((_, at) => at !== place) })
            }
            key={place}
          />
        );
      })}
      {accounts.length < mostAccounts && (
        <p>
          <button type="button" class="mc-plain" onClick={() => change({ accounts: [...accounts, blankAccount('')] })}>
            {t(words.addAccount)}
          </button>
        </p>
      )}
    </>
  );
};
