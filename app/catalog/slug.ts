const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST = 60;
export const SLUG_RULE = `lower-case letters, digits and single hyphens, at most ${LONGEST}`;

export function isSlug(text: string): boolean {
  return text.length <= LONGEST && SLUG.test(text);
}
