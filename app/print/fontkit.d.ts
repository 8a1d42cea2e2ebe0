/** The part of fontkit that is used here; it comes without types. */
declare module 'fontkit' {
  export interface Font {
    hasGlyphForCodePoint(codePoint: number): boolean;
    layout(text: string): { advanceWidth: number };
    unitsPerEm: number;
    /** fontkit's own memory of glyphs, with the letters each first stood for. */
    _glyphs: Record<number, unknown>;
  }
  export function openSync(file: string): Font;
}
