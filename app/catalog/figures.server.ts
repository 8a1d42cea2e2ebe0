import type { FigureFile } from './components/figure.tsx';
import type { CourseFolder } from './library.server.ts';
import { hashOf } from './hash.server.ts';
import { drawingSize } from './svg.ts';

const HASH_LENGTH = 16;

export interface ServedFigure extends FigureFile {
  /** Its name in build/course-files. */
  served: string;
  svg: string;
}

/** A course's drawings by the names lessons use. */
export function servedFigures({ figures }: CourseFolder): Map<string, ServedFigure> {
  return new Map(
    [...figures].map(([name, svg]) => {
      const served = `${hashOf(svg).slice(0, HASH_LENGTH)}-${name}`;
      const { width, height } = drawingSize(svg) ?? { width: 1, height: 1 };
      return [name, { served, href: `/course-files/${served}`, width, height, svg }];
    }),
  );
}
