import { grantLimits, grantRights } from '#shared/person/grant-right.ts';
import type { NewGrant } from '#shared/person/grant.ts';
import { Asked, AskedTogether, describedBy, idOf } from '../../kit/asked.tsx';
import { useSay } from '../../kit/locale.tsx';
import { grantRightWords, organisationWords as words } from '../../words/organisations.ts';

type Props = {
  typed: NewGrant;
  wrong: (path: string) => string | undefined;
  change: (changes: Partial<NewGrant>) => void;
};

const Rights = ({ typed: { rights }, wrong, change }: Props) => {
  const t = useSay();
  return (
    <AskedTogether path="rights" label={t(words.rights)} error={wrong('rights')}>
      <div class="govuk-checkboxes govuk-checkboxes--small">
        {grantRights.map((right, at) => {
          const id = at === 0 ? idOf('rights') : `${idOf('rights')}-${right}`;
          return (
            <div class="govuk-checkboxes__item" key={right}>
              <input
                class="govuk-checkboxes__input"
                id={id}
                type="checkbox"
                checked={rights.includes(right)}
                onChange={({ currentTarget: { checked } }) =>
                  change({ rights: grantRights.filter((each) => (each === right ? checked : rights.includes(each))) })
                }
              />
              <label class="govuk-label govuk-checkboxes__label" for={id}>
                {t(grantRightWords[right])}
              </label>
            </div>
          );
        })}
      </div>
    </AskedTogether>
  );
};

/** To whom, what, and for how long. */
export const GrantFields = (props: Props) => {
  const { typed, wrong, change } = props;
  const t = useSay();
  const name = { path: 'invitee', hint: t(words.inviteeHint), error: wrong('invitee') };
  return (
    <>
      <Asked label={t(words.invitee)} {...name}>
        <input
          class="govuk-input"
          id={idOf('invitee')}
          autoComplete="off"
          maxLength={grantLimits.invitee}
          value={typed.invitee}
          aria-describedby={describedBy(name)}
          onInput={({ currentTarget }) => change({ invitee: currentTarget.value })}
        />
      </Asked>
      <Rights {...props} />
      {(['validFrom', 'validTo'] as const).map((path) => {
        const described = { path, error: wrong(path) };
        return (
          <Asked label={t(path === 'validFrom' ? words.from : words.to)} {...described} key={path}>
            <input
              class="govuk-input govuk-input--width-10"
              id={idOf(path)}
              type="date"
              value={typed[path]}
              aria-describedby={describedBy(described)}
              onInput={({ currentTarget }) => change({ [path]: currentTarget.value })}
            />
          </Asked>
        );
      })}
    </>
  );
};
