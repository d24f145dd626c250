import {css} from 'lit';

export const styles = css`
  ul {
    font-size: 1em;
  }

  .name {
    display: none;
  }
`;
