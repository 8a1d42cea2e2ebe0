import { createRequire } from 'node:module';
import { openSync, type Font } from 'fontkit';

const FILES = {
  regular: '400Regular/NotoSans_400Regular.ttf',
  semibold: '600SemiBold/NotoSans_600SemiBold.ttf',
  bold: '700Bold/NotoSans_700Bold.ttf',
};
export type Weight = keyof typeof FILES;
export type Fonts = Record<Weight, Font>;

let opened: Fonts | undefined;

/** The fonts, opened once a process and ready for one more document. */
export function fontsForOneDocument(): Fonts {
  const fonts = openFonts();
  // Cutting a font down leaves glyphs in its memory without their letters, and the next document
  // could not be searched for them: ё in one would take е from the other.
  for (const font of Object.values(fonts)) font._glyphs = {};
  return fonts;
}

/** The fonts, opened for one document that is drawn while others are. */
export function fontsOfItsOwn(): Fonts {
  return { regular: open('regular'), semibold: open('semibold'), bold: open('bold') };
}

/** The characters of a text that no font here can print. */
export function unprintable(text: string): string[] {
  const { regular } = openFonts();
  return [...new Set(text)].filter((character) => !regular.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
}

function openFonts(): Fonts {
  opened ??= fontsOfItsOwn();
  return opened;
}

function open(weight: Weight): Font {
  const { resolve } = createRequire(import.meta.url);
  return openSync(resolve(`@expo-google-fonts/noto-sans/${FILES[weight]}`));
}
