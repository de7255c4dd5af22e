/** In place of a document of the first filing of a chain: its result; `result.<part>` is the result of an earlier part. */
export const resultOf = 'result';
