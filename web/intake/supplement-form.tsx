import { formatDate } from '#shared/words/format.ts';
import { OtherAsked } from '../apply/other-asked.tsx';
import { SectionStep } from '../apply/section-step.tsx';
import { shownFields } from '../apply/steps.ts';
import { Heading } from '../kit/heading.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { intakeWords as words } from '../words/intake.ts';
import { IntakeFrame } from './intake-frame.tsx';
import type { OpenIntake } from './intake-page.tsx';
import { PapersCounted } from './papers-counted.tsx';
import { ReceiveForm } from './receive-form.tsx';
import { useIntake } from './use-intake.ts';

/** What was asked for in addition to a dossier on paper, and only that: each item with its reason, typed, counted and scanned (NĐ 61/2018 Đ19.4). */
export const SupplementForm = ({ onReceived, ...opened }: OpenIntake & { onReceived: () => void }) => {
  const { view, service, areas, now } = opened;
  const t = useSay();
  const locale = useLocale();
  const using = useIntake(opened);
  const { writing, intake, before, edit, errors, open, uploads, asked } = using;
  const { code, temporaryCode = '', applicantName, answerBy } = view.dossier;
  const common = { view, service, now, areas, writing, errors, open, uploads, before };
  const sections = (service.form?.sections ?? []).filter((section) =>
    shownFields(section, service, writing.answers).some((field) => field.kind !== 'note' && open.field(field.id)),
  );
  const hasPapers = asked.some(({ documents }) => documents.some(({ id }) => open.document(id)));
  return (
    <IntakeFrame service={service} areas={areas} using={using}>
      <Heading text={t(words.supplement)} caption={t(service.name)} />
      <p class="govuk-body">
        <strong>{t(words.supplementOf, { code: code ?? temporaryCode, name: applicantName })}</strong>
        {answerBy !== undefined && <> {t(words.answerBy, { date: formatDate(answerBy, locale) })}</>}
      </p>
      <p class="govuk-body">{t(words.supplementHelp)}</p>
      <OtherAsked view={view} />
      {sections.map((section) => (
        <section key={section.id}>
          <h2 class="govuk-heading-m">{t(section.title)}</h2>
          <SectionStep {...common} section={section} onChange={(next) => edit({ answers: next })} />
        </section>
      ))}
      {hasPapers && (
        <>
          <h2 class="govuk-heading-m">{t(words.papers)}</h2>
          <PapersCounted {...common} asked={asked} intake={intake} onChange={(next) => edit({ intake: next })} />
        </>
      )}
      <ReceiveForm type="receive-supplement" view={view} service={service} using={using} onReceived={onReceived} />
    </IntakeFrame>
  );
};
