import {Component, CUSTOM_ELEMENTS_SCHEMA, type ElementRef, afterNextRender, signal, viewChild} from '@angular/core';
import {articles, FEED} from '../stories.js';

@Component({selector: 'view-plain', schemas: [CUSTOM_ELEMENTS_SCHEMA], template: '<theme-toggle></theme-toggle>'})
export class Plain {}

@Component({
  selector: 'view-section',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button id="count" (click)="count.set(count() + 1)"></button>
    <button id="toggle" (click)="isShown.set(!isShown())"></button>
    @if (isShown()) {
      <news-list heading="Region" description="From the valleys" [articles]="articles">
        <a href="/region/">Region {{ count() }}</a>
      </news-list>
    } @else {
      <p id="dummy">Dummy view</p>
    }
  `,
})
export class Section {
  readonly articles = articles;
  readonly count = signal(1);
  readonly isShown = signal(true);
}

@Component({
  selector: 'view-data',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button id="empty" (click)="isFull.set(false)"></button>
    <news-list id="data" [numbered]="true" [count]="1" heading="Region" [articles]="articles"></news-list>
    <news-card [article]="articles[1]" [headingLevel]="4"></news-card>
    <news-list
      id="changed"
      [src]="feed"
      [numbered]="isFull()"
      [count]="isFull() ? 1 : undefined"
      [heading]="isFull() ? 'Region' : undefined"
      [headingLevel]="isFull() ? 4 : undefined"
      [layout]="isFull() ? 'grid' : undefined"
      [hide]="isFull() ? 'date' : undefined"
    ></news-list>
  `,
})
export class Data {
  readonly articles = articles;
  readonly feed = FEED;
  readonly isFull = signal(true);
}

@Component({
  selector: 'view-events',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <output>{{ written() }}</output>
    <news-list
      #list
      [articles]="articles"
      (news-open)="$event.preventDefault(); hear($event.type)"
      (lowercaseevent)="hear($event.type)"
      (camelEvent)="hear($event.type)"
      (CAPSevent)="hear($event.type)"
      (PascalEvent)="hear($event.type)"
    ></news-list>
  `,
})
export class Events {
  readonly articles = articles;
  readonly written = signal('{}');
  readonly list = viewChild.required<ElementRef<HTMLElement>>('list');

  constructor() {
    afterNextRender(() => this.list().nativeElement.addEventListener('news-open', () => this.hear('imperative')));
  }

  hear(type: string): void {
    const heard = JSON.parse(this.written());
    this.written.set(JSON.stringify({...heard, [type]: (heard[type] ?? 0) + 1}));
  }
}

@Component({
  selector: 'view-live',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button id="again" (click)="time.set(time() + 1)"></button>
    <output>{{ '{"time":' + time() + ',"loads":' + loads() + '}' }}</output>
    <news-list [src]="feed" heading="Region" heading-level="3" count="2" lead (news-load)="loads.set(loads() + 1)">
      <a href="/region/">Region</a>
    </news-list>
  `,
})
export class Live {
  readonly feed = FEED;
  readonly time = signal(0);
  readonly loads = signal(0);
}

export const views = {Plain, Section, Data, Events, Live};
