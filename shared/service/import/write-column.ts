import type { Agency } from '../../agency/agency.ts';
import { isInForce } from '../../calendar/in-force.ts';
import { fold } from '../../words/fold.ts';
import type { ImportProblem } from '../../words/import-problems.ts';
import type { FeeLine, FeeRule } from '../fee.ts';
import type { Service } from '../service.ts';
import type { ProcedureColumn } from './procedure-columns.ts';
import {
  partsOf,
  readAdministrativeLevel,
  readApplicants,
  readChannels,
  readCount,
  readLevel,
  readMode,
  readMoney,
  readTime,
} from './read-cell.ts';
import type { CellRead } from './read-cell.ts';
import { documentsIn, legalBasisOf } from './read-document.ts';
import { sameWords, slugOf } from './slug.ts';

/** What rows are read with: agencies, the fields there are, and the local date from which agencies handle what is new. */
export type ImportSetting = { agencies: readonly Agency[]; fields: readonly Service['field'][]; today: string };

/** What a cell makes of a definition, and the places a person still has to see to; or what is wrong with it. */
type Written = { parts: Partial<Service>; open?: readonly string[] } | { problem: ImportProblem; text: string };

type Write = (text: string, so_far: Partial<Service>, setting: ImportSetting) => Written;

const from = <Value>(read: CellRead<Value>, write: (value: Value) => Partial<Service>, open?: string[]): Written =>
  'problem' in read ? read : { parts: write(read.value), ...(open && { open }) };

const inVietnamese = (vi: string) => ({ vi, en: '' });

const code = /^[1239]\.\d{6}(\.\d{3}\.\d{2}\.\d{2})?(\.H\d{2})?$/;

const feeOf = ({ fee }: Partial<Service>): FeeRule => fee ?? { due: 'none', lines: [] };

/** A fixed fee takes the place of what the list set before; lines written by hand stay. */
const charged =
  (kind: FeeLine['kind'], id: string, name: string): Write =>
  (text, before) => {
    const rule = feeOf(before);
    return from(
      readMoney(text),
      (dong) => {
        const others = rule.lines.filter((line) => line.id !== id);
        const line: FeeLine = {
          id,
          name: inVietnamese(name),
          kind,
          amount: { kind: 'fixed', dong },
          legalBasis: inVietnamese(''),
        };
        const lines = dong === 0 ? others : [...others, line];
        return {
          fee: { ...rule, due: lines.length === 0 ? 'none' : rule.due === 'none' ? 'at-return' : rule.due, lines },
        };
      },
      ['fee'],
    );
  };

const kept = new WeakMap<readonly Agency[], Map<string, Agency[]>>();

/** Agencies by their folded names; made once for thousands of rows with the same agencies. */
const agenciesByName = (agencies: readonly Agency[]): Map<string, Agency[]> => {
  const named = kept.get(agencies) ?? Map.groupBy(agencies, ({ name }) => fold(name.vi));
  kept.set(agencies, named);
  return named;
};

const agencyCalled = (text: string, { agencies, today }: ImportSetting): Agency | undefined =>
  (agenciesByName(agencies).get(fold(text)) ?? agencies.filter(({ id }) => id === text)).find((agency) =>
    isInForce(agency, today),
  );

const writeAgencies: Write = (text, _, setting) => {
  const named = partsOf(text).map((part) => ({ part, agency: agencyCalled(part, setting) }));
  const unknown = named.find(({ agency }) => !agency);
  if (unknown) return { problem: 'agency-unknown', text: unknown.part };
  const offerings = named.flatMap(({ agency }) =>
    agency
      ? [{ agencyId: agency.id, receivingAgencyId: agency.receivedAt ?? agency.id, validFrom: setting.today }]
      : [],
  );
  return { parts: { offerings } };
};

const writeField: Write = (text, _, { fields }) => {
  const known = fields.find(({ name }) => sameWords(name.vi, text));
  if (known) return { parts: { field: known } };
  return { parts: { field: { id: slugOf(text), name: inVietnamese(text) } }, open: ['field.name.en'] };
};

/** How each column is written into a definition. Texts come in Vietnamese; what is missing in English is left open. */
export const writeColumn: Record<ProcedureColumn, Write> = {
  code: (text) => (code.test(text) ? { parts: { code: text } } : { problem: 'code-malformed', text }),
  name: (text) => ({ parts: { name: inVietnamese(text) }, open: ['name.en'] }),
  nameEn: (text, { name }) => ({ parts: { name: { vi: name?.vi ?? '', en: text } } }),
  field: writeField,
  administrativeLevel: (text) =>
    from(readAdministrativeLevel(text), (administrativeLevel) => ({ administrativeLevel })),
  level: (text) => from(readLevel(text), (level) => ({ level })),
  onlineMode: (text) => from(readMode(text), (onlineMode) => ({ onlineMode })),
  applicants: (text) => from(readApplicants(text), (applicants) => ({ applicants })),
  procedure: (text) => ({ parts: { procedure: partsOf(text).map(inVietnamese) }, open: ['procedure'] }),
  channels: (text) => from(readChannels(text), (channels) => ({ channels: channels.map((channel) => ({ channel })) })),
  time: (text) =>
    from(readTime(text), (time) => ({ timeLimits: [{ ...time, asWritten: inVietnamese(text) }] }), ['timeLimits']),
  fee: charged('phi', 'phi', 'Phí'),
  charge: charged('le-phi', 'le-phi', 'Lệ phí'),
  documents: (text) => ({ parts: { documents: documentsIn(text) }, open: ['documents'] }),
  sets: (text) => from(readCount(text), (sets) => ({ sets })),
  agencies: writeAgencies,
  competentAgency: (text) => ({ parts: { competentAgency: inVietnamese(text) }, open: ['competentAgency.en'] }),
  coordinatingAgency: (text) => ({
    parts: { coordinatingAgency: inVietnamese(text) },
    open: ['coordinatingAgency.en'],
  }),
  result: (text, { result }) => ({
    parts: { result: { name: inVietnamese(text), delivery: result?.delivery ?? ['counter'] } },
    open: ['result.name.en'],
  }),
  conditions: (text) => ({ parts: { conditions: inVietnamese(text) }, open: ['conditions.en'] }),
  legalBases: (text) => ({ parts: { legalBases: partsOf(text).map(legalBasisOf) }, open: ['legalBases'] }),
};
