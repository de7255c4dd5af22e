import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { Agency } from '#shared/agency/agency.ts';
import { columnInCell } from '#shared/service/import/column-in-cell.ts';
import { judgeRow } from '#shared/service/import/judge-row.ts';
import { judgeOf } from '#shared/service/import/judge-rows.ts';
import { procedureColumns } from '#shared/service/import/procedure-columns.ts';
import type { ProcedureColumn } from '#shared/service/import/procedure-columns.ts';
import { readMoney, readTime } from '#shared/service/import/read-cell.ts';
import { documentsIn } from '#shared/service/import/read-document.ts';
import { slugOf } from '#shared/service/import/slug.ts';
import { readTable } from '#shared/table/columns.ts';
import type { TableRow } from '#shared/table/columns.ts';
import { readSeed, seededServices } from '../../../infra/seed/read-seed.ts';

const agencies = z.array(Agency).parse(readSeed('agencies.json'));
const setting = { agencies, fields: [], today: '2026-11-23' };
const whole: Record<string, string> = {
  code: '1.001193',
  name: 'Đăng ký khai sinh lưu động',
  field: 'Hộ tịch',
  administrativeLevel: 'Cấp xã',
  time: '03 ngày làm việc',
};
const rowOf = (values: Record<string, string> = {}, row = 2): TableRow<ProcedureColumn> => ({
  row,
  values: { ...whole, ...values },
});

describe('a table of procedures', () => {
  it('is read by its headers, with or without accents, in any order, below titles', () => {
    const read = readTable(
      [
        ['DANH MỤC THỦ TỤC HÀNH CHÍNH', '', ''],
        ['TEN THU TUC (*)', 'Ghi chú', 'mã TTHC'],
        ['Đăng ký khai sinh', 'x', ' 1.001193 '],
        ['', '', ''],
        ['Khai tử', '', '1.000656'],
      ],
      procedureColumns,
    );
    expect(read?.rows).toEqual([
      { row: 3, values: { name: 'Đăng ký khai sinh', code: '1.001193' } },
      { row: 5, values: { name: 'Khai tử', code: '1.000656' } },
    ]);
    expect(read?.letters).toEqual({ name: 'A', code: 'C' });
    expect(read?.unknown).toEqual(['Ghi chú']);
    expect(read?.missing).toEqual(['Lĩnh vực', 'Cấp thực hiện', 'Thời hạn giải quyết']);
  });

  it('is none where no row names a column', () => {
    expect(readTable([['a', 'b'], ['c']], procedureColumns)).toBeUndefined();
  });
});

describe('a row of a list', () => {
  it('becomes a draft of a new service, and says what a person still has to do', () => {
    const { verdict, definition, open } = judgeRow(
      rowOf({
        agencies: 'UY BAN NHAN DAN PHUONG TO HIEU',
        applicants: 'Cá nhân; Doanh nghiệp',
        charge: '15.000 đồng',
        documents: '- Tờ khai (01 bản chính)\n- Căn cước công dân (xuất trình)',
        channels: 'Trực tuyến; Trực tiếp',
      }),
      'dang-ky-khai-sinh-luu-dong',
      undefined,
      setting,
    );
    expect(verdict).toBe('new');
    expect(definition).toMatchObject({
      code: '1.001193',
      name: { vi: 'Đăng ký khai sinh lưu động', en: '' },
      field: { id: 'ho-tich' },
      administrativeLevel: 'commune',
      audiences: ['citizen', 'business'],
      applicants: ['citizen', 'enterprise'],
      timeLimits: [{ value: 3, unit: 'working-day', asWritten: { vi: '03 ngày làm việc' } }],
      channels: [{ channel: 'online' }, { channel: 'counter' }],
      offerings: [{ agencyId: 'sl-p-to-hieu', receivingAgencyId: 'sl-p-to-hieu', validFrom: '2026-11-23' }],
      fee: { due: 'at-return', lines: [{ kind: 'le-phi', amount: { kind: 'fixed', dong: 15_000 } }] },
      documents: [
        { id: 'to-khai', mode: 'submit', originals: 1, copies: 0 },
        { id: 'can-cuoc-cong-dan', mode: 'show-only' },
      ],
    });
    expect(open).toEqual(expect.arrayContaining(['name.en', 'field.name.en', 'summary', 'steps', 'legalBases']));
  });

  const wrong: [string, Record<string, string>, ProcedureColumn, string][] = [
    ['no code', { code: '' }, 'code', 'phải có nội dung'],
    ['a code of another form', { code: 'TTHC-12' }, 'code', 'TTHC-12'],
    ['no name', { name: '' }, 'name', 'phải có nội dung'],
    ['a level of 5', { level: '5' }, 'level', '1, 2, 3 hoặc 4'],
    ['a level of administration nobody knows', { administrativeLevel: 'Liên xã?' }, 'administrativeLevel', 'Liên xã?'],
    ['a time in words nobody can count', { time: 'càng sớm càng tốt' }, 'time', 'càng sớm càng tốt'],
    ['a fee in words', { fee: 'theo quy định' }, 'fee', 'theo quy định'],
    ['an agency that is not there', { agencies: 'Sở Không Có' }, 'agencies', 'Sở Không Có'],
    ['an agency that is no more', { agencies: 'Ủy ban nhân dân huyện Mai Sơn' }, 'agencies', 'Mai Sơn'],
    ['an applicant class nobody knows', { applicants: 'Người ngoài hành tinh' }, 'applicants', 'hành tinh'],
    ['a cell longer than any', { conditions: 'a'.repeat(4001) }, 'conditions', '4000'],
  ];
  it.each(wrong)('with %s is wrong at its cell', (_, values, column, said) => {
    const row = rowOf(values);
    row.values = Object.fromEntries(Object.entries(row.values).filter(([, text]) => text !== ''));
    const { verdict, problems } = judgeRow(row, 'x', undefined, setting);
    expect(verdict).toBe('wrong');
    expect(problems.map((each) => each.column)).toEqual([column]);
    expect(problems[0]?.message.vi).toContain(said);
    expect(problems[0]?.message.en).not.toBe('');
  });

  it('is wrong where its code came before, or its service has an open draft', () => {
    const rows = [rowOf({}, 2), rowOf({ name: 'Tên khác' }, 3), rowOf({ code: '1.000656' }, 4)];
    const known = [{ serviceId: 'khai-tu', code: '1.000656', hasDraft: true }];
    const verdicts = rows.map(judgeOf(rows, { ...setting, known, definitions: new Map() }));
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['new', 'wrong', 'wrong']);
    expect(verdicts[1]?.problems[0]?.message.vi).toContain('dòng 2');
    expect(verdicts[2]?.problems[0]?.message.vi).toContain('bản dự thảo');
  });

  it('gives services of one name ids of their own', () => {
    const rows = [rowOf({ code: '1.000001' }, 2), rowOf({ code: '1.000002' }, 3)];
    const verdicts = rows.map(judgeOf(rows, { ...setting, known: [], definitions: new Map() }));
    expect(verdicts.map(({ serviceId }) => serviceId)).toEqual([
      'dang-ky-khai-sinh-luu-dong',
      'dang-ky-khai-sinh-luu-dong-1-000002',
    ]);
  });
});

describe('a row about a service there is', () => {
  const services = seededServices();

  it.each(services)('changes nothing where it says what the service says: $file', ({ service }) => {
    const values: Partial<Record<ProcedureColumn, string>> = {};
    for (const { key } of procedureColumns) {
      const text = columnInCell[key](service, agencies);
      if (text !== '') values[key] = text;
    }
    const { verdict, problems, changed } = judgeRow({ row: 2, values }, service.id, service, setting);
    expect({ verdict, problems, changed }).toEqual({ verdict: 'unchanged', problems: [], changed: [] });
  });

  it('changes what it says otherwise, and leaves alone what a list cannot say', () => {
    const service = services.find(({ service: { id } }) => id === 'xac-nhan-tinh-trang-hon-nhan')!.service;
    const changing = judgeRow(
      { row: 2, values: { code: service.code, charge: '20.000', result: 'Giấy xác nhận mới' } },
      service.id,
      service,
      setting,
    );
    expect(changing).toMatchObject({ verdict: 'changed', changed: ['charge', 'result'], kept: [] });
    const banded = services.find(({ service: { id } }) => id.includes('karaoke'))!.service;
    const keeping = judgeRow({ row: 2, values: { fee: '5.000' } }, banded.id, banded, setting);
    expect(keeping.kept).toEqual(['fee']);
    expect(keeping.definition.fee).toEqual(banded.fee);
    expect(keeping.open).toEqual(['fee']);
  });
});

describe('cells', () => {
  it.each([
    ['03 ngày làm việc', 3, 'working-day'],
    ['20 ngày', 20, 'day'],
    ['8 giờ làm việc', 8, 'working-hour'],
    ['01 tháng', 1, 'month'],
    ['Trong ngày làm việc', 0, 'same-day'],
    ['05 ngày làm việc kể từ ngày nhận đủ hồ sơ', 5, 'working-day'],
  ])('a time limit %s', (text, value, unit) => {
    expect(readTime(text)).toEqual({ value: { value, unit } });
  });

  it.each([
    ['Không', 0],
    ['8.000', 8000],
    ['1.200.000 đồng', 1_200_000],
    ['15000đ', 15_000],
  ])('an amount %s', (text, value) => {
    expect(readMoney(text)).toEqual({ value });
  });

  it('papers with originals, copies, shown only, and if there are any', () => {
    expect(documentsIn('1. Đơn đề nghị (2 bản chính)\na) Giấy ủy quyền (01 bản sao, nếu có)')).toMatchObject([
      { id: 'don-de-nghi', originals: 2, copies: 0, required: true },
      { id: 'giay-uy-quyen', originals: 0, copies: 1, required: false },
    ]);
  });

  it('ids of whole words', () => {
    expect(slugOf('Cấp Giấy phép kinh doanh karaoke (cấp lại) – Đợt 2')).toBe(
      'cap-giay-phep-kinh-doanh-karaoke-cap-lai-dot-2',
    );
    expect(slugOf('a'.repeat(70)).length).toBe(60);
    expect(slugOf('khai '.repeat(20))).toMatch(/^khai(-khai)*$/);
  });
});
