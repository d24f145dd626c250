import {appendFileSync} from 'node:fs';

/** The most that a page may shift; Core Web Vitals call ten times as much good. */
export const ALLOWED = 0.01;

/** As web.dev has it: the sum of shifts that no input caused, and what moved. */
export const watchShifts = () => {
  window.shifts = 0;
  window.moved = [];
  new PerformanceObserver((list) => {
    for (const {value, hadRecentInput, sources} of list.getEntries()) {
      if (hadRecentInput) continue;
      window.shifts += value;
      window.moved.push(...sources.map(({node}) => node?.localName ?? node?.nodeName));
    }
  }).observe({type: 'layout-shift', buffered: true});
};

/** For `npm run test:shift`, which prints them. */
export function tellFigure(name, shifts) {
  const {SHIFT_FIGURES} = process.env;
  if (SHIFT_FIGURES) appendFileSync(SHIFT_FIGURES, `${shifts.toFixed(4)}  ${name}\n`);
}
