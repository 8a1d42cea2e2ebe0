import type { Fault } from './fault.ts';
import type { CourseFolder } from './library.server.ts';
import { isSlug, SLUG_RULE } from './slug.ts';
import { svgFaults } from './svg.ts';

export function checkFigures({ path, figures }: CourseFolder): Fault[] {
  return [...figures].flatMap(([name, svg]) => {
    const file = `${path}/figures/${name}`;
    const faults = svgFaults(svg).map((fault) => ({ file, ...fault }));
    if (isSlug(name.replace(/\.svg$/, ''))) return faults;
    return [...faults, { file, line: 1, what: `the name ${name}`, expected: `${SLUG_RULE}, then .svg` }];
  });
}
