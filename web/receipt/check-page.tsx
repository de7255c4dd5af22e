import { useEffect, useState } from 'preact/hooks';
import { caller, isRefused } from '../api/call.ts';
import type { ReplyOf } from '../api/call.ts';
import { Asked, describedBy, idOf } from '../kit/asked.tsx';
import { ErrorSummary } from '../kit/error-summary.tsx';
import { Heading } from '../kit/heading.tsx';
import { useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { checkReceiptWords as words } from '../words/check-receipt.ts';
import { frameWords } from '../words/frame.ts';
import { Checked } from './checked-receipt.tsx';
import { receiptAsked, receiptFields, receiptWrong } from './typed-receipt.ts';
import type { TypedReceipt } from './typed-receipt.ts';

const call = caller();

/** What came of asking about a receipt. */
const useChecking = (start: TypedReceipt) => {
  const [typed, setTyped] = useState(start);
  const [round, setRound] = useState(0);
  const [checked, setChecked] = useState<ReplyOf<'checkReceipt'>>();
  const [error, setError] = useState<unknown>();
  const check = async () => {
    setChecked(undefined);
    setError(undefined);
    setRound((each) => each + 1);
    const asked = receiptAsked(typed);
    if (!asked || receiptWrong(typed).length > 0) return;
    await call('checkReceipt', { body: asked }).then(setChecked, setError);
  };
  useEffect(() => {
    if (receiptWrong(start).length === 0) void check();
  }, []);
  const type = (changes: Partial<TypedReceipt>) => {
    setTyped((before) => ({ ...before, ...changes }));
    // What was answered is no answer to what is typed now.
    setChecked(undefined);
    setError(undefined);
  };
  return { typed, type, check, round, checked, error, wrong: round === 0 ? [] : receiptWrong(typed) };
};

/** Anyone who holds a receipt sees whether it was issued and stands. What its QR code opened with is in the fields, and in no address. */
export const CheckPage = ({ start }: { start: TypedReceipt }) => {
  const t = useSay();
  const { typed, type, check, round, checked, error, wrong } = useChecking(start);
  const isUnknown = isRefused(error, 'not-found');
  return (
    <>
      <Heading text={t(frameWords.checkReceipt)} first />
      <ErrorSummary problems={wrong.map(({ path, message }) => ({ path, words: t(message) }))} round={round} />
      <p class="mc-lead">{t(words.lead)}</p>
      <div role="status">
        {checked && <Checked receipt={checked} />}
        {isUnknown && (
          <div class="govuk-inset-text">
            <p class="govuk-heading-m">{t(words.unknown)}</p>
            <p class="govuk-body">{t(words.unknownHelp)}</p>
          </div>
        )}
      </div>
      {!isUnknown && <RefusalBanner error={error} onRetry={() => void check()} />}
      <form
        method="post"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void check();
        }}
      >
        {receiptFields.map((path) => {
          const found = wrong.find((each) => each.path === path);
          const described = { path, hint: t(words[`${path}Hint`]), error: found && t(found.message) };
          return (
            <Asked label={t(words[path])} {...described} key={path}>
              <input
                class="govuk-input govuk-input--width-20"
                id={idOf(path)}
                autoComplete="off"
                autoCapitalize="characters"
                spellcheck={false}
                inputMode={path === 'number' ? 'numeric' : 'text'}
                value={typed[path]}
                aria-describedby={describedBy(described)}
                aria-invalid={found !== undefined || undefined}
                onInput={({ currentTarget }) => type({ [path]: currentTarget.value })}
              />
            </Asked>
          );
        })}
        <button type="submit" class="govuk-button">
          {t(words.look)}
        </button>
      </form>
    </>
  );
};
