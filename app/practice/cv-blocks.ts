import { WORK_PLACES, type Cv } from './cv.ts';
import type { CvWords } from './cv-words.ts';

/** One piece of a CV, in the order of the page. */
export interface Block {
  is: 'name' | 'contact' | 'heading' | 'text' | 'item' | 'post' | 'place';
  text: string;
}

/** What is empty leaves no trace, nor does a heading with nothing below it. */
export function cvBlocks({ values }: Cv, words: CvWords): Block[] {
  const lines = (name: string) => (values[name] ?? '').split('\n').filter(Boolean);
  const blocks = (is: Block['is'], name: string) => lines(name).map((text): Block => ({ is, text }));
  const contact = [values.town, labelled(words.phone, values.phone), labelled(words.email, values.email)];
  const work = WORK_PLACES.flatMap((place) => {
    const where = [values[`work${place}-where`], values[`work${place}-when`]].filter(Boolean).join(', ');
    return [
      ...blocks('post', `work${place}-what`),
      ...(where ? [{ is: 'place' as const, text: where }] : []),
      ...blocks('item', `work${place}-tasks`),
    ];
  });
  return [
    ...blocks('name', 'name'),
    ...(contact.some(Boolean) ? [{ is: 'contact' as const, text: contact.filter(Boolean).join(' · ') }] : []),
    ...headed(words.profile, blocks('text', 'profile')),
    ...headed(words.skills, blocks('item', 'skills')),
    ...headed(words.work, work),
    ...headed(words.education, blocks('item', 'education')),
    ...headed(words.languages, blocks('item', 'languages')),
    ...headed(words.other, blocks('item', 'other')),
  ];
}

function labelled(label: string, value: string | undefined): string {
  return value ? `${label}: ${value}` : '';
}

function headed(heading: string, blocks: Block[]): Block[] {
  return blocks.length > 0 ? [{ is: 'heading', text: heading }, ...blocks] : [];
}
