// What holds for every story under `npm run test:stories`, beside what its play function and axe say.
import {afterEach} from 'vitest';
import {commands, page} from 'vitest/browser';
import {invisibleSigns, losses, missing, readable, spaceText} from './fit.js';

globalThis.emulateMedia = (media) => commands.emulateMedia(media);

const DESK = [1280, 900];
const PHONE = [320, 900];

afterEach(async () => {
  const root = document.body;
  const texts = readable(root);
  const problems = [];
  const note = (condition, found) => problems.push(...found.map((what) => `${condition}: ${what}`));
  note('as it is', losses(root));

  const respace = spaceText(root);
  await painted();
  note('with the text spacing of WCAG 1.4.12', [...losses(root), ...missing(texts, root)]);
  respace();

  await page.viewport(...PHONE);
  await painted();
  note('at 320 px', losses(root));
  await page.viewport(...DESK);

  await commands.emulateMedia({forcedColors: 'active'});
  await painted();
  note('in forced colours', [...losses(root), ...missing(texts, root), ...invisibleSigns(root)]);
  await commands.emulateMedia({forcedColors: 'none'});

  if (problems.length) throw new Error(problems.join('\n'));
});

/** Twice: what watches sizes answers in the first frame and is drawn in the second. */
const painted = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
