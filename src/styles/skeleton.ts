import {css} from 'lit';

/** Faint bars in the place of a story's words. */
export const skeletonStyles = css`
  /* A line of its text's height, painted a little lower than the line. */
  .bar {
    block-size: 1lh;
    border-block: 0.15em solid transparent;
    background: linear-gradient(100deg, transparent 40%, var(--_tint) 50%, transparent 60%) 0 0 / 300% padding-box
      var(--_tint);
    outline: 1px solid transparent;
  }

  .label.bar {
    inline-size: 5em;
  }

  .headline.bar + .headline.bar {
    inline-size: 62%;
  }

  .meta.bar {
    inline-size: 8em;
  }

  .credit.bar {
    inline-size: 11em;
  }

  @media (prefers-reduced-motion: no-preference) {
    .bar {
      animation: sheen 2.4s linear infinite;
    }
  }

  @keyframes sheen {
    from {
      background-position: 150% 0;
    }

    to {
      background-position: -50% 0;
    }
  }
`;
