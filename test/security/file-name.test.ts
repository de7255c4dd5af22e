import { describe, expect, it } from 'vitest';
import { fileName } from '#functions/documents/file-name.ts';

describe('the name of an uploaded file', () => {
  it.each([
    ['giấy chứng sinh.pdf', 'application/pdf', 'giấy chứng sinh.pdf'],
    ['ANH.JPEG', 'image/jpeg', 'ANH.JPEG'],
    ['ảnh', 'image/png', 'ảnh.png'],
    // A PDF that Windows would run.
    ['evil.hta', 'application/pdf', 'evil.hta.pdf'],
    ['evil.pdf.exe', 'application/pdf', 'evil.pdf.exe.pdf'],
    // Looks like "aexe.jpg" to whoever reads it.
    ['a\u202egpj.exe', 'application/pdf', 'agpj.exe.pdf'],
    ['../../etc/x.pdf', 'application/pdf', '.._.._etc_x.pdf'],
    ['C:\\x.pdf', 'application/pdf', 'C:_x.pdf'],
    ['x\r\nSet-Cookie: a=b.pdf', 'application/pdf', 'x__Set-Cookie: a=b.pdf'],
    ['"; filename="x.exe', 'application/pdf', '"; filename="x.exe.pdf'],
    ['\ud800.pdf', 'application/pdf', '.pdf'],
  ] as const)('%j of %s is kept as %j', (name, type, kept) => {
    expect(fileName(name, type)).toBe(kept);
  });
});
