const SHAPE = /^[^\s<>()[\],;:@"\\\p{Cc}]+@[^\s<>()[\],;:@"\\\p{Cc}]+$/u;

/** Whether this is one address and nothing that a mail program could take for more. */
export function isMailAddress(text: string): boolean {
  return text.length <= 254 && SHAPE.test(text);
}
