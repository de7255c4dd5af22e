import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkServices } from '#infra/check-services.ts';
import { calendar2026 } from '../shared/calendar/calendar-2026.ts';
import { aForm, aText, aTextField } from '../shared/service/a-form.ts';
import { aService } from '../shared/service/a-service.ts';
import { aRefusedExample, anAcceptedExample } from '../shared/service/an-example.ts';

const setting = { calendar: calendar2026, policy: { dueTime: 'end-of-day' as const } };
const [section] = aForm(aTextField('childName', { required: true })).sections;
const good = aService({
  form: { sections: [{ ...section!, why: aText('Luật Hộ tịch, Điều 16'), keptYears: 10 }] },
  result: { name: aText('Giấy khai sinh'), delivery: ['online'] },
  examples: [
    anAcceptedExample(0, '2026-11-23', { id: 'good' }),
    aRefusedExample(['childName required'], { id: 'bad', answers: {} }),
  ],
});

let folder: string;
const put = (file: string, content: unknown) =>
  writeFileSync(join(folder, file), typeof content === 'string' ? content : JSON.stringify(content));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'services-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('checking a folder of services', () => {
  const problems = () => checkServices(folder, setting).problems.map(({ file, place }) => `${file} ${place}`);

  it('finds nothing wrong where all is ready', () => {
    put('khai-sinh.json', good);
    put('note.txt', 'not a service');
    expect(checkServices(folder, setting)).toEqual({ services: 1, examples: 2, problems: [] });
  });

  it('names each problem by file and place, in both languages', () => {
    put('a.json', { ...good, name: { vi: 'Đăng ký khai sinh', en: '' } });
    put('b.json', '{ "id": ');
    put('c.json', { ...good, id: 'tom-tat', summary: { vi: 'Tóm tắt', en: '' } });
    expect(checkServices(folder, setting).problems).toEqual([
      {
        file: 'a.json',
        place: 'name.en',
        message: { vi: 'Thiếu nội dung tiếng Anh', en: 'The English text is missing' },
      },
      {
        file: 'b.json',
        place: '',
        message: { vi: 'Tệp không phải là JSON đọc được', en: 'The file is not JSON that can be read' },
      },
      {
        file: 'c.json',
        place: 'summary.en',
        message: { vi: 'Thiếu nội dung tiếng Anh', en: 'The English text is missing' },
      },
    ]);
  });

  it('runs the examples', () => {
    put('a.json', { ...good, examples: [anAcceptedExample(8000, '2026-11-23', { id: 'red' }), good.examples[1]] });
    expect(checkServices(folder, setting).problems.map(({ place, message }) => [place, message.vi])).toEqual([
      ['examples.red', 'Mong đợi phí 8.000 đ, nhưng tính ra 0 đ'],
    ]);
  });

  it('names a second service of the same id', () => {
    for (const file of ['a.json', 'b.json', 'c.json']) put(file, good);
    expect(problems()).toEqual(['b.json id', 'c.json id']);
  });

  it('names what has no shape of a service', () => {
    put('a.json', []);
    put('b.json', { ...good, weight: 5 });
    expect(problems()).toEqual(['a.json ', 'b.json ']);
  });
});

describe('npm run services', () => {
  const run = async (...given: string[]): Promise<{ code: number; said: string }> => {
    const script = join(import.meta.dirname, '../../infra/services.ts');
    try {
      const { stdout, stderr } = await promisify(execFile)(process.execPath, [script, ...given]);
      return { code: 0, said: stdout + stderr };
    } catch (error) {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
      return { code, said: stdout + stderr };
    }
  };

  it('ends well on a good folder', async () => {
    put('khai-sinh.json', good);
    expect(await run('check', folder)).toEqual({ code: 0, said: '1 dịch vụ, 2 hồ sơ mẫu: không có lỗi\n' });
  });

  it('ends with 1 on a bad one, and says what to mend in the language asked for', async () => {
    put('khai-sinh.json', { ...good, examples: good.examples.slice(0, 1) });
    expect(await run('check', folder)).toEqual({
      code: 1,
      said:
        'khai-sinh.json: examples: Cần ít nhất một hồ sơ mẫu bị từ chối vì có lỗi\n' +
        '1 dịch vụ, 1 hồ sơ mẫu: 1 lỗi phải sửa\n',
    });
    expect((await run('check', folder, '--en')).said).toBe(
      'khai-sinh.json: examples: At least one example dossier that is refused for its errors is needed\n' +
        '1 services, 1 examples: 1 errors to mend\n',
    );
  });

  it('says how it is used, and that there is nothing to check', async () => {
    expect(await run()).toEqual({ code: 2, said: 'Cách dùng: npm run services -- check <thư mục> [--en]\n' });
    expect(await run('check', folder)).toEqual({ code: 2, said: `Không có tệp JSON nào trong ${folder}\n` });
    expect((await run('check', join(folder, 'nowhere'), '--en')).code).toBe(2);
  });
});
