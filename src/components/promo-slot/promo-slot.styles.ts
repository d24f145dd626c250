import {css} from 'lit';

export const styles = css`
  /* What stands in it is the page's. */
  .base {
    direction: inherit;
  }

  .place {
    inline-size: var(--_w);
    max-inline-size: 100%;
    margin-inline: auto;
  }

  /* One and a half em of the host's text, on one line: pages keep the place with that number. */
  .label {
    margin: 0;
    overflow: clip;
    font-size: 0.75em;
    line-height: 2;
    text-overflow: ellipsis;
    white-space: nowrap;
    color: var(--_muted);
  }

  .box {
    min-block-size: var(--_h);
    background: var(--_tint);
  }

  /* Margins of the content stay within. */
  slot {
    display: flow-root;
  }

  iframe {
    display: block;
    inline-size: 100%;
    block-size: var(--_h);
    border: 0;
  }

  [hidden],
  .folded .label {
    display: none;
  }

  .folded .box {
    min-block-size: 0;
  }

  .base.folded {
    padding: 0 !important;
  }

  @media print {
    .base {
      display: none;
    }
  }
`;
