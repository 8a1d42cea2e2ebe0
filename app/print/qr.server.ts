import { create } from 'qrcode';

/** A dark bar of a QR code, in modules from the top left. */
export interface Bar {
  x: number;
  y: number;
  width: number;
}

export interface QrCode {
  /** Modules a side, without the quiet zone of four. */
  size: number;
  bars: Bar[];
}

const QUIET = 4;

/** Neighbouring dark modules of a row joined, so that no hairline shows between them. */
export function qrCode(text: string): QrCode {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  const bars: Bar[] = [];
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (!modules.get(y, x)) continue;
      const last = bars.at(-1);
      if (last?.y === y && last.x + last.width === x) last.width += 1;
      else bars.push({ x, y, width: 1 });
    }
  }
  return { size, bars };
}

/** For a page: takes the width it is given, dark on white whatever the page's colours. */
export function qrSvg(text: string): string {
  const { size, bars } = qrCode(text);
  const side = size + 2 * QUIET;
  const path = bars.map(({ x, y, width }) => `M${x + QUIET} ${y + QUIET}h${width}v1h-${width}z`).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges" aria-hidden="true">` +
    `<path fill="#fff" d="M0 0h${side}v${side}H0z"/><path fill="#000" d="${path}"/></svg>`
  );
}
