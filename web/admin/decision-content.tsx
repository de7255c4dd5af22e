import { idOf, Asked, describedBy } from '../kit/asked.tsx';
import { useSay } from '../kit/locale.tsx';
import { decisionWords as words } from '../words/admin-decisions.ts';
import { DecisionLine } from './decision-line.tsx';
import type { Typed } from './decision-typed.ts';
import { useAgencies } from './use-agencies.ts';

type Props = {
  typed: Typed;
  onType: (part: Partial<Typed>) => void;
  problemAt: (path: string) => string | undefined;
};

/** Who issues a decision: the province, or a department it left that to. */
const Issuer = ({ typed, onType, problemAt }: Props) => {
  const t = useSay();
  const agencies = useAgencies().filter(
    ({ level, validTo, id }) =>
      id === typed.issuerId || (validTo === undefined && (level === 'province' || level === 'department')),
  );
  const error = problemAt('issuerId');
  return (
    <Asked path="issuerId" label={t(words.issuer)} error={error}>
      <select
        class="govuk-select mc-wide"
        id={idOf('issuerId')}
        value={typed.issuerId}
        aria-describedby={describedBy({ path: 'issuerId', error })}
        onChange={({ currentTarget }) => onType({ issuerId: currentTarget.value })}
      >
        {agencies.map(({ id, name }) => (
          <option value={id} selected={id === typed.issuerId} key={id}>
            {t(name)}
          </option>
        ))}
      </select>
    </Asked>
  );
};

/** What a decision says of itself while it is prepared. */
export const DecisionContent = (props: Props) => {
  const { typed, onType, problemAt } = props;
  return (
    <>
      <DecisionLine
        path="title"
        label={words.name}
        hint={words.nameHelp}
        value={typed.title}
        error={problemAt('title')}
        onType={(title) => onType({ title })}
      />
      <Issuer {...props} />
      <DecisionLine
        path="signer"
        label={words.signer}
        hint={words.signerHelp}
        value={typed.signer}
        error={problemAt('signer')}
        onType={(signer) => onType({ signer })}
      />
      <DecisionLine
        path="effectiveOn"
        label={words.effectiveOn}
        hint={words.effectiveHelp}
        date
        value={typed.effectiveOn}
        error={problemAt('effectiveOn')}
        onType={(effectiveOn) => onType({ effectiveOn })}
      />
    </>
  );
};
