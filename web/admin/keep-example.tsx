import { useState } from 'preact/hooks';
import type { Example } from '#shared/service/example.ts';
import type { ExampleFound } from '#shared/service/run-example.ts';
import { locales } from '#shared/words/text.ts';
import { Asked, describedBy, idOf } from '../kit/asked.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { exampleWords as words } from '../words/admin-examples.ts';
import { expectedOf } from './examples-in.ts';

type Props = { found: ExampleFound; example: Example; onKeep: (example: Example) => void };

/** Names a trial in both languages and keeps it as an example that expects what came of it; one that is open is changed. */
export const KeepExample = ({ found, example, onKeep }: Props) => {
  const t = useSay();
  const locale = useLocale();
  const [name, setName] = useState(example.name);
  const [tried, setTried] = useState(false);
  const [kept, setKept] = useState('');
  const keep = () => {
    setTried(true);
    const [missing] = locales.filter((each) => name[each].trim() === '');
    if (missing !== undefined) return;
    const named = { vi: name.vi.trim(), en: name.en.trim() };
    onKeep({ ...example, name: named, expected: expectedOf(found) });
    setKept(named[locale]);
  };
  if (kept !== '')
    return (
      <p class="govuk-inset-text" role="status">
        {t(words.kept, { name: kept })}
      </p>
    );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      {locales.map((each) => {
        const path = `trial.name.${each}`;
        const missing = tried && name[each].trim() === '' ? t(words.nameMissing) : undefined;
        return (
          <Asked path={path} label={t(words.exampleName[each])} error={missing} key={each}>
            <input
              class={`govuk-input ${missing === undefined ? '' : 'govuk-input--error'}`}
              id={idOf(path)}
              lang={each}
              autoComplete="off"
              value={name[each]}
              aria-describedby={describedBy({ path, error: missing })}
              aria-invalid={missing !== undefined || undefined}
              onInput={({ currentTarget }) => setName({ ...name, [each]: currentTarget.value })}
            />
          </Asked>
        );
      })}
      <button type="submit" class="govuk-button govuk-button--secondary">
        {t(example.id === '' ? words.keep : words.keepChanged)}
      </button>
    </form>
  );
};
