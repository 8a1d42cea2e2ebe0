import { hasLeft, markLeft } from './left.ts';
import { showNotes, type NotesWords } from './notes-page.ts';
import { afterStroke, isEnough, NO_TAPS, type Stroke } from './three-shifts.ts';

const NOTES = '/notes';

interface Way {
  to: string;
  shared: boolean;
  words: NotesWords;
}

/** The link leaves at once, and so does Shift, three times; a page that the browser kept shows nothing after that. */
export function watchLeaving() {
  const link = document.querySelector<HTMLAnchorElement>('a[data-leave]');
  if (!link) return;
  const { leave: to = NOTES, title = '', close = '', shared } = link.dataset;
  const way = { to, shared: shared !== undefined, words: { title, close } };
  const tabs = otherTabs(() => hide(way.words));
  const go = () => leave(way, tabs);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    go();
  });
  watchShift(go);
  const look = () => hasLeft(document.cookie) && hide(way.words);
  look();
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && !look() && !link.isConnected) location.reload();
  });
}

/** The page, and its address. */
function hide(words: NotesWords): true {
  showNotes(words);
  history.replaceState(null, '', NOTES);
  return true;
}

/** First nothing is seen any more; whatever fails then, the rest goes on. */
function leave({ to, shared, words }: Way, tabs: { tell(): void }) {
  const steps = [
    () => hide(words),
    () => markLeft(shared),
    () => navigator.sendBeacon('/leave'),
    () => tabs.tell(),
    // Without a connection the page stays that is shown already.
    () => to !== NOTES && navigator.onLine && location.replace(to),
  ];
  for (const step of steps) {
    try {
      step();
    } catch {
      // The next one does not need it.
    }
  }
}

function watchShift(go: () => void) {
  let taps = NO_TAPS;
  const see = (stroke: Stroke) => {
    taps = afterStroke(taps, stroke);
    if (!isEnough(taps)) return;
    taps = NO_TAPS;
    go();
  };
  const key = (type: 'down' | 'up') => (event: KeyboardEvent) => {
    const modified = event.ctrlKey || event.altKey || event.metaKey || event.getModifierState('AltGraph');
    see({ type, key: event.key, modified, repeat: event.repeat, at: event.timeStamp });
  };
  const other = ({ timeStamp }: Event) =>
    see({ type: 'other', key: '', modified: false, repeat: false, at: timeStamp });
  addEventListener('keydown', key('down'), true);
  addEventListener('keyup', key('up'), true);
  addEventListener('pointerdown', other, true);
  addEventListener('blur', other);
}

/** Pages of ours in other tabs are covered too, where the browser lets them speak to each other. */
function otherTabs(heard: () => void): { tell(): void } {
  if (!('BroadcastChannel' in window)) return { tell: () => undefined };
  const channel = new BroadcastChannel('notes');
  channel.onmessage = heard;
  return { tell: () => channel.postMessage(1) };
}
