import { Collector } from '#shared/payment/collector.ts';
import type { FeeRule } from '#shared/service/fee.ts';
import type { Seed } from '#functions/seed.ts';
import { aMember, aSeed, aService } from '#test/support/builders.ts';

const both = (vi: string, en: string) => ({ vi, en });

/** 8.000 đ a copy, as a service collects it. */
export const copiesFee = (due: FeeRule['due'], more: Partial<FeeRule> = {}): FeeRule => ({
  due,
  lines: [
    {
      id: 'ban-sao',
      name: both('Phí cấp bản sao', 'Fee for copies'),
      kind: 'phi',
      amount: { kind: 'per-item', dong: 8000, count: { field: 'copies' }, unit: both('bản', 'copy'), from: 1 },
      legalBasis: both('TT 281/2016/TT-BTC', 'Circular 281/2016/TT-BTC'),
    },
  ],
  ...more,
});

/** What a ward collects with: a terminal, an account, a counter. */
export const aCollector = (agencyId = 'phuong-a', changes: Partial<Collector> = {}): Collector =>
  Collector.parse({
    agencyId,
    version: 1,
    name: both(`UBND ${agencyId}`, `People’s Committee of ${agencyId}`),
    taxCode: '0100233488',
    form: '01BLP0-001',
    series: 'E',
    vnpay: { on: true, terminal: 'DEMOTMN1' },
    vietqr: { on: true },
    counter: { on: true },
    accounts: [
      {
        id: 'thu-phi',
        bank: 'Ngân hàng thử',
        bin: '970436',
        number: '1900000001',
        holder: 'UBND PHUONG A',
        treasury: 'Kho bạc thử',
        treasuryAccount: '3511.0.1',
        validFrom: '2025-07-01',
      },
    ],
    remits: 'weekly',
    ...changes,
  });

/** One service for each time a fee falls due; results are handed over at the counter. */
export const feeServices = {
  'thu-truoc': 'before-submission',
  'thu-khi-nop': 'before-acceptance',
  'thu-khi-tra': 'at-return',
  'thu-khi-xu-ly': 'during-processing',
} as const satisfies Record<string, FeeRule['due']>;
export type FeeService = keyof typeof feeServices;

const otherAccount = { ...aCollector().accounts[0]!, number: '1900000002', holder: 'UBND PHUONG B' };

/** Half of it for whoever claims to be married and proves it. */
export const halved: NonNullable<FeeRule['exemptions']>[number] = {
  id: 'giam-nua',
  name: both('Giảm 50 %', 'Half off'),
  percent: 50,
  when: { field: 'married', compare: 'is', value: true },
  evidence: 'giay-to',
  legalBasis: both('Nghị quyết mẫu', 'Sample resolution'),
};

const late: FeeRule['lines'][number] = {
  id: 'le-phi',
  name: both('Lệ phí đăng ký quá hạn', 'Charge for late registration'),
  kind: 'le-phi',
  amount: { kind: 'fixed', dong: 8000 },
  when: { field: 'married', compare: 'is', value: true },
  legalBasis: both('Nghị quyết mẫu', 'Sample resolution'),
};

/** Lệ phí first, nothing for whoever is not married, then phí for each copy. */
const bothKinds: FeeRule = copiesFee('before-acceptance', {
  lines: [
    { ...late, group: 'le-phi' },
    { ...late, id: 'mien-le-phi', group: 'le-phi', amount: { kind: 'fixed', dong: 0 }, when: undefined },
    ...copiesFee('before-acceptance').lines,
  ],
});

/** A ward that collects fees with two cashiers, another that does with one, and services of the first. */
export const aFeeSeed = (): Seed => {
  const seed = aSeed();
  const result = { name: both('Bản sao', 'Copy'), delivery: ['counter' as const] };
  const services = Object.entries(feeServices).map(([id, due]) => aService({ id, fee: copiesFee(due), result }));
  const others = { vnpay: { on: true, terminal: 'DEMOTMN2' }, series: 'B', accounts: [otherAccount] };
  const fee = copiesFee('before-acceptance', { exemptions: [halved] });
  const channels = [{ channel: 'online' as const }, { channel: 'counter' as const }];
  const waived = aService({ id: 'co-mien-giam', fee, result, channels });
  const ofBothKinds = aService({ id: 'hai-loai', fee: bothKinds, result });
  return {
    ...seed,
    services: [...seed.services, ...services, waived, ofBothKinds],
    collectors: [aCollector(), aCollector('phuong-b', others)],
    staff: [
      ...seed.staff,
      aMember('admin', ['admin']),
      aMember('cashier-2', ['cashier']),
      aMember('cashier-b', ['cashier'], 'phuong-b'),
    ],
  };
};
