import { encode } from 'uqr';
import { useSay } from '../kit/locale.tsx';
import { saveBlob } from '../kit/save-blob.ts';
import { payWords as words } from '../words/pay.ts';

/** Modules of white around a code (ISO/IEC 18004 asks for four). */
const quiet = 4;

/** Pixels of a module in the image that is saved. */
const scale = 12;

const modulesOf = (payload: string): { size: number; dark: [x: number, y: number][] } => {
  const { size, data } = encode(payload, { ecc: 'M', border: quiet });
  return { size, dark: data.flatMap((row, y) => row.flatMap((dark, x): [number, number][] => (dark ? [[x, y]] : []))) };
};

const saveImage = (payload: string, name: string): void => {
  const { size, dark } = modulesOf(payload);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size * scale;
  const paint = canvas.getContext('2d');
  if (!paint) return;
  paint.fillStyle = '#fff';
  paint.fillRect(0, 0, canvas.width, canvas.height);
  paint.fillStyle = '#000';
  for (const [x, y] of dark) paint.fillRect(x * scale, y * scale, scale, scale);
  canvas.toBlob((blob) => blob && saveBlob(blob, name));
};

/** A code to scan, and to save as an image: on a telephone a banking app reads it from there. */
export const QrCode = ({ payload, label, name }: { payload: string; label: string; name: string }) => {
  const t = useSay();
  const { size, dark } = modulesOf(payload);
  return (
    <div class="mc-qr">
      <svg
        viewBox={`0 0 ${size} ${size}`}
        width="264"
        height="264"
        role="img"
        aria-label={label}
        shape-rendering="crispEdges"
      >
        <rect width={size} height={size} fill="#fff" />
        <path d={dark.map(([x, y]) => `M${x} ${y}h1v1h-1z`).join('')} fill="#000" />
      </svg>
      <p>
        <button type="button" class="mc-plain mc-no-print" onClick={() => saveImage(payload, name)}>
          {t(words.saveQr)}
        </button>
      </p>
    </div>
  );
};
