import { areaNames } from '#shared/agency/area-names.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { answerInWords } from '#shared/service/answer-in-words.ts';
import type { TemplatePart } from '#shared/service/fill-template.ts';
import type { ResultTemplate } from '#shared/service/result-template.ts';
import type { Service } from '#shared/service/service.ts';
import { resultNumber } from '#shared/result/result-number.ts';
import { formatDate, formatDay } from '#shared/words/format.ts';
import type { Deps } from '../deps.ts';
import type { ResultData } from '../print/papers/result.ts';
import { answersOf } from '../store/folder.ts';
import type { Folder } from '../store/folder.ts';
import { printedAgency } from './printed-agency.ts';

/** What a draft result is printed from: the answers in force, and what the dossier says. */
export const resultDataOf = async (
  deps: Deps,
  folder: Folder,
  service: Service,
  template: ResultTemplate,
): Promise<ResultData> => {
  const { dossier } = folder;
  const at = deps.now();
  const [agency, areas] = await Promise.all([printedAgency(deps, dossier.agencyId, at), deps.reference.areas()]);
  const answers = answersOf(folder, dossier.revision.filed)?.answers ?? {};
  const fields = (service.form?.sections ?? []).flatMap((section) => section.fields);
  const facts: Partial<Record<TemplatePart, string>> = {
    '#applicant': dossier.applicantName,
    '#case': service.cases.find(({ id }) => id === dossier.caseId)?.name.vi ?? '',
    '#code': dossier.code ?? '',
    '#agency': agency.name.vi,
    '#submitted': dossier.submittedAt === undefined ? '' : formatDay(dossier.submittedAt, 'vi'),
  };
  const reading = { locale: 'vi', areaName: areaNames(areas) } as const;
  const valueOf = (name: string): string => {
    if (name.startsWith('#')) return facts[name as TemplatePart] ?? '';
    const field = fields.find(({ id }) => id === name);
    return field && field.kind !== 'group' ? answerInWords(field, answers[name], reading) : '';
  };
  const before = dossier.results?.findLast(({ standing }) => standing === 'withdrawn');
  return {
    template,
    agency,
    valueOf,
    ...(before && {
      corrects: { number: resultNumber(before), day: formatDate(localDate(before.at), 'vi') },
    }),
    at,
    portalUrl: deps.portalUrl,
  };
};
