import {css} from 'lit';

/** The notes of `src/templates/status.ts`. */
export const statusStyles = css`
  .note {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1.25em;
    padding-block: 1.25em;
    border-block: 1px solid var(--_line);
  }

  .note p {
    flex: 1 1 12em;
    margin: 0;
    text-wrap: pretty;
  }

  .stale {
    margin: 0;
    margin-block-start: 0.9em;
    font-size: 0.8125em;
    line-height: 1.4;
    color: var(--_muted);
  }

  .stage {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .stage > * {
    grid-area: 1 / 1;
  }

  /* Keeps the promised box while the page's own content stands in it. */
  .held {
    visibility: hidden;
  }

  /* Stories in plain HTML may be higher than the stories to come; their links keep their rings. */
  .held + div {
    contain: size;
    overflow: auto;
    margin: -4px;
    padding: 4px;
  }
`;
