import { unprintable } from '~/print/fonts.server.ts';
import { cvErrors, readCv, type Cv, type CvErrors } from './cv.ts';
import { drawCv } from './cv-drawing.server.ts';

/** A form as a CV: the page, or what is wrong with it. Nothing of it is kept. */
export async function makeCv(form: FormData): Promise<{ cv: Cv; errors: CvErrors; pdf?: Buffer }> {
  const cv = readCv((name) => form.get(name));
  const errors = cvErrors(cv, unprintable);
  if (Object.keys(errors).length > 0) return { cv, errors };
  const pdf = await drawCv(cv);
  if (!pdf) return { cv, errors: { profile: { key: 'cv.pages' } } };
  return { cv, errors, pdf };
}
