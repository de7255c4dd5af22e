import { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';

const Image = z.record(z.string(), z.record(z.string(), z.unknown()));
const json = z.string().transform((text) => Image.parse(JSON.parse(text)));
const Row = z.object({
  id: z.number(),
  event_name: z.enum(['INSERT', 'MODIFY', 'REMOVE']),
  keys_json: json,
  new_image: json.nullable(),
  old_image: json.nullable(),
  sequence_number: z.string(),
  created_at: z.number(),
});

/** A record as a Lambda receives it among `Records`. */
export type StreamRecord = ReturnType<typeof recordOf>;

type Source = { readonly arn: string; readonly region: string; readonly view: string };

const recordOf = (row: z.infer<typeof Row>, { arn, region, view }: Source, shift: number) => ({
  eventID: `${row.id}`.padStart(32, '0'),
  eventName: row.event_name,
  eventVersion: '1.1',
  eventSource: 'aws:dynamodb',
  awsRegion: region,
  dynamodb: {
    ApproximateCreationDateTime: row.created_at + Math.round(shift / 1000),
    Keys: row.keys_json,
    ...(row.new_image !== null && view.includes('NEW') && { NewImage: row.new_image }),
    ...(row.old_image !== null && view.includes('OLD') && { OldImage: row.old_image }),
    SequenceNumber: row.sequence_number.padStart(21, '0'),
    SizeBytes: JSON.stringify(row.keys_json).length + JSON.stringify(row.new_image ?? row.old_image ?? '').length,
    StreamViewType: view,
  },
  eventSourceARN: arn,
});

/** The stream of one table, read from the engine's file beside the engine. */
export type TableStream = {
  /** Records after a sequence number, oldest first. `shift` moves their times from the real clock to the portal's (milliseconds). */
  readonly after: (sequence: number, limit: number, shift: number) => readonly StreamRecord[];
  readonly newest: () => number;
  readonly close: () => void;
};

/** The sequence number of a record, as a number. */
export const sequenceOf = (record: StreamRecord): number => Number(record.dynamodb.SequenceNumber);

/** Opens the stream of `table` in the engine's `file`. */
export const openTableStream = (file: string, table: string, source: Source): TableStream => {
  const sqlite = new DatabaseSync(file, { readOnly: true });
  sqlite.exec('PRAGMA busy_timeout = 2000');
  const read = sqlite.prepare(
    `SELECT * FROM _stream_records WHERE table_name = ? AND CAST(sequence_number AS INTEGER) > ?
     ORDER BY CAST(sequence_number AS INTEGER) LIMIT ?`,
  );
  const newest = sqlite.prepare(
    'SELECT MAX(CAST(sequence_number AS INTEGER)) AS newest FROM _stream_records WHERE table_name = ?',
  );
  return {
    after: (sequence, limit, shift) =>
      read.all(table, sequence, limit).map((row) => recordOf(Row.parse(row), source, shift)),
    newest: () => Number(newest.get(table)?.newest ?? 0),
    close: () => sqlite.close(),
  };
};
