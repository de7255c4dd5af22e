import { useState } from 'preact/hooks';
import { intakeWords as sharedWords } from '#shared/words/intake.ts';
import { whoWords } from '#shared/words/who.ts';
import { SectionStep } from '../apply/section-step.tsx';
import { shownFields } from '../apply/steps.ts';
import { WhoStep } from '../apply/who-step.tsx';
import { Heading } from '../kit/heading.tsx';
import { useSay } from '../kit/locale.tsx';
import { intakeWords as words } from '../words/intake.ts';
import { BringerFields } from './bringer-fields.tsx';
import { CardScan } from './card-scan.tsx';
import { filledByApplicant, filledByBringer } from './filled-from-card.ts';
import { IntakeFrame } from './intake-frame.tsx';
import type { OpenIntake } from './intake-page.tsx';
import { NotReceived } from './not-received.tsx';
import { PapersCounted } from './papers-counted.tsx';
import { ReceiveForm } from './receive-form.tsx';
import { useIntake } from './use-intake.ts';
import type { NotReceivedProps } from './use-not-receiving.ts';

type Gone = { onReceived: () => void } & Pick<NotReceivedProps, 'onFiled'>;

/** All of an intake on one page, in the order of a counter: the card, who and for whom, the questions, the papers, and what is done with it. */
export const IntakeForm = ({ onReceived, onFiled, ...opened }: OpenIntake & Gone) => {
  const { view, service, areas, now } = opened;
  const t = useSay();
  const using = useIntake(opened);
  const { writing, intake, before, edit, errors, open, uploads, asked } = using;
  // A card that was scanned fills controls that keep half a date to themselves: they begin anew.
  const [scans, setScans] = useState(0);
  const { concerning, answers } = writing;
  const scanned: typeof edit = (part) => {
    edit(part);
    setScans((each) => each + 1);
  };
  const common = { view, service, now, areas, writing, errors, open, uploads, before };
  return (
    <IntakeFrame service={service} areas={areas} using={using}>
      <Heading text={t(service.name)} caption={t(words.title)} />
      <p class="govuk-body">
        {t(words.decides, { agency: t(view.agencyName), receiving: t(view.receivingAgencyName) })}
      </p>
      <h2 class="govuk-heading-m">{t(sharedWords.broughtBy)}</h2>
      <CardScan path="card" label={t(words.scan)} onRead={(card) => scanned(filledByBringer(writing, service, card))} />
      <BringerFields
        key={`bringer-${scans}`}
        intake={intake}
        capacity={concerning.capacity}
        errors={errors}
        onChange={(next) => edit({ intake: next })}
      />
      <h2 class="govuk-heading-m">{t(whoWords.title)}</h2>
      {concerning.capacity !== 'self' && concerning.capacity !== 'organisation' && (
        <CardScan
          path="applicant-card"
          label={t(words.scanOf)}
          onRead={(card) => scanned({ concerning: filledByApplicant(writing, card) })}
        />
      )}
      <WhoStep {...common} key={`who-${scans}`} onChange={(next) => edit({ concerning: next })} />
      {(service.form?.sections ?? [])
        .filter((section) => shownFields(section, service, answers).length > 0)
        .map((section) => (
          <section key={section.id}>
            <h2 class="govuk-heading-m">{t(section.title)}</h2>
            <SectionStep
              {...common}
              key={`section-${scans}`}
              section={section}
              onChange={(next) => edit({ answers: next })}
            />
          </section>
        ))}
      {asked.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{t(words.papers)}</h2>
          <p class="govuk-body">{t(words.papersHelp)}</p>
          <PapersCounted {...common} asked={asked} intake={intake} onChange={(next) => edit({ intake: next })} />
        </>
      )}
      <ReceiveForm type="receive" view={view} service={service} using={using} onReceived={onReceived} />
      <NotReceived view={view} service={service} using={using} onFiled={onFiled} />
    </IntakeFrame>
  );
};
