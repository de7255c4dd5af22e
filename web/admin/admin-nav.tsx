import type { Duty } from '#shared/person/duty.ts';
import type { Text } from '#shared/words/text.ts';
import { useSay } from '../kit/locale.tsx';
import type { Me } from '../session/staff-gate.tsx';
import { adminWords as words } from '../words/admin.ts';
import { collectorWords } from '../words/admin-collectors.ts';
import { externalWords } from '../words/admin-external.ts';
import { templateWords } from '../words/admin-notices.ts';
import { nationalWords } from '../words/admin-national.ts';
import { adminHallWords } from '../words/admin-halls.ts';
import { printedFormsWords } from '../words/admin-printed-forms.ts';
import { provinceWords } from '../words/admin-province.ts';
import { calendarWords } from '../words/admin-calendar.ts';
import { staffWords } from '../words/admin-staff.ts';
import { unitWords } from '../words/admin-units.ts';

type Section = { view: string; name: Text; duties: readonly Duty[] };

const keepers = ['editor', 'reviewer', 'publisher', 'admin'] as const;

/** Where one can go in the administration, and which duties see it. */
export const sections: readonly Section[] = [
  { view: 'services', name: words.services, duties: keepers },
  { view: 'drafts', name: words.drafts, duties: keepers },
  { view: 'import', name: words.import, duties: ['editor'] },
  { view: 'decisions', name: words.decisions, duties: ['reviewer', 'publisher', 'admin'] },
  { view: 'elsewhere', name: externalWords.title, duties: keepers },
  { view: 'agencies', name: unitWords.title, duties: ['admin'] },
  { view: 'collectors', name: collectorWords.title, duties: ['admin'] },
  { view: 'halls', name: adminHallWords.title, duties: ['admin'] },
  { view: 'province', name: provinceWords.title, duties: ['admin'] },
  { view: 'forms', name: printedFormsWords.title, duties: ['admin'] },
  { view: 'notices', name: templateWords.title, duties: ['admin'] },
  { view: 'national', name: nationalWords.title, duties: ['admin'] },
  { view: 'staff', name: staffWords.title, duties: ['admin'] },
  { view: 'calendar', name: calendarWords.title, duties: ['admin'] },
];

/** The sections open to this member of staff. */
export const sectionsFor = ({ duties }: Pick<Me, 'duties'>): readonly Section[] =>
  sections.filter((section) => section.duties.some((duty) => duties.includes(duty)));

/** Where this member of staff begins: with what waits for them. */
export const homeFor = ({ duties }: Pick<Me, 'duties'>): string => {
  if (duties.includes('editor')) return 'services';
  if (duties.includes('reviewer')) return 'drafts';
  return duties.includes('publisher') ? 'decisions' : 'services';
};

export const AdminNav = ({ me, view }: { me: Me; view: string }) => {
  const t = useSay();
  return (
    <nav class="mc-queues" aria-label={t(words.sections)}>
      <ul>
        {sectionsFor(me).map((section) => (
          <li key={section.view}>
            <a href={`?view=${section.view}`} aria-current={section.view === view ? 'page' : undefined}>
              {t(section.name)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
