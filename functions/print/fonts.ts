import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Tinos has the metrics of Times New Roman, the face of official papers (NĐ 30/2020, Phụ lục I). */
const faces = { regular: '400Regular', bold: '700Bold', italic: '400Regular_Italic' } as const;
export type Face = keyof typeof faces;

/** In Lambda the fonts lie beside the bundle; unbuilt, in their package. */
const folder = (face: string): string => {
  const task = process.env.LAMBDA_TASK_ROOT;
  return task === undefined ? join('node_modules/@expo-google-fonts/tinos', face) : join(task, 'fonts');
};

const read = (face: string): Buffer => readFileSync(join(folder(face), `Tinos_${face}.ttf`));

let loaded: Record<Face, Buffer> | undefined;

/** The three faces, read once per container. */
export const fonts = (): Record<Face, Buffer> => {
  loaded ??= { regular: read(faces.regular), bold: read(faces.bold), italic: read(faces.italic) };
  return loaded;
};
