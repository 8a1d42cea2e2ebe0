import { watchClearing } from './clearing.ts';
import { watchLeaving } from './leaving.ts';

/** Each stands alone: a page works without them, and one that fails takes no other with it. */
for (const begin of [watchLeaving, watchClearing]) {
  try {
    begin();
  } catch {
    // The links and forms of the page do the same, more slowly.
  }
}
