import { useRef, useState } from 'preact/hooks';
import { firstRegulation } from '#shared/dossier/change-forms.ts';
import type { FormsFrom } from '#shared/dossier/change-forms.ts';
import { formNames, provisionalMark, regulations, regulationSet } from '#shared/dossier/regulation-set.ts';
import type { FormName, Regulation } from '#shared/dossier/regulation-set.ts';
import type { FormsView } from '#shared/api/routes-forms.ts';
import { formatDate } from '#shared/words/format.ts';
import { CashTable } from '../../cash/cash-table.tsx';
import type { Column } from '../../cash/cash-table.tsx';
import { Heading } from '../../kit/heading.tsx';
import { useLocale, useSay } from '../../kit/locale.tsx';
import { RefusalBanner } from '../../kit/refusal-banner.tsx';
import { useLoaded } from '../../kit/use-loaded.ts';
import { useApp } from '../../session/app.tsx';
import type { Me } from '../../session/staff-gate.tsx';
import { kitWords } from '../../words/kit.ts';
import { formNameWords, printedFormsWords as words } from '../../words/admin-printed-forms.ts';
import { Said, useSaid } from '../said.tsx';
import { FormsForm } from './forms-form.tsx';
import { History } from './history.tsx';
import { today } from './use-units.ts';

/** Marks a regulation whose layouts were not compared with its text. */
const Mark = ({ regulation }: { regulation: Regulation }) =>
  regulationSet[regulation].provisional ? (
    <>
      {' '}
      <strong class="govuk-tag govuk-tag--yellow" lang="vi">
        {provisionalMark}
      </strong>
    </>
  ) : null;

/** What is printed under each regulation, by what it is for. */
const Meaning = () => {
  const t = useSay();
  const ofRegulation = (regulation: Regulation): Column<FormName> => {
    const { name, forms } = regulationSet[regulation];
    return {
      name: { vi: name, en: name },
      cell: (each) => {
        const form = forms[each];
        return form ? (
          <span lang="vi">
            {form.title} ({form.size})
          </span>
        ) : (
          t(words.none)
        );
      },
    };
  };
  return (
    <section aria-labelledby="forms-meaning">
      <h2 class="govuk-heading-m" id="forms-meaning">
        {t(words.meaning)}
      </h2>
      <p class="govuk-body">{t(words.meaningHelp)}</p>
      <CashTable
        caption={t(words.meaning)}
        columns={[{ name: words.paper, cell: (each) => t(formNameWords[each]) }, ...regulations.map(ofRegulation)]}
        rows={formNames}
        keyOf={(each) => each}
      />
    </section>
  );
};

type Turn = { from: string | undefined; regulation: Regulation };
type TurnsProps = { forms: readonly FormsFrom[]; sending: boolean; onTakeBack: (turn: FormsFrom) => void };

/** The turns from the first on, which of them holds today, and a way back for those that lie ahead. */
const Turns = ({ forms, sending, onTakeBack }: TurnsProps) => {
  const t = useSay();
  const locale = useLocale();
  const now = today();
  const last = forms.findLast(({ from }) => from <= now)?.from;
  const stands = ({ from }: Turn) =>
    from === last ? words.now : from !== undefined && from > now ? words.ahead : words.over;
  const rows: Turn[] = [{ from: undefined, regulation: firstRegulation }, ...forms];
  const back = ({ from, regulation }: Turn) => {
    if (from === undefined || from <= now) return null;
    const named = { day: formatDate(from, locale), name: regulationSet[regulation].name };
    return (
      <button type="button" class="mc-plain" disabled={sending} onClick={() => onTakeBack({ from, regulation })}>
        {t(words.takeBack)}
        <span class="govuk-visually-hidden"> {t(words.takeBackOf, named)}</span>
      </button>
    );
  };
  return (
    <CashTable
      caption={t(words.turns)}
      columns={[
        { name: words.from, cell: ({ from }) => (from ? formatDate(from, locale) : t(words.fromTheStart)) },
        {
          name: words.regulation,
          cell: ({ regulation }) => (
            <>
              <span lang="vi">{regulationSet[regulation].name}</span>
              <Mark regulation={regulation} />
            </>
          ),
        },
        {
          name: words.stands,
          cell: (turn) => (
            <>
              {t(stands(turn))} {back(turn)}
            </>
          ),
        },
      ]}
      rows={rows}
      keyOf={({ from }) => from ?? ''}
    />
  );
};

const Opened = ({ view, reload, say }: { view: FormsView; reload: () => void; say: (words: string) => void }) => {
  const { call } = useApp();
  const t = useSay();
  const [refused, setRefused] = useState<unknown>();
  const [sending, setSending] = useState(false);
  const keys = useRef(new Map<string, string>());
  const done = (said: string) => {
    setRefused(undefined);
    say(said);
    reload();
  };
  const takeBack = ({ from }: FormsFrom) => {
    const asked = `${from} ${view.version}`;
    const key = keys.current.get(asked) ?? crypto.randomUUID();
    keys.current.set(asked, key);
    const forms = view.forms.filter((each) => each.from !== from);
    setSending(true);
    call('changeForms', { body: { forms, version: view.version }, key })
      .then(() => done(t(words.takenBack)), setRefused)
      .finally(() => setSending(false));
  };
  return (
    <>
      <section aria-labelledby="forms-turns">
        <h2 class="govuk-heading-m" id="forms-turns">
          {t(words.turns)}
        </h2>
        <RefusalBanner error={refused} onRetry={reload} />
        <Turns forms={view.forms} sending={sending} onTakeBack={takeBack} />
      </section>
      <FormsForm view={view} onReload={reload} onDone={() => done(t(words.saved))} key={view.version} />
      <Meaning />
      <History events={view.events} nameOf={(id) => id} />
    </>
  );
};

/** Which forms are printed from which day on, what that means, and what was done to it. */
export const FormsPage = (_: { me: Me; query: URLSearchParams }) => {
  const { call } = useApp();
  const t = useSay();
  const [said, say] = useSaid();
  const { value, error, reload } = useLoaded<FormsView>(() => call('getForms', {}), 'forms');
  return (
    <>
      <Heading text={t(words.title)} first />
      <Said said={said} />
      <RefusalBanner error={error} onRetry={reload} />
      <p class="govuk-body">{t(words.intro)}</p>
      {value && <Opened view={value} reload={reload} say={say} />}
      {!value && error === undefined && (
        <p class="govuk-body" role="status">
          {t(kitWords.loading)}
        </p>
      )}
    </>
  );
};
