import {Component} from '@angular/core';
import {newsElements} from 'news-elements/angular';
import type {Article, NewsList, NewsOpenEvent} from 'news-elements/classes';

@Component({
  selector: 'a-page',
  imports: [newsElements],
  template: `
    <news-source src="/feed.json" name="The Paper" link-target="_blank" [refresh]="60">
      <news-list
        #list
        heading="Region"
        heading-level="3"
        layout="grid"
        lead
        [numbered]="false"
        count="7"
        [headingLevel]="3"
        hide="image date"
        surface="card"
        [articles]="articles"
        class="wide"
        lang="hy"
        (news-open)="show($event, list)"
      >
        <a href="/region/">Region</a>
      </news-list>
    </news-source>
  `,
})
export class Page {
  readonly articles: Article[] | undefined = [];

  show(event: NewsOpenEvent, list: NewsList): string {
    return `${event.article.headline} ${list.state}`;
  }
}
