import type { CheckedToken } from '#shared/result/check-token.ts';
import type { ResultPayload } from '#shared/result/payload.ts';
import { formatDate } from '#shared/words/format.ts';
import type { Text } from '#shared/words/text.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { checkResultWords as words } from '../words/check-result.ts';
import type { Asked } from './use-checked.ts';

const Lines = ({ payload }: { payload: ResultPayload }) => {
  const t = useSay();
  const locale = useLocale();
  const lines: (readonly [Text, string])[] = [
    [words.agency, payload.agency],
    [words.number, payload.number],
    [words.date, formatDate(payload.date, locale)],
    [words.code, payload.code],
    [words.corrects, payload.corrects],
  ];
  return (
    <dl class="govuk-summary-list">
      {lines
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div class="govuk-summary-list__row" key={name.en}>
            <dt class="govuk-summary-list__key">{t(name)}</dt>
            <dd class="govuk-summary-list__value">{value}</dd>
          </div>
        ))}
    </dl>
  );
};

/** Whether it still stands, as the portal says, or that it could not be asked. */
const Standing = ({ asked, onAsk }: { asked: Asked; onAsk: () => void }) => {
  const t = useSay();
  if (asked === 'asking') return <p class="govuk-body">{t(words.asking)}</p>;
  if (asked === 'could-not-ask')
    return (
      <p class="govuk-body">
        {t(words.notAsked)}{' '}
        <button type="button" class="mc-plain" onClick={onAsk}>
          {t(words.again)}
        </button>
      </p>
    );
  if (asked === 'not-known') return <p class="govuk-body">{t(words.notKnown)}</p>;
  const said = t(words[asked.standing], { number: asked.correctedBy ?? '' });
  return <p class="govuk-body">{asked.standing === 'valid' ? said : <strong>{said}</strong>}</p>;
};

type Props = { checked: CheckedToken; asked: Asked; onAsk: () => void };

/** What the code turned out to be; of a genuine one, what the paper must say. */
export const CheckedCode = ({ checked, asked, onAsk }: Props) => {
  const t = useSay();
  if (checked.is === 'genuine')
    return (
      <div class="govuk-inset-text">
        <p class="govuk-heading-m">{t(words.genuine)}</p>
        <Standing asked={asked} onAsk={onAsk} />
        <p class="govuk-body">{t(words.genuineHelp)}</p>
        <Lines payload={checked.payload} />
      </div>
    );
  const isUnknown = checked.is === 'unknown-key';
  return (
    <div class="govuk-inset-text">
      <p class="govuk-heading-m">{t(isUnknown ? words.unknownKey : words.false)}</p>
      <p class="govuk-body">{t(isUnknown ? words.unknownKeyHelp : words.falseHelp)}</p>
    </div>
  );
};
