/** Dispatches an event for a click, which then comes to nothing if the page cancels the event. */
export function offer(host: HTMLElement, click: Event, event: Event): void {
  if (!host.dispatchEvent(event)) click.preventDefault();
}
