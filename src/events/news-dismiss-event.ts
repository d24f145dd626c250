/** The reader closes a banner for good. Cancel it to leave it where it is. */
export class NewsDismissEvent extends Event {
  static readonly eventName = 'news-dismiss';

  constructor() {
    super(NewsDismissEvent.eventName, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'news-dismiss': NewsDismissEvent;
  }
}
