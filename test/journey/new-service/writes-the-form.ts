import type { Locator } from 'playwright-core';
import { addNamed, at, openPart, writeBoth } from './at-the-builder.ts';
import type { AtKeys } from './told.ts';

const why = {
  vi: 'Để xét hỗ trợ (Nghị định 105/2020/NĐ-CP, Điều 7)',
  en: 'To decide on support (Decree 105/2020, Article 7)',
};

const kindAt = (editor: AtKeys, holder: string, kind: string): Locator =>
  editor.page.locator(`[name="${holder}.new.kind"][value="${kind}"]`);

type Asked = { holder: string; id: string; kind: string; vi: string; en: string };

/** Adds a question of a kind to a section or group; afterwards it is unfolded. */
const ask = async (editor: AtKeys, { holder, id, kind, vi, en }: Asked) => {
  const { keys, page } = editor;
  await keys.press(at(editor, `${holder}-new-open`));
  await keys.write(at(editor, `${holder}-new`), vi);
  await keys.tick(kindAt(editor, holder, kind));
  await page.keyboard.press('Enter');
  await keys.write(at(editor, `${holder}.${id}.label-en`), en);
};

/** A section with its title in both languages, why its questions are asked and how long answers are kept. */
const section = async (editor: AtKeys, id: string, vi: string, en: string) => {
  const { keys } = editor;
  await addNamed(editor, 'add-section', vi);
  await keys.press(at(editor, `form.${id}-toggle`));
  await keys.write(at(editor, `form.${id}.title-en`), en);
  await writeBoth(editor, `form.${id}.why`, why.vi, why.en);
  await keys.write(at(editor, `form.${id}.keptYears`), '10');
};

const theChild = async (editor: AtKeys) => {
  const { keys } = editor;
  const holder = 'form.treDuocHoTro';
  await section(editor, 'treDuocHoTro', 'Trẻ được hỗ trợ', 'The child');
  await ask(editor, { holder, id: 'hoTenTre', kind: 'text', vi: 'Họ tên trẻ', en: 'Name of the child' });
  await keys.tick(editor.page.locator(`[name="${holder}.hoTenTre.required"][value="yes"]`));
  await ask(editor, { holder, id: 'soBan', kind: 'whole-number', vi: 'Số bản', en: 'Copies' });
  await keys.tick(editor.page.locator(`[name="${holder}.soBan.required"][value="yes"]`));
  await ask(editor, { holder, id: 'hoNgheo', kind: 'yes-no', vi: 'Hộ nghèo', en: 'Poor household' });
  await keys.tick(editor.page.locator(`[name="${holder}.hoNgheo.required"][value="yes"]`));
  await ask(editor, { holder, id: 'nguoiGiamHo', kind: 'group', vi: 'Người giám hộ', en: 'Guardians' });
  await writeBoth(editor, `${holder}.nguoiGiamHo.entry`, 'Người giám hộ', 'Guardian');
  const group = `${holder}.nguoiGiamHo`;
  await ask(editor, { holder: group, id: 'hoTen', kind: 'text', vi: 'Họ tên', en: 'Name' });
};

/** Asked only of poor households: a photo of their certificate. */
const thePaper = async (editor: AtKeys) => {
  const { keys } = editor;
  const holder = 'form.giayToHoNgheo';
  await section(editor, 'giayToHoNgheo', 'Giấy tờ hộ nghèo', 'Papers of a poor household');
  await keys.press(at(editor, `${holder}.showIf-add`));
  await keys.choose(at(editor, `${holder}.showIf-new`).or(at(editor, `${holder}.showIf`)), 'Hộ nghèo');
  await keys.choose(at(editor, `${holder}.showIf-value`), 'Có');
  await ask(editor, {
    holder,
    id: 'anhGiayChungNhan',
    kind: 'file',
    vi: 'Ảnh giấy chứng nhận',
    en: 'Photo of the certificate',
  });
  await keys.tick(editor.page.locator(`[name="${holder}.anhGiayChungNhan.required"][value="yes"]`));
};

/** The form: a conditional section, a repeating group, a file. */
export const writesTheForm = async (editor: AtKeys): Promise<void> => {
  await openPart(editor, 'form');
  await editor.keys.press(editor.page.getByRole('button', { name: 'Tạo biểu mẫu' }));
  await theChild(editor);
  await thePaper(editor);
  await editor.look('the form of a new service');
};

/** The document the form stands for, and a fee a copy. */
export const writesDocumentsAndFee = async (editor: AtKeys): Promise<void> => {
  const { keys, page } = editor;
  await openPart(editor, 'documents');
  await addNamed(editor, 'add-document', 'Đơn đề nghị');
  await keys.write(at(editor, 'documents.don-de-nghi.name-en'), 'Request');
  await keys.tick(at(editor, 'documents.don-de-nghi.isForm'));
  await openPart(editor, 'fee');
  await keys.tick(page.locator('[name="fee.due"][value="at-return"]'));
  await addNamed(editor, 'add-fee-line', 'Lệ phí cấp bản');
  const line = 'fee.le-phi-cap-ban';
  await keys.write(at(editor, `${line}.name-en`), 'Fee for copies');
  await keys.choose(at(editor, `${line}.amount.kind`), 'Theo số lượng');
  await keys.choose(at(editor, `${line}.amount.count`), 'Số bản');
  await writeBoth(editor, `${line}.amount.unit`, 'bản', 'copy');
  await keys.write(at(editor, `${line}.amount.dong`), '8000');
  await writeBoth(editor, `${line}.legalBasis`, 'Nghị quyết 12/2021/NQ-HĐND', 'Resolution 12/2021');
  await editor.look('the fee of a new service');
};
