import type { Person } from '#shared/person/person.ts';
import type { Later } from './later.ts';
import type { StepProps } from './step-props.ts';
import type { Step } from './steps.ts';
import type { DraftInUse } from './use-draft.ts';
import { WhoStep } from './who-step.tsx';

type Props = StepProps & { me: Person; step: Step; parts: Later | undefined; onEdit: DraftInUse['change'] };

/** What one step asks: whom it concerns, a section, or documents. Only the first is there before the later parts are. */
export const StepQuestions = ({ step, parts, onEdit, ...props }: Props) => {
  if (step.kind === 'who') return <WhoStep {...props} onChange={(concerning) => onEdit({ concerning })} />;
  if (!parts) return null;
  const { DocumentsStep, SectionStep, areas } = parts;
  if (step.kind === 'documents') return <DocumentsStep {...props} asked={step.asked} />;
  if (step.kind === 'check') return null;
  return <SectionStep {...props} areas={areas} section={step.section} onChange={(answers) => onEdit({ answers })} />;
};
