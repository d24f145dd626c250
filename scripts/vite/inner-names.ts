/**
 * Members of Lit's classes, of the sanitiser's and of ours that no page sees, shortened in the one-file build. A name stands here only where it
 * is nobody else's: no property, attribute value by name, field of a story, of a `news-source`'s settings or of the
 * page's state, which other copies read (`manifest-is-true` compares).
 */
export const INNER_NAMES = [
  ...['addController', 'hostConnected', 'hostDisconnected', 'hostUpdate', 'hostUpdated', 'converter', 'fromAttribute'],
  ...['createProperty', 'elementStyles', 'shadowRootOptions', 'createRenderRoot', 'renderOptions', 'enableUpdating'],
  ...['isUpdatePending', 'performUpdate', 'willUpdate', 'ctor', 'strTag', 'eventName'],
  ...['plural', 'compactNumber', 'relativeTime', 'languageCode', 'isOutdated', 'edition', 'waiting', 'loadNext'],
  ...['hasNext', 'renew', 'admit', 'answered', 'holds', 'pick', 'given', 'term', 'contentBase'],
  ...['strings', 'watches', 'places'],
  ...['inView', 'awake', 'tick', 'near', 'isBeyond', 'automatic', 'added', 'extra', 'eager', 'foot', 'sample', 'cdn'],
  ...[
    'leadsOn',
    'isCut',
    'isPictured',
    'hasPicture',
    'isExpanded',
    'isVideo',
    'copied',
    'foreign',
    'untangle',
    'fleeting',
  ],
  ...[
    'suggests',
    'closes',
    'choose',
    'typed',
    'tiles',
    'busy',
    'area',
    'markup',
    'sanitize',
    'ALLOWED_TAGS',
    'ALLOWED_ATTR',
  ],
  'TRUSTED_TYPES_POLICY',
];
