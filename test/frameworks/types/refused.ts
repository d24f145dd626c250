// Angular has no comment that expects an error in a template: the line before each says what its compiler must say.
import {Component} from '@angular/core';
import {newsElements} from 'news-elements/angular';
import type {NewsOpenEvent} from 'news-elements/classes';

@Component({
  selector: 'a-refused-page',
  imports: [newsElements],
  template: `
    <!-- Type '"grid"' is not assignable -->
    <news-card layout="grid"></news-card>
    <!-- Can't bind to 'heading' -->
    <news-card [heading]="'Region'"></news-card>
    <!-- Can't bind to 'surface' -->
    <news-card [surface]="'card'"></news-card>
    <!-- Type '"false"' is not assignable -->
    <news-list lead="false"></news-list>
    <!-- Type 'string' is not assignable -->
    <news-list [articles]="'none'"></news-list>
    <!-- Argument of type 'NewsShareEvent' is not assignable -->
    <share-bar (news-share)="show($event)"></share-bar>
    <!-- 'news-lost' is not a known element -->
    <news-lost></news-lost>
  `,
})
export class Refused {
  show(event: NewsOpenEvent): string {
    return event.article.headline;
  }
}
