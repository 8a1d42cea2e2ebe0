import autocannon, { type Options } from 'autocannon';

export const BROWSER_HEADERS = { 'accept-encoding': 'gzip, deflate, br', 'accept-language': 'en' };

/** Asks from ten connections at once; anything but a page is a fault of what is measured. */
export async function load(options: Options): Promise<{ perSecond: number; requests: number }> {
  const result = await autocannon({ connections: 10, ...options });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`Under load ${result.non2xx} answers were no pages and ${result.errors} never came.`);
  }
  return { perSecond: result['2xx'] / result.duration, requests: result['2xx'] };
}
