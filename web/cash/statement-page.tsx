import { useState } from 'preact/hooks';
import { formatDate, formatMoney } from '#shared/words/format.ts';
import { fill } from '#shared/words/text.ts';
import type { Text } from '#shared/words/text.ts';
import { Progress } from '../admin/import/import-phases.tsx';
import { TableFault } from '../admin/import/table-fault.ts';
import { PickField } from '../admin/office/fields.tsx';
import type { ReplyOf } from '../api/call.ts';
import { Heading } from '../kit/heading.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useLoaded } from '../kit/use-loaded.ts';
import { useApp } from '../session/app.tsx';
import { statementWords as words } from '../words/cash.ts';
import { kitWords } from '../words/kit.ts';
import { accountFor } from './account-for.ts';
import { StatementOutcomes } from './statement-outcomes.tsx';
import { StatementProblems } from './statement-problems.tsx';
import { refusedAccount, useStatement } from './use-statement.ts';
import type { StatementFile } from './use-statement.ts';

type Account = ReplyOf<'listUnmatched'>['collector']['accounts'][number];

type ReadProps = {
  file: StatementFile;
  accounts: readonly Account[];
  /** Why the portal did not take it for the account that was chosen. */
  refused: Text | undefined;
  onSend: (account: Account) => void;
  onAgain: () => void;
};

/** What the file has, before anything is sent; whose account it is, where it says so. */
const Read = ({ file, accounts, refused, onSend, onAgain }: ReadProps) => {
  const t = useSay();
  const locale = useLocale();
  const { lines, problems, skipped } = file.read;
  const sure = accountFor(accounts, lines);
  const said = lines.find(({ account }) => account !== undefined)?.account;
  const [chosen, setChosen] = useState(sure?.id ?? '');
  const [isMissing, setMissing] = useState(false);
  const account = accounts.find(({ id }) => id === chosen);
  const days = lines.map(({ at }) => at).sort();
  const sums = {
    count: lines.length,
    dong: formatMoney(
      lines.reduce((sum, { dong }) => sum + dong, 0),
      locale,
    ),
    from: formatDate(days[0] ?? '', locale),
    to: formatDate(days.at(-1) ?? '', locale),
  };
  const isRight = problems.length === 0 && lines.length > 0;
  return (
    <section aria-labelledby="statement-read">
      <h2 class="govuk-heading-m" id="statement-read">
        {t(words.found, { name: file.name })}
      </h2>
      {problems.length > 0 && <StatementProblems file={file} />}
      {problems.length === 0 && (
        <>
          <p class="govuk-body" role="status">
            {lines.length === 0 ? t(words.none) : t(words.foundSaid, sums)}
          </p>
          <p class="mc-meta">{t(words.skipped, skipped)}</p>
        </>
      )}
      {isRight && (
        <PickField
          path="statement.account"
          label={words.account}
          error={isMissing ? t(words.accountMissing) : refused && t(refused)}
          {...(!sure && {
            hint: said === undefined ? words.accountHint : fill(words.accountUnknown, { account: said }),
          })}
          value={chosen}
          choices={accounts.map(({ id, bank, number, holder }) => ({
            value: id,
            label: t(words.accountOf, { bank, number, holder }),
          }))}
          onPick={(id) => {
            setChosen(id);
            setMissing(false);
          }}
          required={sure !== undefined}
        />
      )}
      <div class="govuk-button-group">
        {isRight && (
          <button type="button" class="govuk-button" onClick={() => (account ? onSend(account) : setMissing(true))}>
            {t(words.send, { count: lines.length })}
          </button>
        )}
        <button type="button" class="govuk-button govuk-button--secondary" onClick={onAgain}>
          {t(words.another)}
        </button>
      </div>
    </section>
  );
};

const Choose = ({ onChoose }: { onChoose: (file: File) => void }) => {
  const t = useSay();
  return (
    <>
      <p class="govuk-body">{t(words.intro)}</p>
      <div class="mc-pick">
        <label class="govuk-button" for="statement-file">
          {t(words.choose)}
          <input
            type="file"
            id="statement-file"
            accept=".xlsx,.csv"
            onChange={({ currentTarget }) => {
              const [chosen] = currentTarget.files ?? [];
              if (chosen) onChoose(chosen);
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
    </>
  );
};

/** A bank statement: chosen, read on the device, sent in parts, and what became of each line. */
export const StatementPage = () => {
  const { call } = useApp();
  const t = useSay();
  const { phase, error, ...reading } = useStatement(call);
  const collector = useLoaded(() => call('listUnmatched', {}), 'accounts');
  const accounts = collector.value?.collector.accounts ?? [];
  const refused = phase.at === 'read' ? refusedAccount(error) : undefined;
  return (
    <>
      <Heading text={t(words.title)} />
      <RefusalBanner error={collector.error} onRetry={collector.reload} />
      {error instanceof TableFault ? (
        <p class="govuk-error-message" role="alert">
          {t(error.said)}
        </p>
      ) : (
        <RefusalBanner error={refused ? undefined : error} />
      )}
      {phase.at === 'choose' && <Choose onChoose={(file) => void reading.choose(file)} />}
      {phase.at === 'reading' && (
        <p class="govuk-body" role="status">
          {t(words.reading, { name: phase.name })}
        </p>
      )}
      {phase.at === 'read' &&
        (collector.value ? (
          <Read
            file={phase.file}
            accounts={accounts}
            refused={refused}
            onSend={(account) => void reading.send(phase.file, account)}
            onAgain={reading.again}
          />
        ) : (
          <p class="govuk-body" role="status">
            {t(kitWords.loading)}
          </p>
        ))}
      {phase.at === 'sending' && (
        <Progress
          text={t(words.sending, {
            done: phase.sending.outcomes.length,
            all: phase.sending.file.read.lines.length,
          })}
          done={phase.sending.outcomes.length}
          all={phase.sending.file.read.lines.length}
        />
      )}
      {(phase.at === 'stopped' || phase.at === 'ended') && (
        <StatementOutcomes
          sending={phase.sending}
          onGoOn={phase.at === 'stopped' ? () => void reading.goOn(phase.sending) : undefined}
          onAgain={reading.again}
        />
      )}
    </>
  );
};
