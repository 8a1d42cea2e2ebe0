const LARGEST_BYTES = 30 * 1024;
const ELEMENTS = new Set(
  `svg g path rect circle ellipse line polyline polygon text tspan title desc defs linearGradient radialGradient stop
  clipPath mask pattern marker symbol use`.split(/\s+/),
);

export interface Drawing {
  width: number;
  height: number;
}

/** What is wrong with a drawing: it is served as it is, so it may hold nothing that runs or that fetches. */
export function svgFaults(svg: string): { line: number; what: string; expected: string }[] {
  const faults: { line: number; what: string; expected: string }[] = [];
  const add = (offset: number, what: string, expected: string) =>
    faults.push({ line: svg.slice(0, offset).split('\n').length, what, expected });
  const bytes = Buffer.byteLength(svg);
  if (bytes > LARGEST_BYTES) add(0, `the drawing has ${Math.ceil(bytes / 1024)} KB`, 'at most 30 KB');
  for (const { 1: name = '', index } of svg.matchAll(/<\s*([^\s/>!?][^\s/>]*)/g)) {
    if (!ELEMENTS.has(name)) add(index, `<${name}> in a drawing`, 'only shapes and text');
  }
  for (const { 0: found, index } of svg.matchAll(/<![^-][^>]*|<\?(?!xml\s)[^>]*/g)) {
    add(index, `“${found.slice(0, 40)}” in a drawing`, 'no declarations, only shapes and text');
  }
  for (const { 1: name, index } of svg.matchAll(/[\s"'/](on[a-z]+)\s*=/gi)) {
    add(index, `the attribute ${name} in a drawing`, 'nothing that runs');
  }
  for (const { 0: found, index } of svg.matchAll(/[\s"'/][\w:]*(?:href|src)\s*=\s*(?!["']#)[^\s>]*/gi)) {
    add(index, `“${found.trim().slice(0, 60)}” in a drawing`, 'no reference but to its own parts, as in href="#part"');
  }
  for (const { 0: found, index } of svg.matchAll(/url\((?!\s*["']?#)[^)]*|@import/gi)) {
    add(index, `“${found.slice(0, 60)}” in a drawing`, 'no reference but to its own parts, as in url(#part)');
  }
  for (const { 0: found, index } of svg.matchAll(/\sstyle\s*=|\\|&#/gi)) {
    add(index, `“${found.trim()}” in a drawing`, 'attributes such as fill and stroke, and letters written as they are');
  }
  if (!drawingSize(svg)) add(0, 'the drawing has no viewBox', 'viewBox="0 0 width height" on <svg>');
  return faults;
}

/** Width and height from the viewBox. */
export function drawingSize(svg: string): Drawing | undefined {
  const box = /<svg\b[^>]*\sviewBox=["']\s*([-\d.]+[\s,]+[-\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)\s*["']/.exec(svg);
  const [width, height] = [Number(box?.[2]), Number(box?.[3])];
  return width > 0 && height > 0 ? { width, height } : undefined;
}
