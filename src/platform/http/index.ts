export { BODY_LIMIT, bodyErrors, formBody, jsonBody } from './body-parser.js';
export { FaultFilter } from './fault.filter.js';
export { languageOf, operationMiddleware } from './operation.middleware.js';
export { inHtml, inlineSource, plainPage, STYLE_SOURCE, type PlainPage } from './plain-page.js';
export { comesFromElsewhere } from './same-origin.js';
