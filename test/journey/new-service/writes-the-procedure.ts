import { addNamed, at, openPart, writeBoth } from './at-the-builder.ts';
import type { AtKeys } from './told.ts';

const general = async (editor: AtKeys) => {
  const { keys, page } = editor;
  await openPart(editor, 'general');
  await keys.write(at(editor, 'name-en'), 'Support with the fees of a nursery school');
  await writeBoth(editor, 'summary', 'Hỗ trợ tiền học cho trẻ của hộ nghèo', 'Helps poor households with the fees');
  await keys.write(at(editor, 'code'), '9.000099');
  await writeBoth(editor, 'field.name', 'Giáo dục mầm non', 'Nursery schools');
  await keys.write(at(editor, 'field.id'), 'mam-non');
  await keys.tick(page.getByLabel('Học tập'));
  await keys.tick(page.getByLabel('Công dân', { exact: true }));
  await keys.tick(page.getByLabel('Công dân Việt Nam', { exact: true }));
  await keys.tick(page.getByLabel('Cấp xã', { exact: true }));
};

const casesAndTime = async (editor: AtKeys) => {
  const { keys, page } = editor;
  await openPart(editor, 'cases');
  await addNamed(editor, 'add-case', 'Thông thường');
  await keys.write(at(editor, 'cases.thong-thuong.name-en'), 'Ordinary');
  await openPart(editor, 'time');
  await keys.tick(page.getByLabel('Trực tuyến trên cổng này'));
  await keys.press(at(editor, 'timeLimits-add'));
  await keys.write(at(editor, 'timeLimits.0.value'), '5');
  await writeBoth(editor, 'timeLimits.0.asWritten', '05 ngày làm việc', '5 working days');
};

const stepsAndLaw = async (editor: AtKeys) => {
  const { keys } = editor;
  await openPart(editor, 'steps');
  await keys.press(at(editor, 'procedure-add'));
  await writeBoth(editor, 'procedure.0', 'Nộp hồ sơ trên cổng', 'File on the portal');
  await addNamed(editor, 'add-step', 'Thẩm tra, quyết định');
  await keys.write(at(editor, 'steps.tham-tra-quyet-dinh.name-en'), 'Examine and decide');
  await writeBoth(editor, 'steps.tham-tra-quyet-dinh.unit', 'UBND cấp xã', 'Commune committee');
  await openPart(editor, 'legal');
  await addNamed(editor, 'add-legal-basis', '105/2020/NĐ-CP');
  await writeBoth(editor, 'legalBases.0.title', 'Chính sách phát triển giáo dục mầm non', 'Nursery school policy');
  await writeBoth(editor, 'legalBases.0.issuer', 'Chính phủ', 'Government');
  await keys.write(at(editor, 'legalBases.0.date'), '8');
  await keys.write(at(editor, 'legalBases.0.date-month'), '9');
  await keys.write(at(editor, 'legalBases.0.date-year'), '2020');
};

const agenciesAndResult = async (editor: AtKeys) => {
  const { keys, page } = editor;
  await openPart(editor, 'agencies');
  await writeBoth(editor, 'competentAgency', 'Ủy ban nhân dân cấp xã', 'Commune People’s Committee');
  await keys.press(page.locator('.mc-pick-agencies summary'));
  await keys.write(page.locator('#agency-filter'), 'to hieu');
  await keys.tick(page.locator('#agency-sl-p-to-hieu'));
  await keys.press(page.getByRole('button', { name: 'Thêm 1 cơ quan đã chọn' }));
  await openPart(editor, 'result');
  await writeBoth(editor, 'result.name', 'Quyết định hỗ trợ', 'Decision on support');
  await keys.tick(at(editor, 'result.delivery'));
  await keys.tick(page.getByLabel(/^Mức độ 3/));
  await keys.tick(page.getByLabel('Toàn trình'));
  await openPart(editor, 'declaration');
  await writeBoth(editor, 'declaration.title', 'Đơn đề nghị hỗ trợ tiền học', 'Request for support');
  await writeBoth(editor, 'declaration.addressee', 'Ủy ban nhân dân phường', 'People’s Committee');
};

/** Everything about the procedure that is not its form, fee or documents. */
export const writesTheProcedure = async (editor: AtKeys): Promise<void> => {
  await general(editor);
  await casesAndTime(editor);
  await stepsAndLaw(editor);
  await agenciesAndResult(editor);
};
