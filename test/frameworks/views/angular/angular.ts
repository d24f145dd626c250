import type {ApplicationRef} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';
import {views} from './views.js';

let app: Promise<ApplicationRef>;

Object.assign(window, {
  show(place: HTMLElement, name: keyof typeof views) {
    place.append(document.createElement(`view-${name.toLowerCase()}`));
    app = bootstrapApplication(views[name]);
  },
  leave: async () => (await app).destroy(),
});
