import {css} from 'lit';

export const styles = css`
  ul {
    gap: 0.75em;
    margin: 0;
    font-size: 1em;
  }

  a {
    padding: 0;
  }

  a:focus-visible {
    outline-offset: 2px;
  }

  .button {
    flex-direction: column;
    align-items: start;
    gap: 0.1em;
    padding: 0.5em 0.9em;
  }

  small {
    font-size: 0.8125em;
    font-weight: 400;
  }
`;
