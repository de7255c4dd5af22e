import { strToU8, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { procedureColumns } from '#shared/service/import/procedure-columns.ts';
import { readTable } from '#shared/table/columns.ts';
import { readFile } from '#web/admin/import/read-file.ts';
import { TableFault } from '#web/admin/import/table-fault.ts';

const named = (name: string, ...parts: BlobPart[]) => Object.assign(new Blob(parts), { name });
const bytesOf = (text: string, encoding: BufferEncoding) => Uint8Array.from(Buffer.from(text, encoding));

const faultOf = async (file: Blob & { name: string }): Promise<TableFault> => {
  const error = await readFile(file).then(
    () => undefined,
    (failure: unknown) => failure,
  );
  if (!(error instanceof TableFault)) throw new Error(`not refused: ${String(error)}`);
  return error;
};

const rows = [
  ['Mã thủ tục', 'Tên thủ tục', 'Số bộ'],
  ['1.001193', 'Đăng ký khai sinh', 1],
  ['2.000635', 'Bản sao trích lục', 2],
];
const workbook = async () => new Uint8Array(await (await writeExcelFile(rows).toBlob()).arrayBuffer());

describe('a list of procedures in a file', () => {
  it('is read from XLSX', async () => {
    const read = await readFile(named('danh-muc.xlsx', await workbook()));
    expect(read).toEqual({
      cells: [
        ['Mã thủ tục', 'Tên thủ tục', 'Số bộ'],
        ['1.001193', 'Đăng ký khai sinh', '1'],
        ['2.000635', 'Bản sao trích lục', '2'],
      ],
    });
  });

  const csv = 'Mã thủ tục;Tên thủ tục\n1.001193;"Đăng ký; khai sinh\nlưu động"\n';
  it.each([
    ['UTF-8', [csv]],
    ['UTF-8 with its mark', ['\ufeff', csv]],
    ['UTF-16, as Excel writes “Unicode text”', [bytesOf(`\ufeff${csv}`, 'utf16le')]],
    ['commas', [csv.replaceAll(';', ',').replace('ký,', 'ký;')]],
    ['tabs', [csv.replaceAll(';', '\t').replace('ký\t', 'ký;')]],
  ])('is read from CSV in %s', async (_, parts) => {
    const read = await readFile(named('danh-muc.csv', ...(parts as BlobPart[])));
    const table = 'cells' in read ? readTable(read.cells, procedureColumns) : undefined;
    expect(table?.rows).toEqual([{ row: 2, values: { code: '1.001193', name: 'Đăng ký; khai sinh\nlưu động' } }]);
  });

  it('is read from JSON, alone, as a list or a folder', async () => {
    const service = { id: 'a', name: { vi: 'A', en: '' }, code: '1.000001' };
    const json = JSON.stringify(service);
    expect(await readFile(named('a.json', json))).toEqual({ services: [service] });
    expect(await readFile(named('a.json', `[${json}]`))).toEqual({ services: [service] });
    const folder = zipSync({ 'services/a.json': strToU8(json), 'services/README.md': strToU8('#') });
    expect(await readFile(named('services.zip', Uint8Array.from(folder)))).toEqual({ services: [service] });
  });
});

describe('a file that is refused', () => {
  it('has a formula: its cell is named', async () => {
    const withFormula = await writeExcelFile([
      ['Mã thủ tục', 'Phí'],
      ['1.001193', { type: 'Formula', value: 'A1*2' }],
    ]).toBlob();
    expect((await faultOf(named('a.xlsx', withFormula))).said.vi).toContain('Ô B2 có công thức');
    expect((await faultOf(named('a.csv', 'Mã,Phí\n1,=HYPERLINK("http://x")'))).said.vi).toContain('Ô B2');
  });

  it.each([
    [
      'after an empty cell',
      'xl/worksheets/sheet1.xml',
      '<row r="1"><c r="A1" s="1"/><c r="B1"><f>1+1</f><v>2</v></c></row>',
    ],
    ['in other quotes', 'xl/worksheets/sheet1.xml', "<row r='1'><c t='n' r='B1'><f>1+1</f><v>2</v></c></row>"],
    ['with a prefix', 'xl/worksheets/sheet1.xml', '<x:row r="1"><x:c r="B1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row>'],
    ['in a sheet elsewhere', 'xl/so/lieu.xml', '<row r="1"><c r="B1"><f t="shared" si="0"/><v>2</v></c></row>'],
  ])('has a formula %s', async (_, sheet, rows) => {
    const archive = Uint8Array.from(zipSync({ '[Content_Types].xml': strToU8(''), [sheet]: strToU8(rows) }));
    expect((await faultOf(named('a.xlsx', archive))).said.vi).toContain('Ô B1 có công thức');
  });

  it('has cells that never end, and says so at once', async () => {
    const cells = '<c r="A1">'.repeat(300_000);
    const archive = Uint8Array.from(
      zipSync({ '[Content_Types].xml': strToU8(''), 'xl/worksheets/sheet1.xml': strToU8(cells) }),
    );
    const begun = performance.now();
    expect((await faultOf(named('a.xlsx', archive))).code).toBe('not-a-table');
    expect(performance.now() - begun).toBeLessThan(5000);
  });

  it('has a cell so far out that the table up to it fits no device', async () => {
    const cells = '<row r="1"><c r="A1"/></row><row r="1048576"><c r="XFD1048576"/></row>';
    const archive = zipSync({ '[Content_Types].xml': strToU8(''), 'xl/worksheets/sheet1.xml': strToU8(cells) });
    expect((await faultOf(named('a.xlsx', Uint8Array.from(archive)))).code).toBe('too-big-inside');
  });

  it('is a bomb, whatever it says of its size', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(80 * 1024 * 1024) }, { level: 9 });
    expect(bomb.length).toBeLessThan(200_000);
    expect((await faultOf(named('a.xlsx', Uint8Array.from(bomb)))).code).toBe('too-big-inside');
    // The sizes in the headers say: one byte.
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    view.setUint32(22, 1, true);
    const central = view.getUint32(bomb.length - 6, true);
    view.setUint32(central + 24, 1, true);
    expect((await faultOf(named('a.xlsx', Uint8Array.from(bomb)))).code).toBe('too-big-inside');
  });

  it.each([
    ['an image', 'not-a-table', named('a.csv', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]))],
    ['a broken archive', 'not-a-table', named('a.xlsx', 'PK\u0003\u0004 and no more')],
    ['an archive of other things', 'not-a-table', named('a.zip', Uint8Array.from(zipSync({ 'a.txt': strToU8('a') })))],
    ['Vietnamese of another age', 'encoding', named('a.csv', bytesOf('M\u00e3,T\u00ean\n', 'latin1'))],
    ['six thousand rows', 'too-many-rows', named('a.csv', 'a,b\n'.repeat(6000))],
    ['larger than one may send', 'too-big', named('a.csv', 'a'.repeat(6 * 1024 * 1024))],
    ['JSON of something else', 'not-services', named('a.json', '{"hello":"world"}')],
    ['broken JSON', 'not-services', named('a.json', '{')],
  ] as const)('is %s', async (_, code, file) => {
    const fault = await faultOf(file);
    expect(fault.code).toBe(code);
    expect(fault.said.en).not.toBe('');
  });

  it('is a workbook whose sheet is broken', async () => {
    const broken = zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<workbook/>') });
    expect((await faultOf(named('a.xlsx', Uint8Array.from(broken)))).code).toBe('not-a-table');
  });
});
