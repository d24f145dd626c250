// The embed builder as people use it: in a real browser, on the built page, with what it copies pasted elsewhere.
import {root, run} from '../../scripts/lib/run.mjs';
import {accessible} from './embed-builder/accessible.mjs';
import {addresses} from './embed-builder/addresses.mjs';
import {applications} from './embed-builder/applications.mjs';
import {startDesk} from './embed-builder/desk.mjs';
import {everyWidget} from './embed-builder/every-widget.mjs';
import {feeds} from './embed-builder/feeds.mjs';
import {frames} from './embed-builder/frames.mjs';
import {keyboard} from './embed-builder/keyboard.mjs';
import {layout} from './embed-builder/layout.mjs';
import {ownFiles} from './embed-builder/own-files.mjs';
import {reservations} from './embed-builder/reservations.mjs';
import {roundTrips} from './embed-builder/round-trips.mjs';

const PARTS = [
  ...[everyWidget, ownFiles, applications, frames, reservations, addresses, roundTrips],
  ...[feeds, layout, keyboard, accessible],
];

export default async function embedBuilder({browser, check}) {
  for (const script of ['build', 'build:builder']) {
    const {code, output} = await run('npm', ['run', script], {quiet: true, cwd: root});
    if (code) throw new Error(output);
  }
  const desk = await startDesk(browser);
  try {
    for (const part of PARTS) {
      await part(desk, (what, faultsIn) => check(what, () => Promise.resolve(faultsIn()).finally(desk.closeVisits)));
    }
  } finally {
    await desk.close();
  }
}
