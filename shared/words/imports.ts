import type { ImportStatus } from '../admin/import.ts';
import type { Text } from './text.ts';

export const importStatusWords: Record<ImportStatus, Text> = {
  running: { vi: 'Đang nhập dở', en: 'Unfinished' },
  done: { vi: 'Đã nhập', en: 'Imported' },
  undoing: { vi: 'Đang hoàn tác', en: 'Being undone' },
  undone: { vi: 'Đã hoàn tác', en: 'Undone' },
};
