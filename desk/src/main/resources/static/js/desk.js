// Everything a page does beside htmx; each file minds one thing.
import './shell.js';
import './clock.js';
import './why.js';
import './keys.js';
import './live.js';
import './draft.js';
import './curve.js';
import './push.js';
import './passkey.js';
import './try.js';
import './zone.js';
import './copy.js';
