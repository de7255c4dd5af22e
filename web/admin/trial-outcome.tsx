import { useEffect, useRef, useState } from 'preact/hooks';
import type { Example } from '#shared/service/example.ts';
import type { ExampleFound } from '#shared/service/run-example.ts';
import { formatDate } from '#shared/words/format.ts';
import { FeeBox } from '../apply/fee-box.tsx';
import { Asked, idOf } from '../kit/asked.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { exampleWords as words } from '../words/admin-examples.ts';
import { slugOf } from './new-service.tsx';

/** What was found, as the expectation an example keeps. */
const expectedOf = (found: ExampleFound): Example['expected'] =>
  found.outcome === 'accepted'
    ? { outcome: 'accepted', fee: found.fee, due: found.due }
    : { outcome: 'refused', violations: found.violations.map(({ path, rule }) => ({ path, rule })) };

type Props = { found: ExampleFound; example: Example; onKeep: ((example: Example) => void) | undefined };

/** What comes of a trial: valid with fee and date, or what is to be mended; it may be kept as an example. */
export const TrialOutcome = ({ found, example, onKeep }: Props) => {
  const t = useSay();
  const locale = useLocale();
  const [name, setName] = useState({ vi: '', en: '' });
  const [tried, setTried] = useState(false);
  const [kept, setKept] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [found]);
  const missing = tried && (name.vi.trim() === '' || name.en.trim() === '') ? t(words.nameMissing) : undefined;
  const keep = () => {
    setTried(true);
    if (!onKeep || name.vi.trim() === '' || name.en.trim() === '') return;
    onKeep({
      ...example,
      id: slugOf(name.vi),
      name: { vi: name.vi.trim(), en: name.en.trim() },
      expected: expectedOf(found),
    });
    setKept(name[locale]);
  };
  return (
    <section class="mc-admin-box" aria-labelledby="trial-outcome">
      <h2 class="govuk-heading-m" id="trial-outcome" tabIndex={-1} ref={heading}>
        {t(words.outcome)}
      </h2>
      {found.outcome === 'accepted' ? (
        <>
          <p class="govuk-body">
            {t(words.wouldAccept)} {t(words.due, { date: formatDate(found.due, locale) })}.
          </p>
          <ul class="govuk-list govuk-list--bullet">
            {found.deadline.reasons.map((reason) => (
              <li key={reason.vi}>{t(reason)}</li>
            ))}
          </ul>
          <FeeBox fee={found.assessment} />
        </>
      ) : (
        <>
          <p class="govuk-body">{t(words.wouldRefuse)}</p>
          <ul class="govuk-list govuk-list--bullet">
            {found.violations.map(({ path, message }) => (
              <li key={path + message.vi}>
                <a class="govuk-link" href={`#${idOf(path)}`}>
                  {t(message)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {onKeep && kept === '' && (
        <>
          {(['vi', 'en'] as const).map((each) => (
            <Asked
              path={`trial.name.${each}`}
              label={t(each === 'vi' ? words.exampleName : words.exampleNameEn)}
              error={missing}
              key={each}
            >
              <input
                class="govuk-input"
                id={idOf(`trial.name.${each}`)}
                lang={each}
                value={name[each]}
                onInput={({ currentTarget }) => setName({ ...name, [each]: currentTarget.value })}
              />
            </Asked>
          ))}
          <button type="button" class="govuk-button govuk-button--secondary" onClick={keep}>
            {t(words.keep)}
          </button>
        </>
      )}
      {kept !== '' && (
        <p class="mc-said" role="status">
          {t(words.kept, { name: kept })}
        </p>
      )}
    </section>
  );
};
