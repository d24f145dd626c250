import {css} from 'lit';

export const styles = css`
  .base {
    flex-wrap: nowrap;
    gap: 0.25em;
  }

  .button {
    inline-size: 2.75em;
    min-inline-size: 40px;
    padding: 0;
    font-weight: 400;
    line-height: 1;
  }

  .normal::before {
    content: 'A';
  }

  .smaller::before {
    content: 'A−';
    font-size: 0.8125em;
  }

  .larger::before {
    content: 'A+';
    font-size: 1.1875em;
  }
`;
