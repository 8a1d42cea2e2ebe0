import type { Translate } from '~/i18n/messages.ts';

export interface AudioFile {
  /** Where it is served. */
  href: string;
  /** Rounded up. */
  kilobytes: number;
}

/** The page read aloud. Nothing is fetched before somebody presses; the page itself is the transcript. */
export function Narration({ t, file, minutes }: { t: Translate; file: AudioFile; minutes: string }) {
  const label = t('catalog.narration', { minutes: Number(minutes), size: file.kilobytes });
  return (
    <section className="narration">
      <p>{label}</p>
      <audio controls preload="none" src={file.href} aria-label={label} />
    </section>
  );
}
