import {css} from 'lit';

/** A list of links and buttons in a row. */
export const linkStyles = css`
  /* The first icon stands at the edge of the text. */
  ul {
    display: flex;
    flex-wrap: wrap;
    margin: 0 -0.5em;
    padding: 0;
    font-size: 0.875em;
    list-style: none;
  }

  a,
  button {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    min-inline-size: 2.25em;
    min-block-size: 2.5em;
    padding: 0 0.5em;
    font: inherit;
    line-height: 1.2;
    color: inherit;
    text-decoration: none;
    background: none;
    border: 0;
    border-radius: var(--news-radius);
    cursor: pointer;
  }

  a:hover,
  button:hover {
    background: var(--_tint);
  }

  /* Within, for there are others on all sides. */
  a:focus-visible,
  button:focus-visible {
    outline-offset: -3px;
  }

  @media (pointer: coarse) {
    a,
    button {
      min-inline-size: 40px;
      min-block-size: 40px;
    }
  }
`;
