import type { TableFaultCode } from '../../words/admin-import.ts';
import { tableFaultWords } from '../../words/admin-import.ts';
import { fill } from '#shared/words/text.ts';
import type { Text } from '#shared/words/text.ts';

/** Why a file cannot be read, in words for whoever chose it. */
export class TableFault extends Error {
  readonly code: TableFaultCode;
  readonly said: Text;
  constructor(code: TableFaultCode, values: Record<string, string | number> = {}) {
    super(code);
    this.code = code;
    this.said = fill(tableFaultWords[code], values);
  }
}
