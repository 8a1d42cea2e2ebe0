export interface Fitting {
  /** Width of a text at size 1. */
  measure: (text: string) => number;
  width: number;
  /** The size where there is room enough. */
  size: number;
  /** Below this a line is broken instead of shrunk. */
  least: number;
  lines?: number;
}

export interface Fitted {
  size: number;
  lines: string[];
}

/** Sets a text on one line, shrinking it down to `least`; then on more lines, each as full as the others. */
export function fitText(text: string, { measure, width, size, least, lines: most = 2 }: Fitting): Fitted {
  const alone = width / measure(text);
  if (alone >= least || most === 1) return { size: Math.min(size, alone), lines: [text] };
  for (let count = 2; count <= most; count += 1) {
    const lines = balance(text, count, measure);
    const room = width / widest(lines, measure);
    if (room >= least || count === most) return { size: Math.min(size, room), lines };
  }
  return { size: Math.min(size, alone), lines: [text] };
}

/** As `fitText`, for running text: at one size, on as many lines as it takes. */
export function wrapText(text: string, { measure, width, size }: Pick<Fitting, 'measure' | 'width' | 'size'>): Fitted {
  const space = measure(text) * size;
  const count = Math.max(1, Math.ceil(space / width));
  const lines = balance(text, count, measure);
  if (widest(lines, measure) * size <= width) return { size, lines };
  const looser = balance(text, count + 1, measure);
  return { size: Math.min(size, width / widest(looser, measure)), lines: looser };
}

function balance(text: string, count: number, measure: Fitting['measure']): string[] {
  if (count === 1) return [text];
  const share = measure(text) / count;
  const words = text.split(' ').flatMap((word) => pieces(word, share, measure));
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = join(line, word);
    const isFull = line !== '' && Math.abs(measure(line) - share) < Math.abs(measure(longer) - share);
    if (isFull && lines.length < count - 1) {
      lines.push(line);
      line = word.text;
    } else line = longer;
  }
  return [...lines, line].map((each) => each.trim());
}

interface Piece {
  text: string;
  /** Whether a space stood before it. */
  begins: boolean;
}

/** A word much longer than a line is broken inside, since nothing else helps. */
function pieces(word: string, share: number, measure: Fitting['measure']): Piece[] {
  if (measure(word) <= share * 1.3) return [{ text: word, begins: true }];
  return [...word.matchAll(/(?:\P{M}\p{M}*){1,3}/gu)].map(([text], index) => ({ text, begins: index === 0 }));
}

function join(line: string, { text, begins }: Piece): string {
  return line + (begins && line !== '' ? ' ' : '') + text;
}

function widest(lines: string[], measure: Fitting['measure']): number {
  return Math.max(...lines.map((line) => measure(line)));
}
