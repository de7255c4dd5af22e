import type { ChainView } from '#shared/api/chain-views.ts';
import type { ShownState } from '#shared/dossier/chain-states.ts';
import { formatTime } from '#shared/words/format.ts';
import { addressOf } from '../pages/addresses.ts';
import { chainWords as words, partNextWords, partStateWords } from '../words/chain.ts';
import { useLocale, useSay } from './locale.tsx';

const colours: Record<ShownState, string> = {
  done: 'green',
  running: 'teal',
  'needs-you': 'orange',
  waiting: 'grey',
  blocked: 'orange',
  'not-begun': 'grey',
  ended: 'red',
  'left-out': 'grey',
};

type Part = ChainView['parts'][number];

const PartName = ({ part: { name, dossierId, here } }: { part: Part }) => {
  const t = useSay();
  return dossierId === undefined || here ? (
    <strong>{t(name)}</strong>
  ) : (
    <a class="govuk-link" href={`?dossier=${dossierId}`}>
      {t(name)}
    </a>
  );
};

/** Why it stands where it does, and what its applicant can do about it. */
const PartNext = ({ part, forApplicant }: { part: Part; forApplicant: boolean }) => {
  const t = useSay();
  const locale = useLocale();
  const next = forApplicant ? partNextWords[part.state] : undefined;
  if (!part.why && !next) return null;
  return (
    <p class="govuk-body">
      {part.why && `${t(part.why)}. `}
      {next && t(next)}{' '}
      {forApplicant && part.state === 'not-begun' && (
        <a class="govuk-link" href={addressOf('service', locale, part.serviceId)}>
          {t(words.fileAlone)}
        </a>
      )}
    </p>
  );
};

const PartRow = ({ part, forApplicant }: { part: Part; forApplicant: boolean }) => {
  const t = useSay();
  const locale = useLocale();
  const facts = [
    t(part.agency),
    part.code,
    part.due && t(words.due, { time: formatTime(part.due.at, locale) }),
    part.here ? t(words.here) : undefined,
  ];
  return (
    <li aria-current={part.here ? 'step' : undefined}>
      <PartName part={part} />{' '}
      <strong class={`govuk-tag govuk-tag--${colours[part.state]}`}>{t(partStateWords[part.state])}</strong>
      <br />
      <span class="mc-meta">{facts.filter((each) => each !== undefined).join(' · ')}</span>
      <PartNext part={part} forApplicant={forApplicant} />
    </li>
  );
};

/** All that was filed as one, in order: who has each procedure and where it stands. Nothing where a dossier stands alone. */
export const ChainParts = ({
  chain,
  forApplicant = false,
}: {
  chain: ChainView | undefined;
  forApplicant?: boolean;
}) => {
  const t = useSay();
  if (!chain) return null;
  return (
    <section>
      <h2 class="govuk-heading-m">{t(words.title)}</h2>
      {forApplicant && <p class="govuk-body">{t(words.help)}</p>}
      <ol class="govuk-list govuk-list--number">
        {chain.parts.map((part) => (
          <PartRow key={part.serviceId} part={part} forApplicant={forApplicant} />
        ))}
      </ol>
    </section>
  );
};
