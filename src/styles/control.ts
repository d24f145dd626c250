import {css} from 'lit';

/** A control is as wide as what it shows, so that it stands in a line of text or in a row of a page's header. */
export const controlStyles = css`
  :host {
    display: inline-block !important;
    vertical-align: middle;
  }

  .base {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    container-type: normal;
  }
`;
