import {Component, signal} from '@angular/core';
import 'news-elements';
import {newsElements} from 'news-elements/angular';
import type {NewsOpenEvent} from 'news-elements/classes';

@Component({
  selector: 'app-root',
  imports: [newsElements],
  template: `
    <main>
      <h1>News in Angular</h1>
      <button (click)="layout.set(layout() === 'list' ? 'grid' : 'list')">List or grid</button>
      <p role="status">{{ opened() }}</p>
      <news-list
        src="https://paper.example/feed.json"
        heading="Latest"
        [layout]="layout()"
        [count]="3"
        (news-open)="open($event)"
      >
        <a href="https://paper.example/">Stories from The Paper</a>
      </news-list>
    </main>
  `,
})
export class App {
  protected readonly layout = signal<'list' | 'grid'>('list');
  protected readonly opened = signal('');

  protected open(event: NewsOpenEvent): void {
    event.preventDefault();
    this.opened.set(event.article.headline);
  }
}
