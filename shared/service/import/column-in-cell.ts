import type { Agency } from '../../agency/agency.ts';
import { formatNumber } from '../../words/format.ts';
import * as facts from '../../words/service-facts.ts';
import { fill } from '../../words/text.ts';
import type { FeeLine } from '../fee.ts';
import type { Service } from '../service.ts';
import type { ProcedureColumn } from './procedure-columns.ts';
import { documentInCell } from './read-document.ts';

type Say = (service: Partial<Service>, agencies: readonly Pick<Agency, 'id' | 'name'>[]) => string;

const lines = (parts: readonly string[] | undefined): string => (parts ?? []).join('\n');

/** A fixed fee of one kind; blank where it is none or more than a list can say. */
const fixed =
  (kind: FeeLine['kind']): Say =>
  ({ fee }) => {
    const of = (fee?.lines ?? []).filter((line) => line.kind === kind);
    const [only] = of;
    if (of.length !== 1 || only?.amount.kind !== 'fixed') return '';
    return formatNumber(only.amount.dong, 'vi');
  };

/** What a list says of a service, column by column: what `writeColumn` reads again. */
export const columnInCell: Record<ProcedureColumn, Say> = {
  code: ({ code = '' }) => code,
  name: ({ name }) => name?.vi ?? '',
  nameEn: ({ name }) => name?.en ?? '',
  field: ({ field }) => field?.name.vi ?? '',
  administrativeLevel: ({ administrativeLevel }) =>
    administrativeLevel ? facts.administrativeLevelWords[administrativeLevel].vi : '',
  level: ({ level }) => (level === undefined ? '' : String(level)),
  onlineMode: ({ onlineMode }) => (onlineMode ? facts.onlineModeWords[onlineMode].vi : ''),
  applicants: ({ applicants }) => lines(applicants?.map((each) => facts.applicantWords[each].vi)),
  procedure: ({ procedure }) => lines(procedure?.map(({ vi }) => vi)),
  channels: ({ channels }) => lines(channels?.map(({ channel }) => facts.channelShort[channel].vi)),
  time: ({ timeLimits }) => {
    const [only, ...others] = timeLimits ?? [];
    return only && others.length === 0 ? fill(facts.timeUnitWords[only.unit], { value: only.value }).vi : '';
  },
  fee: fixed('phi'),
  charge: fixed('le-phi'),
  documents: ({ documents }) => lines(documents?.map(documentInCell)),
  sets: ({ sets }) => (sets === undefined ? '' : String(sets)),
  agencies: ({ offerings }, agencies) =>
    lines(offerings?.map(({ agencyId }) => agencies.find(({ id }) => id === agencyId)?.name.vi ?? agencyId)),
  competentAgency: ({ competentAgency }) => competentAgency?.vi ?? '',
  coordinatingAgency: ({ coordinatingAgency }) => coordinatingAgency?.vi ?? '',
  result: ({ result }) => result?.name.vi ?? '',
  conditions: ({ conditions }) => conditions?.vi ?? '',
  legalBases: ({ legalBases }) => lines(legalBases?.map(({ number, title }) => `${number} – ${title.vi}`)),
};
