export interface FigureFile {
  /** Where it is served. */
  href: string;
  width: number;
  height: number;
}

export function Figure({ file, alt, caption }: { file: FigureFile; alt: string; caption: string }) {
  return (
    <figure>
      <img src={file.href} width={file.width} height={file.height} alt={alt} loading="lazy" decoding="async" />
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
