#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 4006:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const pico = __nccwpck_require__(8016);
const utils = __nccwpck_require__(4059);

function picomatch(glob, options, returnState = false) {
  // default to os.platform()
  if (options && (options.windows === null || options.windows === undefined)) {
    // don't mutate the original options object
    options = { ...options, windows: utils.isWindows() };
  }

  return pico(glob, options, returnState);
}

Object.assign(picomatch, pico);
module.exports = picomatch;


/***/ }),

/***/ 5595:
/***/ ((module) => {



const WIN_SLASH = '\\\\/';
const WIN_NO_SLASH = `[^${WIN_SLASH}]`;

const DEFAULT_MAX_EXTGLOB_RECURSION = 0;

/**
 * Posix glob regex
 */

const DOT_LITERAL = '\\.';
const PLUS_LITERAL = '\\+';
const QMARK_LITERAL = '\\?';
const SLASH_LITERAL = '\\/';
const ONE_CHAR = '(?=.)';
const QMARK = '[^/]';
const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
const NO_DOT = `(?!${DOT_LITERAL})`;
const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
const STAR = `${QMARK}*?`;
const SEP = '/';

const POSIX_CHARS = {
  DOT_LITERAL,
  PLUS_LITERAL,
  QMARK_LITERAL,
  SLASH_LITERAL,
  ONE_CHAR,
  QMARK,
  END_ANCHOR,
  DOTS_SLASH,
  NO_DOT,
  NO_DOTS,
  NO_DOT_SLASH,
  NO_DOTS_SLASH,
  QMARK_NO_DOT,
  STAR,
  START_ANCHOR,
  SEP
};

/**
 * Windows glob regex
 */

const WINDOWS_CHARS = {
  ...POSIX_CHARS,

  SLASH_LITERAL: `[${WIN_SLASH}]`,
  QMARK: WIN_NO_SLASH,
  STAR: `${WIN_NO_SLASH}*?`,
  DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
  NO_DOT: `(?!${DOT_LITERAL})`,
  NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
  NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
  START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
  END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
  SEP: '\\'
};

/**
 * POSIX Bracket Regex
 */

const POSIX_REGEX_SOURCE = {
  __proto__: null,
  alnum: 'a-zA-Z0-9',
  alpha: 'a-zA-Z',
  ascii: '\\x00-\\x7F',
  blank: ' \\t',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '\\x21-\\x7E',
  lower: 'a-z',
  print: '\\x20-\\x7E ',
  punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
  space: ' \\t\\r\\n\\v\\f',
  upper: 'A-Z',
  word: 'A-Za-z0-9_',
  xdigit: 'A-Fa-f0-9'
};

module.exports = {
  DEFAULT_MAX_EXTGLOB_RECURSION,
  MAX_LENGTH: 1024 * 64,
  POSIX_REGEX_SOURCE,

  // regular expressions
  REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
  REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
  REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
  REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
  REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
  REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,

  // Replace globs with equivalent patterns to reduce parsing time.
  REPLACEMENTS: {
    __proto__: null,
    '***': '*',
    '**/**': '**',
    '**/**/**': '**'
  },

  // Digits
  CHAR_0: 48, /* 0 */
  CHAR_9: 57, /* 9 */

  // Alphabet chars.
  CHAR_UPPERCASE_A: 65, /* A */
  CHAR_LOWERCASE_A: 97, /* a */
  CHAR_UPPERCASE_Z: 90, /* Z */
  CHAR_LOWERCASE_Z: 122, /* z */

  CHAR_LEFT_PARENTHESES: 40, /* ( */
  CHAR_RIGHT_PARENTHESES: 41, /* ) */

  CHAR_ASTERISK: 42, /* * */

  // Non-alphabetic chars.
  CHAR_AMPERSAND: 38, /* & */
  CHAR_AT: 64, /* @ */
  CHAR_BACKWARD_SLASH: 92, /* \ */
  CHAR_CARRIAGE_RETURN: 13, /* \r */
  CHAR_CIRCUMFLEX_ACCENT: 94, /* ^ */
  CHAR_COLON: 58, /* : */
  CHAR_COMMA: 44, /* , */
  CHAR_DOT: 46, /* . */
  CHAR_DOUBLE_QUOTE: 34, /* " */
  CHAR_EQUAL: 61, /* = */
  CHAR_EXCLAMATION_MARK: 33, /* ! */
  CHAR_FORM_FEED: 12, /* \f */
  CHAR_FORWARD_SLASH: 47, /* / */
  CHAR_GRAVE_ACCENT: 96, /* ` */
  CHAR_HASH: 35, /* # */
  CHAR_HYPHEN_MINUS: 45, /* - */
  CHAR_LEFT_ANGLE_BRACKET: 60, /* < */
  CHAR_LEFT_CURLY_BRACE: 123, /* { */
  CHAR_LEFT_SQUARE_BRACKET: 91, /* [ */
  CHAR_LINE_FEED: 10, /* \n */
  CHAR_NO_BREAK_SPACE: 160, /* \u00A0 */
  CHAR_PERCENT: 37, /* % */
  CHAR_PLUS: 43, /* + */
  CHAR_QUESTION_MARK: 63, /* ? */
  CHAR_RIGHT_ANGLE_BRACKET: 62, /* > */
  CHAR_RIGHT_CURLY_BRACE: 125, /* } */
  CHAR_RIGHT_SQUARE_BRACKET: 93, /* ] */
  CHAR_SEMICOLON: 59, /* ; */
  CHAR_SINGLE_QUOTE: 39, /* ' */
  CHAR_SPACE: 32, /*   */
  CHAR_TAB: 9, /* \t */
  CHAR_UNDERSCORE: 95, /* _ */
  CHAR_VERTICAL_LINE: 124, /* | */
  CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279, /* \uFEFF */

  /**
   * Create EXTGLOB_CHARS
   */

  extglobChars(chars) {
    return {
      '!': { type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})` },
      '?': { type: 'qmark', open: '(?:', close: ')?' },
      '+': { type: 'plus', open: '(?:', close: ')+' },
      '*': { type: 'star', open: '(?:', close: ')*' },
      '@': { type: 'at', open: '(?:', close: ')' }
    };
  },

  /**
   * Create GLOB_CHARS
   */

  globChars(win32) {
    return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
  }
};


/***/ }),

/***/ 8265:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const constants = __nccwpck_require__(5595);
const utils = __nccwpck_require__(4059);

/**
 * Constants
 */

const {
  MAX_LENGTH,
  POSIX_REGEX_SOURCE,
  REGEX_NON_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_BACKREF,
  REPLACEMENTS
} = constants;

/**
 * Helpers
 */

const expandRange = (args, options) => {
  if (typeof options.expandRange === 'function') {
    return options.expandRange(...args, options);
  }

  args.sort();
  const value = `[${args.join('-')}]`;

  try {
    /* eslint-disable-next-line no-new */
    new RegExp(value);
  } catch (ex) {
    return args.map(v => utils.escapeRegex(v)).join('..');
  }

  return value;
};

/**
 * Create the message for a syntax error
 */

const syntaxError = (type, char) => {
  return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
};

const splitTopLevel = input => {
  const parts = [];
  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let value = '';
  let escaped = false;

  for (const ch of input) {
    if (escaped === true) {
      value += ch;
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      value += ch;
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      value += ch;
      continue;
    }

    if (quote === 0) {
      if (ch === '[') {
        bracket++;
      } else if (ch === ']' && bracket > 0) {
        bracket--;
      } else if (bracket === 0) {
        if (ch === '(') {
          paren++;
        } else if (ch === ')' && paren > 0) {
          paren--;
        } else if (ch === '|' && paren === 0) {
          parts.push(value);
          value = '';
          continue;
        }
      }
    }

    value += ch;
  }

  parts.push(value);
  return parts;
};

const isPlainBranch = branch => {
  let escaped = false;

  for (const ch of branch) {
    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (/[?*+@!()[\]{}]/.test(ch)) {
      return false;
    }
  }

  return true;
};

const normalizeSimpleBranch = branch => {
  let value = branch.trim();
  let changed = true;

  while (changed === true) {
    changed = false;

    if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
      value = value.slice(2, -1);
      changed = true;
    }
  }

  if (!isPlainBranch(value)) {
    return;
  }

  return value.replace(/\\(.)/g, '$1');
};

const hasRepeatedCharPrefixOverlap = branches => {
  const values = branches.map(normalizeSimpleBranch).filter(Boolean);

  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      const a = values[i];
      const b = values[j];
      const char = a[0];

      if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
        continue;
      }

      if (a === b || a.startsWith(b) || b.startsWith(a)) {
        return true;
      }
    }
  }

  return false;
};

const parseRepeatedExtglob = (pattern, requireEnd = true) => {
  if ((pattern[0] !== '+' && pattern[0] !== '*') || pattern[1] !== '(') {
    return;
  }

  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let escaped = false;

  for (let i = 1; i < pattern.length; i++) {
    const ch = pattern[i];

    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      continue;
    }

    if (quote === 1) {
      continue;
    }

    if (ch === '[') {
      bracket++;
      continue;
    }

    if (ch === ']' && bracket > 0) {
      bracket--;
      continue;
    }

    if (bracket > 0) {
      continue;
    }

    if (ch === '(') {
      paren++;
      continue;
    }

    if (ch === ')') {
      paren--;

      if (paren === 0) {
        if (requireEnd === true && i !== pattern.length - 1) {
          return;
        }

        return {
          type: pattern[0],
          body: pattern.slice(2, i),
          end: i
        };
      }
    }
  }
};

const buildCharClassStar = chars => {
  const source = chars.length === 1
    ? utils.escapeRegex(chars[0])
    : `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`;

  return `${source}*`;
};

const getStarExtglobSequenceChars = pattern => {
  let index = 0;
  const chars = [];

  while (index < pattern.length) {
    const match = parseRepeatedExtglob(pattern.slice(index), false);

    if (!match || match.type !== '*') {
      return;
    }

    const branches = splitTopLevel(match.body).map(branch => branch.trim());
    if (branches.length !== 1) {
      return;
    }

    const branch = normalizeSimpleBranch(branches[0]);
    if (!branch || branch.length !== 1) {
      return;
    }

    chars.push(branch);
    index += match.end + 1;
  }

  if (chars.length < 1) {
    return;
  }

  return chars;
};

const repeatedExtglobRecursion = pattern => {
  let depth = 0;
  let value = pattern.trim();
  let match = parseRepeatedExtglob(value);

  while (match) {
    depth++;
    value = match.body.trim();
    match = parseRepeatedExtglob(value);
  }

  return depth;
};

const analyzeRepeatedExtglob = (body, options) => {
  if (options.maxExtglobRecursion === false) {
    return { risky: false };
  }

  const max =
    typeof options.maxExtglobRecursion === 'number'
      ? options.maxExtglobRecursion
      : constants.DEFAULT_MAX_EXTGLOB_RECURSION;

  const branches = splitTopLevel(body).map(branch => branch.trim());

  if (branches.length > 1) {
    if (
      branches.some(branch => branch === '') ||
      branches.some(branch => /^[*?]+$/.test(branch)) ||
      hasRepeatedCharPrefixOverlap(branches)
    ) {
      return { risky: true };
    }
  }

  // A repeated extglob is "risky" (prone to catastrophic backtracking) when a
  // branch is itself a `*(...)` sequence, since that nests an unbounded quantifier
  // inside the outer `+(...)`/`*(...)`. When *every* branch reduces to single
  // characters we can emit one flat, ReDoS-safe character class that preserves the
  // meaning of ALL branches (e.g. `+(*(a)|*(b))` -> `[ab]*`), rather than dropping
  // every branch but the first.
  const safeChars = [];
  let sawStarSequence = false;
  let combinable = true;

  for (const branch of branches) {
    const chars = getStarExtglobSequenceChars(branch);
    if (chars) {
      sawStarSequence = true;
      safeChars.push(...chars);
      continue;
    }

    const literal = normalizeSimpleBranch(branch);
    if (literal && literal.length === 1) {
      safeChars.push(literal);
      continue;
    }

    combinable = false;

    if (repeatedExtglobRecursion(branch) > max) {
      return { risky: true };
    }
  }

  if (sawStarSequence) {
    return combinable
      ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) }
      : { risky: true };
  }

  return { risky: false };
};

/**
 * Parse the given input string.
 * @param {String} input
 * @param {Object} options
 * @return {Object}
 */

const parse = (input, options) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected a string');
  }

  input = REPLACEMENTS[input] || input;

  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;

  let len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  const bos = { type: 'bos', value: '', output: opts.prepend || '' };
  const tokens = [bos];

  const capture = opts.capture ? '' : '?:';

  // create constants based on platform, for windows or posix
  const PLATFORM_CHARS = constants.globChars(opts.windows);
  const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);

  const {
    DOT_LITERAL,
    PLUS_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOT_SLASH,
    NO_DOTS_SLASH,
    QMARK,
    QMARK_NO_DOT,
    STAR,
    START_ANCHOR
  } = PLATFORM_CHARS;

  const globstar = opts => {
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const nodot = opts.dot ? '' : NO_DOT;
  const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
  let star = opts.bash === true ? globstar(opts) : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  // minimatch options support
  if (typeof opts.noext === 'boolean') {
    opts.noextglob = opts.noext;
  }

  const state = {
    input,
    index: -1,
    start: 0,
    dot: opts.dot === true,
    consumed: '',
    output: '',
    prefix: '',
    backtrack: false,
    negated: false,
    brackets: 0,
    braces: 0,
    parens: 0,
    quotes: 0,
    globstar: false,
    tokens
  };

  input = utils.removePrefix(input, state);
  len = input.length;

  const extglobs = [];
  const braces = [];
  const stack = [];
  let prev = bos;
  let value;

  /**
   * Tokenizing helpers
   */

  const eos = () => state.index === len - 1;
  const peek = state.peek = (n = 1) => input[state.index + n];
  const advance = state.advance = () => input[++state.index] || '';
  const remaining = () => input.slice(state.index + 1);
  const consume = (value = '', num = 0) => {
    state.consumed += value;
    state.index += num;
  };

  const append = token => {
    state.output += token.output != null ? token.output : token.value;
    consume(token.value);
  };

  const negate = () => {
    let count = 1;

    while (peek() === '!' && (peek(2) !== '(' || peek(3) === '?')) {
      advance();
      state.start++;
      count++;
    }

    if (count % 2 === 0) {
      return false;
    }

    state.negated = true;
    state.start++;
    return true;
  };

  const increment = type => {
    state[type]++;
    stack.push(type);
  };

  const decrement = type => {
    state[type]--;
    stack.pop();
  };

  /**
   * Push tokens onto the tokens array. This helper speeds up
   * tokenizing by 1) helping us avoid backtracking as much as possible,
   * and 2) helping us avoid creating extra tokens when consecutive
   * characters are plain text. This improves performance and simplifies
   * lookbehinds.
   */

  const push = tok => {
    if (prev.type === 'globstar') {
      const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace');
      const isExtglob = tok.extglob === true || (extglobs.length && (tok.type === 'pipe' || tok.type === 'paren'));

      if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
        state.output = state.output.slice(0, -prev.output.length);
        prev.type = 'star';
        prev.value = '*';
        prev.output = star;
        state.output += prev.output;
      }
    }

    if (extglobs.length && tok.type !== 'paren') {
      extglobs[extglobs.length - 1].inner += tok.value;
    }

    if (tok.value || tok.output) append(tok);
    if (prev && prev.type === 'text' && tok.type === 'text') {
      prev.output = (prev.output || prev.value) + tok.value;
      prev.value += tok.value;
      return;
    }

    tok.prev = prev;
    tokens.push(tok);
    prev = tok;
  };

  const extglobOpen = (type, value) => {
    const token = { ...EXTGLOB_CHARS[value], conditions: 1, inner: '' };

    token.prev = prev;
    token.parens = state.parens;
    token.output = state.output;
    token.startIndex = state.index;
    token.tokensIndex = tokens.length;
    const output = (opts.capture ? '(' : '') + token.open;

    increment('parens');
    push({ type, value, output: state.output ? '' : ONE_CHAR });
    push({ type: 'paren', extglob: true, value: advance(), output });
    extglobs.push(token);
  };

  const extglobClose = token => {
    const literal = input.slice(token.startIndex, state.index + 1);
    const body = input.slice(token.startIndex + 2, state.index);
    const analysis = analyzeRepeatedExtglob(body, opts);

    if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
      const safeOutput = analysis.safeOutput
        ? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput)
        : undefined;
      const open = tokens[token.tokensIndex];

      open.type = 'text';
      open.value = literal;
      open.output = safeOutput || utils.escapeRegex(literal);

      for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
        tokens[i].value = '';
        tokens[i].output = '';
        delete tokens[i].suffix;
      }

      state.output = token.output + open.output;
      state.backtrack = true;

      push({ type: 'paren', extglob: true, value, output: '' });
      decrement('parens');
      return;
    }

    let output = token.close + (opts.capture ? ')' : '');
    let rest;

    if (token.type === 'negate') {
      let extglobStar = star;

      if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
        extglobStar = globstar(opts);
      }

      if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
        output = token.close = `)$))${extglobStar}`;
      }

      if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
        // Any non-magical string (`.ts`) or even nested expression (`.{ts,tsx}`) can follow after the closing parenthesis.
        // In this case, we need to parse the string and use it in the output of the original pattern.
        // Suitable patterns: `/!(*.d).ts`, `/!(*.d).{ts,tsx}`, `**/!(*-dbg).@(js)`.
        //
        // Disabling the `fastpaths` option due to a problem with parsing strings as `.ts` in the pattern like `**/!(*.d).ts`.
        const expression = parse(rest, { ...options, fastpaths: false }).output;

        output = token.close = `)${expression})${extglobStar})`;
      }

      if (token.prev.type === 'bos') {
        state.negatedExtglob = true;
      }
    }

    push({ type: 'paren', extglob: true, value, output });
    decrement('parens');
  };

  /**
   * Fast paths
   */

  if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
    let backslashes = false;

    let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
      if (first === '\\') {
        backslashes = true;
        return m;
      }

      if (first === '?') {
        if (esc) {
          return esc + first + (rest ? QMARK.repeat(rest.length) : '');
        }
        if (index === 0) {
          return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
        }
        return QMARK.repeat(chars.length);
      }

      if (first === '.') {
        return DOT_LITERAL.repeat(chars.length);
      }

      if (first === '*') {
        if (esc) {
          return esc + first + (rest ? star : '');
        }
        return star;
      }
      return esc ? m : `\\${m}`;
    });

    if (backslashes === true) {
      if (opts.unescape === true) {
        output = output.replace(/\\/g, '');
      } else {
        output = output.replace(/\\+/g, m => {
          return m.length % 2 === 0 ? '\\\\' : (m ? '\\' : '');
        });
      }
    }

    if (output === input && opts.contains === true) {
      state.output = input;
      return state;
    }

    state.output = utils.wrapOutput(output, state, options);
    return state;
  }

  /**
   * Tokenize input until we reach end-of-string
   */

  while (!eos()) {
    value = advance();

    if (value === '\u0000') {
      continue;
    }

    /**
     * Escaped characters
     */

    if (value === '\\') {
      const next = peek();

      if (next === '/' && opts.bash !== true) {
        continue;
      }

      if (next === '.' || next === ';') {
        continue;
      }

      if (!next) {
        value += '\\';
        push({ type: 'text', value });
        continue;
      }

      // collapse slashes to reduce potential for exploits
      const match = /^\\+/.exec(remaining());
      let slashes = 0;

      if (match && match[0].length > 2) {
        slashes = match[0].length;
        state.index += slashes;
        if (slashes % 2 !== 0) {
          value += '\\';
        }
      }

      if (opts.unescape === true) {
        value = advance();
      } else {
        value += advance();
      }

      if (state.brackets === 0) {
        push({ type: 'text', value });
        continue;
      }
    }

    /**
     * If we're inside a regex character class, continue
     * until we reach the closing bracket.
     */

    if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
      if (opts.posix !== false && value === ':') {
        const inner = prev.value.slice(1);
        if (inner.includes('[')) {
          prev.posix = true;

          if (inner.includes(':')) {
            const idx = prev.value.lastIndexOf('[');
            const pre = prev.value.slice(0, idx);
            const rest = prev.value.slice(idx + 2);
            const posix = POSIX_REGEX_SOURCE[rest];
            if (posix) {
              prev.value = pre + posix;
              state.backtrack = true;
              advance();

              if (!bos.output && tokens.indexOf(prev) === 1) {
                bos.output = ONE_CHAR;
              }
              continue;
            }
          }
        }
      }

      if ((value === '[' && peek() !== ':') || (value === '-' && peek() === ']')) {
        value = `\\${value}`;
      }

      if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
        value = `\\${value}`;
      }

      if (opts.posix === true && value === '!' && prev.value === '[') {
        value = '^';
      }

      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * If we're inside a quoted string, continue
     * until we reach the closing double quote.
     */

    if (state.quotes === 1 && value !== '"') {
      value = utils.escapeRegex(value);
      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * Double quotes
     */

    if (value === '"') {
      state.quotes = state.quotes === 1 ? 0 : 1;
      if (opts.keepQuotes === true) {
        push({ type: 'text', value });
      }
      continue;
    }

    /**
     * Parentheses
     */

    if (value === '(') {
      increment('parens');
      push({ type: 'paren', value });
      continue;
    }

    if (value === ')') {
      if (state.parens === 0 && opts.strictBrackets === true) {
        throw new SyntaxError(syntaxError('opening', '('));
      }

      const extglob = extglobs[extglobs.length - 1];
      if (extglob && state.parens === extglob.parens + 1) {
        extglobClose(extglobs.pop());
        continue;
      }

      push({ type: 'paren', value, output: state.parens ? ')' : '\\)' });
      decrement('parens');
      continue;
    }

    /**
     * Square brackets
     */

    if (value === '[') {
      if (opts.nobracket === true || !remaining().includes(']')) {
        if (opts.nobracket !== true && opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('closing', ']'));
        }

        value = `\\${value}`;
      } else {
        increment('brackets');
      }

      push({ type: 'bracket', value });
      continue;
    }

    if (value === ']') {
      if (opts.nobracket === true || (prev && prev.type === 'bracket' && prev.value.length === 1)) {
        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      if (state.brackets === 0) {
        if (opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('opening', '['));
        }

        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      decrement('brackets');

      const prevValue = prev.value.slice(1);
      if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
        value = `/${value}`;
      }

      prev.value += value;
      append({ value });

      // when literal brackets are explicitly disabled
      // assume we should match with a regex character class
      if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
        continue;
      }

      const escaped = utils.escapeRegex(prev.value);
      state.output = state.output.slice(0, -prev.value.length);

      // when literal brackets are explicitly enabled
      // assume we should escape the brackets to match literal characters
      if (opts.literalBrackets === true) {
        state.output += escaped;
        prev.value = escaped;
        continue;
      }

      // when the user specifies nothing, try to match both
      prev.value = `(${capture}${escaped}|${prev.value})`;
      state.output += prev.value;
      continue;
    }

    /**
     * Braces
     */

    if (value === '{' && opts.nobrace !== true) {
      increment('braces');

      const open = {
        type: 'brace',
        value,
        output: '(',
        outputIndex: state.output.length,
        tokensIndex: state.tokens.length
      };

      braces.push(open);
      push(open);
      continue;
    }

    if (value === '}') {
      const brace = braces[braces.length - 1];

      if (opts.nobrace === true || !brace) {
        push({ type: 'text', value, output: value });
        continue;
      }

      let output = ')';

      if (brace.dots === true) {
        const arr = tokens.slice();
        const range = [];

        for (let i = arr.length - 1; i >= 0; i--) {
          tokens.pop();
          if (arr[i].type === 'brace') {
            break;
          }
          if (arr[i].type !== 'dots') {
            range.unshift(arr[i].value);
          }
        }

        output = expandRange(range, opts);
        state.backtrack = true;
      }

      if (brace.comma !== true && brace.dots !== true) {
        const out = state.output.slice(0, brace.outputIndex);
        const toks = state.tokens.slice(brace.tokensIndex);
        brace.value = brace.output = '\\{';
        value = output = '\\}';
        state.output = out;
        for (const t of toks) {
          state.output += (t.output || t.value);
        }
      }

      push({ type: 'brace', value, output });
      decrement('braces');
      braces.pop();
      continue;
    }

    /**
     * Pipes
     */

    if (value === '|') {
      if (extglobs.length > 0) {
        extglobs[extglobs.length - 1].conditions++;
      }
      push({ type: 'text', value });
      continue;
    }

    /**
     * Commas
     */

    if (value === ',') {
      let output = value;

      const brace = braces[braces.length - 1];
      if (brace && stack[stack.length - 1] === 'braces') {
        brace.comma = true;
        output = '|';
      }

      push({ type: 'comma', value, output });
      continue;
    }

    /**
     * Slashes
     */

    if (value === '/') {
      // if the beginning of the glob is "./", advance the start
      // to the current index, and don't add the "./" characters
      // to the state. This greatly simplifies lookbehinds when
      // checking for BOS characters like "!" and "." (not "./")
      if (prev.type === 'dot' && state.index === state.start + 1) {
        state.start = state.index + 1;
        state.consumed = '';
        state.output = '';
        tokens.pop();
        prev = bos; // reset "prev" to the first token
        continue;
      }

      push({ type: 'slash', value, output: SLASH_LITERAL });
      continue;
    }

    /**
     * Dots
     */

    if (value === '.') {
      if (state.braces > 0 && prev.type === 'dot') {
        if (prev.value === '.') prev.output = DOT_LITERAL;
        const brace = braces[braces.length - 1];
        prev.type = 'dots';
        prev.output += value;
        prev.value += value;
        brace.dots = true;
        continue;
      }

      if ((state.braces + state.parens) === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
        push({ type: 'text', value, output: DOT_LITERAL });
        continue;
      }

      push({ type: 'dot', value, output: DOT_LITERAL });
      continue;
    }

    /**
     * Question marks
     */

    if (value === '?') {
      const isGroup = prev && prev.value === '(';
      if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('qmark', value);
        continue;
      }

      if (prev && prev.type === 'paren') {
        const next = peek();
        let output = value;

        if ((prev.value === '(' && !/[!=<:]/.test(next)) || (next === '<' && !/<([!=]|\w+>)/.test(remaining()))) {
          output = `\\${value}`;
        }

        push({ type: 'text', value, output });
        continue;
      }

      if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
        push({ type: 'qmark', value, output: QMARK_NO_DOT });
        continue;
      }

      push({ type: 'qmark', value, output: QMARK });
      continue;
    }

    /**
     * Exclamation
     */

    if (value === '!') {
      if (opts.noextglob !== true && peek() === '(') {
        if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
          extglobOpen('negate', value);
          continue;
        }
      }

      if (opts.nonegate !== true && state.index === 0) {
        negate();
        continue;
      }
    }

    /**
     * Plus
     */

    if (value === '+') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('plus', value);
        continue;
      }

      if ((prev && prev.value === '(') || opts.regex === false) {
        push({ type: 'plus', value, output: PLUS_LITERAL });
        continue;
      }

      if ((prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace')) || state.parens > 0) {
        push({ type: 'plus', value });
        continue;
      }

      push({ type: 'plus', value: PLUS_LITERAL });
      continue;
    }

    /**
     * Plain text
     */

    if (value === '@') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        push({ type: 'at', extglob: true, value, output: '' });
        continue;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Plain text
     */

    if (value !== '*') {
      if (value === '$' || value === '^') {
        value = `\\${value}`;
      }

      const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
      if (match) {
        value += match[0];
        state.index += match[0].length;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Stars
     */

    if (prev && (prev.type === 'globstar' || prev.star === true)) {
      prev.type = 'star';
      prev.star = true;
      prev.value += value;
      prev.output = star;
      state.backtrack = true;
      state.globstar = true;
      consume(value);
      continue;
    }

    let rest = remaining();
    if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
      extglobOpen('star', value);
      continue;
    }

    if (prev.type === 'star') {
      if (opts.noglobstar === true) {
        consume(value);
        continue;
      }

      const prior = prev.prev;
      const before = prior.prev;
      const isStart = prior.type === 'slash' || prior.type === 'bos';
      const afterStar = before && (before.type === 'star' || before.type === 'globstar');

      if (opts.bash === true && (!isStart || (rest[0] && rest[0] !== '/'))) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace');
      const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren');
      if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      // strip consecutive `/**/`
      while (rest.slice(0, 3) === '/**') {
        const after = input[state.index + 4];
        if (after && after !== '/') {
          break;
        }
        rest = rest.slice(3);
        consume('/**', 3);
      }

      // A globstar followed only by balanced closing parens is at the logical end of patterns like
      // `test(/utils/**)` and `test?(/utils/**)`. Treat it as EOS so the trailing `/**` can match its
      // parent path, except in negated extglobs where that would change the exclusion semantics.
      const isEnd = eos() || (
        state.parens > 0
        && rest === ')'.repeat(state.parens)
        && !extglobs.some(extglob => extglob.type === 'negate')
      );

      if (prior.type === 'bos' && eos()) {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = globstar(opts);
        state.output = prev.output;
        state.globstar = true;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && isEnd) {
        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
        prev.value += value;
        state.globstar = true;
        state.output += prior.output + prev.output;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
        const end = rest[1] !== void 0 ? '|$' : '';

        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
        prev.value += value;

        state.output += prior.output + prev.output;
        state.globstar = true;

        consume(value + advance());

        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      if (prior.type === 'bos' && rest[0] === '/') {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
        state.output = prev.output;
        state.globstar = true;
        consume(value + advance());
        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      // remove single star from output
      state.output = state.output.slice(0, -prev.output.length);

      // reset previous token to globstar
      prev.type = 'globstar';
      prev.output = globstar(opts);
      prev.value += value;

      // reset output with globstar
      state.output += prev.output;
      state.globstar = true;
      consume(value);
      continue;
    }

    const token = { type: 'star', value, output: star };

    if (opts.bash === true) {
      token.output = '.*?';
      if (prev.type === 'bos' || prev.type === 'slash') {
        token.output = nodot + token.output;
      }
      push(token);
      continue;
    }

    if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
      token.output = value;
      push(token);
      continue;
    }

    if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
      if (prev.type === 'dot') {
        state.output += NO_DOT_SLASH;
        prev.output += NO_DOT_SLASH;

      } else if (opts.dot === true) {
        state.output += NO_DOTS_SLASH;
        prev.output += NO_DOTS_SLASH;

      } else {
        state.output += nodot;
        prev.output += nodot;
      }

      if (peek() !== '*') {
        state.output += ONE_CHAR;
        prev.output += ONE_CHAR;
      }
    }

    push(token);
  }

  while (state.brackets > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
    state.output = utils.escapeLast(state.output, '[');
    decrement('brackets');
  }

  while (state.parens > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
    state.output = utils.escapeLast(state.output, '(');
    decrement('parens');
  }

  while (state.braces > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
    state.output = utils.escapeLast(state.output, '{');
    decrement('braces');
  }

  if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
    push({ type: 'maybe_slash', value: '', output: `${SLASH_LITERAL}?` });
  }

  // rebuild the output if we had to backtrack at any point
  if (state.backtrack === true) {
    state.output = '';

    for (const token of state.tokens) {
      state.output += token.output != null ? token.output : token.value;

      if (token.suffix) {
        state.output += token.suffix;
      }
    }
  }

  return state;
};

/**
 * Fast paths for creating regular expressions for common glob patterns.
 * This can significantly speed up processing and has very little downside
 * impact when none of the fast paths match.
 */

parse.fastpaths = (input, options) => {
  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
  const len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  input = REPLACEMENTS[input] || input;

  // create constants based on platform, for windows or posix
  const {
    DOT_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOTS,
    NO_DOTS_SLASH,
    STAR,
    START_ANCHOR
  } = constants.globChars(opts.windows);

  const nodot = opts.dot ? NO_DOTS : NO_DOT;
  const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
  const capture = opts.capture ? '' : '?:';
  const state = { negated: false, prefix: '' };
  let star = opts.bash === true ? '.*?' : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  const globstar = opts => {
    if (opts.noglobstar === true) return star;
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const create = str => {
    switch (str) {
      case '*':
        return `${nodot}${ONE_CHAR}${star}`;

      case '.*':
        return `${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*.*':
        return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*/*':
        return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;

      case '**':
        return nodot + globstar(opts);

      case '**/*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;

      case '**/*.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '**/.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;

      default: {
        const match = /^(.*?)\.(\w+)$/.exec(str);
        if (!match) return;

        const source = create(match[1]);
        if (!source) return;

        return source + DOT_LITERAL + match[2];
      }
    }
  };

  const output = utils.removePrefix(input, state);
  let source = create(output);

  if (source && opts.strictSlashes !== true) {
    source += `${SLASH_LITERAL}?`;
  }

  return source;
};

module.exports = parse;


/***/ }),

/***/ 8016:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const scan = __nccwpck_require__(1781);
const parse = __nccwpck_require__(8265);
const utils = __nccwpck_require__(4059);
const constants = __nccwpck_require__(5595);
const isObject = val => val && typeof val === 'object' && !Array.isArray(val);

/**
 * Creates a matcher function from one or more glob patterns. The
 * returned function takes a string to match as its first argument,
 * and returns true if the string is a match. The returned matcher
 * function also takes a boolean as the second argument that, when true,
 * returns an object with additional information.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch(glob[, options]);
 *
 * const isMatch = picomatch('*.!(*a)');
 * console.log(isMatch('a.a')); //=> false
 * console.log(isMatch('a.b')); //=> true
 *
 * // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
 * const picomatch = require('picomatch/posix');
 * // the same API, defaulting to posix paths
 * const isMatch = picomatch('a/*');
 * console.log(isMatch('a\\b')); //=> false
 * console.log(isMatch('a/b')); //=> true
 *
 * // you can still configure the matcher function to accept windows paths
 * const isMatch = picomatch('a/*', { options: windows });
 * console.log(isMatch('a\\b')); //=> true
 * console.log(isMatch('a/b')); //=> true
 * ```
 * @name picomatch
 * @param {String|Array} `globs` One or more glob patterns.
 * @param {Object=} `options`
 * @return {Function=} Returns a matcher function.
 * @api public
 */

const picomatch = (glob, options, returnState = false) => {
  if (Array.isArray(glob)) {
    const fns = glob.map(input => picomatch(input, options, returnState));
    const arrayMatcher = str => {
      for (const isMatch of fns) {
        const state = isMatch(str);
        if (state) return state;
      }
      return false;
    };
    return arrayMatcher;
  }

  const isState = isObject(glob) && glob.tokens && glob.input;

  if (glob === '' || (typeof glob !== 'string' && !isState)) {
    throw new TypeError('Expected pattern to be a non-empty string');
  }

  const opts = options || {};
  const posix = opts.windows;
  const regex = isState
    ? picomatch.compileRe(glob, options)
    : picomatch.makeRe(glob, options, false, true);

  const state = regex.state;
  delete regex.state;

  let isIgnored = () => false;
  if (opts.ignore) {
    const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
    isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
  }

  const matcher = (input, returnObject = false) => {
    const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix });
    const result = { glob, state, regex, posix, input, output, match, isMatch };

    if (typeof opts.onResult === 'function') {
      opts.onResult(result);
    }

    if (isMatch === false) {
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (isIgnored(input)) {
      if (typeof opts.onIgnore === 'function') {
        opts.onIgnore(result);
      }
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (typeof opts.onMatch === 'function') {
      opts.onMatch(result);
    }
    return returnObject ? result : true;
  };

  if (returnState) {
    matcher.state = state;
  }

  return matcher;
};

/**
 * Test `input` with the given `regex`. This is used by the main
 * `picomatch()` function to test the input string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.test(input, regex[, options]);
 *
 * console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
 * // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp} `regex`
 * @return {Object} Returns an object with matching info.
 * @api public
 */

picomatch.test = (input, regex, options, { glob, posix } = {}) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected input to be a string');
  }

  if (input === '') {
    return { isMatch: false, output: '' };
  }

  const opts = options || {};
  const format = opts.format || (posix ? utils.toPosixSlashes : null);
  let match = input === glob;
  let output = (match && format) ? format(input) : input;

  if (match === false) {
    output = format ? format(input) : input;
    match = output === glob;
  }

  if (match === false || opts.capture === true) {
    if (opts.matchBase === true || opts.basename === true) {
      match = picomatch.matchBase(input, regex, options, posix);
    } else {
      match = regex.exec(output);
    }
  }

  return { isMatch: Boolean(match), match, output };
};

/**
 * Match the basename of a filepath.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.matchBase(input, glob[, options]);
 * console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
 * @return {Boolean}
 * @api public
 */

picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
  const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
  return regex.test(utils.basename(input, { windows: posix }));
};

/**
 * Returns true if **any** of the given glob `patterns` match the specified `string`.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.isMatch(string, patterns[, options]);
 *
 * console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
 * console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
 * ```
 * @param {String|Array} str The string to test.
 * @param {String|Array} patterns One or more glob patterns to use for matching.
 * @param {Object} [options] See available [options](#options).
 * @return {Boolean} Returns true if any patterns match `str`
 * @api public
 */

picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);

/**
 * Parse a glob pattern to create the source string for a regular
 * expression.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const result = picomatch.parse(pattern[, options]);
 * ```
 * @param {String} `pattern`
 * @param {Object} `options`
 * @return {Object} Returns an object with useful properties and output to be used as a regex source string.
 * @api public
 */

picomatch.parse = (pattern, options) => {
  if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
  return parse(pattern, { ...options, fastpaths: false });
};

/**
 * Scan a glob pattern to separate the pattern into segments.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.scan(input[, options]);
 *
 * const result = picomatch.scan('!./foo/*.js');
 * console.log(result);
 * { prefix: '!./',
 *   input: '!./foo/*.js',
 *   start: 3,
 *   base: 'foo',
 *   glob: '*.js',
 *   isBrace: false,
 *   isBracket: false,
 *   isGlob: true,
 *   isExtglob: false,
 *   isGlobstar: false,
 *   negated: true }
 * ```
 * @param {String} `input` Glob pattern to scan.
 * @param {Object} `options`
 * @return {Object} Returns an object with
 * @api public
 */

picomatch.scan = (input, options) => scan(input, options);

/**
 * Compile a regular expression from the `state` object returned by the
 * [parse()](#parse) method.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const state = picomatch.parse('*.js');
 * // picomatch.compileRe(state[, options]);
 *
 * console.log(picomatch.compileRe(state));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {Object} `state`
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
 * @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
 * @return {RegExp}
 * @api public
 */

picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
  if (returnOutput === true) {
    return state.output;
  }

  const opts = options || {};
  const prepend = opts.contains ? '' : '^';
  const append = opts.contains ? '' : '$';

  let source = `${prepend}(?:${state.output})${append}`;
  if (state && state.negated === true) {
    source = `^(?!${source}).*$`;
  }

  const regex = picomatch.toRegex(source, options);
  if (returnState === true) {
    regex.state = state;
  }

  return regex;
};

/**
 * Create a regular expression from a parsed glob pattern.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.makeRe(state[, options]);
 *
 * const result = picomatch.makeRe('*.js');
 * console.log(result);
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `state` The object returned from the `.parse` method.
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
 * @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
 * @return {RegExp} Returns a regex created from the given pattern.
 * @api public
 */

picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
  if (!input || typeof input !== 'string') {
    throw new TypeError('Expected a non-empty string');
  }

  let parsed = { negated: false, fastpaths: true };

  if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
    parsed.output = parse.fastpaths(input, options);
  }

  if (!parsed.output) {
    parsed = parse(input, options);
  }

  return picomatch.compileRe(parsed, options, returnOutput, returnState);
};

/**
 * Create a regular expression from the given regex source string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.toRegex(source[, options]);
 *
 * const { output } = picomatch.parse('*.js');
 * console.log(picomatch.toRegex(output));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `source` Regular expression source string.
 * @param {Object} `options`
 * @return {RegExp}
 * @api public
 */

picomatch.toRegex = (source, options) => {
  try {
    const opts = options || {};
    return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
  } catch (err) {
    if (options && options.debug === true) throw err;
    return /$^/;
  }
};

/**
 * Picomatch constants.
 * @return {Object}
 */

picomatch.constants = constants;

/**
 * Expose "picomatch"
 */

module.exports = picomatch;


/***/ }),

/***/ 1781:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const utils = __nccwpck_require__(4059);
const {
  CHAR_ASTERISK,             /* * */
  CHAR_AT,                   /* @ */
  CHAR_BACKWARD_SLASH,       /* \ */
  CHAR_COMMA,                /* , */
  CHAR_DOT,                  /* . */
  CHAR_EXCLAMATION_MARK,     /* ! */
  CHAR_FORWARD_SLASH,        /* / */
  CHAR_LEFT_CURLY_BRACE,     /* { */
  CHAR_LEFT_PARENTHESES,     /* ( */
  CHAR_LEFT_SQUARE_BRACKET,  /* [ */
  CHAR_PLUS,                 /* + */
  CHAR_QUESTION_MARK,        /* ? */
  CHAR_RIGHT_CURLY_BRACE,    /* } */
  CHAR_RIGHT_PARENTHESES,    /* ) */
  CHAR_RIGHT_SQUARE_BRACKET  /* ] */
} = __nccwpck_require__(5595);

const isPathSeparator = code => {
  return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
};

const depth = token => {
  if (token.isPrefix !== true) {
    token.depth = token.isGlobstar ? Infinity : 1;
  }
};

/**
 * Quickly scans a glob pattern and returns an object with a handful of
 * useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
 * `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
 * with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
 *
 * ```js
 * const pm = require('picomatch');
 * console.log(pm.scan('foo/bar/*.js'));
 * { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
 * ```
 * @param {String} `str`
 * @param {Object} `options`
 * @return {Object} Returns an object with tokens and regex source string.
 * @api public
 */

const scan = (input, options) => {
  const opts = options || {};

  const length = input.length - 1;
  const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
  const slashes = [];
  const tokens = [];
  const parts = [];

  let str = input;
  let index = -1;
  let start = 0;
  let lastIndex = 0;
  let isBrace = false;
  let isBracket = false;
  let isGlob = false;
  let isExtglob = false;
  let isGlobstar = false;
  let braceEscaped = false;
  let backslashes = false;
  let negated = false;
  let negatedExtglob = false;
  let finished = false;
  let braces = 0;
  let prev;
  let code;
  let token = { value: '', depth: 0, isGlob: false };

  const eos = () => index >= length;
  const peek = () => str.charCodeAt(index + 1);
  const advance = () => {
    prev = code;
    return str.charCodeAt(++index);
  };

  while (index < length) {
    code = advance();
    let next;

    if (code === CHAR_BACKWARD_SLASH) {
      backslashes = token.backslashes = true;
      code = advance();

      if (code === CHAR_LEFT_CURLY_BRACE) {
        braceEscaped = true;
      }
      continue;
    }

    if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
      braces++;

      while (eos() !== true && (code = advance())) {
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          continue;
        }

        if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (braceEscaped !== true && code === CHAR_COMMA) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (code === CHAR_RIGHT_CURLY_BRACE) {
          braces--;

          if (braces === 0) {
            braceEscaped = false;
            isBrace = token.isBrace = true;
            finished = true;
            break;
          }
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (code === CHAR_FORWARD_SLASH) {
      slashes.push(index);
      tokens.push(token);
      token = { value: '', depth: 0, isGlob: false };

      if (finished === true) continue;
      if (prev === CHAR_DOT && index === (start + 1)) {
        start += 2;
        continue;
      }

      lastIndex = index + 1;
      continue;
    }

    if (opts.noext !== true) {
      const isExtglobChar = code === CHAR_PLUS
        || code === CHAR_AT
        || code === CHAR_ASTERISK
        || code === CHAR_QUESTION_MARK
        || code === CHAR_EXCLAMATION_MARK;

      if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
        isGlob = token.isGlob = true;
        isExtglob = token.isExtglob = true;
        finished = true;
        if (code === CHAR_EXCLAMATION_MARK && index === start) {
          negatedExtglob = true;
        }

        if (scanToEnd === true) {
          let parens = 0;

          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }

            if (code === CHAR_LEFT_PARENTHESES) {
              parens++;
              continue;
            }

            if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
              finished = true;
              break;
            }
          }
          continue;
        }
        break;
      }
    }

    if (code === CHAR_ASTERISK) {
      if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_QUESTION_MARK) {
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_LEFT_SQUARE_BRACKET) {
      while (eos() !== true && (next = advance())) {
        if (next === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (next === CHAR_RIGHT_SQUARE_BRACKET) {
          isBracket = token.isBracket = true;
          isGlob = token.isGlob = true;
          finished = true;
          break;
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
      negated = token.negated = true;
      start++;
      continue;
    }

    if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
      isGlob = token.isGlob = true;

      if (scanToEnd === true) {
        let parens = 1;

        while (eos() !== true && (code = advance())) {
          if (code === CHAR_BACKWARD_SLASH) {
            backslashes = token.backslashes = true;
            advance();
            continue;
          }

          if (code === CHAR_LEFT_PARENTHESES) {
            parens++;
            continue;
          }

          if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
            finished = true;
            break;
          }
        }
        continue;
      }
      break;
    }

    if (isGlob === true) {
      finished = true;

      if (scanToEnd === true) {
        continue;
      }

      break;
    }
  }

  if (opts.noext === true) {
    isExtglob = false;
    isGlob = false;
  }

  let base = str;
  let prefix = '';
  let glob = '';

  if (start > 0) {
    prefix = str.slice(0, start);
    str = str.slice(start);
    lastIndex -= start;
  }

  if (base && isGlob === true && lastIndex > 0) {
    base = str.slice(0, lastIndex);
    glob = str.slice(lastIndex);
  } else if (isGlob === true) {
    base = '';
    glob = str;
  } else {
    base = str;
  }

  if (base && base !== '' && base !== '/' && base !== str) {
    if (isPathSeparator(base.charCodeAt(base.length - 1))) {
      base = base.slice(0, -1);
    }
  }

  if (opts.unescape === true) {
    if (glob) glob = utils.removeBackslashes(glob);

    if (base && backslashes === true) {
      base = utils.removeBackslashes(base);
    }
  }

  const state = {
    prefix,
    input,
    start,
    base,
    glob,
    isBrace,
    isBracket,
    isGlob,
    isExtglob,
    isGlobstar,
    negated,
    negatedExtglob
  };

  if (opts.tokens === true) {
    state.maxDepth = 0;
    if (!isPathSeparator(code)) {
      tokens.push(token);
    }
    state.tokens = tokens;
  }

  if (opts.parts === true || opts.tokens === true) {
    let prevIndex;

    for (let idx = 0; idx < slashes.length; idx++) {
      const n = prevIndex !== undefined ? prevIndex + 1 : start;
      const i = slashes[idx];
      const value = input.slice(n, i);
      if (opts.tokens) {
        if (idx === 0 && start !== 0) {
          tokens[idx].isPrefix = true;
          tokens[idx].value = prefix;
        } else {
          tokens[idx].value = value;
        }
        depth(tokens[idx]);
        state.maxDepth += tokens[idx].depth;
      }
      if (i >= start) {
        parts.push(value);
        prevIndex = i;
      }
    }

    const n = prevIndex !== undefined ? prevIndex + 1 : start;
    const value = input.slice(n);
    parts.push(value);

    if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
      tokens[tokens.length - 1].value = value;
      depth(tokens[tokens.length - 1]);
      state.maxDepth += tokens[tokens.length - 1].depth;
    }

    state.slashes = slashes;
    state.parts = parts;
  }

  return state;
};

module.exports = scan;


/***/ }),

/***/ 4059:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

/*global navigator*/


const {
  REGEX_BACKSLASH,
  REGEX_REMOVE_BACKSLASH,
  REGEX_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_GLOBAL
} = __nccwpck_require__(5595);

exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);
exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/');

exports.isWindows = () => {
  if (typeof navigator !== 'undefined' && navigator.platform) {
    const platform = navigator.platform.toLowerCase();
    return platform === 'win32' || platform === 'windows';
  }

  if (typeof process !== 'undefined' && process.platform) {
    return process.platform === 'win32';
  }

  return false;
};

exports.removeBackslashes = str => {
  return str.replace(REGEX_REMOVE_BACKSLASH, match => {
    return match === '\\' ? '' : match;
  });
};

exports.escapeLast = (input, char, lastIdx) => {
  const idx = input.lastIndexOf(char, lastIdx);
  if (idx === -1) return input;
  if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1);
  return `${input.slice(0, idx)}\\${input.slice(idx)}`;
};

exports.removePrefix = (input, state = {}) => {
  let output = input;
  if (output.startsWith('./')) {
    output = output.slice(2);
    state.prefix = './';
  }
  return output;
};

exports.wrapOutput = (input, state = {}, options = {}) => {
  const prepend = options.contains ? '' : '^';
  const append = options.contains ? '' : '$';

  let output = `${prepend}(?:${input})${append}`;
  if (state.negated === true) {
    output = `(?:^(?!${output}).*$)`;
  }
  return output;
};

exports.basename = (path, { windows } = {}) => {
  const segs = path.split(windows ? /[\\/]/ : '/');
  const last = segs[segs.length - 1];

  if (last === '') {
    return segs[segs.length - 2];
  }

  return last;
};


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 7349:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveBlockMap = __nccwpck_require__(7103);
var resolveBlockSeq = __nccwpck_require__(334);
var resolveFlowCollection = __nccwpck_require__(3142);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

/***/ 3683:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Document = __nccwpck_require__(3021);
var composeNode = __nccwpck_require__(5937);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

/***/ 5937:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var composeCollection = __nccwpck_require__(7349);
var composeScalar = __nccwpck_require__(5413);
var resolveEnd = __nccwpck_require__(7788);
var utilEmptyScalarPosition = __nccwpck_require__(2599);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

/***/ 5413:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

/***/ 9984:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var directives = __nccwpck_require__(1342);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var identity = __nccwpck_require__(1127);
var composeDoc = __nccwpck_require__(3683);
var resolveEnd = __nccwpck_require__(7788);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

/***/ 7103:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilFlowIndentCheck = __nccwpck_require__(4051);
var utilMapIncludes = __nccwpck_require__(1187);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

/***/ 8913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

/***/ 334:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var YAMLSeq = __nccwpck_require__(2223);
var resolveProps = __nccwpck_require__(4631);
var utilFlowIndentCheck = __nccwpck_require__(4051);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

/***/ 7788:
/***/ ((__unused_webpack_module, exports) => {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilMapIncludes = __nccwpck_require__(1187);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // → key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

/***/ 6842:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var resolveEnd = __nccwpck_require__(7788);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

/***/ 4631:
/***/ ((__unused_webpack_module, exports) => {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}

exports.resolveProps = resolveProps;


/***/ }),

/***/ 9499:
/***/ ((__unused_webpack_module, exports) => {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

/***/ 2599:
/***/ ((__unused_webpack_module, exports) => {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

/***/ 4051:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var utilContainsNewline = __nccwpck_require__(9499);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

/***/ 1187:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var toJS = __nccwpck_require__(4043);
var Schema = __nccwpck_require__(5840);
var stringifyDocument = __nccwpck_require__(6829);
var anchors = __nccwpck_require__(1596);
var applyReviver = __nccwpck_require__(3661);
var createNode = __nccwpck_require__(2404);
var directives = __nccwpck_require__(1342);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

/***/ 1596:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;


/***/ }),

/***/ 3661:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

/***/ 2404:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

/***/ 1342:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

/***/ 1464:
/***/ ((__unused_webpack_module, exports) => {



class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '…' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '…';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '…\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

/***/ 8815:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var Schema = __nccwpck_require__(5840);
var errors = __nccwpck_require__(1464);
var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);
var publicApi = __nccwpck_require__(4047);
var visit = __nccwpck_require__(204);



__webpack_unused_export__ = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
exports.Vj = identity.isAlias;
__webpack_unused_export__ = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
exports.jh = identity.isMap;
__webpack_unused_export__ = identity.isNode;
__webpack_unused_export__ = identity.isPair;
exports.jn = identity.isScalar;
exports.oP = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
__webpack_unused_export__ = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
__webpack_unused_export__ = lexer.Lexer;
exports.HN = lineCounter.LineCounter;
__webpack_unused_export__ = parser.Parser;
__webpack_unused_export__ = publicApi.parse;
__webpack_unused_export__ = publicApi.parseAllDocuments;
exports.Tp = publicApi.parseDocument;
__webpack_unused_export__ = publicApi.stringify;
__webpack_unused_export__ = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

/***/ 7249:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var visit = __nccwpck_require__(204);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

/***/ 101:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

/***/ 6673:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var applyReviver = __nccwpck_require__(3661);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

/***/ 7165:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyPair = __nccwpck_require__(9748);
var addPairToJSMap = __nccwpck_require__(7104);
var identity = __nccwpck_require__(1127);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

/***/ 3301:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

/***/ 4454:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyCollection = __nccwpck_require__(1212);
var addPairToJSMap = __nccwpck_require__(7104);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

/***/ 2223:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyCollection = __nccwpck_require__(1212);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var toJS = __nccwpck_require__(4043);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

/***/ 7104:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var log = __nccwpck_require__(7249);
var merge = __nccwpck_require__(452);
var stringify = __nccwpck_require__(2148);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

/***/ 1127:
/***/ ((__unused_webpack_module, exports) => {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;


/***/ }),

/***/ 4043:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

/***/ 110:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);
var errors = __nccwpck_require__(1464);
var stringifyString = __nccwpck_require__(3069);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

/***/ 1733:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

/***/ 7715:
/***/ ((__unused_webpack_module, exports) => {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` – Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` – Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` – Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` – The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

/***/ 3461:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cstScalar = __nccwpck_require__(110);
var cstStringify = __nccwpck_require__(1733);
var cstVisit = __nccwpck_require__(7715);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;


/***/ }),

/***/ 361:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cst = __nccwpck_require__(3461);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

/***/ 6628:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

/***/ 3456:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

/***/ 4047:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var log = __nccwpck_require__(7249);
var identity = __nccwpck_require__(1127);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

/***/ 5840:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var tags = __nccwpck_require__(18);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

/***/ 7451:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLMap = __nccwpck_require__(4454);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

/***/ 3632:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLSeq = __nccwpck_require__(2223);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

/***/ 6464:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyString = __nccwpck_require__(3069);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

/***/ 3959:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

/***/ 8405:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 896:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

/***/ 3559:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

/***/ 18:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);
var schema = __nccwpck_require__(896);
var schema$1 = __nccwpck_require__(3559);
var binary = __nccwpck_require__(6083);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var schema$2 = __nccwpck_require__(5913);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

/***/ 6083:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_buffer = __nccwpck_require__(181);
var Scalar = __nccwpck_require__(3301);
var stringifyString = __nccwpck_require__(3069);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

/***/ 8398:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

/***/ 5782:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 873:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 452:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

/***/ 303:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var pairs = __nccwpck_require__(8385);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

/***/ 8385:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLSeq = __nccwpck_require__(2223);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

/***/ 5913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var binary = __nccwpck_require__(6083);
var bool = __nccwpck_require__(8398);
var float = __nccwpck_require__(5782);
var int = __nccwpck_require__(873);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

/***/ 1528:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

/***/ 6752:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

/***/ 4475:
/***/ ((__unused_webpack_module, exports) => {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

/***/ 2148:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var identity = __nccwpck_require__(1127);
var stringifyComment = __nccwpck_require__(9799);
var stringifyString = __nccwpck_require__(3069);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

/***/ 1212:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

/***/ 9799:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

/***/ 8689:
/***/ ((__unused_webpack_module, exports) => {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

/***/ 9748:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

/***/ 3069:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var foldFlowLines = __nccwpck_require__(4475);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

/***/ 204:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: ./build/package.json
const package_namespaceObject = {"rE":"0.1.0"};
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./build/src/number.js
/** A whole number with commas: `1,234`. By hand, since what the language has for it takes a quarter of an empty process to load. */
function grouped(number) {
    return String(number).replaceAll(/\B(?=(\d{3})+$)/g, ",");
}
/** `1 path`, `2 paths`. */
function number_count(number, noun) {
    return `${grouped(number)} ${noun}${number === 1 ? "" : "s"}`;
}
/** The first `most` items as `render` writes them, and what `rest` says of the number of the others. */
function firstOf(items, most, render, rest) {
    const shown = items.slice(0, most).map(render);
    return items.length > most ? [...shown, rest(items.length - most)] : shown;
}
/** `a`, `a and b`, `a, b and c`; with more than `most` of them `a, b, c and 2 more`. */
function listNames(names, most) {
    const listed = firstOf(names, most, String, (rest) => `${rest} more`);
    return [listed.slice(0, -1).join(", "), ...listed.slice(-1)].filter(Boolean).join(" and ");
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __nccwpck_require__(1916);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __nccwpck_require__(4006);
;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ./build/src/git/path.js

/** Stands for bytes of a name that a decoder before us has replaced: a lone surrogate that no byte decodes to. */
const UNKNOWN = "\uDFFF";
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
/** Decodes a name as git wrote it. Never fails: bytes that are not UTF-8 become U+DC80 to U+DCFF. */
function decodePath(bytes) {
    return ((0,external_node_buffer_namespaceObject.isUtf8)(bytes) ? utf8.decode(bytes) : decodeMixed(bytes));
}
/** The bytes of a name. A name with UNKNOWN has none: U+FFFD stands for it. */
function encodePath(path) {
    if (path.isWellFormed())
        return Buffer.from(path, "utf8");
    const parts = [];
    for (const char of path) {
        const code = char.codePointAt(0);
        parts.push(code >= 0xdc80 && code <= 0xdcff ? Buffer.of(code - 0xdc00) : Buffer.from(char, "utf8"));
    }
    return Buffer.concat(parts);
}
/** Takes a name from JSON or text, where U+FFFD shows that a decoder met bytes that are not UTF-8. */
function pathFromText(text) {
    return text.replaceAll("\uFFFD", UNKNOWN);
}
/** The name for people: bytes that are not text become U+FFFD. */
function path_displayPath(path) {
    return path.toWellFormed();
}
/** The same for a piece of the bytes, without an object for it: a tree has a million names. */
function decodePathIn(bytes, from, to) {
    const text = bytes.toString("utf8", from, to);
    // U+FFFD is part of the name, or stands for bytes that are not UTF-8.
    return text.includes("\uFFFD") ? decodePath(bytes.subarray(from, to)) : text;
}
/** Takes the bytes sequence by sequence, of the length that the first byte announces. */
function decodeMixed(bytes) {
    let text = "";
    for (let at = 0; at < bytes.length;) {
        const first = bytes[at];
        const length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
        const sequence = bytes.subarray(at, at + length);
        const isWhole = (0,external_node_buffer_namespaceObject.isUtf8)(sequence);
        text += isWhole ? utf8.decode(sequence) : String.fromCharCode(0xdc00 + first);
        at += isWhole ? length : 1;
    }
    return text;
}

;// CONCATENATED MODULE: ./build/src/rules/spelling.js
/** What is wrong with a glob, in words for the user; no place. `meant` is the glob that the words propose, null without one. */
class GlobError extends Error {
    meant;
    constructor(message, { meant = null, cause } = {}) {
        super(message, { cause });
        this.meant = meant;
    }
}
/** Longest glob, in characters. */
const MAX_GLOB_LENGTH = 1000;
/** A backslash before what is no character of its own is one between names, as Windows writes them. */
const SEPARATOR = /(?<!\\)(?:\\\\)*\\(?![!-\-:-@[-`{-~])/;
/** What starts with `!` is a list of files to leave out, but for `!(…)`. */
const NEGATED = /^!(?!\()/;
const QUOTE = /(?<!\\)((?:\\\\)*)"/g;
/** A parenthesis that opens no `@(…)` or the like, and one pair. */
const BARE_PARENTHESIS = /(?<![@?+*!\\])\(/;
const BARE_PAIR = /(?<![@?+*!\\])\(([^()]*)\)/g;
/** Routes are folders and files called so: `[slug]`, `[...path]`, `[[lang]]`, `[page=fruit]`, `[slug].json.ts`. */
const ROUTE = /^\[{1,2}(?:\.\.\.)?[\w@=-]+\]{1,2}(?=\.|$)/;
/** One character of some, and surely no name: `[a-z]`, `[0-9_]`, `[12]`, `[x]`. */
const SURELY_A_SET = /^\[(?:\w-\w|_|-)+\]|^\[\d+\]|^\[\w\]/;
/** Refuses a glob whose text cannot mean what was meant. `accepts` judges what to propose in its place. */
function checkSpelling(glob, accepts) {
    if (glob === "")
        throw new GlobError("a glob is empty; write ** for every file");
    if (glob.length > MAX_GLOB_LENGTH) {
        throw new GlobError(`a glob of ${glob.length} characters is too long, ${MAX_GLOB_LENGTH} are allowed; write several rules`);
    }
    const better = mended(glob);
    const meant = better !== glob && accepts(better) ? better : null;
    const fault = faultOf(glob, meant);
    if (fault !== null)
        throw new GlobError(`the glob ${glob} ${fault}`, { meant });
}
/** What is wrong with a glob, and what to write instead. */
function faultOf(glob, meant) {
    const fix = meant === null ? "" : `; write ${meant}`;
    if (NEGATED.test(glob))
        return `starts with !; to leave files out, list ${meant ?? "them"} under ignore:, beside rules:`;
    if (/^\.?\//.test(glob))
        return `starts with a slash or ./, but a path in the repository does not${fix}`;
    if (glob.endsWith("/"))
        return `ends with a slash, but only files are matched${fix}`;
    // picomatch never returns from four backslashes at the end.
    if (glob.includes("\\\\\\"))
        return "holds more than two backslashes in a row; write two for the character";
    if (SEPARATOR.test(glob))
        return `separates names with a backslash${fix} (a backslash only says that a character such as * means itself)`;
    if (glob.search(QUOTE) >= 0)
        return 'holds a double quote, which hides wildcards; write \\" for the character';
    if (/\*{3}/.test(glob))
        return "holds more than two stars in a row; write ** for any directories or * for a part of a name";
    if (/(?:^|\/)\*\*\/\*\*(?:\/|$)/.test(glob))
        return "holds **/**, which is no more than **; write it once, so that $1 is clear";
    if (BARE_PARENTHESIS.test(masked(glob))) {
        const choice = meant?.includes("@(") ? "" : " for the characters or @(a|b) for a choice";
        return `holds bare parentheses; write ${meant ?? "\\( and \\)"}${choice}`;
    }
    const [route] = routesIn(glob);
    if (route !== undefined) {
        const one = /^\[\w/.test(route) ? `, or @(${route}) for one of these characters` : "";
        return `holds ${route}, which stands for one character; write ${meant ?? escaped(route)} for the name ${route}${one}`;
    }
    if (globstarsIn(glob).some(({ before, after }) => before || after))
        return `holds ** beside other text, where it is no more than *${fix}, or * for a part of a name`;
    return null;
}
/** What was probably meant by a glob that is refused. */
function mended(glob) {
    const plain = (SEPARATOR.test(glob) ? glob.replaceAll("\\", "/") : glob)
        .replace(NEGATED, "")
        .replace(/^(?:\.?\/)+/, "")
        .replace(QUOTE, '$1\\"')
        .replace(/\*{3,}/g, "**")
        .replace(BARE_PAIR, (_, inner) => (inner.includes("|") ? `@(${inner})` : `\\(${inner}\\)`))
        // Beside a `|`, picomatch takes `**` for no more than `*`.
        .replace(/@\(([^()]*(?:\|\*\*|\*\*\|)[^()]*)\)/g, (_, inner) => `{${inner.replaceAll("|", ",")}}`);
    const named = routesIn(plain).reduce((text, route) => text.replace(route, () => escaped(route)), plain);
    const stars = globstarsIn(named).reduceRight((text, { at, before, after }) => `${text.slice(0, at)}${before ? "*/" : ""}**${after ? "/*" : ""}${text.slice(at + 2)}`, named);
    const ended = stars.replace(/\/+$/, "/**").replace(/(^|\/)\*\*(?:\/\*\*)+(?=\/|$)/g, "$1**");
    // Everything was left out by `!`.
    return ended || (glob.startsWith("!") ? glob : "**");
}
/** The glob with a backslash before each of its brackets that has none. */
function escaped(glob) {
    return glob.replace(/(?<!\\)[[\]()]/g, "\\$&");
}
/** Names in brackets that fill a name of the path but for its ending, and the others of that name. */
function routesIn(glob) {
    return glob.split("/").flatMap((name) => {
        if (!ROUTE.test(name) || SURELY_A_SET.test(name))
            return [];
        return name.match(/\[{1,2}[^[\]]*\]{1,2}/g) ?? [];
    });
}
/** Where `**` stands, and whether text stands right before or after it: then it is no wildcard of its own. */
function globstarsIn(glob) {
    const text = masked(glob);
    return Array.from(text.matchAll(/\*\*(?!\()/g), ({ index: at }) => {
        const isChoice = text.slice(0, at).split("{").length > text.slice(0, at).split("}").length;
        return {
            at,
            before: at > 0 && !(isChoice ? "/({," : "/(").includes(text[at - 1]),
            after: at + 2 < text.length && !(isChoice ? "/)}," : "/)").includes(text[at + 2]),
        };
    });
}
/** The glob with what is escaped or stands in brackets blotted out. */
function masked(glob) {
    return glob.replace(/\\.|\[(?:\\.|[^\\\]])+\]/gs, (hidden) => "_".repeat(hidden.length));
}

;// CONCATENATED MODULE: ./build/src/rules/capture.js

/** How picomatch writes `*`. */
const STAR = "[^/]*?";
const STAR_SOURCE = String.raw `\[\^/\]\*\?`;
const PLAIN_TEXT = String.raw `(?:\\[^\w/]|[^\\[\](){}*+?.|^$/])+`;
const TEXT_AFTER_STAR = new RegExp(`${STAR_SOURCE}\\)*${PLAIN_TEXT}$`);
const STAR_TEXT_STAR = new RegExp(`${STAR_SOURCE}(\\)*)(${PLAIN_TEXT})(?=\\(?${STAR_SOURCE})`, "g");
/** How picomatch writes `**` where that is a wildcard of its own. */
const GLOBSTAR = "(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)";
/** How picomatch ends a `!(…)` that it holds against all that is left of a path. */
const ANCHORED = ")$)";
/** What comes behind the text of a `!(…)`. */
const REST_OF_NEGATION = `$)${STAR})`;
/** Parts of a glob that leave something out, and are followed by more: each doubles the regular expression. */
const MAX_NEGATIONS = 6;
/** Begins the group of an outermost wildcard. picomatch writes no group that captures. */
const CAPTURE = "(";
const NO_CAPTURE = "(?:";
/**
 * The regular expression of picomatch's tokens with a group around each outermost wildcard. picomatch's own `capture` has
 * no group for `{1..9}`, groups for wildcards inside others, and breaks `!(…)`.
 * Throws GlobError where a token is raw regular expression rather than glob, or matching could take forever.
 */
function captureSource(tokens, glob) {
    const fail = (message) => {
        throw new GlobError(`the glob ${glob} ${message}`);
    };
    const names = [[]];
    let parts = names[0];
    const groups = [];
    const pieces = [];
    /**
     * Behind which piece the text of a `!(…)` ends that is followed by more. picomatch refuses what only begins with such a
     * text: `index2.md` for `!(index).md`, whose pages would stay old. What follows belongs there, up to the end.
     */
    const negations = [];
    const opening = () => (groups.length > 0 ? NO_CAPTURE : CAPTURE);
    /** Puts a group around the part of a token that is the wildcard itself. */
    const wrap = (piece, wildcard = piece) => {
        const at = piece.indexOf(wildcard);
        pieces.push(piece.slice(0, at), opening(), wildcard, ")", piece.slice(at + wildcard.length));
    };
    /** Begins another name or choice. */
    const begin = (lists) => {
        parts = [];
        lists.push(parts);
    };
    for (const [at, token] of tokens.entries()) {
        const piece = (token.output ?? token.value) + (token.suffix ?? "");
        const next = tokens[at + 1];
        const opensExtglob = next?.type === "paren" && next.value === "(" && (next.extglob === true || token.type === "at");
        const isGroup = token.type === "paren" || (token.type === "brace" && (piece === "(" || piece === ")"));
        if (groups.length > 0 && token.value.includes("/"))
            parts.push("/");
        if (groups.length === 0 && token.type === "slash")
            begin(names);
        if (opensExtglob) {
            pieces.push(piece);
        }
        else if (token.type === "star") {
            if (!endsInTextAfterStar(pieces.join("")))
                parts.push("*");
            wrap(piece, STAR);
        }
        else if (token.type === "globstar") {
            parts.push("**");
            wrap(piece, GLOBSTAR);
        }
        else if (token.type === "bracket" && !token.value.startsWith("\\")) {
            wrap(piece);
        }
        else if (isGroup && (piece === "(" || token.value === "(")) {
            const kind = token.type === "brace" ? "brace" : tokens[at - 1]?.value;
            if (kind !== "brace" && token.extglob !== true && tokens[at - 1]?.type !== "at")
                fail("holds bare parentheses; write \\( and \\) for the characters or @(a|b) for a choice");
            pieces.push(opening(), token.extglob === true ? piece : "");
            if (kind === "?")
                parts.push("?");
            else if (kind !== "@" && kind !== "brace")
                parts.push("*");
            const group = { kind, start: at, choices: [], around: parts };
            parts.push(group.choices);
            groups.push(group);
            begin(group.choices);
        }
        else if (isGroup) {
            const group = groups.pop() ?? fail("holds ) without (; write \\) for the character");
            parts = group.around;
            if (group.kind === "+" || group.kind === "*")
                checkRepeated(tokens.slice(group.start + 1, at), fail);
            if (group.kind === "!" && !piece.startsWith(ANCHORED)) {
                if (groups.length > 0)
                    fail("holds a !(…) between other brackets that is not the end; write a rule for each choice");
                negations.push(pieces.push(")"));
                parts.push("?");
                pieces.push(REST_OF_NEGATION, ")");
            }
            else
                pieces.push(piece, group.kind === "@" || group.kind === "brace" ? "" : ")");
        }
        else if (token.type === "brace" && !piece.startsWith("\\")) {
            if (!/^\[.-.\]$/su.test(piece))
                fail("holds a range of more than one character a side; write {8,9,10} or [0-9]");
            wrap(piece);
        }
        else {
            checkRaw(token, groups, fail);
            pieces.push(piece);
        }
        const bars = token.type === "comma" && piece === "|" ? 1 : token.type === "text" ? unescapedBars(token.value) : 0;
        for (let bar = 0; bar < bars && groups.length > 0; bar++)
            begin(groups.at(-1).choices);
    }
    if (groups.length > 0)
        fail("has a bracket without a partner; close it, or put a backslash before it to mean the character");
    if (negations.length > MAX_NEGATIONS)
        fail(`holds more than ${MAX_NEGATIONS} times a !(…) with something behind it; list what to leave out under ignore:`);
    const wildcards = pieces.filter((piece) => piece === CAPTURE).length;
    // From the last on, since what follows the first holds the others.
    for (const end of negations.toReversed()) {
        const rest = pieces.slice(end + 2).map((piece) => (piece === CAPTURE ? NO_CAPTURE : piece));
        pieces.splice(end, 0, rest.join(""));
    }
    return {
        source: stopping(`^(?:${pieces.join("")})$`),
        corrected: negations.length > 0,
        wildcards,
        names,
    };
}
function unescapedBars(text) {
    return text.replace(/\\./gs, "").split("|").length - 1;
}
/** picomatch passes some characters to the regular expression, where they are no longer glob. */
function checkRaw(token, groups, fail) {
    const extglob = groups.some((group) => group.kind !== "brace");
    if (token.type === "plus" && token.value === "+" && token.output === undefined) {
        fail("holds a + after a bracket or within parentheses; write \\+ for the character or +(…) to repeat");
    }
    if (token.type !== "text")
        return;
    if (token.value.startsWith("?"))
        fail("holds a ? next to a parenthesis; write [^/] for any character");
    if (/^[+*]\(/.test(token.value))
        fail(REPEATED);
    if (!extglob && unescapedBars(token.value) > 0)
        fail("holds a | outside of @(a|b); write {a,b} for a choice or \\| for the character");
}
const REPEATED = "repeats in +(…) or *(…) what can be divided in many ways; repeat one piece of text with ? and […], or plain texts " +
    "that start with different characters, such as +([0-9]) or *(ab|cd)";
/** What is repeated must divide in one way only: the ways through `+(a|aa)` double with each character of a path. */
function checkRepeated(tokens, fail) {
    const fixed = tokens.every(({ type }) => ["text", "dot", "slash", "qmark", "bracket", "comma"].includes(type));
    const text = tokens.map(({ value }) => value).join("");
    const texts = text.replace(/\\./gs, (pair) => (pair === "\\|" ? "_" : pair)).split("|");
    if (texts.length === 1 && fixed && text !== "")
        return;
    const plain = tokens.every(({ type }) => ["text", "dot", "slash", "comma"].includes(type));
    const firsts = texts.map((choice) => /^(?:\\.|[^\\])/su.exec(choice)?.[0]);
    if (!plain || firsts.includes(undefined) || new Set(firsts).size < firsts.length)
        fail(REPEATED);
}
/** Whether a star that comes now makes `stopping` end the one before at the text between them. */
function endsInTextAfterStar(source) {
    return TEXT_AFTER_STAR.test(source);
}
/**
 * The same regular expression without the ways of `*a*a*a*b`, which are as many as the length of a name to the power of
 * its stars. When a second star follows in the same name, the first need only reach to the nearest text: the second takes
 * up the rest.
 */
function stopping(source) {
    return source.replace(STAR_TEXT_STAR, (_, close, text) => `(?:(?!${text})[^/])*?${close}${text}`);
}

;// CONCATENATED MODULE: ./build/src/rules/glob.js




/**
 * How picomatch is called, whatever the system: its own default reads backslashes in paths as slashes on Windows. `posix`
 * reads `[!a]` as bash does; without `literalBrackets: false`, `[ab]` would take a folder of that name as well.
 */
const PICOMATCH_OPTIONS = {
    dot: true,
    flags: "s",
    literalBrackets: false,
    nonegate: true,
    posix: true,
    windows: false,
};
/** Compiles a glob. Throws GlobError for one that cannot mean what was meant, or would take too long on any path. */
function compileGlob(glob) {
    return compileIf(glob, isGlob);
}
function isGlob(text) {
    try {
        compileIf(text, () => false);
        return true;
    }
    catch (error) {
        if (error instanceof GlobError)
            return false;
        throw error;
    }
}
function compileIf(glob, accepts) {
    checkSpelling(glob, accepts);
    // Without `debug` a glob that makes no regular expression matches nothing, silently.
    const theirs = compile(glob, () => picomatch.makeRe(glob, { ...PICOMATCH_OPTIONS, debug: true }));
    const { source, corrected, wildcards, names } = captureSource(tokensOf(glob), glob);
    const capture = compile(glob, () => new RegExp(source, PICOMATCH_OPTIONS.flags));
    // picomatch's own is not always what its tokens say: `**/!(a*)!(a/b)` takes the path `.`. What either takes is taken.
    const judge = new RegExp(stopping(theirs.source) + (corrected ? `|${source}` : ""), PICOMATCH_OPTIONS.flags);
    const unknown = Array.from({ length: wildcards }, () => UNKNOWN);
    const isBounded = boundEffort(glob, names);
    const [head] = /^(?:[\w.-]+(?:\/[\w.-]+)*)?/.exec(glob);
    const [tail] = /[\w.-]*$/.exec(glob);
    const judged = (path) => {
        if (path === glob)
            return true;
        // Tells most paths apart, whatever their length. picomatch lets some globs match a path that ends in a slash.
        if (!path.startsWith(head) || !(path.endsWith(tail) || path.endsWith("/")))
            return false;
        return isBounded(path) ? judge.test(path) : "unsure";
    };
    return {
        wildcards,
        test: (path) => judged(path) === true,
        match(path) {
            const is = judged(path);
            if (!is)
                return null;
            const found = is === "unsure" ? null : capture.exec(path);
            // picomatch takes a few paths for other reasons than its own tokens. Captures that cannot be told get widened.
            if (found === null)
                return unknown;
            const captures = found.slice(1).map((text) => text ?? "");
            return captures.some((text) => splitsCharacter(path, text)) ? unknown : captures;
        },
    };
}
function compile(glob, build) {
    try {
        return build();
    }
    catch (cause) {
        const message = `the glob ${glob} is not complete: a bracket lacks its partner or content; mend it, or put a backslash before it to mean the character`;
        throw new GlobError(message, { cause });
    }
}
// The types of picomatch's parser know neither its options nor what else a token has.
function tokensOf(glob) {
    return picomatch.parse(glob, PICOMATCH_OPTIONS).tokens;
}
/** Whether the text may begin or end within a character of two code units: `?` is one unit to picomatch. */
function splitsCharacter(path, text) {
    if (/[\uD800-\uDBFF]$/.test(text))
        return true;
    return /^[\uDC00-\uDFFF]/.test(text) && /[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(path);
}
/** Wildcards that may divide one piece of text among them in many ways, which takes time to the power of their number. */
const MAX_TRADING = 3;
/** Ways through the braces and `@(…)` of a glob: their choices, multiplied. */
const MAX_WAYS = 10_000;
/** Most steps that one path may take by this bound, which is far above those taken: at the limit 2 ms were measured. */
const MAX_STEPS = 10_000_000;
/** Longest name of a file or folder, and longest path: no common file system has longer ones. */
const MAX_NAME_LENGTH = 255;
const MAX_PATH_LENGTH = 4096;
/**
 * Tells whether a path is matched in bounded time by a glob's regular expression. JavaScript tries one way after another,
 * and a name can be made for which there are more ways than there is time. Throws GlobError for a glob that takes long on
 * any path.
 */
function boundEffort(glob, names) {
    const globstars = countAll(names.flat(), "**");
    if (Math.max(globstars, ...names.map(countWildcards)) > MAX_TRADING) {
        throw new GlobError(`the glob ${glob} holds more than ${MAX_TRADING} wildcards that can divide the same text among them; put plain text between them or write several rules`);
    }
    const ways = countWays(names.flat());
    if (ways > MAX_WAYS)
        throw new GlobError(`the glob ${glob} holds more than ${MAX_WAYS} ways through its choices; write several rules`);
    const size = ways * names.length;
    // Where the last `**` ends is tried along with the characters of the path.
    const folders = Math.max(0, globstars - 1);
    /** Wildcards beside one that may hold a slash, as in `{a/*,b}*`, may end anywhere. */
    let crossing = 0;
    /** The end of one wildcard of each name follows from where the others end. */
    let loose = 0;
    for (const name of names) {
        const groups = name.filter((part) => typeof part !== "string");
        const within = countAll(groups, "**");
        if (within + countAll(groups, "/") > 0)
            crossing += within + countWildcards(name);
        else
            loose += Math.max(0, countWildcards(name) - 1);
    }
    const quick = Math.min(MAX_NAME_LENGTH, (MAX_STEPS / size) ** (1 / (1 + folders + loose + crossing)) - 1);
    return (path) => {
        // True of nearly all paths: they are as short as if the whole path were one name and each character a folder.
        if (path.length <= quick)
            return true;
        if (path.length > MAX_PATH_LENGTH)
            return false;
        const lengths = path.split("/").map((name) => name.length);
        const longest = Math.max(...lengths);
        if (longest > MAX_NAME_LENGTH)
            return false;
        const steps = lengths.length ** folders * (longest + 1) ** loose * (path.length + 1) ** crossing;
        return size * (path.length + 1) * steps <= MAX_STEPS;
    };
}
function countAll(parts, wanted) {
    return parts.reduce((sum, part) => sum + (typeof part === "string" ? Number(part === wanted) : countAll(part.flat(), wanted)), 0);
}
/** Most wildcards that a path can meet: it takes one choice of each group. */
function countWildcards(parts) {
    return parts.reduce((sum, part) => {
        if (typeof part !== "string")
            return sum + Math.max(...part.map(countWildcards));
        return part === "*" ? sum + 1 : sum;
    }, 0);
}
function countWays(parts) {
    return parts.reduce((ways, part) => {
        if (typeof part !== "string")
            return ways * part.reduce((sum, choice) => sum + countWays(choice), 0);
        return part === "?" ? ways * 2 : ways;
    }, 1);
}

;// CONCATENATED MODULE: ./build/src/rules/suggest.js



/** The one of the words that fewest slips of the keyboard make of the text, at most `most`; null if there is none. */
function nearest(text, words, most) {
    const meant = words.length === 0 ? null : (0,mod/* closest */.kp)(text, words);
    return meant !== null && (0,mod/* distance */.Io)(text, meant) <= most ? meant : null;
}
/** Most paths that are held against globs for one suggestion. A repository may have a million. */
const MOST_LOOKS = 2_000_000;
/** Most folders that are tried for one reason to suggest them. */
const MOST_TRIED = 5;
/** What a glob takes for itself where it stands in the name of a folder. */
const SPECIAL = /[\\*?[\](){}!|+@"]/g;
const WILDCARD = /[\\*?[\](){}!]/;
/** No name that a person would type. */
const UNTYPABLE = /[\x00-\x1f\x7f]|\p{Surrogate}/u;
/**
 * For a glob that matches none of the paths: a glob like it that matches some, or null. It names a folder's files, not the
 * folder, has its brackets escaped, differs in its case or in how it writes its accents, stands in another folder
 * (`public/**` for `site/public/**`), in one whose name is spelled almost the same, or in any below.
 */
function suggestGlob(glob, paths) {
    const folders = foldersOf(paths);
    let looks = MOST_LOOKS;
    for (const { folder, rest } of candidates(glob, paths, folders)) {
        const text = folder === "" ? rest : `${folder.replace(SPECIAL, "\\$&")}/${rest}`;
        if (text === glob || UNTYPABLE.test(text) || !folders.has(folder))
            continue;
        const test = testerOf(text);
        const start = folder && `${folder}/`;
        if (test && paths.some((path) => --looks > 0 && path.startsWith(start) && test(path)))
            return text;
    }
    return null;
}
function testerOf(glob) {
    try {
        return compileGlob(glob).test;
    }
    catch (error) {
        if (error instanceof GlobError)
            return null;
        throw error;
    }
}
/** The best first. */
function* candidates(glob, paths, folders) {
    const names = glob.split("/");
    const found = names.findIndex((name, at) => at === names.length - 1 || WILDCARD.test(name));
    /** The folders that the glob names before its first wildcard, and the rest of it. */
    const base = names.slice(0, found);
    const folder = base.join("/");
    const rest = names.slice(found).join("/");
    if (folders.has(glob))
        yield { folder: glob, rest: "**" };
    for (const other of [escaped(glob), glob.normalize("NFC"), glob.normalize("NFD")])
        yield { folder: "", rest: other };
    for (const same of shortest([...folders].filter(inAnyCase(folder))))
        for (const other of endingsOf(rest))
            yield { folder: same, rest: other };
    for (let from = 0; from < base.length; from++) {
        const end = `/${base.slice(from).join("/")}`;
        const called = [...folders].filter((name) => `/${name}`.endsWith(end));
        yield* shortest(called).map((name) => ({ folder: name, rest }));
    }
    if (!WILDCARD.test(rest)) {
        const files = paths.filter((path) => path.endsWith(`/${rest}`));
        yield* shortest(files).map((path) => ({ folder: path.slice(0, -rest.length - 1), rest }));
        for (const path of paths.filter(inAnyCase(glob)))
            yield { folder: "", rest: path.replace(SPECIAL, "\\$&") };
    }
    const similar = similarFolder(base, folders);
    if (similar !== null)
        yield { folder: similar, rest };
    if (!rest.startsWith("**"))
        yield { folder, rest: `**/${rest}` };
}
function inAnyCase(text) {
    const lower = text.toLowerCase();
    return (other) => other.length === text.length && other.toLowerCase() === lower;
}
/** The end of a glob with its file's ending in either case, and all of it in lower case. */
function endingsOf(rest) {
    const ending = /\.[a-z\d]+$/i;
    const lower = rest.replace(ending, (text) => text.toLowerCase());
    const upper = rest.replace(ending, (text) => text.toUpperCase());
    return new Set([rest, lower, upper, rest.toLowerCase()]);
}
/** The folder with another name for the first one on the way that is not there, which two or so slips make of it. */
function similarFolder(base, folders) {
    const at = base.findIndex((_, index) => !folders.has(base.slice(0, index + 1).join("/")));
    if (at < 0)
        return null;
    const start = base.slice(0, at).join("/") + (at > 0 ? "/" : "");
    const siblings = [...folders].filter((name) => name.startsWith(start) && !name.includes("/", start.length));
    const names = siblings.map((name) => name.slice(start.length)).filter((name) => name !== "");
    const meant = nearest(base[at], names, Math.max(1, Math.floor(base[at].length / 3)));
    return meant === null ? null : base.with(at, meant).join("/");
}
/** Every folder that holds one of the paths, at any depth; the root is "". */
function foldersOf(paths) {
    const folders = new Set([""]);
    for (const path of paths) {
        let folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
        while (!folders.has(folder)) {
            folders.add(folder);
            folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/")));
        }
    }
    return folders;
}
/** The few with the fewest folders above them; among equals the first by name. */
function shortest(names) {
    const depth = (name) => name.split("/").length;
    return names.toSorted((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1)).slice(0, MOST_TRIED);
}

;// CONCATENATED MODULE: ./build/src/cli/arguments.js



/** The command line cannot be used; the message says which part and what is allowed. */
class UsageError extends Error {
    name = "UsageError";
}
/** The command has no option of this name. */
class UnknownOptionError extends UsageError {
    option;
    constructor(option, message) {
        super(message);
        this.option = option;
    }
}
/** Divides what stands behind the name of a command into options and names. Throws UsageError. */
function readArguments(args, options) {
    try {
        return (0,external_node_util_.parseArgs)({ args: [...args], options: options, allowPositionals: true });
    }
    catch (cause) {
        const { code, message } = cause;
        if (!code?.startsWith("ERR_PARSE_ARGS_"))
            throw cause;
        const [, unknown] = /^Unknown option '(-?-?[^']*)'/.exec(message) ?? [];
        if (unknown === undefined)
            throw new UsageError(valueMessage(message, options), { cause });
        const meant = nearest(unknown.replace(/^-+/, ""), Object.keys(options), 2);
        throw new UnknownOptionError(unknown, `there is no option ${unknown}; ${meant ? `did you mean --${meant}?` : `there are ${namesOf(options)}`}`);
    }
}
/** What is wrong with the value of an option that the command has. */
function valueMessage(message, options) {
    const [, name = ""] = /--([\w-]+)/.exec(message) ?? [];
    const option = options[name];
    if (option === undefined)
        return message.split("\n", 1)[0].replace(/\.+$/, "");
    return option.type === "boolean"
        ? `--${name} takes no value; leave out what follows the =`
        : `--${name} wants a value; write --${name}=${option.value ?? "VALUE"}`;
}
function namesOf(options) {
    return Object.keys(options)
        .map((name) => `--${name}`)
        .join(", ");
}
/** The number that an option gives. Throws UsageError. */
function integer(option, value, most) {
    const number = /^\d{1,6}$/.test(value) ? Number(value) : 0;
    if (number >= 1 && number <= most)
        return number;
    throw new UsageError(`${option} is ${quoted(value)}; allowed is a whole number from 1 to ${grouped(most)}`);
}
/** A text of the command line as messages show it. */
function quoted(value) {
    return JSON.stringify(value);
}

;// CONCATENATED MODULE: ./build/src/url/address.js
/** The origin that a text names as one of `site`, or null: https, or http on this machine, and nothing but an origin. */
function siteOrigin(text) {
    if (!URL.canParse(text))
        return null;
    const url = new URL(text);
    const loopback = url.protocol === "http:" && /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
    const bare = url.pathname === "/" && !url.search && !url.hash && !url.username && !url.password;
    return bare && (url.protocol === "https:" || loopback) ? url.origin : null;
}
/** The URL by which a viewer asks for a path of a site. None for a path with dot segments: browsers ask for another one. */
function urlsOf(origin, path) {
    return dotNameAt(path) >= 0 ? [] : [new URL(origin + path).href];
}
/**
 * Where a name of `.` or `..` begins in a path, -1 if none does. Browsers, CDNs and servers resolve such names before they
 * look for anything. None is typed in a target, so that captures have made it.
 */
function dotNameAt(path) {
    return /^[^?]*?\/(?=(?:\.|%2e){1,2}(?:[/?]|$))/i.exec(path)?.[0].length ?? -1;
}
/**
 * Characters that a link may hold raw and that makers of links encode, from the fewest to the most: as `encodeURI` does,
 * as `encodeURIComponent` does for a segment, and as RFC 3986 allows (PHP's `rawurlencode`, Python's `quote`).
 */
const OFTEN_ENCODED = [/[[\]|]/g, /[[\]|:@+,;&=$]/g, /[[\]|:@+,;&=$()'!]/g];
/**
 * The other common spellings of a path or wildcard: more of it encoded than browsers do, and hex digits in lower case.
 * A cache takes each for another URL, while nearly all origins take them for one. Query strings stay as they are.
 */
function spellingsOf(pattern) {
    const [, path = "", rest] = /^(.*?)(\?.*|\*?)$/s.exec(pattern);
    const encoded = OFTEN_ENCODED.map((chars) => path.replace(chars, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`));
    const spellings = [path, ...encoded].flatMap((one) => [
        one.replace(/%[0-9A-Fa-f]{2}/g, (hex) => hex.toUpperCase()),
        one.replace(/%[0-9A-Fa-f]{2}/g, (hex) => hex.toLowerCase()),
    ]);
    return [...new Set([path, ...spellings])].slice(1).map((spelling) => spelling + rest);
}

;// CONCATENATED MODULE: ./build/src/url/encode.js
// Only a cache: a codec follows from its grammar, and building regular expressions for every path would be slow.
let latest = null;
function codecOf(grammar) {
    if (latest?.grammar !== grammar)
        latest = { grammar, codec: buildCodec(grammar) };
    return latest.codec;
}
function buildCodec({ escaped, unpurgeable }) {
    const inClass = (chars) => chars.replace(/[\]\\^-]/g, "\\$&");
    const printable = Array.from({ length: 0x7e - 0x20 }, (_, at) => String.fromCharCode(0x21 + at));
    const safe = (never, always) => printable.filter((char) => always.includes(char) || !(never + escaped).includes(char)).join("");
    return {
        plain: new RegExp(`^[${inClass(safe("%?#", ""))}]*$`),
        unsafeInName: new RegExp(`[^${inClass(safe("%?#", unpurgeable))}]`, "gu"),
        unsafeInTyped: new RegExp(`%[0-9A-Fa-f]{2}|[^${inClass(safe("%#", `${unpurgeable}?`))}]`, "gu"),
        unpurgeable: [...unpurgeable, "\uFFFD"],
        typed: new Map(),
    };
}
/** Encodes text of a file name, `%` and `?` too. Slashes stay, as do a `*` and what the grammar cannot purge. */
function encodeName(name, grammar) {
    const { plain, unsafeInName } = codecOf(grammar);
    return (plain.test(name) ? name : name.replace(unsafeInName, encodeChar));
}
/** Encodes what was typed: valid `%XX` stays, but for one that hides an unpurgeable character; `?` stays as well. */
function encode_encodeTyped(text, grammar) {
    const { unsafeInTyped, typed } = codecOf(grammar);
    const known = typed.get(text);
    if (known !== undefined)
        return known;
    const encoded = text.replace(unsafeInTyped, (found) => {
        if (found.length !== 3 || found[0] !== "%")
            return encodeChar(found);
        const char = String.fromCharCode(Number.parseInt(found.slice(1), 16));
        return grammar.unpurgeable.includes(char) ? char : found;
    });
    typed.set(text, encoded);
    return encoded;
}
// The parameter is one character, or half of one: RepoPath keeps a byte that is not UTF-8 as a lone low surrogate.
function encodeChar(char) {
    const code = char.codePointAt(0);
    if (code >= 0xdc80 && code <= 0xdcff)
        return `%${(code - 0xdc00).toString(16).toUpperCase()}`;
    if (code >= 0xd800 && code <= 0xdfff)
        return "\uFFFD";
    if (code >= 0x80)
        return encodeURIComponent(char);
    return `%${code.toString(16).toUpperCase().padStart(2, "0")}`;
}
/** The target that purges this one URL path, and as little else as the grammar allows. */
function exactTarget(path, grammar) {
    // The `*` is of a file name: as the last character it would be sent for itself and taken for a wildcard.
    const end = path.endsWith("*") ? path.length - 1 : path.length;
    const known = knownEnd(path, grammar);
    if (known >= path.length && end === path.length && path.length <= grammar.maxLength)
        return { kind: "path", path };
    return forced(path, Math.min(known, end), shown(path), grammar);
}
/** The URL path as people ask for it; null where a `*` at its end would be taken for a wildcard. */
function urlOf(path) {
    return path.endsWith("*") ? null : shown(path);
}
/** The target that purges all that starts with the prefix. */
function encode_prefixTarget(prefix, grammar) {
    const known = knownEnd(prefix, grammar);
    if (known >= prefix.length && prefix.length < grammar.maxLength)
        return { kind: "prefix", prefix };
    return forced(prefix, known, `${shown(prefix)}*`, grammar);
}
/** Where a wildcard that stands behind a `/` of the path, or behind its `?`, cuts at most so many characters of it. */
function segmentCut(path, length) {
    const query = path.indexOf("?");
    if (query >= 0 && query < length)
        return query + 1;
    return Math.max(1, path.lastIndexOf("/", length - 1) + 1);
}
function forced(path, known, display, grammar) {
    const prefix = path.slice(0, safeCut(path, Math.min(known, grammar.maxLength - 1)));
    const cut = grammar.cut === "segment" ? prefix.slice(0, segmentCut(prefix, prefix.length)) : prefix;
    return { kind: "forced", prefix: cut, path: display };
}
/** Where the part begins that no exact path can purge; the length of the path if there is none. */
function knownEnd(path, grammar) {
    let end = path.length;
    // Searched for one by one, which is much quicker than a regular expression.
    for (const char of codecOf(grammar).unpurgeable) {
        const at = path.indexOf(char);
        if (at >= 0 && at < end)
            end = at;
    }
    return end;
}
function shown(path) {
    return path.replaceAll("\uFFFD", "%EF%BF%BD");
}
/** The last place at or before `end` that splits neither a `%XX` nor the UTF-8 sequence that several of them write. */
function safeCut(path, end) {
    let at = end;
    if (path[at - 1] === "%")
        at -= 1;
    else if (path[at - 2] === "%")
        at -= 2;
    while (/^%[89AB][0-9A-F]$/i.test(path.slice(at, at + 3)) && path[at - 3] === "%")
        at -= 3;
    return at;
}

;// CONCATENATED MODULE: ./build/src/git/change.js
/** Modes, in six digits. NOTHING stands where there is no file. */
const SYMLINK = "120000";
const SUBMODULE = "160000";
const NOTHING = "000000";
/** The change of a file; null when only its permissions differ: a change of mode alone leaves the bytes as they are. */
function changeOf({ path, modes, oids }) {
    const [before, after] = modes;
    if (oids[0] === oids[1] && !modes.includes(SYMLINK))
        return null;
    const status = before === NOTHING ? "added" : after === NOTHING ? "deleted" : "changed";
    return { path, status, below: modes.includes(SYMLINK) || modes.includes(SUBMODULE) };
}
/** The tree as it was before the differences. Its paths stand in any order. */
function treeBefore(tree, differences) {
    if (differences.length === 0)
        return tree;
    const paths = new Set(tree.paths);
    const symlinks = new Map(tree.symlinks);
    const submodules = new Set(tree.submodules);
    for (const { path, modes, oids } of differences) {
        const [mode] = modes;
        symlinks.delete(path);
        submodules.delete(path);
        if (mode === NOTHING)
            paths.delete(path);
        else
            paths.add(path);
        if (mode === SYMLINK)
            symlinks.set(path, oids[0]);
        if (mode === SUBMODULE)
            submodules.add(path);
    }
    return { paths: [...paths], symlinks, submodules };
}
/** Merges the changes of several bases: each path once, sorted by path. */
function union(changes) {
    const byPath = new Map();
    for (const change of changes) {
        const other = byPath.get(change.path);
        byPath.set(change.path, {
            path: change.path,
            status: other && other.status !== change.status ? "changed" : change.status,
            below: change.below || (other?.below ?? false),
        });
    }
    return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/src/git/trouble.js
/** The repository cannot be read, or not in full: what it holds is unknown, not "nothing". */
class trouble_UnreadableError extends Error {
    name = "UnreadableError";
}
/** Returns an UnreadableError as a value: the base is then unknown, `when-unknown` decides, and the run goes on. */
async function reading(promise) {
    try {
        return await promise;
    }
    catch (error) {
        if (error instanceof trouble_UnreadableError)
            return error;
        throw error;
    }
}
/**
 * Git's messages when the server takes no token, does not take this one, or does not let it read the repository: GitHub
 * answers the last with 404.
 */
const REFUSED = /Authentication failed|could not read (?:Username|Password)|returned error: 40[13]\b|^remote: .*not found|^fatal: repository '.*' not found/im;
/** The messages of git, or of the curl below it, when no server answers, or only one that is down. */
const UNREACHABLE = /Could not resolve|Could ?n[o']t connect|Failed to connect|Connection (?:refused|reset|timed out)|timed out|too slow|returned error: 5\d\d|certificate|SSL|TLS|the remote end hung up/i;
/** Classifies the message of a git that talked to a server; null when the message tells nothing. */
function troubleOf(stderr) {
    if (REFUSED.test(stderr))
        return "refused";
    return UNREACHABLE.test(stderr) ? "unreachable" : null;
}
/** The messages of git's TLS libraries for a certificate whose issuer they do not know. */
const UNTRUSTED = /certificate problem|certificate verif|verify failed|self.signed certificate|UNTRUSTED_ROOT/i;
/** Whether git failed because it does not trust the server. */
function isUntrusted(stderr) {
    return UNTRUSTED.test(stderr);
}
/** The first that takes settings from the environment, where no other process reads the token: GIT_CONFIG_COUNT in git(1). */
const OLDEST = [2, 31];
const OLDEST_GIT = OLDEST.join(".");
/** Whether `git version` names a git that this action cannot use. */
function isTooOld(version) {
    const [, major, minor] = /(\d+)\.(\d+)/.exec(version) ?? [];
    if (major === undefined)
        return false;
    return Number(major) < OLDEST[0] || (Number(major) === OLDEST[0] && Number(minor) < OLDEST[1]);
}

;// CONCATENATED MODULE: ./build/src/changes/attributes.js

/** The most files to read. A commit that changes more of them has moved whole folders. */
const MOST_READ = 10;
/** Marks each changed `.gitattributes` that may alter a checkout: all but those whose versions alter it in the same way. */
async function attributes_markAttributes(changes, read) {
    const marked = [];
    let count = 0;
    // One after the other: each may need a fetch into the same repository.
    for (const change of changes) {
        const isOther = attributesFolder(change.path) === null;
        if (!isOther)
            count += 1;
        const isKept = isOther || (read !== null && count <= MOST_READ && (await altersAlike(read(change.path))));
        marked.push(isKept ? change : { ...change, altersBelow: true });
    }
    return marked;
}
/** Whether all versions of a `.gitattributes` alter a checkout in the same way. */
async function altersAlike(read) {
    const versions = await reading(read);
    if (versions instanceof trouble_UnreadableError)
        return false;
    const [head, ...bases] = versions.map(linesThatAlter);
    return bases.length > 0 && bases.every((lines) => lines === head);
}
/**
 * Files whose bytes change although no diff lists them: every file of head below a `.gitattributes` that alters a checkout
 * in another way now. Symlinks and submodules stay out: git writes symlinks as they are, and submodules have attributes of
 * their own.
 */
function underAttributes(changes, tree) {
    const directories = changes.flatMap(({ path, altersBelow }) => (altersBelow ? (attributesFolder(path) ?? []) : []));
    if (directories.length === 0)
        return [];
    const listed = new Set(changes.map(({ path }) => path));
    return tree.paths
        .filter((path) => !listed.has(path) && directories.some((directory) => path.startsWith(directory)))
        .filter((path) => !tree.symlinks.has(path) && !tree.submodules.has(path))
        .map((path) => ({ path, status: "changed", below: false }));
}
/** The folder that a `.gitattributes` at this path covers, ending in a slash, `""` for the root; null for another file. */
function attributesFolder(path) {
    const name = path.lastIndexOf("/") + 1;
    return path.slice(name) === ".gitattributes" ? path.slice(0, name) : null;
}
/**
 * Attributes that leave the bytes of a checkout as they are: gitattributes(5) but for `text`, `eol`, `crlf`, `ident`,
 * `filter` and `working-tree-encoding`, and those that GitHub, GitLab and git-lfs read. Any other name may be a macro that
 * stands for one of the six.
 */
const HARMLESS = /^[-!]?(?:diff|merge|whitespace|export-ignore|export-subst|delta|encoding|conflict-marker-size|lockable|(?:linguist|gitlab)-[^=]*)(?:=|$)/;
/** The lines of a `.gitattributes` that decide which bytes a checkout holds, in their order and written in one way. */
function linesThatAlter(bytes) {
    const lines = (bytes ?? Buffer.of())
        .toString("latin1")
        .replace(/^\xEF\xBB\xBF/, "")
        .split("\n");
    const altering = lines.flatMap((line) => {
        // A pattern with spaces stands in quotes.
        const [, pattern, rest = ""] = /^[ \t\r]*("(?:[^"\\]|\\.)*"(?=[ \t\r])|[^ \t\r]+)(.*)$/s.exec(line) ?? [];
        if (pattern === undefined || pattern.startsWith("#"))
            return [];
        const names = rest.split(/[ \t\r]+/).filter((name) => name !== "");
        // A macro may give a harmless name attributes that alter.
        const kept = pattern.startsWith("[attr]") ? names : names.filter((name) => !HARMLESS.test(name));
        return kept.length > 0 ? [[pattern, ...kept].join(" ")] : [];
    });
    return altering.join("\n");
}

;// CONCATENATED MODULE: ./build/src/group.js
/** The items by key, in the order in which each key first came. `Map.groupBy` is node 21's; the demo runs on node 20. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/src/changes/symlinks.js

/**
 * Symlinks of head that stay as they are while the files behind them change, also by way of a link in a folder that they
 * lead to; and symlinks that were added and lead to a file, so that nothing lies below them. `targets` holds every symlink.
 */
function throughSymlinks(changes, tree, targets) {
    if (changes.length === 0)
        return [];
    const routes = new Map([...targets.keys()].map((link) => [link, routeOf(link, tree, targets)]));
    const linksBy = (pathsOf) => groupBy([...routes].flatMap(([link, route]) => pathsOf(route).map((path) => ({ path, link }))), ({ path }) => path);
    const bySteps = linksBy(({ steps }) => steps);
    const byPlaces = linksBy(({ places }) => places);
    const listed = new Map(changes.map((change) => [change.path, change]));
    const touched = new Set();
    const touch = (found = []) => {
        for (const { link } of found)
            if (!listed.has(link))
                touched.add(link);
    };
    const above = new Set();
    const touchWith = (path) => {
        touch(bySteps.get(path));
        for (const directory of directoriesOf(path)) {
            // The loop has seen this directory, and with it all above it.
            if (above.has(directory))
                break;
            above.add(directory);
            touch(bySteps.get(directory));
        }
    };
    touch(bySteps.get(""));
    for (const { path, below } of changes) {
        touchWith(path);
        if (below)
            touch(byPlaces.get(path));
    }
    // A loop over a set also reaches what is added meanwhile.
    for (const link of touched)
        touchWith(link);
    const isFile = filesAmong([...routes.values()].map(({ end }) => end), listed, tree);
    const wasLink = (path) => listed.get(path)?.below === true && listed.get(path)?.status !== "added";
    // If a base had a folder or another link on the way, the link may have led to a folder there.
    const mayBeFolder = ({ steps, places, end }) => !isFile(end) || steps.some((step) => above.has(step) || wasLink(step)) || places.some(wasLink);
    const added = changes.filter(({ path, status }) => status === "added" && isFile(routes.get(path)?.end ?? null));
    return [
        ...[...touched].map((path) => ({ path, status: "changed", below: mayBeFolder(routes.get(path)) })),
        ...added.map((change) => ({ ...change, below: false })),
    ];
}
/** The symlinks of head that lead, or may lead, to a folder. */
function linksToFolders(tree, targets) {
    const routes = [...targets.keys()].map((link) => ({ link, end: routeOf(link, tree, targets).end }));
    const isFile = filesAmong(routes.map(({ end }) => end), new Map(), tree);
    return routes.flatMap(({ link, end }) => (isFile(end) ? [] : [link]));
}
/** Whether a place is a regular file of head, or was one that was deleted. */
function filesAmong(ends, listed, { paths, symlinks, submodules }) {
    const wanted = new Set(ends);
    const present = new Set(paths.filter((path) => wanted.has(path)));
    return (end) => {
        if (end === null)
            return false;
        if (present.has(end))
            return !symlinks.has(end) && !submodules.has(end);
        const change = listed.get(end);
        return change?.status === "deleted" && !change.below;
    };
}
/** The most links that one path may lead through, as in Linux. */
const MOST_STEPS = 40;
/** Follows a symlink name by name, as the kernel does: `..` after a symlink goes up from where that leads. */
function routeOf(link, tree, targets) {
    const steps = [];
    const places = new Set();
    const resolved = [];
    const ahead = link.split("/");
    for (let count = 0; ahead.length > 0;) {
        const name = ahead.shift();
        if (name === "" || name === ".")
            continue;
        if (name === "..") {
            if (resolved.pop() === undefined)
                return { steps, places: [...places], end: null };
            continue;
        }
        resolved.push(name);
        const path = resolved.join("/");
        if (!tree.symlinks.has(path)) {
            if (ahead.length > 0)
                places.add(path);
            continue;
        }
        if (path !== link)
            steps.push(path);
        const target = targets.get(path);
        count += 1;
        if (target === undefined || target.startsWith("/") || count > MOST_STEPS)
            return { steps, places: [...places], end: null };
        resolved.pop();
        ahead.unshift(...target.split("/"));
    }
    const end = resolved.join("/");
    return { steps: [...steps, end], places: [...places], end };
}
function directoriesOf(path) {
    const directories = [];
    for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1))
        directories.push(path.slice(0, at));
    return directories;
}

;// CONCATENATED MODULE: ./build/src/changes/changes.js






/** Every file that differs between head and its bases, including those that change although no diff lists them. */
async function changesFrom(diff, tree, links, versionsOf) {
    return withHidden(await attributes_markAttributes(union(diff), versionsOf), tree, links);
}
/** The files that the input `changed-files` names, as changes of head's tree if that can be read. */
async function changesGiven(paths, tree, links) {
    const known = tree && new Set(tree.paths);
    const changes = [...new Set(paths)].sort().map((path) => ({
        path,
        status: !known || known.has(path) ? "changed" : "deleted",
        below: tree !== null && (tree.symlinks.has(path) || tree.submodules.has(path)),
    }));
    return tree && links ? withHidden(await markAttributes(changes, null), tree, links) : changes;
}
/** The symlinks of a tree. Reads none of them yet. */
function linksOf(tree, matters, repository) {
    let targets;
    const read = async () => {
        const blobs = await repository.blobs([...tree.symlinks.values()]);
        return new Map([...tree.symlinks].map(([path, oid]) => [path, decodePath(blobs.get(oid))]));
    };
    const readOnce = () => (targets ??= read());
    return {
        matters,
        read: readOnce,
        async folders() {
            const all = [...tree.symlinks.keys()];
            if (!all.some(matters))
                return [];
            const known = await reading(readOnce());
            return (known instanceof trouble_UnreadableError ? all : linksToFolders(tree, known)).filter(matters);
        },
    };
}
/** Adds the files below changed attributes, and the symlinks that lead to what changed. */
async function withHidden(changes, tree, links) {
    const all = [...changes, ...underAttributes(changes, tree)];
    if (all.length === 0 || ![...tree.symlinks.keys()].some(links.matters))
        return sorted(all);
    const through = throughSymlinks(all, tree, await links.read());
    const found = new Map(all.map((change) => [change.path, change]));
    // Links that no rule matches drop out only now, since a link that matters may lead through them.
    for (const change of through)
        if (links.matters(change.path))
            found.set(change.path, change);
    return sorted([...found.values()]);
}
function sorted(changes) {
    return [...changes].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
/** The input `changed-files` holds names that no file has; the message says which setting of which action gives others. */
class GivenFilesError extends (/* unused pure expression or super */ null && (Error)) {
    name = "GivenFilesError";
}
/**
 * Warns of names in `changed-files` that neither head nor the commit before it has. Calls `before` only if head lacks a
 * name; null if that tree cannot be read. Throws GivenFilesError for a list in one name and for escaped names: nothing
 * would be purged for the files that they mean.
 */
async function checkGiven(paths, head, before) {
    const isOfHead = membership(head);
    const foreign = paths.filter((path) => !isOfHead(path));
    if (foreign.length === 0)
        return [];
    const base = await before();
    const isOfBase = membership(base);
    const strangers = foreign.filter((path) => !isOfBase(path));
    for (const path of strangers)
        refuseFormat(path, (name) => isOfHead(name) || isOfBase(name));
    if (head === null || base === null || strangers.length === 0)
        return [];
    const first = JSON.stringify(displayPath(strangers[0]));
    return [
        `\`changed-files\` names ${count(strangers.length, "file")} that neither the deployed commit nor the one before it has, such as ${first}. Give names as git has them, from the root of the repository.`,
    ];
}
/** Whether a tree has a path, or a submodule or symlink above it, whose contents it does not list. */
function membership(tree) {
    if (tree === null)
        return () => false;
    const known = new Set(tree.paths);
    const opaque = [...tree.submodules, ...tree.symlinks.keys()].map((path) => `${path}/`);
    return (path) => known.has(path) || opaque.some((folder) => path.startsWith(folder));
}
/** Refuses a name that makes sense only in the format of another action. */
function refuseFormat(path, isKnown) {
    const shown = `\`changed-files\` has ${JSON.stringify(displayPath(path).slice(0, 200))}`;
    const unescaped = [path.replace(/\\(.)/gs, "$1"), path.replaceAll("\\", "/")];
    if (path.includes("\\") && unescaped.some(isKnown)) {
        throw new GivenFilesError(`${shown}, which is ${JSON.stringify(unescaped.find(isKnown))} with backslashes. Give names as they are: for tj-actions/changed-files set \`safe_output: false\` and \`use_posix_path_separator: true\`, for dorny/paths-filter \`list-files: json\`.`);
    }
    for (const [separator, what] of SEPARATORS) {
        const parts = path.split(separator).filter(Boolean);
        if (parts.length > 1 && parts.some(isKnown)) {
            throw new GivenFilesError(`${shown}, which is a list separated by ${what}. Give one path a line, or a JSON array: for tj-actions/changed-files set \`json: true\` and \`escape_json: false\`, for dorny/paths-filter \`list-files: json\`, for jitterbit/get-changed-files \`format: json\`.`);
        }
    }
}
/** How other actions separate the names of a list, and how messages call that. */
const SEPARATORS = (/* unused pure expression or super */ null && ([
    [/\s+/, "spaces"],
    [/,\s*/, "commas"],
]));

;// CONCATENATED MODULE: ./build/src/sorted.js
/** The texts in byte order, each once; the very list where it is so already. */
function sorted_distinct(texts) {
    for (let at = 1; at < texts.length; at++)
        if (texts[at - 1] >= texts[at])
            return [...new Set(texts)].sort();
    return texts;
}
/** The texts of all lists in byte order, each once. Quick for few lists that are in order already. */
function sorted_mergeDistinct(lists) {
    if (lists.length === 0)
        return [];
    if (lists.length === 1)
        return sorted_distinct(lists[0]);
    const half = lists.length >> 1;
    return merged(sorted_mergeDistinct(lists.slice(0, half)), sorted_mergeDistinct(lists.slice(half)));
}
/** Of two lists in byte order, as all below are; the first itself if it holds all. */
function merged(a, b) {
    if (b.length === 0)
        return a;
    if (a.length === 0)
        return b;
    const all = new Array(a.length + b.length);
    let [size, atA, atB] = [0, 0, 0];
    while (atA < a.length && atB < b.length) {
        const [one, other] = [a[atA], b[atB]];
        const isFirst = one <= other;
        all[size++] = isFirst ? one : other;
        if (isFirst)
            atA += 1;
        if (!isFirst || one === other)
            atB += 1;
    }
    while (atA < a.length)
        all[size++] = a[atA++];
    while (atB < b.length)
        all[size++] = b[atB++];
    if (size === a.length)
        return a;
    all.length = size;
    return all;
}
/** The texts that the other list lacks. */
function sorted_without(sorted, others) {
    if (others.length === 0)
        return sorted;
    let at = 0;
    return sorted.filter((text) => {
        while (at < others.length && others[at] < text)
            at += 1;
        return text !== others[at];
    });
}
/** The texts that start with one of the prefixes, which stand in any order. */
function sorted_below(prefixes, sorted) {
    const found = [];
    let end = 0;
    for (const prefix of sorted_distinct(prefixes)) {
        const from = lowerBound(sorted, prefix);
        if (from < end)
            continue; // a shorter prefix took them
        end = endOfPrefix(sorted, prefix, from);
        found.push(sorted.slice(from, end));
    }
    return found.flat();
}
/** Makes a function that counts the texts which start with a prefix. It takes prefixes in byte order only. */
function counterBelow(sorted) {
    let from = 0;
    return (prefix) => {
        from = firstThat((text) => text >= prefix, sorted, from, 1);
        return endOfPrefix(sorted, prefix, from) - from;
    };
}
/** Whether the text is among those of the list. */
function includesSorted(sorted, wanted) {
    return sorted[lowerBound(sorted, wanted)] === wanted;
}
/** The number of the first of the texts that is not before this one. */
function lowerBound(sorted, wanted) {
    return firstThat((text) => text >= wanted, sorted, 0, Number.POSITIVE_INFINITY);
}
/** Where those of the texts end that start with the prefix, and of which the first has the number `from`. */
function endOfPrefix(sorted, prefix, from) {
    return firstThat((text) => !text.startsWith(prefix), sorted, from, 1);
}
/**
 * The first number, `from` or above, for which something is true, if it is for all that follow. It is looked for within
 * `step` first, then within twice as much, and so on.
 */
function firstThat(isSo, texts, from, step) {
    let low = from;
    let width = step;
    for (; low + width <= texts.length && !isSo(texts[low + width - 1]); width *= 2)
        low += width;
    let high = Math.min(low + width - 1, texts.length);
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (isSo(texts[middle]))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/src/url/grammar.js
/** What browsers encode in a path (https://url.spec.whatwg.org/#path-percent-encode-set), and `\`, which is a `/` to them. */
const ESCAPED_BY_BROWSERS = '<>"#%{}\\^`?';
/** How a tag stands among the patterns, whatever the CDN. */
function tagPattern(name) {
    return `#${name}`;
}

;// CONCATENATED MODULE: ./build/src/plan/cover/tree.js


/** Whether no exact path will do here. */
function needsWildcard({ asked }) {
    return asked === "typed" || asked === "forced";
}
/**
 * The prefix tree of what is to be purged. Nodes stand in byte order of their prefixes, so the root `/` is the first and
 * every parent comes before its children: loops over the nodes take the place of recursion, which a deep tree would
 * overflow. O(n log n), sorting being the dearest part.
 */
function buildTree({ exact, prefixes, forced, live, grammar }) {
    const urls = sorted_distinct(live);
    const changed = sorted_distinct(exact);
    const typed = sorted_distinct(prefixes);
    const wild = new Map();
    for (const path of forced)
        wild.set(path.slice(0, longestCut(path, path.length, grammar.cut)), "forced");
    for (const prefix of typed)
        wild.set(prefix, "typed");
    const asked = sorted_mergeDistinct([changed, sorted_distinct([...wild.keys()])]);
    // A wildcard with one of these prefixes needs it beside it.
    const folders = new Set();
    if (!grammar.wildcardCoversItsPrefix)
        for (const list of [typed, changed, urls])
            for (const path of list)
                if (path.endsWith("/"))
                    folders.add(path);
    folders.delete("/");
    const places = placesToTry(asked, wild, grammar.cut, folders);
    const countUntyped = (sorted) => counterBelow(sorted_without(sorted, sorted_below(typed, sorted)));
    const evictedBelow = countUntyped(sorted_without(urls, changed));
    const directories = sorted_mergeDistinct([tree_directoriesOf(asked), tree_directoriesOf(urls)]);
    const directoriesBelow = countUntyped(directories);
    const wildcardAt = (prefix) => {
        const evicted = evictedBelow(prefix);
        const cost = wild.get(prefix) === "typed" ? 0 : evicted + Math.max(1, directoriesBelow(prefix));
        return { cost, evicted, patterns: folders.has(prefix) ? 2 : 1 };
    };
    const nodes = [];
    let parent = -1;
    let [nextAsked, nextPlace] = [0, 0];
    for (const prefix of sorted_mergeDistinct([asked, places])) {
        while (parent >= 0 && !prefix.startsWith(nodes[parent].prefix))
            parent = nodes[parent].parent;
        const isAsked = prefix === asked[nextAsked];
        const isPlace = prefix === places[nextPlace];
        nodes.push({
            prefix,
            parent,
            asked: isAsked ? (wild.get(prefix) ?? "exact") : "nothing",
            wildcard: isPlace ? wildcardAt(prefix) : null,
        });
        parent = nodes.length - 1;
        if (isAsked)
            nextAsked += 1;
        if (isPlace)
            nextPlace += 1;
    }
    return nodes;
}
/**
 * The prefixes where a wildcard is worth trying, in byte order. They are the longest cuts that all they cover have in
 * common, since a shorter one evicts no less; and for a cut that needs its prefix beside it the next shorter ones, until
 * one needs none: `/dir*` is one pattern where `/dir/*` and `/dir/` are two.
 */
function placesToTry(asked, wild, cut, folders) {
    const places = new Set(["/"]);
    const add = (prefix) => {
        if (places.has(prefix))
            return;
        places.add(prefix);
        if (folders.has(prefix))
            add(prefix.slice(0, longestCut(prefix, prefix.length - 1, cut)));
    };
    let before = "/";
    for (const path of asked) {
        add(path.slice(0, longestCut(path, commonLength(before, path), cut)));
        // A typed prefix may end inside a character, and is sent as it is.
        if (wild.has(path))
            add(cut === "any" ? path : path.slice(0, longestCut(path, path.length, cut)));
        before = path;
    }
    return sorted_distinct([...places]);
}
/** The directories of paths in byte order: what each holds up to a slash. In byte order, too. */
function tree_directoriesOf(paths) {
    const directories = [];
    let before = "";
    for (const path of paths) {
        // All that a path shares with any before it, it shares with the last one: a slash after that ends a new directory.
        const shared = commonLength(before, path);
        for (let at = path.indexOf("/", shared); at >= 0; at = path.indexOf("/", at + 1))
            directories.push(path.slice(0, at + 1));
        before = path;
    }
    return directories;
}
/** How many leading characters two texts share. */
function commonLength(a, b) {
    const end = Math.min(a.length, b.length);
    let at = 0;
    while (at < end && a.charCodeAt(at) === b.charCodeAt(at))
        at += 1;
    return at;
}
/** The end of a path that stops inside a `%XX`, or after some but not all bytes of a UTF-8 character. */
const INSIDE_CHARACTER = /%.?$|%(?:C[2-9A-F]|D[0-9A-F]|E[0-9A-F](?:%[89AB][0-9A-F])?|F[0-4](?:%[89AB][0-9A-F]){0,2})$/i;
/** Most characters of such an end. */
const LONGEST_END = "%F0%9F%98".length;
/**
 * Length of the longest prefix of `path`, at most `length` characters, that a wildcard may have: never inside a character,
 * and at least the leading `/`. What is allowed depends on the prefix alone, so that all paths under it agree: a character
 * that has begun counts as cut even where bytes follow that cannot end it.
 */
function longestCut(path, length, cut) {
    if (cut === "segment")
        return segmentCut(path, length);
    let end = length;
    while (end > 1 && INSIDE_CHARACTER.test(path.slice(Math.max(0, end - LONGEST_END), end)))
        end -= 1;
    return end;
}

;// CONCATENATED MODULE: ./build/src/plan/cover/choose.js

/**
 * The best cover of the tree within the limits, none of which is below 1. Dynamic programming from the leaves to the
 * root: a node is covered by its wildcard, or by its parts, each with its share of the limits. Time is
 * O(n · patterns · wildcards²) at worst, memory O(n · patterns · wildcards), where a limit of Infinity counts as 1.
 */
function chooseWithin(limits, nodes) {
    const wayAt = waysWithin(limits, nodes);
    const join = joinWithin(limits);
    const { parts, budgets } = shareBudget(nodes, limits.patterns);
    const tablesBelow = new Map();
    let table = [];
    for (let number = nodes.length - 1; number >= 0; number--) {
        const budget = budgets[number];
        if (budget < 1)
            continue;
        const { parent, asked, wildcard } = nodes[number];
        const below = tablesBelow.get(number) ?? [];
        tablesBelow.delete(number);
        if (asked === "exact")
            below.push([wayAt(number, 0, 1, 0)]);
        if (needsWildcard(nodes[number]) || parts[number] > budget)
            table = [];
        else
            table = below.length > 0 ? joinAll(join, below, budget) : [wayAt(-1, 0, 0, 0)];
        if (wildcard && wildcard.patterns <= budget)
            table = withWay(table, wayAt(number, wildcard.cost, wildcard.patterns, 1));
        const beside = tablesBelow.get(parent);
        if (beside)
            beside.push(table);
        else
            tablesBelow.set(parent, [table]);
    }
    return traceBack(table.reduce((best, way) => (way.value < best.value ? way : best)));
}
/**
 * How many parts of each node must be covered where its own wildcard is not chosen, and the most patterns that it may
 * take where the wildcards above it are not chosen: every other part on the way down from the root takes at least one.
 * Nodes with none need no table, nor do those below a node that only a wildcard covers.
 */
function shareBudget(nodes, limit) {
    const parts = new Uint32Array(nodes.length);
    for (let number = 0; number < nodes.length; number++) {
        const { parent, asked } = nodes[number];
        if (asked === "exact")
            parts[number] += 1;
        if (parent >= 0)
            parts[parent] += 1;
    }
    const budgets = new Float64Array(nodes.length);
    budgets[0] = limit;
    for (let number = 1; number < nodes.length; number++) {
        const { parent } = nodes[number];
        if (!needsWildcard(nodes[parent]))
            budgets[number] = budgets[parent] - (parts[parent] - 1);
    }
    return { parts, budgets };
}
/** Makes ways to cover one node, or none: counts what is limited, and puts all into the value. */
function waysWithin({ patterns: maxPatterns, wildcards: maxWildcards }, nodes) {
    // No way has more patterns than two for each thing asked for. Where any number is allowed, none has a wildcard that only
    // covers paths, which cost nothing. So the value stays below 2^53, up to which numbers are exact.
    const most = Math.min(maxPatterns, 2 * nodes.filter(({ asked }) => asked !== "nothing").length);
    const wild = nodes.filter(needsWildcard).length;
    const mostWild = Math.min(maxWildcards, Number.isFinite(maxPatterns) ? maxPatterns : wild);
    return (node, cost, patterns, wildcards) => ({
        patterns: Number.isFinite(maxPatterns) ? patterns : 0,
        wildcards: Number.isFinite(maxWildcards) ? wildcards : 0,
        value: (cost * (most + 1) + patterns) * (mostWild + 1) + wildcards,
        node,
        isWildcard: wildcards > 0,
        left: null,
        right: null,
    });
}
/** The table with one more way. */
function withWay(table, way) {
    const beats = (one, other) => one.patterns <= other.patterns && one.wildcards <= other.wildcards && one.value <= other.value;
    if (table.some((other) => beats(other, way)))
        return table;
    const rest = table.filter((other) => !beats(way, other));
    return [...rest, way].sort((one, other) => one.patterns - other.patterns);
}
/** Joins all tables, by halves: tables of like size are joined fastest. */
function joinAll(join, tables, budget) {
    if (tables.length === 1)
        return tables[0];
    const middle = tables.length >> 1;
    const left = joinAll(join, tables.slice(0, middle), budget - (tables.length - middle));
    const right = joinAll(join, tables.slice(middle), budget - middle);
    return join(left, right, budget);
}
/** Makes the join for covers within the limits, a (min,+) convolution. */
function joinWithin(limits) {
    const maxPatterns = Number.isFinite(limits.patterns) ? limits.patterns : 0;
    const maxWildcards = Number.isFinite(limits.wildcards) ? limits.wildcards : 0;
    // The least sums, by patterns and wildcards, and the pair of ways that each comes from.
    const width = maxWildcards + 1;
    const sums = new Float64Array((maxPatterns + 1) * width).fill(Number.POSITIVE_INFINITY);
    const pairs = new Uint32Array(sums.length);
    const leastInColumn = new Float64Array(width);
    function addPairs(left, right, budget) {
        for (let l = 0; l < left.length; l++) {
            const one = left[l];
            for (let r = 0; r < right.length; r++) {
                const other = right[r];
                if (one.patterns + other.patterns > budget)
                    break;
                if (one.wildcards + other.wildcards > maxWildcards)
                    continue;
                const cell = (one.patterns + other.patterns) * width + one.wildcards + other.wildcards;
                const sum = one.value + other.value;
                if (sum >= sums[cell])
                    continue;
                sums[cell] = sum;
                pairs[cell] = l * right.length + r;
            }
        }
    }
    return (left, right, budget) => {
        if (left.length === 0 || right.length === 0)
            return [];
        addPairs(left, right, budget);
        // Takes the sums that no other beats, and clears all.
        const joined = [];
        leastInColumn.fill(Number.POSITIVE_INFINITY);
        const last = Math.min(budget, left.at(-1).patterns + right.at(-1).patterns);
        for (let patterns = left[0].patterns + right[0].patterns; patterns <= last; patterns++) {
            let least = Number.POSITIVE_INFINITY; // of the values with at most as many patterns and wildcards
            for (let wildcards = 0; wildcards <= maxWildcards; wildcards++) {
                const cell = patterns * width + wildcards;
                const value = sums[cell];
                sums[cell] = Number.POSITIVE_INFINITY;
                least = Math.min(least, leastInColumn[wildcards]);
                if (value >= least)
                    continue;
                least = value;
                leastInColumn[wildcards] = value;
                const at = Math.floor(pairs[cell] / right.length);
                const [one, other] = [left[at], right[pairs[cell] % right.length]];
                joined.push({ patterns, wildcards, value, node: -1, isWildcard: false, left: one, right: other });
            }
        }
        return joined;
    };
}
function traceBack(best) {
    const exact = [];
    const wildcards = [];
    const open = [best];
    for (let way = open.pop(); way !== undefined; way = open.pop()) {
        if (way.left !== null && way.right !== null)
            open.push(way.left, way.right);
        else if (way.node >= 0)
            (way.isWildcard ? wildcards : exact).push(way.node);
    }
    return { exact, wildcards };
}

;// CONCATENATED MODULE: ./build/src/plan/cover/cover.js
/*
 * The problem. Given
 *   C  paths to purge exactly; F, prefixes of paths that no exact pattern can purge; P, prefixes that must go whole,
 *   U  the unchanged live URLs: every URL of the site but those of C,
 *   D  the known directories: every path up to a slash in C, F, P and U,
 *   a grammar: where a wildcard may cut a path, and how many wildcards W and patterns K one request may hold,
 * find exact paths and wildcards, at most K of which at most W wildcards, such that
 *   every path of C is one of the exact paths or starts with the prefix of a wildcard,
 *   every prefix of F and P starts with the prefix of a wildcard,
 *   a path of C, U or P that ends in `/` and equals a wildcard's prefix is among the exact paths, if the grammar does
 *   not trust `/dir/*` with `/dir/` (`/` under `/*` is trusted),
 * and the cost is least. An exact path costs nothing. A wildcard with prefix p costs
 *   |U under p| + max(1, |D under p|)
 * where "under p" leaves out what is under a prefix of P, which is evicted in any case; one of P itself costs nothing.
 * D stands for the unseen: what the site holds and the repository does not know. Among the cheapest: the fewest patterns,
 * then the fewest wildcards. Of several that are left any will do, for the same input always the same.
 *
 * Wildcards are nested or disjoint, so the optimum is a matter of a prefix tree: see tree.ts for where a
 * wildcard is worth trying, choose.ts for the choice among them. (Soldo, Argyraki, Markopoulou: Optimal Source-Based
 * Filtering of Malicious Traffic, IEEE/ACM ToN 20(2), 2012, solve the like for address prefixes.)
 */



/**
 * Budgets beyond these are not searched: where more paths are changed than the budget holds, the optimum for these is
 * taken.
 */
const SEARCHED = { patterns: 300, wildcards: 15 };
const ANY = Number.POSITIVE_INFINITY;
/**
 * The optimal cover of the problem above, for any order of the input and any number of duplicates. Where the limits
 * hold no cover at all, the nearest is the answer: `/*`, one pattern and one wildcard. That is so for a budget below 1
 * with anything to purge, and, without wildcards (`cut: "none"` or `maxWildcards: 0`), for more paths than the budget
 * and for any prefix; a caller whose CDN has none reads `/*` as "everything".
 */
function cover(input) {
    const { grammar, budget } = input;
    // Most deploys: exact paths cost nothing.
    if (input.prefixes.length === 0 && input.forced.length === 0) {
        const exact = sorted_distinct(input.exact);
        if (exact.length <= budget)
            return { exact, wildcards: [], evicted: 0, cost: 0 };
    }
    const nodes = buildTree(input);
    const choice = bestChoice(nodes, { patterns: budget, wildcards: grammar.cut === "none" ? 0 : grammar.maxWildcards });
    const nodesOf = (numbers) => numbers.map((number) => nodes[number]);
    const wildcards = nodesOf(choice.wildcards);
    const exact = [...nodesOf(choice.exact), ...wildcards.filter(({ wildcard }) => wildcard.patterns === 2)];
    return {
        exact: exact.map(({ prefix }) => prefix).sort(),
        wildcards: wildcards.map(({ prefix }) => prefix).sort(),
        evicted: wildcards.reduce((sum, { wildcard }) => sum + wildcard.evicted, 0),
        cost: wildcards.reduce((sum, { wildcard }) => sum + wildcard.cost, 0),
    };
}
/**
 * A search with fewer limits is faster; and if its answer happens to keep all of them, it is the optimum within them too.
 * So limits are added as far as they are broken.
 */
function bestChoice(nodes, limits) {
    if (limits.patterns < 1 || limits.wildcards < 1)
        return { exact: [], wildcards: [0] };
    const patterns = Math.min(limits.patterns, SEARCHED.patterns);
    const wildcards = Math.min(limits.wildcards, SEARCHED.wildcards);
    const isTooWild = (choice) => choice.wildcards.length > limits.wildcards;
    // A budget that is not searched whole may yet hold all paths and what needs a wildcard.
    if (patterns < limits.patterns && nodes.some(needsWildcard)) {
        let choice = chooseWithin({ patterns: ANY, wildcards: ANY }, nodes);
        if (isTooWild(choice))
            choice = chooseWithin({ patterns: ANY, wildcards }, nodes);
        const sizes = choice.wildcards.map((number) => nodes[number].wildcard.patterns);
        if (choice.exact.length + sizes.reduce((sum, size) => sum + size, 0) <= limits.patterns)
            return choice;
    }
    const choice = chooseWithin({ patterns, wildcards: ANY }, nodes);
    return isTooWild(choice) ? chooseWithin({ patterns, wildcards }, nodes) : choice;
}
/** Longest prefix of a wildcard that CloudFront takes. */
const LONGEST_PREFIX = 3_999;
/**
 * The longest single wildcard that surely covers all patterns, for CloudFront. A tag may be on any URL, so it needs `/*`.
 * Since `/dir/*` is not trusted with `/dir/`, no slash but the first stands before the `*`.
 */
function commonWildcard(patterns) {
    const [only, ...others] = new Set(patterns);
    if (only?.startsWith("/") && only.endsWith("*") && others.length === 0)
        return only;
    const forced = patterns.map((pattern) => pattern.startsWith("/") ? pattern.replace(/\*$/, "").slice(0, LONGEST_PREFIX) : "/");
    const grammar = { cut: "any", maxWildcards: 1, wildcardCoversItsPrefix: true };
    const { wildcards } = cover({ exact: [], forced, prefixes: [], live: [], grammar, budget: 1 });
    const [prefix = "/"] = wildcards;
    return `${prefix.length > 1 ? prefix.replace(/\/$/, "") : prefix}*`;
}

;// CONCATENATED MODULE: ./build/src/plan/effect.js


/** Nothing goes. */
const NO_EFFECT = { areas: [], excess: 0 };
/** What `patterns` do that were planned for `targets`. `live`: URLs of every file of head. */
function effectOf(targets, live, patterns, grammar) {
    if (patterns.length === 0 || live.length === 0)
        return NO_EFFECT;
    const typed = targets.flatMap((target) => (target.kind === "prefix" ? target.prefix : []));
    const paths = targets.flatMap((target) => (target.kind === "path" || target.kind === "forced" ? target.path : []));
    // A path that ends in `*` was made of a prefix: it is no URL.
    const changed = distinct(paths.filter((path) => !path.endsWith("*")));
    const unchanged = without(distinct(live), changed);
    const evicted = takenBy(patterns, unchanged, grammar);
    const excess = grammar.cut === "none" ? 0 : evicted.length - below(typed, unchanged).length;
    return { areas: areasOf({ urls: mergeDistinct([live, changed]), changed, evicted }), excess };
}
/** Those of the URLs that the patterns purge, as sent. Both lists of URLs stand in byte order. */
function takenBy(patterns, urls, { cut, pathIsPrefix }) {
    const paths = [];
    const prefixes = [];
    for (const pattern of patterns) {
        // A prefix holds no query string, so the path before it goes, with all that starts with it.
        if (pattern.endsWith("*"))
            prefixes.push(cut === "segment" ? pattern.replace(/\??\*$/, "") : pattern.slice(0, -1));
        else
            (pathIsPrefix ? prefixes : paths).push(pattern);
    }
    return sorted_mergeDistinct([sorted_below(prefixes, urls), paths.filter((path) => includesSorted(urls, path))]);
}

;// CONCATENATED MODULE: ./build/src/plan/one-by-one.js


/**
 * What is sent to a CDN without wildcards: prefixes become the live URLs below them, one by one, or `/*`, which is
 * everything, where these cannot be listed. `isComplete`: the live URLs, in byte order, and those of the changes are all
 * that there may be below a prefix.
 */
function planOneByOne(wanted, live, { maxItems, itemsOf }, isComplete) {
    const exact = sorted_distinct([...wanted.exact]);
    const prefixes = sorted_distinct([...wanted.prefixes]);
    const listed = sorted_below(prefixes, sorted_without(live, exact));
    const urls = [...exact, ...listed];
    const most = Math.max(1, Math.floor(maxItems / itemsOf("/")));
    // URLs of names of which some bytes are unknown, or that end like a wildcard.
    const odd = listed.find((url) => /%EF%BF%BD|\*$/.test(url));
    const everything = (why) => ({ patterns: ["/*"], widened: `${why}, so everything is purged` });
    if (wanted.prefixes.has("/"))
        return everything("a rule purges /*");
    if (prefixes.length > 0 && !isComplete)
        return everything(`more may lie below ${prefixes[0]} than is known`);
    // A rule would hardly name a place that holds nothing: below this one lies what the repository does not know.
    const known = sorted_mergeDistinct([live, exact]);
    const empty = prefixes.find((prefix) => !known[lowerBound(known, prefix)]?.startsWith(prefix));
    if (empty !== undefined)
        return everything(`no URL below ${empty} is known`);
    if (odd !== undefined)
        return everything(`${odd} cannot be purged by its URL`);
    if (wanted.forced.size > 0)
        return everything("a path cannot be purged by its URL");
    if (urls.length > most)
        return everything(`${number_count(urls.length, "URL")} are more than the ${grouped(most)} allowed`);
    return {
        patterns: [...urls, ...wanted.tags].sort(),
        widened: listed.length > 0 ? `wildcards became ${number_count(listed.length, "known URL")} below them` : null,
    };
}

;// CONCATENATED MODULE: ./build/src/plan/plan.js








/** A plan that evicts everything below the root. */
const EVERYTHING = "/*";
/**
 * Plans one purge, within the limits of the grammar, of all `targets`. `live` holds the URLs of every file of head;
 * `isComplete` says whether these and the targets are all that there may be below a prefix, which only a CDN without
 * wildcards asks. Same input in any order, same patterns.
 */
function planOf(targets, live, grammar, isComplete = true) {
    const wanted = sortTargets(targets);
    const urls = sorted_distinct(live);
    const unchanged = sorted_without(urls, sorted_distinct([...wanted.exact]));
    const { patterns, widened } = sentFor(wanted, urls, grammar, isComplete);
    const evicted = takenBy(patterns, unchanged, grammar).length;
    const isBeyond = grammar.pathIsPrefix && evicted > sorted_below([...wanted.prefixes], unchanged).length;
    return {
        patterns: withSpellings(patterns, grammar),
        changed: wanted.exact.size,
        evicted,
        unchanged: unchanged.length,
        widened: widened ??
            (isBeyond ? "with query strings a path is purged as a prefix, which takes all that starts with it" : null),
    };
}
function sortTargets(targets) {
    return {
        exact: new Set(targets.flatMap((target) => (target.kind === "path" ? target.path : []))),
        prefixes: new Set(targets.flatMap((target) => (target.kind === "prefix" ? target.prefix : []))),
        forced: new Set(targets.flatMap((target) => (target.kind === "forced" ? target.prefix : []))),
        tags: new Set(targets.flatMap((target) => (target.kind === "tag" ? tagPattern(target.tag) : []))),
    };
}
function sentFor(wanted, urls, grammar, isComplete) {
    const { tags } = wanted;
    const everything = (widened) => ({ patterns: [EVERYTHING], widened });
    if (tags.size > (grammar.maxTags ?? Number.POSITIVE_INFINITY))
        return everything(`${number_count(tags.size, "tag")} are more than the ${grouped(grammar.maxTags)} allowed`);
    if (grammar.cut === "none")
        return planOneByOne(wanted, urls, grammar, isComplete);
    if (wanted.prefixes.has("/") && grammar.everythingTakesTags)
        return everything(null);
    const asked = grammar.pathIsPrefix ? asPrefixes(wanted, grammar.maxSlashes) : wanted;
    const paths = asked.exact.size + asked.prefixes.size + asked.forced.size;
    const room = grammar.maxTags === null ? grammar.maxItems - tags.size : grammar.maxItems;
    if (room < 0 || (room === 0 && paths > 0)) {
        const [all, own] = [number_count(grammar.maxItems, "pattern"), number_count(tags.size, "tag")];
        return everything(`of ${all} none is left for paths beside ${own}`);
    }
    const { found, budget } = coverWithin(room, asked, urls, grammar);
    const wildcards = found.wildcards.map((prefix) => `${withinSlashes(prefix, grammar.maxSlashes)}*`);
    const needless = grammar.everythingTakesTags && wildcards.includes(EVERYTHING);
    return {
        patterns: [...new Set([...found.exact, ...wildcards, ...(needless ? [] : tags)])].sort(),
        widened: widening(found.wildcards, asked, urls, budget, grammar),
    };
}
/** What is asked for where a path is sent as a prefix: a folder is its wildcard, and no query string is left. */
function asPrefixes(wanted, maxSlashes) {
    const plain = [...wanted.exact].map((path) => withinSlashes(path.split("?", 1)[0], maxSlashes));
    return {
        ...wanted,
        exact: new Set(plain.filter((path) => !path.endsWith("/"))),
        prefixes: new Set([...wanted.prefixes, ...plain.filter((path) => path.endsWith("/"))]),
    };
}
/**
 * The best cover of at most so many items, and the number of patterns that it was given. The cover counts patterns, and
 * one may be more items than another: fewer are tried until all their items fit.
 */
function coverWithin(room, { exact, prefixes, forced }, live, grammar) {
    const input = { exact: [...exact], prefixes: [...prefixes], forced: [...forced], live, grammar };
    let [lightest, heaviest] = [grammar.itemsOf(EVERYTHING), grammar.itemsOf(EVERYTHING)];
    for (const path of exact) {
        lightest = Math.min(lightest, grammar.itemsOf(path));
        heaviest = Math.max(heaviest, grammar.itemsOf(path));
    }
    const least = Math.max(1, Math.floor(room / heaviest));
    let budget = Math.max(least, Math.floor(room / lightest));
    for (;;) {
        const found = cover({ ...input, budget });
        const patterns = [...found.exact, ...found.wildcards.map((prefix) => `${prefix}*`)];
        const items = patterns.reduce((sum, pattern) => sum + grammar.itemsOf(pattern), 0);
        if (items <= room || budget === least)
            return { found, budget };
        budget = Math.max(least, Math.min(budget - 1, Math.floor((patterns.length * room) / items)));
    }
}
/** The prefix up to the last slash that it may hold. */
function withinSlashes(prefix, most) {
    const pieces = prefix.split("/");
    return pieces.length - 1 > most ? `${pieces.slice(0, most).join("/")}/` : prefix;
}
/** The patterns, and as many of the other spellings of their URLs as there is room for. */
function withSpellings(patterns, { purgesSpellings, maxItems, maxWildcards, itemsOf }) {
    if (!purgesSpellings)
        return patterns;
    const all = new Set(patterns);
    const paths = patterns.filter((pattern) => pattern.startsWith("/"));
    let items = paths.reduce((sum, path) => sum + itemsOf(path), 0);
    let wildcards = paths.filter((path) => path.endsWith("*")).length;
    for (const spelling of paths.flatMap(spellingsOf)) {
        const isWildcard = spelling.endsWith("*");
        if (all.has(spelling) || items + itemsOf(spelling) > maxItems || (isWildcard && wildcards >= maxWildcards))
            continue;
        all.add(spelling);
        items += itemsOf(spelling);
        if (isWildcard)
            wildcards += 1;
    }
    return [...all].sort();
}
/** Why there are wildcards that were not asked for; null when there are none, or when the limits did not make them. */
function widening(wildcards, { exact, prefixes, forced }, live, budget, { cut, maxWildcards, wildcardCoversItsPrefix }) {
    const asked = new Set([...prefixes, ...[...forced].map((path) => path.slice(0, longestCut(path, path.length, cut)))]);
    if (wildcards.every((prefix) => asked.has(prefix)))
        return null;
    const wild = prefixes.size + forced.size;
    const paths = exact.size + wild;
    const needsPair = (prefix) => prefix.length > 1 && prefix.endsWith("/") && (prefixes.has(prefix) || includesSorted(live, prefix));
    const pairs = wildcardCoversItsPrefix ? [] : [...asked].filter((prefix) => needsPair(prefix) && !exact.has(prefix));
    if (paths > budget)
        return `${number_count(paths, "path")} are more than the ${grouped(budget)} allowed, so wildcards cover them`;
    if (wild > maxWildcards)
        return `${number_count(wild, "wildcard")} are more than the ${grouped(maxWildcards)} allowed, so wider ones cover them`;
    const all = paths + pairs.length;
    return all > budget
        ? `${number_count(all, "pattern")} are more than the ${grouped(budget)} allowed, so wider wildcards cover them`
        : null;
}

;// CONCATENATED MODULE: ./build/src/url/forms.js

/**
 * Extensions of files: a dot in front of anything else is part of a page's name, as in `/releases/1.2.0`. Those that
 * nginx has a type for (https://github.com/nginx/nginx/blob/master/conf/mime.types), and of newer ones those that
 * websites serve.
 */
const FILE_EXTENSIONS = new Set([
    "html htm shtml css xml gif jpeg jpg js atom rss mml txt jad wml htc avif png svg svgz tif tiff wbmp webp ico jng bmp",
    "woff woff2 jar war ear json hqx doc pdf ps eps ai rtf m3u8 kml kmz xls eot odg odp ods odt pptx xlsx docx wmlc wasm",
    "7z cco jardiff jnlp run pl pm prc pdb rar rpm sea swf sit tcl tk der pem crt xpi xhtml xspf zip bin exe dll deb dmg",
    "iso img msi msp msm mid midi kar mp3 ogg m4a ra 3gpp 3gp ts mp4 mpeg mpg mov webm flv m4v mng asx asf wmv avi",
    "mjs cjs map webmanifest jsonld geojson ttf otf csv tsv md markdown yaml yml toml ics vcf epub ppt apk gz tgz br zst",
    "bz2 xz tar jxl heic jfif apng opus flac aac wav oga ogv mkv mpd vtt srt glb gltf ipynb asc sig sha256",
].flatMap((line) => line.split(" ")));
/** Whether the path names a file, not a page or folder. */
function isFile(path) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const dot = name.lastIndexOf(".");
    return name.startsWith(".") || (dot > 0 && FILE_EXTENSIONS.has(name.slice(dot + 1).toLowerCase()));
}
/** Whether a directory index may be called so; the empty name turns it off. */
function isIndexName(name) {
    return /^[^/*?#\s\x00-\x1f]*$/.test(name) && name !== "." && name !== "..";
}
/** Every form of the page at this path, itself first. One with a query string has no other. */
function pageForms(path, { directoryIndex, cleanUrls }, grammar) {
    if (path.includes("?"))
        return [path];
    const index = encode_encodeTyped(directoryIndex, grammar);
    const stem = cleanUrls ? pageStem(path, index) : directoryStem(path, index);
    if (stem === null)
        return [path];
    const found = new Set([path, ...formsOf(stem, index, cleanUrls)]);
    const name = cleanUrls ? cleanIndex(index) : null;
    if (name !== null && stem.endsWith(name)) {
        for (const form of formsOf(stem.slice(0, -name.length), index, true))
            found.add(form);
    }
    return [...found];
}
/**
 * The forms that a path which starts with `prefix` may have outside of `prefix*`: those of a page whose ending begins
 * within the prefix, as `/posts` is a form of `/posts/` and hence of what `/posts/$1` may be.
 */
function formsOutside(prefix, { directoryIndex, cleanUrls }, grammar) {
    if (prefix.includes("?"))
        return [];
    const index = encode_encodeTyped(directoryIndex, grammar);
    const endings = [...(index === "" ? [] : [`/${index}`]), ...(cleanUrls ? ["/", ".html"] : [])];
    const name = cleanUrls ? cleanIndex(index) : null;
    if (name !== null)
        endings.push(...endings.map((ending) => name + ending));
    const found = new Set();
    for (const ending of endings) {
        for (let length = 1; length <= ending.length; length++) {
            if (!prefix.endsWith(ending.slice(0, length)))
                continue;
            for (const form of formsOf(prefix.slice(0, -length), index, cleanUrls)) {
                if (!form.startsWith(prefix))
                    found.add(form);
            }
        }
    }
    return [...found];
}
/**
 * What purges a path with all its query strings. Of a file that is a wildcard; one for a page or a folder would take
 * along what lies below it.
 */
function variantTargets(path, grammar) {
    if (path.includes("?") || isFile(path))
        return [encode_prefixTarget(path, grammar)];
    return [exactTarget(path, grammar), encode_prefixTarget(`${path}?`, grammar)];
}
/** The path without the name of the directory index: below it lies what a submodule or symlink holds. */
function directoryOf(path, directoryIndex, grammar) {
    const plain = path.split("?", 1)[0];
    const stem = directoryStem(plain, encode_encodeTyped(directoryIndex, grammar));
    return `${stem ?? plain}/`;
}
function formsOf(stem, index, cleanUrls) {
    const directory = [`${stem}/`, ...(index === "" ? [] : [`${stem}/${index}`])];
    // The root has no name that could lose its slash or gain an ending.
    if (!cleanUrls || stem === "" || stem.endsWith("/"))
        return directory;
    return [stem, ...directory, `${stem}.html`];
}
/** `/a/index` is a clean form of `/a/index.html`, which is `/a/`. */
function cleanIndex(index) {
    return index.endsWith(".html") && index !== ".html" ? `/${index.slice(0, -5)}` : null;
}
function directoryStem(path, index) {
    if (path.endsWith("/"))
        return path.slice(0, -1);
    return index !== "" && path.endsWith(`/${index}`) ? path.slice(0, -index.length - 1) : null;
}
function pageStem(path, index) {
    const stem = directoryStem(path, index);
    if (stem !== null)
        return stem;
    if (!isFile(path))
        return path;
    return path.endsWith(".html") && !path.endsWith("/.html") ? path.slice(0, -5) : null;
}

;// CONCATENATED MODULE: ./node_modules/github-slugger/regex.js
// This module is generated by `script/`.
/* eslint-disable no-control-regex, no-misleading-character-class, no-useless-escape */
const regex = /[\0-\x1F!-,\.\/:-@\[-\^`\{-\xA9\xAB-\xB4\xB6-\xB9\xBB-\xBF\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0378\u0379\u037E\u0380-\u0385\u0387\u038B\u038D\u03A2\u03F6\u0482\u0530\u0557\u0558\u055A-\u055F\u0589-\u0590\u05BE\u05C0\u05C3\u05C6\u05C8-\u05CF\u05EB-\u05EE\u05F3-\u060F\u061B-\u061F\u066A-\u066D\u06D4\u06DD\u06DE\u06E9\u06FD\u06FE\u0700-\u070F\u074B\u074C\u07B2-\u07BF\u07F6-\u07F9\u07FB\u07FC\u07FE\u07FF\u082E-\u083F\u085C-\u085F\u086B-\u089F\u08B5\u08C8-\u08D2\u08E2\u0964\u0965\u0970\u0984\u098D\u098E\u0991\u0992\u09A9\u09B1\u09B3-\u09B5\u09BA\u09BB\u09C5\u09C6\u09C9\u09CA\u09CF-\u09D6\u09D8-\u09DB\u09DE\u09E4\u09E5\u09F2-\u09FB\u09FD\u09FF\u0A00\u0A04\u0A0B-\u0A0E\u0A11\u0A12\u0A29\u0A31\u0A34\u0A37\u0A3A\u0A3B\u0A3D\u0A43-\u0A46\u0A49\u0A4A\u0A4E-\u0A50\u0A52-\u0A58\u0A5D\u0A5F-\u0A65\u0A76-\u0A80\u0A84\u0A8E\u0A92\u0AA9\u0AB1\u0AB4\u0ABA\u0ABB\u0AC6\u0ACA\u0ACE\u0ACF\u0AD1-\u0ADF\u0AE4\u0AE5\u0AF0-\u0AF8\u0B00\u0B04\u0B0D\u0B0E\u0B11\u0B12\u0B29\u0B31\u0B34\u0B3A\u0B3B\u0B45\u0B46\u0B49\u0B4A\u0B4E-\u0B54\u0B58-\u0B5B\u0B5E\u0B64\u0B65\u0B70\u0B72-\u0B81\u0B84\u0B8B-\u0B8D\u0B91\u0B96-\u0B98\u0B9B\u0B9D\u0BA0-\u0BA2\u0BA5-\u0BA7\u0BAB-\u0BAD\u0BBA-\u0BBD\u0BC3-\u0BC5\u0BC9\u0BCE\u0BCF\u0BD1-\u0BD6\u0BD8-\u0BE5\u0BF0-\u0BFF\u0C0D\u0C11\u0C29\u0C3A-\u0C3C\u0C45\u0C49\u0C4E-\u0C54\u0C57\u0C5B-\u0C5F\u0C64\u0C65\u0C70-\u0C7F\u0C84\u0C8D\u0C91\u0CA9\u0CB4\u0CBA\u0CBB\u0CC5\u0CC9\u0CCE-\u0CD4\u0CD7-\u0CDD\u0CDF\u0CE4\u0CE5\u0CF0\u0CF3-\u0CFF\u0D0D\u0D11\u0D45\u0D49\u0D4F-\u0D53\u0D58-\u0D5E\u0D64\u0D65\u0D70-\u0D79\u0D80\u0D84\u0D97-\u0D99\u0DB2\u0DBC\u0DBE\u0DBF\u0DC7-\u0DC9\u0DCB-\u0DCE\u0DD5\u0DD7\u0DE0-\u0DE5\u0DF0\u0DF1\u0DF4-\u0E00\u0E3B-\u0E3F\u0E4F\u0E5A-\u0E80\u0E83\u0E85\u0E8B\u0EA4\u0EA6\u0EBE\u0EBF\u0EC5\u0EC7\u0ECE\u0ECF\u0EDA\u0EDB\u0EE0-\u0EFF\u0F01-\u0F17\u0F1A-\u0F1F\u0F2A-\u0F34\u0F36\u0F38\u0F3A-\u0F3D\u0F48\u0F6D-\u0F70\u0F85\u0F98\u0FBD-\u0FC5\u0FC7-\u0FFF\u104A-\u104F\u109E\u109F\u10C6\u10C8-\u10CC\u10CE\u10CF\u10FB\u1249\u124E\u124F\u1257\u1259\u125E\u125F\u1289\u128E\u128F\u12B1\u12B6\u12B7\u12BF\u12C1\u12C6\u12C7\u12D7\u1311\u1316\u1317\u135B\u135C\u1360-\u137F\u1390-\u139F\u13F6\u13F7\u13FE-\u1400\u166D\u166E\u1680\u169B-\u169F\u16EB-\u16ED\u16F9-\u16FF\u170D\u1715-\u171F\u1735-\u173F\u1754-\u175F\u176D\u1771\u1774-\u177F\u17D4-\u17D6\u17D8-\u17DB\u17DE\u17DF\u17EA-\u180A\u180E\u180F\u181A-\u181F\u1879-\u187F\u18AB-\u18AF\u18F6-\u18FF\u191F\u192C-\u192F\u193C-\u1945\u196E\u196F\u1975-\u197F\u19AC-\u19AF\u19CA-\u19CF\u19DA-\u19FF\u1A1C-\u1A1F\u1A5F\u1A7D\u1A7E\u1A8A-\u1A8F\u1A9A-\u1AA6\u1AA8-\u1AAF\u1AC1-\u1AFF\u1B4C-\u1B4F\u1B5A-\u1B6A\u1B74-\u1B7F\u1BF4-\u1BFF\u1C38-\u1C3F\u1C4A-\u1C4C\u1C7E\u1C7F\u1C89-\u1C8F\u1CBB\u1CBC\u1CC0-\u1CCF\u1CD3\u1CFB-\u1CFF\u1DFA\u1F16\u1F17\u1F1E\u1F1F\u1F46\u1F47\u1F4E\u1F4F\u1F58\u1F5A\u1F5C\u1F5E\u1F7E\u1F7F\u1FB5\u1FBD\u1FBF-\u1FC1\u1FC5\u1FCD-\u1FCF\u1FD4\u1FD5\u1FDC-\u1FDF\u1FED-\u1FF1\u1FF5\u1FFD-\u203E\u2041-\u2053\u2055-\u2070\u2072-\u207E\u2080-\u208F\u209D-\u20CF\u20F1-\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F-\u215F\u2189-\u24B5\u24EA-\u2BFF\u2C2F\u2C5F\u2CE5-\u2CEA\u2CF4-\u2CFF\u2D26\u2D28-\u2D2C\u2D2E\u2D2F\u2D68-\u2D6E\u2D70-\u2D7E\u2D97-\u2D9F\u2DA7\u2DAF\u2DB7\u2DBF\u2DC7\u2DCF\u2DD7\u2DDF\u2E00-\u2E2E\u2E30-\u3004\u3008-\u3020\u3030\u3036\u3037\u303D-\u3040\u3097\u3098\u309B\u309C\u30A0\u30FB\u3100-\u3104\u3130\u318F-\u319F\u31C0-\u31EF\u3200-\u33FF\u4DC0-\u4DFF\u9FFD-\u9FFF\uA48D-\uA4CF\uA4FE\uA4FF\uA60D-\uA60F\uA62C-\uA63F\uA673\uA67E\uA6F2-\uA716\uA720\uA721\uA789\uA78A\uA7C0\uA7C1\uA7CB-\uA7F4\uA828-\uA82B\uA82D-\uA83F\uA874-\uA87F\uA8C6-\uA8CF\uA8DA-\uA8DF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA954-\uA95F\uA97D-\uA97F\uA9C1-\uA9CE\uA9DA-\uA9DF\uA9FF\uAA37-\uAA3F\uAA4E\uAA4F\uAA5A-\uAA5F\uAA77-\uAA79\uAAC3-\uAADA\uAADE\uAADF\uAAF0\uAAF1\uAAF7-\uAB00\uAB07\uAB08\uAB0F\uAB10\uAB17-\uAB1F\uAB27\uAB2F\uAB5B\uAB6A-\uAB6F\uABEB\uABEE\uABEF\uABFA-\uABFF\uD7A4-\uD7AF\uD7C7-\uD7CA\uD7FC-\uD7FF\uE000-\uF8FF\uFA6E\uFA6F\uFADA-\uFAFF\uFB07-\uFB12\uFB18-\uFB1C\uFB29\uFB37\uFB3D\uFB3F\uFB42\uFB45\uFBB2-\uFBD2\uFD3E-\uFD4F\uFD90\uFD91\uFDC8-\uFDEF\uFDFC-\uFDFF\uFE10-\uFE1F\uFE30-\uFE32\uFE35-\uFE4C\uFE50-\uFE6F\uFE75\uFEFD-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF3E\uFF40\uFF5B-\uFF65\uFFBF-\uFFC1\uFFC8\uFFC9\uFFD0\uFFD1\uFFD8\uFFD9\uFFDD-\uFFFF]|\uD800[\uDC0C\uDC27\uDC3B\uDC3E\uDC4E\uDC4F\uDC5E-\uDC7F\uDCFB-\uDD3F\uDD75-\uDDFC\uDDFE-\uDE7F\uDE9D-\uDE9F\uDED1-\uDEDF\uDEE1-\uDEFF\uDF20-\uDF2C\uDF4B-\uDF4F\uDF7B-\uDF7F\uDF9E\uDF9F\uDFC4-\uDFC7\uDFD0\uDFD6-\uDFFF]|\uD801[\uDC9E\uDC9F\uDCAA-\uDCAF\uDCD4-\uDCD7\uDCFC-\uDCFF\uDD28-\uDD2F\uDD64-\uDDFF\uDF37-\uDF3F\uDF56-\uDF5F\uDF68-\uDFFF]|\uD802[\uDC06\uDC07\uDC09\uDC36\uDC39-\uDC3B\uDC3D\uDC3E\uDC56-\uDC5F\uDC77-\uDC7F\uDC9F-\uDCDF\uDCF3\uDCF6-\uDCFF\uDD16-\uDD1F\uDD3A-\uDD7F\uDDB8-\uDDBD\uDDC0-\uDDFF\uDE04\uDE07-\uDE0B\uDE14\uDE18\uDE36\uDE37\uDE3B-\uDE3E\uDE40-\uDE5F\uDE7D-\uDE7F\uDE9D-\uDEBF\uDEC8\uDEE7-\uDEFF\uDF36-\uDF3F\uDF56-\uDF5F\uDF73-\uDF7F\uDF92-\uDFFF]|\uD803[\uDC49-\uDC7F\uDCB3-\uDCBF\uDCF3-\uDCFF\uDD28-\uDD2F\uDD3A-\uDE7F\uDEAA\uDEAD-\uDEAF\uDEB2-\uDEFF\uDF1D-\uDF26\uDF28-\uDF2F\uDF51-\uDFAF\uDFC5-\uDFDF\uDFF7-\uDFFF]|\uD804[\uDC47-\uDC65\uDC70-\uDC7E\uDCBB-\uDCCF\uDCE9-\uDCEF\uDCFA-\uDCFF\uDD35\uDD40-\uDD43\uDD48-\uDD4F\uDD74\uDD75\uDD77-\uDD7F\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDFF\uDE12\uDE38-\uDE3D\uDE3F-\uDE7F\uDE87\uDE89\uDE8E\uDE9E\uDEA9-\uDEAF\uDEEB-\uDEEF\uDEFA-\uDEFF\uDF04\uDF0D\uDF0E\uDF11\uDF12\uDF29\uDF31\uDF34\uDF3A\uDF45\uDF46\uDF49\uDF4A\uDF4E\uDF4F\uDF51-\uDF56\uDF58-\uDF5C\uDF64\uDF65\uDF6D-\uDF6F\uDF75-\uDFFF]|\uD805[\uDC4B-\uDC4F\uDC5A-\uDC5D\uDC62-\uDC7F\uDCC6\uDCC8-\uDCCF\uDCDA-\uDD7F\uDDB6\uDDB7\uDDC1-\uDDD7\uDDDE-\uDDFF\uDE41-\uDE43\uDE45-\uDE4F\uDE5A-\uDE7F\uDEB9-\uDEBF\uDECA-\uDEFF\uDF1B\uDF1C\uDF2C-\uDF2F\uDF3A-\uDFFF]|\uD806[\uDC3B-\uDC9F\uDCEA-\uDCFE\uDD07\uDD08\uDD0A\uDD0B\uDD14\uDD17\uDD36\uDD39\uDD3A\uDD44-\uDD4F\uDD5A-\uDD9F\uDDA8\uDDA9\uDDD8\uDDD9\uDDE2\uDDE5-\uDDFF\uDE3F-\uDE46\uDE48-\uDE4F\uDE9A-\uDE9C\uDE9E-\uDEBF\uDEF9-\uDFFF]|\uD807[\uDC09\uDC37\uDC41-\uDC4F\uDC5A-\uDC71\uDC90\uDC91\uDCA8\uDCB7-\uDCFF\uDD07\uDD0A\uDD37-\uDD39\uDD3B\uDD3E\uDD48-\uDD4F\uDD5A-\uDD5F\uDD66\uDD69\uDD8F\uDD92\uDD99-\uDD9F\uDDAA-\uDEDF\uDEF7-\uDFAF\uDFB1-\uDFFF]|\uD808[\uDF9A-\uDFFF]|\uD809[\uDC6F-\uDC7F\uDD44-\uDFFF]|[\uD80A\uD80B\uD80E-\uD810\uD812-\uD819\uD824-\uD82B\uD82D\uD82E\uD830-\uD833\uD837\uD839\uD83D\uD83F\uD87B-\uD87D\uD87F\uD885-\uDB3F\uDB41-\uDBFF][\uDC00-\uDFFF]|\uD80D[\uDC2F-\uDFFF]|\uD811[\uDE47-\uDFFF]|\uD81A[\uDE39-\uDE3F\uDE5F\uDE6A-\uDECF\uDEEE\uDEEF\uDEF5-\uDEFF\uDF37-\uDF3F\uDF44-\uDF4F\uDF5A-\uDF62\uDF78-\uDF7C\uDF90-\uDFFF]|\uD81B[\uDC00-\uDE3F\uDE80-\uDEFF\uDF4B-\uDF4E\uDF88-\uDF8E\uDFA0-\uDFDF\uDFE2\uDFE5-\uDFEF\uDFF2-\uDFFF]|\uD821[\uDFF8-\uDFFF]|\uD823[\uDCD6-\uDCFF\uDD09-\uDFFF]|\uD82C[\uDD1F-\uDD4F\uDD53-\uDD63\uDD68-\uDD6F\uDEFC-\uDFFF]|\uD82F[\uDC6B-\uDC6F\uDC7D-\uDC7F\uDC89-\uDC8F\uDC9A-\uDC9C\uDC9F-\uDFFF]|\uD834[\uDC00-\uDD64\uDD6A-\uDD6C\uDD73-\uDD7A\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDE41\uDE45-\uDFFF]|\uD835[\uDC55\uDC9D\uDCA0\uDCA1\uDCA3\uDCA4\uDCA7\uDCA8\uDCAD\uDCBA\uDCBC\uDCC4\uDD06\uDD0B\uDD0C\uDD15\uDD1D\uDD3A\uDD3F\uDD45\uDD47-\uDD49\uDD51\uDEA6\uDEA7\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3\uDFCC\uDFCD]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85-\uDE9A\uDEA0\uDEB0-\uDFFF]|\uD838[\uDC07\uDC19\uDC1A\uDC22\uDC25\uDC2B-\uDCFF\uDD2D-\uDD2F\uDD3E\uDD3F\uDD4A-\uDD4D\uDD4F-\uDEBF\uDEFA-\uDFFF]|\uD83A[\uDCC5-\uDCCF\uDCD7-\uDCFF\uDD4C-\uDD4F\uDD5A-\uDFFF]|\uD83B[\uDC00-\uDDFF\uDE04\uDE20\uDE23\uDE25\uDE26\uDE28\uDE33\uDE38\uDE3A\uDE3C-\uDE41\uDE43-\uDE46\uDE48\uDE4A\uDE4C\uDE50\uDE53\uDE55\uDE56\uDE58\uDE5A\uDE5C\uDE5E\uDE60\uDE63\uDE65\uDE66\uDE6B\uDE73\uDE78\uDE7D\uDE7F\uDE8A\uDE9C-\uDEA0\uDEA4\uDEAA\uDEBC-\uDFFF]|\uD83C[\uDC00-\uDD2F\uDD4A-\uDD4F\uDD6A-\uDD6F\uDD8A-\uDFFF]|\uD83E[\uDC00-\uDFEF\uDFFA-\uDFFF]|\uD869[\uDEDE-\uDEFF]|\uD86D[\uDF35-\uDF3F]|\uD86E[\uDC1E\uDC1F]|\uD873[\uDEA2-\uDEAF]|\uD87A[\uDFE1-\uDFFF]|\uD87E[\uDE1E-\uDFFF]|\uD884[\uDF4B-\uDFFF]|\uDB40[\uDC00-\uDCFF\uDDF0-\uDFFF]/g

;// CONCATENATED MODULE: ./node_modules/github-slugger/index.js


const own = Object.hasOwnProperty

/**
 * Slugger.
 */
class BananaSlug {
  /**
   * Create a new slug class.
   */
  constructor () {
    /** @type {Record<string, number>} */
    // eslint-disable-next-line no-unused-expressions
    this.occurrences

    this.reset()
  }

  /**
   * Generate a unique slug.
  *
  * Tracks previously generated slugs: repeated calls with the same value
  * will result in different slugs.
  * Use the `slug` function to get same slugs.
   *
   * @param  {string} value
   *   String of text to slugify
   * @param  {boolean} [maintainCase=false]
   *   Keep the current case, otherwise make all lowercase
   * @return {string}
   *   A unique slug string
   */
  slug (value, maintainCase) {
    const self = this
    let result = slug(value, maintainCase === true)
    const originalSlug = result

    while (own.call(self.occurrences, result)) {
      self.occurrences[originalSlug]++
      result = originalSlug + '-' + self.occurrences[originalSlug]
    }

    self.occurrences[result] = 0

    return result
  }

  /**
   * Reset - Forget all previous slugs
   *
   * @return void
   */
  reset () {
    this.occurrences = Object.create(null)
  }
}

/**
 * Generate a slug.
 *
 * Does not track previously generated slugs: repeated calls with the same value
 * will result in the exact same slug.
 * Use the `GithubSlugger` class to get unique slugs.
 *
 * @param  {string} value
 *   String of text to slugify
 * @param  {boolean} [maintainCase=false]
 *   Keep the current case, otherwise make all lowercase
 * @return {string}
 *   A unique slug string
 */
function slug (value, maintainCase) {
  if (typeof value !== 'string') return ''
  if (!maintainCase) value = value.toLowerCase()
  return value.replace(regex, '').replace(/ /g, '-')
}

;// CONCATENATED MODULE: ./build/src/rules/template.js





/** What a target may make of a capture before it is filled in: what generators make of the names of files. */
const TRANSFORMS = ["lower", "slug", "page"];
/** What is wrong with a target, in words for the user; no place. */
class TargetError extends Error {
}
/** CloudFront's limit, the smallest of those who have one. */
const MAX_TAG_LENGTH = 256;
/** A capture (`$1`, `${1}`, `${1:lower}`), a dollar that is none, or text in between. */
const PIECE = /\$(?:(\$)|(\d+)|\{(\d+)((?::[^:{}$]*)*)\})?|[^$]+/g;
/** Reads a target of a glob with this many wildcards. Throws TargetError. */
function parseTarget(text, wildcards) {
    if (text === "")
        throw new TargetError("a target is empty; write a path such as /feed.xml, or [] to purge nothing");
    const fail = (message) => {
        throw new TargetError(`${quote(text)} ${message}`);
    };
    if (/[\x00-\x1f\x7f]/.test(text))
        fail("holds a line break or another control character; write the target on one line, without | or >");
    checkSpaces(text, fail);
    if (text.startsWith("tag:")) {
        const parts = parseParts(text.slice(4), wildcards, fail);
        const typed = parts.filter((part) => typeof part === "string").join("");
        if (parts.length === 0)
            fail("names no tag; write one after the colon, such as tag:news");
        if (typed !== "" && !isTag(typed))
            fail(`is no cache tag: it may hold printable ASCII without spaces, commas and *, at most ${MAX_TAG_LENGTH} characters; write one such as tag:product-$1`);
        return { kind: "tag", parts };
    }
    checkStart(text, fail);
    const wildcard = text.endsWith("*");
    const typed = wildcard ? text.slice(0, -1) : text;
    if (typed.includes("*"))
        fail(`holds a * that is not its last character, the only place for one; write ${text.replace(/\*.*/, "*")}`);
    const parts = parseParts(typed, wildcards, fail);
    const shape = parts.map((part) => (template_isCapture(part) ? "$" : part)).join("");
    // Browsers resolve dot segments, `%2e` too, before they ask, so no cache holds such a URL.
    if (dotNameAt(wildcard ? `${shape}*` : shape) >= 0)
        fail("holds a . or .. segment, which browsers resolve before they ask; write the path they ask for");
    checkPages(wildcard ? [...parts, "*"] : parts, fail);
    return { kind: "path", parts, wildcard };
}
/** Whether a CDN takes this for a cache tag. */
function isTag(tag) {
    return tag.length <= MAX_TAG_LENGTH && /^[!-)+\-./0-~]+$/.test(tag);
}
/** Whether a part is filled in. */
function template_isCapture(part) {
    return typeof part !== "string";
}
/** A space is no part of a URL or a tag, and mostly stands between two targets. */
function checkSpaces(text, fail) {
    const targets = text.trim().split(/[\s,]+(?=\/|tag:)/);
    if (targets.length > 1 && /^\s*(?:\/|tag:).*\s/.test(text))
        fail(`holds ${targets.length} targets; write a list: [${targets.map(quote).join(", ")}]`);
    if (text.startsWith("tag:") || !/\s/u.test(text))
        return;
    const written = text.trim().replace(/\$\{[^}]*\}/g, (capture) => capture.replace(/\s/gu, ""));
    fail(`holds a space, which a URL cannot; write ${written.replace(/\s/gu, encodeURIComponent)}`);
}
function checkStart(text, fail) {
    if (/^\/(?!\/)/.test(text))
        return;
    const wanted = "a target starts with one / or with tag:";
    const url = /^(?:[a-z][a-z0-9+.-]*:\/\/[^/]*|\/\/[^/]*\.[^/]*(?=\/))(\/.*)?$/i.exec(text);
    if (url)
        fail(`is a URL, but ${wanted}, without the host; write ${url[1] ?? "/"}`);
    fail(`is no target: ${wanted}; did you mean /${text.replace(/^[./]*\//, "")}?`);
}
function parseParts(text, wildcards, fail) {
    const parts = [];
    for (const [piece, dollar, bare, braced, names = ""] of text.matchAll(PIECE)) {
        const last = parts.at(-1);
        const number = bare ?? braced;
        if (number !== undefined) {
            const failFor = (message) => fail(`holds ${piece}, but ${message}`);
            const capture = captureNumber(number, wildcards, failFor);
            const [, ...forms] = names.split(":");
            const transforms = forms.map((form) => transformOf(form, capture, failFor));
            parts.push(transforms.length === 0 ? capture : { capture, transforms });
        }
        else if (piece === "$")
            fail("holds a $ before no number; write $$ for a dollar");
        else if (typeof last === "string")
            parts[parts.length - 1] = (last + (dollar ?? piece));
        else
            parts.push((dollar ?? piece));
    }
    return parts;
}
function captureNumber(digits, wildcards, fail) {
    const [first] = digits;
    if (digits.length > 1)
        fail(`captures go from $0 to $9; write \${${first}}${digits.slice(1)} for $${first} before a digit`);
    if (Number(digits) > wildcards) {
        const has = wildcards === 0 ? "no wildcard" : wildcards === 1 ? "only $1" : `only $1 to $${wildcards}`;
        fail(`its glob has ${has}; write $0 for the whole path of the file`);
    }
    return Number(digits);
}
function transformOf(name, capture, fail) {
    const known = TRANSFORMS.find((transform) => transform === name);
    if (known !== undefined)
        return known;
    const forms = TRANSFORMS.map((transform) => `\${${capture}:${transform}}`);
    const meant = nearest(name.toLowerCase(), TRANSFORMS, 2);
    const fix = meant === null ? `write ${forms.slice(0, -1).join(", ")} or ${forms.at(-1)}` : `did you mean ${meant}?`;
    return fail(`a capture has no form called ${quote(name)}; ${fix}`);
}
/** A folder's page has no name that text could be joined to. */
function checkPages(parts, fail) {
    for (const [at, part] of parts.entries()) {
        if (typeof part !== "object" || !part.transforms.includes("page"))
            continue;
        const [before, after = "/"] = [parts[at - 1], parts[at + 1]];
        if (typeof before === "string" && before.endsWith("/") && typeof after === "string" && after.startsWith("/"))
            continue;
        const form = `\${${[part.capture, ...part.transforms].join(":")}}`;
        fail(`joins other text to ${form}, of which nothing is left where it is the page of a folder; write it between slashes, such as /docs/${form}/`);
    }
}
function quote(text) {
    return JSON.stringify(text);
}
/** For targets without captures. */
const template_NO_FILLING = { path: "", captures: [] };
/**
 * Puts the parts together, encoded for the grammar if there is one. Of the slashes around an empty capture one stays; a
 * `//` typed or in a name is left alone.
 */
function template_fill(parts, { path, captures }, grammar) {
    let text = "";
    let emptied = false;
    for (const part of parts) {
        if (typeof part === "string") {
            const piece = grammar ? encode_encodeTyped(part, grammar) : part;
            text += emptied && piece.startsWith("/") ? piece.slice(1) : piece;
            emptied = false;
            continue;
        }
        const { capture: number, transforms } = typeof part === "number" ? { capture: part, transforms: [] } : part;
        const capture = transforms.reduce(transform, number === 0 ? path : captures[number - 1]);
        if (capture !== "")
            text = joined(text, grammar ? encodeName(capture, grammar) : capture, path);
        emptied = capture === "" && text.endsWith("/");
    }
    return text;
}
/** Both texts, as a piece of the path where it ends in them: that takes a third of the memory, of a million paths. */
function joined(text, capture, path) {
    const from = path.length - capture.length - text.length;
    return from >= 0 && path.endsWith(capture) && path.startsWith(text, from) ? path.slice(from) : text + capture;
}
/** Bytes that are no text, or that nobody knows: a generator may write anything for them. */
const NO_TEXT = /\p{Surrogate}/u;
/** Letters that lower case differs in: Unicode has a rule of its own for them, which not every language follows. */
const AMBIGUOUS_CASE = /[\u0130\u03A3]/;
/** A name that stands for its folder: most generators call it `index`, Hugo `_index` too. */
const INDEX = /(?:^|\/)_?index$/;
/** The capture as a URL has it; UNKNOWN in place of each name of which that is not sure. */
function transform(capture, form) {
    if (form === "page")
        return capture.replace(INDEX, "");
    const names = capture.split("/").map((name) => {
        if (NO_TEXT.test(name) || AMBIGUOUS_CASE.test(name))
            return UNKNOWN;
        if (form === "lower")
            return name.toLowerCase();
        // A name of signs alone has no slug.
        return slug(name) || (name && UNKNOWN);
    });
    return names.join("/");
}
/** Whether a capture names the page of its folder. */
function template_isIndex(capture) {
    return INDEX.test(capture);
}

;// CONCATENATED MODULE: ./build/src/rules/match.js






/** Compiles every glob of the rules once. */
function match_compileRules({ rules, ignore }) {
    const ignorers = ignore.map(compileGlob);
    const takers = rules.map((rule) => ({ rule, glob: compileGlob(rule.glob) }));
    return {
        rules,
        match(path) {
            if (ignorers.some((glob) => glob.test(path)))
                return "ignored";
            const matches = [];
            for (const { rule, glob } of takers) {
                const captures = glob.match(path);
                if (captures !== null)
                    matches.push({ rule, path, captures });
            }
            return matches;
        },
    };
}
/** Whether a rule takes the path. */
function isMatched(matcher, path) {
    const found = matcher.match(path);
    return found !== "ignored" && found.length > 0;
}
/** Maps changed files through the rules. */
function mapChanges(changes, matcher, grammar, options) {
    return changes.map((change) => {
        const found = matcher.match(change.path);
        if (found === "ignored")
            return { change, kind: "ignored", matches: [] };
        const matches = found.map((match) => ({
            rule: match.rule,
            targets: expand(match, grammar, options, change.below),
        }));
        return { change, kind: matches.length > 0 ? "matched" : "unmatched", matches };
    });
}
/**
 * Whether the files of head and these, all that changed, are all that the rules can have put below a prefix that goes:
 * never below a submodule or symlink that changed, nor where one of head, `unlisted`, puts its own.
 */
function isComplete(mapped, unlisted) {
    const overlaps = (target) => (target.kind === "prefix" || target.kind === "forced") &&
        unlisted.some((place) => place.startsWith(target.prefix) || target.prefix.startsWith(place));
    return mapped.every(({ change, matches }) => matches.every(({ targets }) => (!change.below || targets.length === 0) && !targets.some(overlaps)));
}
/** The URL prefixes below which submodules of head and symlinks to folders put what no tree lists. */
function placesBelow(links, matcher, grammar, options) {
    const places = new Set();
    for (const link of links) {
        const found = matcher.match(link);
        if (found === "ignored")
            continue;
        for (const match of found) {
            for (const page of pagesOf(match, grammar, options))
                places.add(directoryOf(page, options.directoryIndex, grammar));
        }
    }
    return [...places];
}
/** Maps every file of head through the rules: what a wildcard may evict. */
function liveUrls(tree, matcher, grammar, options) {
    // Paths come in byte order, so that the first URLs of one rule do too, and the second: such lists are quickly merged.
    const lists = new Map();
    const effective = new Set();
    const purging = new Set(matcher.rules.filter(match_purgesAll));
    for (const path of tree.paths) {
        const found = matcher.match(path);
        if (found === "ignored")
            continue;
        const all = found.find(({ rule }) => purging.has(rule))?.rule;
        for (const match of found) {
            if (all === undefined || all === match.rule)
                effective.add(match.rule);
            const own = lists.get(match.rule) ?? [];
            if (own.length === 0)
                lists.set(match.rule, own);
            pagesOf(match, grammar, options).forEach((page, at) => {
                const url = urlOf(page);
                if (url === null)
                    return;
                own[at] ??= [];
                own[at].push(url);
            });
        }
    }
    return { urls: sorted_mergeDistinct([...lists.values()].flat()), used: new Set(lists.keys()), effective };
}
/** Whether whatever the rule takes purges everything. */
function match_purgesAll({ targets }) {
    return targets.some((target) => target.kind === "path" && target.wildcard && target.parts.length === 1 && target.parts[0] === "/");
}
/** The targets of a matched file. `below`: what the site serves below the paths may differ as well. May repeat itself. */
function expand(match, grammar, options, below) {
    return match.rule.targets.flatMap((template) => expandTemplate(template, match, grammar, options, below));
}
/** The paths of the pages that a match makes, in every form; those of each of its targets that is one. */
function pagesOf(match, grammar, options) {
    return match.rule.targets.flatMap((template) => {
        if (template.kind === "tag" || template.wildcard)
            return [];
        const path = template_fill(template.parts, match, grammar);
        return dotNameAt(path) < 0 ? pageForms(path, options, grammar) : [];
    });
}
function expandTemplate(template, filling, grammar, options, below) {
    if (template.kind === "tag") {
        const tag = template_fill(template.parts, filling, null);
        // A name may hold what no tag may. The origin gave its objects some other tag, which we do not know: all of them go.
        return [isTag(tag) ? { kind: "tag", tag } : { kind: "forced", prefix: "/", path: "/*" }];
    }
    const path = template_fill(template.parts, filling, grammar);
    if (dotNameAt(template.wildcard ? `${path}*` : path) >= 0)
        return dotTargets(template, path, grammar, options);
    // A page below a prefix may have forms beside it, as `/posts/index.html` below `/posts/` has `/posts`.
    const forms = template.wildcard ? formsOutside(path, options, grammar) : pageForms(path, options, grammar);
    const targets = [...pageTargets(forms, grammar, options), ...pagesIfEmpty(path, grammar, options)];
    if (template.wildcard)
        return [encode_prefixTarget(path, grammar), ...targets];
    if (!below)
        return targets;
    const directory = directoryOf(path, options.directoryIndex, grammar);
    // Not every CDN takes a folder to be covered by its prefix.
    if (directory.endsWith("/"))
        targets.push(exactTarget(directory, grammar));
    return [...targets, encode_prefixTarget(directory, grammar)];
}
/**
 * All that the rules can purge, whatever files there are: for each target with a capture what its text before the first
 * one reaches, otherwise the target itself. Covers what `expand` makes: for submodules and symlinks only with `below`.
 */
function reach({ rules }, grammar, options, below = false) {
    const targets = rules.flatMap((rule) => rule.targets.flatMap((template) => reachOf(template, grammar, options, below)));
    return [...new Map(targets.map((target) => [JSON.stringify(target), target])).values()];
}
function reachOf(template, grammar, options, below) {
    const { parts } = template;
    if (!parts.some(isCapture))
        return expandTemplate(template, NO_FILLING, grammar, options, below);
    const [first] = parts;
    if (template.kind === "tag" || typeof first !== "string")
        return [prefixTarget("/", grammar)];
    const prefix = encodeTyped(first, grammar);
    const rest = parts.filter((part, at) => at > 0 && !isCapture(part)).join("");
    return [prefixTarget(prefix, grammar), ...pagesIfEmpty(`${prefix}\uFFFD${rest}`, grammar, options)];
}
/** The pages that a path makes beside what is known of it where the rest of it is empty, or an index. */
function pagesIfEmpty(path, grammar, options) {
    const at = path.indexOf("\uFFFD");
    if (at < 0 || path.includes("?", at))
        return [];
    const prefix = path.slice(0, at);
    const own = prefix.endsWith("/") && prefix !== "/" ? [prefix] : [];
    return pageTargets([...own, ...formsOutside(prefix, options, grammar)], grammar, options);
}
/**
 * For a path in which a capture makes a name of `.` or `..`. A browser asks for another URL instead, above what the rule
 * names, so that all that the rule can make from there is purged, and no more.
 */
function dotTargets({ parts, wildcard }, path, grammar, options) {
    const typed = typeof parts[0] === "string" ? encode_encodeTyped(parts[0], grammar).length : 0;
    const from = Math.max(dotNameAt(path), typed);
    const unknown = `${path.slice(0, from)}\uFFFD${path.slice(from)}`;
    const target = exactTarget(unknown, grammar);
    return [
        target.kind === "forced" ? { ...target, path: wildcard ? `${path}*` : path } : target,
        ...pagesIfEmpty(unknown, grammar, options),
    ];
}
function pageTargets(forms, grammar, { queryStrings }) {
    // Where a wildcard cannot be cut anywhere, the CDN has another way to purge a path with all that follows a `?`.
    if (!queryStrings || grammar.cut !== "any")
        return forms.map((form) => exactTarget(form, grammar));
    return forms.flatMap((form) => variantTargets(form, grammar));
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(8815);
;// CONCATENATED MODULE: ./build/src/rules/yaml.js

const EXAMPLE = "public/**: /$1";
const NO_RULES = `there are no rules; write at least one, such as ${EXAMPLE}`;
/** Deepest nesting that is read. That of a file of rules is 4: the mapping, the one under `rules:`, a list and its items. */
const MAX_DEPTH = 5;
/** Reads a YAML mapping and fills in the line counter. */
function readMapping(text, lines, fail) {
    const refuse = (offset, message, cause) => {
        const bare = bareText(text, offset);
        return fail(bare?.offset ?? offset, bare?.message ?? message, cause);
    };
    const root = parseNode(text, lines, refuse);
    if (root === null || ((0,dist/* isScalar */.jn)(root) && root.value === null))
        return fail(0, NO_RULES);
    const value = read(root, 1, new Map(), refuse);
    if (value.kind === "mapping")
        return value;
    return refuse(value.offset, `rules are a mapping from globs to targets, but this is a ${value.kind}; write rules such as ${EXAMPLE}`);
}
function parseNode(text, lineCounter, refuse) {
    let document;
    try {
        // The keys are checked below, since `uniqueKeys` compares each with all others.
        document = (0,dist/* parseDocument */.Tp)(text, { lineCounter, prettyErrors: false, uniqueKeys: false });
    }
    catch (cause) {
        // The parser recurses, so that brackets by the thousand overflow the stack.
        return refuse(0, `this is not YAML that can be read; write rules such as ${EXAMPLE}`, cause);
    }
    const problems = [...document.errors, ...document.warnings];
    // Of bare text the parser often complains further down, and warns of an ambiguous alias in its own place.
    const first = problems.slice(0, MOST_PROBLEMS);
    const problem = first.find(({ pos }) => bareText(text, pos[0]) !== null) ?? problems[0];
    if (problem === undefined)
        return document.contents;
    const [offset] = problem.pos;
    return refuse(offset, braceMessage(text, offset) ?? syntaxMessage(problem), problem);
}
function syntaxMessage({ code, message }) {
    switch (code) {
        case "MULTIPLE_DOCS":
            return "a second YAML document starts here; write all rules in one";
        case "BLOCK_AS_IMPLICIT_KEY":
            return "this would nest mappings; write tag:x without a space, a text with `: ` in quotes, and every glob in the same column";
        default:
            return `this is not the YAML that rules are: ${message}; write rules such as ${EXAMPLE}`;
    }
}
// Aliases give the very value that their anchor got, and values are as flat as rules: no alias multiplies anything.
function read(node, depth, anchors, refuse) {
    const offset = node.range[0];
    if ((0,dist/* isAlias */.Vj)(node)) {
        const value = anchors.get(node.source) ??
            refuse(offset, `the alias *${node.source} has no anchor before it; write the value itself, such as /*`);
        return { ...value, offset };
    }
    if (depth > MAX_DEPTH)
        refuse(offset, "this is nested too deep; a glob has one target or a list of them");
    const readChild = (child) => read(child, depth + 1, anchors, refuse);
    const value = readValue(node, offset, readChild, refuse);
    if (node.anchor !== undefined)
        anchors.set(node.anchor, value);
    return value;
}
function readValue(node, offset, readChild, refuse) {
    if ((0,dist/* isSeq */.oP)(node))
        return { kind: "list", items: node.items.map((item) => checkItem(readChild(item), refuse)), offset };
    if ((0,dist/* isMap */.jh)(node)) {
        const seen = new Set();
        const entries = node.items.map((pair) => {
            const key = checkKey(pair.key, readChild, refuse);
            if (seen.has(key.text))
                refuse(key.offset, `${yaml_quote(key.text)} stands here for the second time; write it once, with a list of all its targets`);
            seen.add(key.text);
            return { key, value: pair.value === null ? { kind: "nothing", offset: key.offset } : readChild(pair.value) };
        });
        return { kind: "mapping", entries, offset };
    }
    const { value, source } = node;
    if (typeof value === "string")
        return { kind: "text", text: value, offset };
    if (value === null)
        return { kind: "nothing", offset };
    return refuse(offset, `${source} is a ${typeof value} to YAML, not a text; put it in quotes: ${yaml_quote(source ?? String(value))}`);
}
function checkItem(value, refuse) {
    if (value.kind === "text")
        return value;
    const what = value.kind === "nothing" ? "an item without text" : `a ${value.kind}`;
    return refuse(value.offset, `a list holds ${what}, but only texts are allowed; write one text an item, such as - /feed.xml`);
}
function checkKey(key, readChild, refuse) {
    const value = (0,dist/* isScalar */.jn)(key) && key.anchor === undefined ? readChild(key) : null;
    if (key === null || value?.kind !== "text") {
        const offset = key?.range?.[0] ?? 0;
        return refuse(offset, 'a key that is no plain text is no glob; put the glob in quotes, such as "*.html": /$1.html');
    }
    if (value.text === "<<" && (0,dist/* isScalar */.jn)(key) && key.type === "PLAIN")
        refuse(value.offset, "<< merges nothing here; write out the rules");
    return value;
}
/** Bare text that YAML reads as an alias, anchor, tag, list or mapping. Such a line is rarely meant in a file of rules. */
const BARE = /^([ \t]*(?:- +)*)([*{[!@&%`].*?)(\s*:(?:\s.*)?|\s+#.*|\s*)$/;
/** Longest line that may be a rule whose quotes are missing, and most of the parser's complaints that are looked at for one. */
const LONGEST_BARE = 2_000;
const MOST_PROBLEMS = 20;
/** What to say of the line at the offset if it starts with such text. */
function bareText(text, offset) {
    const { from, line } = lineAt(text, offset);
    const [, start = "", bare, rest = ""] = (line.length <= LONGEST_BARE && BARE.exec(line)) || [];
    if (bare === undefined || (!rest.includes(":") && !start.includes("-")))
        return null;
    const message = `YAML cannot read ${bare} bare because it starts with ${bare[0]}; put it in quotes: ${yaml_quote(bare)}${rest.trim()}`;
    return { offset: from + start.length, message };
}
/** What to say of a line with `[/${1}]`: within brackets, braces are a mapping of YAML's. */
function braceMessage(text, offset) {
    const [, target] = /[[,]\s*((?:\/|tag:)[^\s,[\]"'{}]*\$\{\d[^\s,[\]"']*)/.exec(lineAt(text, offset).line) ?? [];
    return target === undefined
        ? null
        : `YAML reads { within [ ] as a mapping; put the target in quotes: ${yaml_quote(target)}`;
}
/** The beginning of the line at the offset, and where it begins. */
function lineAt(text, offset) {
    const from = text.lastIndexOf("\n", offset - 1) + 1;
    return { from, line: text.slice(from, from + LONGEST_BARE + 1).split(/\r?\n/, 1)[0] };
}
function yaml_quote(text) {
    return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}

;// CONCATENATED MODULE: ./build/src/rules/parse.js






/** The rules cannot be used. The message says where, what stands there, what is allowed and what would work. */
class RulesError extends Error {
    name = "RulesError";
}
/** Longest text of rules, in characters. */
const MAX_RULES_LENGTH = 100_000;
/** Most rules, and most globs under `ignore:`. */
const MAX_RULES = 1000;
/** Most targets of all rules together. */
const MAX_TARGETS = 10_000;
/** Reads rules from YAML. Throws RulesError. */
function parseRules(text, source) {
    const lines = new dist/* LineCounter */.HN();
    const fail = (offset, message, cause) => {
        const { line, col } = lines.linePos(offset);
        throw new RulesError(`${source}:${line || 1}:${col || 1}: ${message}`, { cause });
    };
    const bound = (count, most, what, fix) => {
        if (count > most)
            fail(0, `there are ${count} ${what}, more than the ${most} allowed; ${fix}`);
    };
    /** Says where it stands what `read` refuses. */
    const at = (offset, read) => {
        try {
            return read();
        }
        catch (error) {
            if (error instanceof GlobError || error instanceof TargetError)
                fail(offset, error.message, error);
            throw error;
        }
    };
    if (text.length > MAX_RULES_LENGTH) {
        fail(0, `rules of ${text.length} characters are too long, ${MAX_RULES_LENGTH} are allowed; join rules with globs such as a/{b,c}/**`);
    }
    const { rules, ignore } = divide(readMapping(text, lines, fail), fail);
    if (rules.entries.length === 0)
        fail(rules.offset, NO_RULES);
    bound(Math.max(rules.entries.length, ignore.length), MAX_RULES, "globs", "join some, such as a/{b,c}/**");
    const counts = rules.entries.map(({ value }) => (value.kind === "list" ? value.items.length : 1));
    const count = counts.reduce((sum, one) => sum + one, 0);
    bound(count, MAX_TARGETS, "targets", "write a wildcard such as /posts/*");
    for (const glob of ignore)
        at(glob.offset, () => compileGlob(glob.text));
    return {
        source,
        rules: rules.entries.map(({ key, value }) => {
            const { wildcards } = at(key.offset, () => compileGlob(key.text));
            const texts = targetTexts(key, value, fail);
            const targets = texts.map(({ text, offset }) => at(offset, () => parseTarget(text, wildcards)));
            return { glob: key.text, line: lines.linePos(key.offset).line || 1, targets };
        }),
        ignore: ignore.map((glob) => glob.text),
    };
}
/** One text for all rules that purge the same: comments, quotes, order and the place they stand at do not matter. */
function rulesKey({ rules, ignore }) {
    const set = (texts) => [...new Set(texts)].sort();
    const targetKey = (template) => JSON.stringify([template.kind, template.parts, template.kind === "path" && template.wildcard]);
    const ruleKeys = rules.map(({ glob, targets }) => JSON.stringify([glob, set(targets.map(targetKey))]));
    return JSON.stringify({ ignore: set(ignore), rules: set(ruleKeys) });
}
const BOTH = "ignore: with a list of globs and rules: with the mapping";
/** Tells the mapping of globs from the one of `ignore:` and `rules:`, by what these two hold: they may be names of files. */
function divide(top, fail) {
    const entryOf = (name) => top.entries.find(({ key }) => key.text === name);
    const rules = entryOf("rules");
    const ignore = entryOf("ignore");
    const areAlone = rules && ignore && top.entries.length === 2;
    const isDivided = rules?.value.kind === "mapping" ||
        (ignore?.value.kind === "list" && !ignore.value.items.every(isTarget)) ||
        (areAlone && rules.value.kind !== "text" && ignore.value.kind !== "text");
    for (const entry of top.entries) {
        if (isDivided && (entry === rules || entry === ignore))
            continue;
        const { text, offset } = entry.key;
        const meant = meantName(entry);
        if (isDivided) {
            const isFree = meant !== null && entryOf(meant) === undefined;
            const fix = isFree ? `did you mean ${meant}:?` : `write only ${BOTH}, and move it under rules:`;
            fail(offset, `${text} stands beside ignore: or rules:; ${fix}`);
        }
        if (meant === null)
            continue;
        // It would be a glob that holds what no glob can.
        const held = meant === "rules" ? "a mapping" : "globs";
        fail(offset, `${text} holds ${held}, but a glob has targets; did you mean ${meant}:? Write only ${BOTH}`);
    }
    if (!isDivided)
        return { rules: top, ignore: [] };
    if (rules?.value.kind !== "mapping")
        return fail((rules ?? ignore).key.offset, `the rules are missing; write ${BOTH}, such as rules: { "public/**": /$1 }`);
    const { value } = ignore ?? {};
    if (value !== undefined && value.kind !== "list")
        fail(value.offset, `ignore: is a list of globs, but here is a ${value.kind}; write one such as ignore: ["**/*.md"]`);
    return { rules: rules.value, ignore: value?.items ?? [] };
}
/** What other tools call the two. */
const SYNONYMS = new Map([
    ["exclude", "ignore"],
    ["excludes", "ignore"],
    ["paths-ignore", "ignore"],
    ["paths", "rules"],
]);
/** The name that a key is a near miss of, judged by what it holds; null for a glob, which may be called anything. */
function meantName({ key: { text }, value }) {
    const lower = text.toLowerCase();
    const meant = SYNONYMS.get(lower) ?? nearest(lower, ["ignore", "rules"], 2);
    if (text === meant)
        return null;
    if (meant === "rules")
        return value.kind === "mapping" ? meant : null;
    const texts = value.kind === "list" ? value.items : value.kind === "text" ? [value] : [];
    return texts.every(isTarget) ? null : meant;
}
function isTarget({ text }) {
    return text.startsWith("/") || text.startsWith("tag:");
}
function targetTexts(glob, value, fail) {
    if (value.kind === "text")
        return [value];
    if (value.kind === "list")
        return value.items;
    if (value.kind === "nothing")
        return fail(value.offset, `the glob ${glob.text} has no target; write one such as /feed.xml, or [] to purge nothing`);
    const [first] = value.entries;
    const isTag = first?.key.text === "tag" && first.value.kind === "text";
    const fix = isTag
        ? `tag:${first.value.text} without the space`
        : "a target such as /feed.xml or a list of targets";
    return fail(value.offset, `the glob ${glob.text} holds a mapping, but a target is a text or a list of texts; write ${fix}`);
}

;// CONCATENATED MODULE: ./build/src/cdn/cloudflare/grammar.js

/** Items of one call. 100 are documented, and older pages say 30: https://developers.cloudflare.com/cache/how-to/purge-cache/ */
const ITEMS_OF_A_CALL = 30;
/** Most calls of one purge, including those that find the item that Cloudflare refused. */
const MOST_CALLS = 100;
/** Most URLs of one purge, 40 calls: with those of the prefixes and tags, some 40 are left to find the refused item. */
const MOST_URLS = 40 * ITEMS_OF_A_CALL;
/** Most prefixes and most tags of one purge, 20 calls: a Free account may send 25 at once and five a minute after that. */
const MOST_PREFIXES = 20 * ITEMS_OF_A_CALL;
const MOST_TAGS = 20 * ITEMS_OF_A_CALL;
/** https://developers.cloudflare.com/cache/how-to/purge-cache/purge_by_prefix/ */
const MOST_SLASHES = 31;
/** Files that browsers fetch with CORS: fonts always, scripts and style sheets with `crossorigin` or as modules, data with `fetch`. */
const FETCHED_WITH_CORS = /\.(?:woff2?|ttf|otf|m?js|css|json|wasm|webmanifest)$/i;
/** https://developers.cloudflare.com/cache/how-to/purge-cache/ */
function cloudflareGrammar({ site, queryStrings }) {
    const origins = Math.max(1, site.length);
    // A file has a URL on each origin, and where it is fetched with CORS a copy for each origin that fetches it.
    const copiesOf = (path) => (FETCHED_WITH_CORS.test(path.split("?", 1)[0]) ? 1 + origins : 1);
    return {
        cut: "segment",
        maxItems: queryStrings ? MOST_PREFIXES : MOST_URLS,
        itemsOf: (pattern) => origins * (queryStrings || pattern.endsWith("*") ? 1 : copiesOf(pattern)),
        maxWildcards: Math.max(1, Math.floor(MOST_PREFIXES / origins)),
        maxTags: MOST_TAGS,
        maxLength: 4_000,
        maxSlashes: MOST_SLASHES,
        escaped: ESCAPED_BY_BROWSERS,
        // In a URL, Cloudflare refuses it or takes it for a wildcard, as it once did.
        unpurgeable: "*",
        wildcardCoversItsPrefix: true,
        // A prefix takes every query string of a path, but holds none itself.
        pathIsPrefix: queryStrings,
        // It empties the hosts of `site`, and the zone may have others.
        everythingTakesTags: false,
        purgesSpellings: true,
    };
}

;// CONCATENATED MODULE: ./build/src/cdn/cloudfront/grammar.js
/** CloudFront's limit of paths in one invalidation. */
const MOST_PATHS = 3_000;
/** Paths of an account that are free each month: https://aws.amazon.com/cloudfront/pricing/ */
const FREE_PATHS = 1_000;
/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/invalidation-specifying-objects.html */
const cloudfrontGrammar = ({ maxPaths }) => ({
    cut: "any",
    maxItems: maxPaths,
    itemsOf: () => 1,
    maxTags: null,
    maxWildcards: 15,
    maxLength: 4_000,
    maxSlashes: Number.POSITIVE_INFINITY,
    // RFC 1738's unsafe characters and no others: CloudFront would not find a path that is encoded further.
    escaped: '<>"#%{}|\\^[]`?',
    // CloudFront refuses a batch for a raw `~`, and accepts `%7E` without purging anything (aws-sdk-js-v3#4042).
    unpurgeable: "~",
    // /dir/* was seen to leave /dir/ stale (pulumi/docs#21786).
    wildcardCoversItsPrefix: false,
    pathIsPrefix: false,
    everythingTakesTags: true,
    // A path that is encoded further than RFC 1738 asks for purges nothing.
    purgesSpellings: false,
});

;// CONCATENATED MODULE: ./build/src/cdn/fastly/grammar.js

/** Most URLs of one purge: each is a request of its own. More are one purge_all. */
const grammar_MOST_URLS = 2_000;
/** Surrogate keys of one call: https://www.fastly.com/documentation/reference/api/purging/ */
const KEYS_OF_A_CALL = 256;
/** Most surrogate keys of one purge, 16 calls. More are one purge_all. */
const MOST_KEYS = 16 * KEYS_OF_A_CALL;
/** https://www.fastly.com/documentation/reference/api/purging/ */
const fastlyGrammar = ({ site }) => ({
    cut: "none",
    maxItems: grammar_MOST_URLS,
    // Each path is a request for each origin.
    itemsOf: () => Math.max(1, site.length),
    maxWildcards: 0,
    maxTags: MOST_KEYS,
    maxLength: 4_000,
    maxSlashes: Number.POSITIVE_INFINITY,
    escaped: ESCAPED_BY_BROWSERS,
    unpurgeable: "",
    wildcardCoversItsPrefix: true,
    pathIsPrefix: false,
    everythingTakesTags: true,
    purgesSpellings: true,
});

;// CONCATENATED MODULE: ./build/src/cdn/table.js



/** Every CDN, in the order in which reports name them: a new one is an entry here and in send.ts, its folder and its test. */
const cdnTable = {
    cloudfront: {
        title: "CloudFront",
        target: "distribution",
        ids: {
            input: "cloudfront-distribution",
            // AWS starts them with an E; emulators do not.
            form: /^(?:[A-Z0-9]{5,32}|dt_[A-Za-z0-9]{5,64})$/,
            allowed: "distribution ids (`E` and capital letters and digits) and distribution tenant ids (`dt_…`) are allowed; domain names, ARNs and aliases are not",
            example: "E2QWRUHEXAMPLE",
            namesHosts: false,
        },
        tokenInput: null,
        needsSite: false,
        queryStrings: true,
        soft: false,
        grammar: cloudfrontGrammar,
    },
    cloudflare: {
        title: "Cloudflare",
        target: "zone",
        ids: {
            input: "cloudflare-zone",
            form: /^[0-9a-f]{32}$/,
            allowed: "zone ids (32 hex digits, on the overview page of the zone) are allowed; domain names and account names are not",
            example: "023e105f4ecef8ad9ca31a8372d0c353",
            namesHosts: true,
        },
        tokenInput: "cloudflare-api-token",
        needsSite: true,
        queryStrings: true,
        soft: true,
        grammar: cloudflareGrammar,
    },
    fastly: {
        title: "Fastly",
        target: "service",
        ids: {
            input: "fastly-service",
            form: /^[A-Za-z0-9]{16,32}$/,
            allowed: "service ids (22 letters and digits or so) are allowed; names of services and domains are not",
            example: "SU1Z0isxPaozGVKXdv0eY",
            namesHosts: false,
        },
        tokenInput: "fastly-api-token",
        needsSite: true,
        queryStrings: false,
        soft: true,
        grammar: fastlyGrammar,
    },
};
/** The entry of one CDN. */
function entryOf(name) {
    return cdnTable[name];
}

;// CONCATENATED MODULE: ./build/src/cli/cdns.js

/** Cloudflare and Fastly take whole URLs, so each origin of a site counts; the command line plans for one. */
const site = ["https://www.example.com"];
/** The grammar of what a CDN accepts. */
const grammarOf = ({ cdn, ...options }) => entryOf(cdn).grammar({ ...options, site });

;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./build/src/clock.js
/** The bounds of a run. Tests pass shorter ones. */
const clock_LIMITS = {
    gitMs: 5 * 60_000,
    gitSilenceSeconds: 30,
    githubMs: 30_000,
    cloudfrontMs: 30_000,
    cloudfrontPoll: { firstSeconds: 2, lastSeconds: 10 },
};

;// CONCATENATED MODULE: ./build/src/git/environment.js




/**
 * Settings of every git process, as arguments: they win over every file, and all versions of git take them. A checkout's
 * own configuration may name programs to run. The sources are the pages of git-config(1) unless a line names another.
 */
const SAFE_ARGUMENTS = [
    // Programs of the repository, or of a template of the machine: githooks(5).
    `core.hooksPath=${external_node_os_namespaceObject.devNull}`,
    // A program that lists the files that changed; git runs it to read the index, as diff-tree does. Empty is none: to
    // versions before 2.36 `false` is the name of a program.
    "core.fsmonitor=",
    // A file that lists the trees of commits without a hash that proves them: gitformat-commit-graph(5).
    "core.commitGraph=false",
    // No repository but the one that was asked for.
    "submodule.recurse=false",
    "fetch.recurseSubmodules=false",
    // Programs that go on after the one that was started.
    "gc.auto=0",
    "maintenance.auto=false",
].flatMap((setting) => ["-c", setting]);
/**
 * Variables of git that stay: certificates, proxies, where the machine's configuration is, an installation of its own. The
 * rest could move us to another repository, or print what is sent to the server.
 */
const GIT_ENV = /^GIT_(SSL_|PROXY_|HTTP_|EXEC_PATH$|CONFIG_(GLOBAL|SYSTEM|NOSYSTEM)$)/;
/** Variables that no git process needs: this action's inputs and the job's credentials. */
const SECRET_ENV = /^(INPUT_|AWS_|ACTIONS_|GITHUB_TOKEN$|GH_TOKEN$)/;
/**
 * Makes an environment without secrets and without variables that could move git to another repository. Git then asks no
 * question, and writes nothing unasked.
 */
function plainEnvironment(env) {
    const kept = Object.entries(env).filter(([name]) => !SECRET_ENV.test(name) && (!name.startsWith("GIT_") || GIT_ENV.test(name)));
    return {
        ...Object.fromEntries(kept),
        GIT_TERMINAL_PROMPT: "0",
        GIT_ASKPASS: "",
        GCM_INTERACTIVE: "never",
        // A partial clone fetches missing objects by itself, by its own configuration.
        GIT_NO_LAZY_FETCH: "1",
        GIT_NO_REPLACE_OBJECTS: "1",
        GIT_LITERAL_PATHSPECS: "1",
        GIT_OPTIONAL_LOCKS: "0",
        LC_ALL: "C",
    };
}
/** Makes the environment for reading a repository and the objects of a folder behind it. Git then asks no server. */
function localEnvironment(env, dir, behind) {
    // GIT_NO_LAZY_FETCH came with 2.39.4 and 2.45; without a protocol no version of git gets anywhere.
    const plain = { ...plainEnvironment(env), GIT_DIR: dir, GIT_ALLOW_PROTOCOL: "none" };
    // The value is a list. An entry in quotes is one, whatever it holds: git(1).
    return behind === null
        ? plain
        : { ...plain, GIT_ALTERNATE_OBJECT_DIRECTORIES: `"${behind.replace(/["\\]/g, "\\$&")}"` };
}
/**
 * Makes the environment for talking to the server. The settings travel in the environment: not on the command line, where every process can read
 * them, and not on disk. The system's and the user's own configuration stay, since they hold a self-hosted runner's
 * certificates and proxy. No checkout stands behind: a fetch asks the repository of an alternate for its refs, by that
 * repository's configuration, and takes objects for fetched that a partial clone lacks.
 */
function serverEnvironment({ dir, serverUrl, url, token, env, trusted, limits = LIMITS, }) {
    const header = `http.${serverUrl}/.extraheader`;
    const config = [
        ["credential.helper", ""],
        ["http.lowSpeedLimit", "1"],
        ["http.lowSpeedTime", String(limits.gitSilenceSeconds)],
        // After a redirect git's second request would take the header along, to another host too. The REST API reads a
        // repository that was renamed since the run began.
        [`http.${serverUrl}/.followRedirects`, "false"],
        // The longest match wins: a shorter insteadOf of the user's, to ssh or to another password, would lead elsewhere.
        [`url.${url}.insteadOf`, url],
        // An empty value drops the header that actions/checkout left in the user's configuration: the server refuses two.
        [header, ""],
    ];
    if (trusted)
        config.push([`http.${serverUrl}/.sslCAInfo`, trusted]);
    if (token)
        config.push([header, `AUTHORIZATION: basic ${basicCredential(token)}`]);
    // curl reads this one in lower case only, as no other client here does.
    const proxy = env.HTTP_PROXY && !env.http_proxy ? { http_proxy: env.HTTP_PROXY } : {};
    return {
        ...plainEnvironment(env),
        ...proxy,
        GIT_DIR: dir,
        GIT_CONFIG_COUNT: String(config.length),
        ...Object.fromEntries(config.flatMap(([key, value], index) => [
            [`GIT_CONFIG_KEY_${index}`, key],
            [`GIT_CONFIG_VALUE_${index}`, value],
        ])),
    };
}
/**
 * Writes the certificates that node trusts as a file for git, and returns its path: every other client of this action obeys
 * NODE_EXTRA_CA_CERTS. Null when that names none, or when GIT_SSL_CAINFO, which then wins, names git's.
 */
async function trustedByNode(dir, env) {
    if (!env.NODE_EXTRA_CA_CERTS || env.GIT_SSL_CAINFO)
        return null;
    // Only here: it takes a third of an empty process to load.
    const tls = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1692, 19));
    const file = join(dir, "trusted.pem");
    // Before 22.15 node lists neither the certificates that it trusts nor those of the system.
    const all = tls.getCACertificates
        ? new Set([...tls.getCACertificates("default"), ...tls.getCACertificates("system")])
        : [...tls.rootCertificates, await readFile(env.NODE_EXTRA_CA_CERTS, "utf8").catch(() => "")];
    await writeFile(file, [...all].join("\n"));
    return file;
}
/** The value of the `Authorization` header that git sends. It is as secret as the token, so both are masked. */
function basicCredential(token) {
    return Buffer.from(`x-access-token:${token}`).toString("base64");
}
/** Removes the token from a message of git, in every form in which git may have it. */
function withoutToken(text, token) {
    if (token === "")
        return text;
    const forms = [token, basicCredential(token)].flatMap((form) => [form, encodeURIComponent(form)]);
    return forms.reduce((rest, form) => rest.replaceAll(form, "***"), text);
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./build/src/git/object-id.js

const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function object_id_isSha(value) {
    return typeof value === "string" && SHA.test(value);
}
/** The format of the repository that a SHA comes from. */
function formatOf(sha) {
    return sha.length === 64 ? "sha256" : "sha1";
}
/** The id of a blob as git computes it, by the hash that an id of this length comes from. */
function hashBlob(content, like) {
    return hashObject("blob", content, like);
}
/** The id of an object of any type, likewise. */
function hashObject(type, content, like) {
    const hash = (0,external_node_crypto_namespaceObject.createHash)(formatOf(like));
    return hash.update(`${type} ${content.length}\0`).update(content).digest("hex");
}

;// CONCATENATED MODULE: ./build/src/git/batch.js

/**
 * Whether the id is that of the bytes. Git itself hashes only what comes from a server: it believes the objects that it
 * finds in a folder.
 */
function isGenuine({ oid, type, content }) {
    return hashObject(type, content, oid) === oid;
}
/**
 * Reads `git cat-file --batch`: `OID TYPE SIZE\n`, so many bytes and `\n`, again and again. Leaves out the objects that git
 * reports as missing. Holds one object at a time; `onObject` must not throw.
 */
function batchReader(onObject) {
    let held = [];
    let length = 0;
    /** How many bytes there must be before it is worth looking again. */
    let needed = 1;
    /** Passes on the objects that are whole, and returns where the first that is not begins. */
    function readWhole(bytes) {
        for (let at = 0;;) {
            const end = bytes.indexOf("\n", at);
            needed = bytes.length - at + 1;
            if (end < 0)
                return at;
            const [oid = "", type = "", size] = bytes.toString("latin1", at, end).split(" ");
            const start = end + 1;
            const after = type === "missing" ? start : start + Number(size) + 1;
            needed = after - at;
            if (!(after <= bytes.length))
                return at;
            if (type !== "missing")
                onObject({ oid, type, content: bytes.subarray(start, after - 1) });
            at = after;
        }
    }
    return {
        take(piece) {
            held.push(piece);
            length += piece.length;
            if (length < needed)
                return;
            const bytes = held.length === 1 ? piece : Buffer.concat(held);
            const rest = bytes.subarray(readWhole(bytes));
            held = [rest];
            length = rest.length;
        },
        end() {
            if (length > 0)
                throw new Error("git cat-file ended in the middle of an object");
        },
    };
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: ./build/src/git/process.js




/** git could not be started, was killed, or its server did not answer as one. */
class GitError extends trouble_UnreadableError {
    name = "GitError";
    /** Null where people can do nothing about it. */
    trouble;
    constructor(message, { trouble = null, ...rest } = {}) {
        super(message, rest);
        this.trouble = trouble;
    }
}
/** Longest standard output that is collected, in bytes: a list of more than two million tags. */
const LARGEST_OUTPUT = 256 * 1024 * 1024;
/** Bytes that are kept of the end of standard error: git gives the reason last. */
const KEPT_OF_STDERR = 64 * 1024;
/**
 * Runs git in a folder, without a shell and with SAFE_ARGUMENTS. Rejects with GitError only when it did not end by itself;
 * read `code` otherwise.
 */
function runGit(cwd, env, args, input, take, { gitMs } = clock_LIMITS) {
    return new Promise((resolve, reject) => {
        // A group of its own, so that the helper that talks to the server ends with it.
        const child = (0,external_node_child_process_namespaceObject.spawn)("git", [...SAFE_ARGUMENTS, ...args], {
            cwd,
            env,
            windowsHide: true,
            detached: process.platform !== "win32",
        });
        track(child);
        const stdout = [];
        let size = 0;
        let stderr = Buffer.alloc(0);
        const giveUp = (why) => {
            kill(child);
            reject(new GitError(`git ${args[0]} ${why}`));
        };
        const timer = setTimeout(giveUp, gitMs, `did not end within ${gitMs / 1000} s`);
        const collect = (piece) => {
            size += piece.length;
            if (size <= LARGEST_OUTPUT)
                stdout.push(piece);
            else
                giveUp(`wrote more than ${LARGEST_OUTPUT >> 20} MiB`);
        };
        child.stdout.on("data", take ?? collect);
        child.stderr.on("data", (piece) => {
            stderr = Buffer.concat([stderr, piece]).subarray(-KEPT_OF_STDERR);
        });
        child.on("error", (cause) => {
            clearTimeout(timer);
            reject(new GitError(`git cannot be started: ${cause.message}`, { cause, trouble: "missing" }));
        });
        child.on("close", (code, signal) => {
            clearTimeout(timer);
            if (code === null)
                reject(new GitError(`git ${args[0]} was ended by ${signal}`));
            else
                resolve({ code, stdout: Buffer.concat(stdout), stderr: stderr.toString("utf8").trim() });
        });
        // A git that ends before it has read its input breaks the pipe; its exit code says why.
        child.stdin.on("error", () => { });
        child.stdin.end(input);
    });
}
const running = new Set();
/** Notes a git process, so that a run that a signal ends leaves none behind. */
function track(child) {
    running.add(child);
    child.once("close", () => running.delete(child));
}
// Runs before the listeners that remove the folders that git writes to.
process.prependListener("exit", () => {
    for (const child of running)
        kill(child);
});
function kill(child) {
    try {
        if (process.platform === "win32" || child.pid === undefined)
            child.kill("SIGKILL");
        else
            process.kill(-child.pid, "SIGKILL");
    }
    catch {
        // It has ended meanwhile.
    }
}

;// CONCATENATED MODULE: ./build/src/git/tree.js



const DIRECTORY = "040000";
/** Splits a tree: `MODE NAME\0` and the bytes of an id, again and again. Throws GitError for anything else. */
function entriesOf(tree, like) {
    const entries = [];
    // A text is cut many times sooner than bytes are: a site has hundreds of thousands of files.
    const text = tree.toString("latin1");
    for (let at = 0; at < text.length;) {
        const space = text.indexOf(" ", at);
        const nul = text.indexOf("\0", at);
        const end = nul + 1 + like.length / 2;
        if (space <= at || nul <= space + 1 || end > text.length)
            throw new GitError("a tree ends in the middle of an entry");
        const mode = text.slice(at, space).padStart(6, "0");
        const name = text.slice(space + 1, nul);
        entries.push({ mode, name: mode === DIRECTORY ? `${name}/` : name, id: text.slice(nul + 1, end) });
        at = end;
    }
    return entries;
}
/** The object id of an entry, in hex. */
function oidOf({ id }) {
    return Buffer.from(id, "latin1").toString("hex");
}
/** Whether an entry is a directory. */
function isDirectory({ mode }) {
    return mode === DIRECTORY;
}
/** Whether an entry is a file with bytes of its own, executable or not. */
function isRegular({ mode }) {
    return mode.startsWith("100");
}
/** Finds the entry of a path; null if there is none, or a directory. */
function findEntry(treeOf, root, path) {
    const bytes = encodePath(path).toString("latin1");
    let tree = root;
    for (const segment of bytes.split(/(?<=\/)/)) {
        const entry = entriesOf(treeOf(tree), tree).find(({ name }) => name === segment);
        if (!entry || !isDirectory(entry))
            return entry ?? null;
        tree = oidOf(entry);
    }
    return null;
}
/** Calls `onFile` with each entry below a tree that is no directory, in git's order. */
function eachFile(treeOf, root, onFile, above = "") {
    for (const entry of entriesOf(treeOf(root), root)) {
        const path = above + decodeName(entry.name);
        if (isDirectory(entry))
            eachFile(treeOf, oidOf(entry), onFile, path);
        else
            onFile(path, entry);
    }
}
/** Lists the files below a tree. */
function listFiles(treeOf, root) {
    const paths = [];
    const symlinks = new Map();
    const submodules = new Set();
    eachFile(treeOf, root, (path, entry) => {
        const { mode } = entry;
        paths.push(path);
        if (mode === SYMLINK)
            symlinks.set(path, oidOf(entry));
        if (mode === SUBMODULE)
            submodules.add(path);
    });
    return { paths, symlinks, submodules };
}
/** The differences between two trees, in git's order. Null: there is no such tree. */
function compareTrees(treeOf, base, head, above = "", found = []) {
    if (base === head)
        return found;
    const [left, right] = [base, head].map((id) => (id === null ? [] : entriesOf(treeOf(id), id)));
    const zeros = "0".repeat((base ?? head).length);
    for (let [at, next] = [0, 0]; at < left.length || next < right.length;) {
        const [before, after] = [left[at], right[next]];
        // Both are sorted: the entry whose name comes first stands on one side alone.
        const one = !before || (after && after.name < before.name) ? null : before;
        const other = !after || (before && before.name < after.name) ? null : after;
        if (one)
            at += 1;
        if (other)
            next += 1;
        if (one?.id === other?.id && one?.mode === other?.mode)
            continue;
        const entry = (one ?? other);
        const path = (above + decodeName(entry.name));
        const [oid, newOid] = [one && oidOf(one), other && oidOf(other)];
        if (isDirectory(entry))
            compareTrees(treeOf, oid, newOid, path, found);
        else {
            const modes = [one?.mode ?? NOTHING, other?.mode ?? NOTHING];
            found.push({ path, modes, oids: [oid ?? zeros, newOid ?? zeros] });
        }
    }
    return found;
}
/** Decodes a name of one character a byte. A whole path is its names: no character of UTF-8 holds a slash. */
function decodeName(name) {
    return ASCII.test(name) ? name : decodePath(Buffer.from(name, "latin1"));
}
/** A site has hundreds of thousands of names, nearly all of them plain. */
const ASCII = /^[\0-\x7f]*$/;

;// CONCATENATED MODULE: ./build/src/git/objects.js




/**
 * Reads objects that are on this machine, and compares each with its id: nothing that was forged is believed. Everything
 * throws GitError where an object is missing or forged, unless a line says otherwise.
 */
function objectsOf(read) {
    /** Commits, annotated tags and trees by id. What they lead to is here as well, but for files. */
    const loaded = new Map();
    /** Reads commits, or the annotated tags of some, with all trees below them. */
    async function load(shas) {
        const wanted = shas.filter((sha) => !loaded.has(sha));
        if (wanted.length === 0)
            return;
        const walk = ["rev-list", "--objects", "--no-object-names", "--no-walk", "--filter=blob:none", "--stdin"];
        const listed = (await read(walk, linesOf(wanted))).toString("latin1").split("\n");
        const unread = [...new Set([...wanted, ...listed])].filter((oid) => oid !== "" && !loaded.has(oid));
        const found = [];
        const reader = batchReader((object) => {
            if (isGenuine(object))
                found.push({ ...object, content: Buffer.from(object.content) });
        });
        await read(["cat-file", "--batch", "--buffer"], linesOf(unread), reader.take);
        reader.end();
        const lost = unread.length - found.length;
        if (lost > 0)
            throw new GitError(`${lost} objects are missing, or are not what their ids stand for`);
        for (const object of found)
            loaded.set(object.oid, object);
    }
    function objectOf(id) {
        const object = loaded.get(id);
        if (object)
            return object;
        throw new GitError(`git did not list the object ${id}`);
    }
    const treeOf = (id) => objectOf(id).content;
    /** The commit behind a SHA that was loaded. */
    function commitBehind(sha) {
        const object = objectOf(sha);
        if (object.type === "commit")
            return object;
        if (object.type === "tag")
            return commitBehind(nextId(object));
        throw new GitError(`${sha} is no commit`);
    }
    /** The id of the uppermost tree of a commit that was loaded. */
    const rootOf = (commit) => nextId(commitBehind(commit));
    /** Reads the differences of each step, tree to tree, in their order. */
    async function steps(steps) {
        await load(steps.flatMap(({ commit, parent }) => [commit, parent]));
        return steps.map(({ commit, parent }) => compareTrees(treeOf, rootOf(parent), rootOf(commit)));
    }
    /** Collects from the files of a commit. */
    async function collect(commit, onFile) {
        await load([commit]);
        const all = [];
        eachFile(treeOf, rootOf(commit), (path, entry) => {
            const found = onFile(path, entry);
            if (found !== null)
                all.push(found);
        });
        return all;
    }
    return {
        load,
        /** Reads the commits behind SHAs, of which some may be annotated tags'. */
        async commitsOf(shas) {
            await load(shas);
            return shas.map((sha) => commitBehind(sha).oid);
        },
        /** Reads the two-dot diff, tree to tree, of each base against head, in their order. */
        async diffs(bases, head) {
            const found = await steps(bases.map((parent) => ({ commit: head, parent })));
            return found.map((differences) => differences.flatMap((difference) => changeOf(difference) ?? []));
        },
        steps,
        async tree(commit) {
            await load([commit]);
            return listFiles(treeOf, rootOf(commit));
        },
        /** Finds the object id of a regular file; null if the path is none there. */
        async fileId(commit, path) {
            await load([commit]);
            const entry = findEntry(treeOf, rootOf(commit), path);
            return entry && isRegular(entry) ? oidOf(entry) : null;
        },
        /** Reads the contents of those of the blobs that are here, by object id, and leaves out those that are not genuine. */
        async blobs(oids) {
            const blobs = new Map();
            if (oids.length === 0)
                return blobs;
            const reader = batchReader((object) => {
                if (isGenuine(object))
                    blobs.set(object.oid, Buffer.from(object.content));
            });
            await read(["cat-file", "--batch"], linesOf(oids), reader.take);
            reader.end();
            return blobs;
        },
        /** Finds the object ids of those of the paths that are regular files. Leaves out names that are not UTF-8. */
        async blobIds(commit, paths) {
            const wanted = new Set(paths.filter((path) => path.isWellFormed()));
            if (wanted.size === 0)
                return new Map();
            return new Map(await collect(commit, (path, entry) => (isRegular(entry) && wanted.has(path) ? [path, oidOf(entry)] : null)));
        },
        /** Finds those of the object ids that files of the commit have. */
        async held(commit, oids) {
            const held = await collect(commit, (_, entry) => {
                const oid = oidOf(entry);
                return oids.has(oid) ? oid : null;
            });
            return new Set(held);
        },
    };
}
function linesOf(texts) {
    return texts.map((text) => `${text}\n`).join("");
}
/** The id of the tree of a commit, or of the object of a tag. */
function nextId({ content }) {
    return /^(?:tree|object) ([0-9a-f]+)\n/.exec(content.toString("latin1", 0, 80))?.[1] ?? "";
}

;// CONCATENATED MODULE: ./build/src/cli/local.js





/** The repository cannot be used; the message says what to do. */
class LocalError extends Error {
    name = "LocalError";
}
/** Opens the repository that git finds from `cwd`. Throws LocalError. */
async function openLocal(cwd, env) {
    const plain = plainEnvironment(env);
    const facts = ["--absolute-git-dir", "--is-inside-work-tree", "--is-shallow-repository"];
    const found = await runGit(cwd, plain, ["rev-parse", ...facts]);
    if (found.code !== 0)
        throw new LocalError(explainFailure(cwd, found.stderr));
    const [dir = "", inside, shallow] = lines(found.stdout);
    const top = inside === "true" ? withoutLineEnd((await runGit(cwd, plain, ["rev-parse", "--show-toplevel"])).stdout) : null;
    const run = (...[args, input, take]) => runGit(dir, localEnvironment(env, dir, null), args, input, take);
    const read = async (args, input, take) => {
        const { code, stdout, stderr } = await run(args, input, take);
        if (code === 0)
            return stdout;
        const [first = "it said nothing"] = stderr.split("\n");
        throw new GitError(`git ${args[0]} failed: ${first}`);
    };
    const parents = async (commit, count) => {
        const output = await read([
            ...["rev-list", "--first-parent", "--timestamp", "--parents", `--max-count=${count}`],
            ...["--end-of-options", commit],
        ]);
        return lines(output).map((line) => line.split(" "));
    };
    const objects = objectsOf(read);
    return {
        ...objects,
        top: top && (0,external_node_path_namespaceObject.resolve)(top),
        shallow: shallow === "true",
        async resolve(name) {
            const { code, stdout } = await run(["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`]);
            return code === 0 ? (lines(stdout).at(-1) ?? null) : null;
        },
        async line(head, count) {
            const all = await parents(head, count);
            return all.flatMap(([time, commit, parent]) => commit && parent ? [{ commit, parent, time: Number(time) * 1000 }] : []);
        },
        async versions(commits, path) {
            const oids = await Promise.all(commits.map((commit) => objects.fileId(commit, path)));
            const blobs = await objects.blobs(oids.filter((oid) => oid !== null));
            return oids.map((oid) => {
                const blob = oid === null ? null : blobs.get(oid);
                if (blob === undefined)
                    throw new GitError(`${path} is not here`);
                return blob;
            });
        },
        async subject(commit) {
            const format = ["--max-count=1", "--encoding=UTF-8", "--format=%s", "--end-of-options", commit];
            const [, subject = ""] = (await read(["rev-list", ...format])).toString("utf8").split("\n");
            return subject;
        },
        async parentOf(commit) {
            const [[, , parent] = []] = await parents(commit, 1);
            return parent ?? null;
        },
    };
}
/** Reads the targets of symlinks. Those that a partial clone lacks lead nowhere, and `missing` gets their number. */
function withMissing(local, tree, missing) {
    return {
        async blobs(oids) {
            const found = await presentBlobs(local, oids);
            const lost = oids.filter((oid) => !found.has(oid));
            if (lost.length > 0)
                missing([...tree.symlinks.values()].filter((oid) => lost.includes(oid)).length);
            return new Map(oids.map((oid) => [oid, found.get(oid) ?? Buffer.from("/")]));
        },
    };
}
/** Reads the blobs that are here. Git gives up at the first that it may not fetch, so this halves the list until it finds it. */
async function presentBlobs(local, oids) {
    try {
        return await local.blobs(oids);
    }
    catch (error) {
        if (!(error instanceof trouble_UnreadableError))
            throw error;
        if (oids.length <= 1)
            return new Map();
        const middle = oids.length >> 1;
        const halves = [oids.slice(0, middle), oids.slice(middle)];
        const found = [];
        for (const half of halves)
            found.push(...(await presentBlobs(local, half)));
        return new Map(found);
    }
}
function explainFailure(cwd, stderr) {
    const [first = ""] = stderr.split("\n");
    if (/dubious ownership/.test(first)) {
        return `git does not trust the repository at ${cwd}, which belongs to another user. Tell it to: git config --global --add safe.directory ${cwd}`;
    }
    return `${cwd} is in no git repository (${first.replace(/^fatal: /, "") || "git said nothing"}). Go to one, or clone one.`;
}
function lines(output) {
    return output.toString("utf8").split("\n").filter(Boolean);
}
function withoutLineEnd(output) {
    return output.toString("utf8").replace(/\r?\n$/, "");
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./build/src/regular-file.js

/** The path names a folder, a pipe or a device, or a file that is too large. */
class regular_file_IrregularFileError extends Error {
    name = "IrregularFileError";
}
/** Opening a pipe must not wait for its writer. Windows has neither such pipes nor this flag. */
const OPEN = external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0);
/** Reads a file of `largest` bytes at most. Throws IrregularFileError, or the error of the system. */
function regular_file_readRegularFile(path, largest) {
    const file = (0,external_node_fs_namespaceObject.openSync)(path, OPEN);
    try {
        const stats = (0,external_node_fs_namespaceObject.fstatSync)(file);
        if (!stats.isFile())
            throw new regular_file_IrregularFileError("it is no regular file");
        if (stats.size > largest)
            throw new regular_file_IrregularFileError(`it has ${stats.size} bytes, and ${largest} are allowed`);
        return (0,external_node_fs_namespaceObject.readFileSync)(file);
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./build/src/git/checkout.js




/** Most bytes of HEAD, of a ref and of the configuration. */
const LARGEST_TEXT = (/* unused pure expression or super */ null && (1024 * 1024));
/** Most bytes of packed-refs: more than 200,000 refs. */
const LARGEST_REFS = (/* unused pure expression or super */ null && (16 * 1024 * 1024));
/** Reads a checkout; null where the folder is none with a `.git` folder of its own. */
function checkout_readCheckout(folder) {
    const head = readText(folder, "HEAD");
    return head === null ? null : { head: findCommit(folder, head.trim()), origin: findOrigin(readConfig(folder)) };
}
/** Reads a file of `.git`; null where it is none, or too large. */
function readText(folder, path, largest = LARGEST_TEXT) {
    try {
        return readRegularFile(join(folder, ".git", path), largest).toString("utf8");
    }
    catch {
        return null;
    }
}
function readConfig(folder) {
    return readText(folder, "config") ?? "";
}
function findCommit(folder, head) {
    if (isSha(head))
        return head;
    const [, ref] = /^ref: (refs\/[^\0-\x20\\]+)$/.exec(head) ?? [];
    if (ref === undefined || ref.split("/").includes(".."))
        return null;
    const loose = readText(folder, ref)?.trim();
    if (isSha(loose))
        return loose;
    const packed = readText(folder, "packed-refs", LARGEST_REFS) ?? "";
    const line = packed.split("\n").find((line) => line.endsWith(` ${ref}`));
    const sha = line?.slice(0, line.indexOf(" "));
    return isSha(sha) ? sha : null;
}
/** https://git-scm.com/docs/git-config#_syntax, as far as `git remote add` and actions/checkout write it. */
function findOrigin(config) {
    const [, section = ""] = /^\[remote "origin"\]([^[]*)/m.exec(config) ?? [];
    return /^\s*url\s*=\s*(\S+)\s*$/m.exec(section)?.[1] ?? null;
}
/** Whether a checkout is one of this repository, `owner/name`, on any server and by any protocol. */
function checkout_isCheckoutOf({ origin }, repository) {
    const path = origin?.replace(/\/?(?:\.git)?\/?$/, "").toLowerCase() ?? "";
    const name = repository.toLowerCase();
    return path.endsWith(`/${name}`) || path.endsWith(`:${name}`);
}
/**
 * Finds the folder of a checkout's objects; null where git had better not read it. Git opens anything that bears the name
 * of an object, and a pipe in its place would hold it for ever. And it goes on to the folders that `info/alternates` names.
 */
async function findObjects({ workspace, sha }) {
    if (workspace === null)
        return null;
    // A workspace may hold another repository, even one of the other hash.
    const isSha256 = /objectformat\s*=\s*sha256/i.test(readConfig(workspace));
    if (isSha256 !== (sha.length === 64))
        return null;
    const objects = resolve(workspace, ".git", "objects");
    const entries = await readdir(objects, { recursive: true, withFileTypes: true }).catch(() => []);
    const borrows = join(objects, "info");
    const isOdd = (entry) => !(entry.isFile() || entry.isDirectory()) || (entry.parentPath === borrows && entry.name.endsWith("alternates"));
    return entries.length === 0 || entries.some(isOdd) ? null : objects;
}

;// CONCATENATED MODULE: ./build/src/rules/source.js





/** The rules for built files where nobody has written any: each is served by its own path. */
const BUILT_RULES = '"**": /$1';
/** The file of rules cannot be read; the message says where it was looked for. */
class RulesFileError extends Error {
    name = "RulesFileError";
}
/** The file of rules where the input names none. */
const DEFAULT_RULES = ".github/cdn-purge.yml";
/** Most bytes of a file of rules. */
const LARGEST_RULES = (/* unused pure expression or super */ null && (16 * 1024 * 1024));
/**
 * The rules as the input gives them: the text itself if it has a line break or a `: `, otherwise the file of that path.
 * Head's file decides where head has one: the workspace may hold another commit. A path below a folder of the workspace
 * that is a checkout of the repository is one of the repository, too.
 */
async function readRules(input, places) {
    if (/[\r\n]|: /.test(input))
        return { text: input, source: "rules", file: null, way: null };
    const path = input.trim();
    if (isAbsolute(path) || isOutside("/w", resolve("/w", path)))
        throw outside(path);
    const name = relative("/w", resolve("/w", path)).replaceAll("\\", "/");
    const own = await readHead(name, places);
    if (own && !(own instanceof UnreadableError))
        return fromHead(own, name);
    const { workspace, repository } = places;
    const bytes = workspace && readWorkspace(workspace, name, path);
    const inner = bytes && pathInCheckout(workspace, name, repository);
    const found = inner && (await readHead(inner, places));
    if (found && !(found instanceof UnreadableError))
        return fromHead(found, inner);
    if (bytes)
        return { text: decodeRules(bytes, name), source: name, file: inner ?? name, way: null };
    if (own)
        throw own;
    if (places.preset !== undefined && name === DEFAULT_RULES)
        return { text: places.preset, source: places.preset, file: null, way: null };
    throw new RulesFileError(`\`rules\` names the file ${JSON.stringify(name || path)}, which is neither in the workspace nor in the commit that was deployed. Create it, for example with the line \`public/**: /$1\`, or give the rules as YAML text.`);
}
async function readHead(name, places) {
    try {
        return name === "" ? null : await places.fromHead(name);
    }
    catch (error) {
        if (error instanceof UnreadableError)
            return error;
        throw error;
    }
}
function fromHead({ bytes, way }, name) {
    return { text: decodeRules(bytes, name), source: name, file: name, way };
}
/** The bytes of a file of the workspace; null if there is none. Throws RulesFileError for what is no file of it. */
function readWorkspace(workspace, name, path) {
    const file = realPath(join(workspace, name));
    if (file === null)
        return null;
    if (isOutside(realpathSync(workspace), file))
        throw outside(path);
    if (statSync(file).isDirectory())
        return null;
    try {
        return readRegularFile(file, LARGEST_RULES);
    }
    catch (cause) {
        if (!(cause instanceof IrregularFileError))
            return null;
        throw new RulesFileError(`\`rules\` names ${JSON.stringify(name)}, which cannot be read: ${cause.message}. Give a file of YAML text.`, { cause });
    }
}
/** The path of a file in the repository when it is below a folder of the workspace with a checkout of it (`path: site`). */
function pathInCheckout(workspace, name, repository) {
    for (let folder = dirname(name); folder !== "."; folder = dirname(folder)) {
        const checkout = readCheckout(join(workspace, folder));
        if (checkout)
            return isCheckoutOf(checkout, repository) ? name.slice(folder.length + 1) : null;
    }
    return null;
}
function realPath(path) {
    try {
        return realpathSync(path);
    }
    catch {
        return null;
    }
}
function isOutside(from, to) {
    return /^\.\.(?:[/\\]|$)/.test(relative(from, to)) || isAbsolute(relative(from, to));
}
function outside(path) {
    return new RulesFileError(`\`rules\` is ${JSON.stringify(path)}, which leads out of the workspace. Give a path inside the repository, such as \`.github/cdn-purge.yml\`.`);
}
/** The text of a file of rules. Throws RulesFileError. */
function decodeRules(bytes, name) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new RulesFileError(`${name} is not UTF-8. Save the file of rules as UTF-8.`, { cause });
    }
}

;// CONCATENATED MODULE: ./build/src/cli/rules.js




/** Where the rules are unless `--rules` names another place. */
const DEFAULT = ".github/cdn-purge.yml";
/**
 * Reads the rules from a file relative to `cwd`, from standard input (`-`), or from the default place in the work tree
 * (null). A file that is not there may be one of `head`. `source` is the name for messages. Throws LocalError.
 */
async function readLocalRules(given, local, head, { cwd, stdin }) {
    if (given === "-")
        return { text: decodeRules(await stdin(), "standard input"), source: "standard input" };
    const source = given ?? DEFAULT;
    const folder = given === null ? local.top : cwd;
    const bytes = (folder && (await bytesOf((0,external_node_path_namespaceObject.resolve)(folder, source)))) || (await bytesOfHead(local, head, source));
    if (bytes)
        return { text: decodeRules(bytes, source), source };
    throw new LocalError(given === null
        ? `there are no rules: ${DEFAULT} is neither in the work tree nor in ${head.slice(0, 7)}. cdn-purge init writes one for this repository; --rules FILE reads another file`
        : `--rules names ${JSON.stringify(given)}, which is neither a file in ${cwd} nor in ${head.slice(0, 7)}`);
}
/** The same for built files, which belong to no commit: `given` null is the default place below `cwd`, or the default rule. */
async function readRulesOfBuild(given, { cwd, stdin }) {
    if (given === "-")
        return { text: decodeRules(await stdin(), "standard input"), source: "standard input" };
    const source = given ?? DEFAULT;
    const bytes = await bytesOf((0,external_node_path_namespaceObject.resolve)(cwd, source));
    if (bytes)
        return { text: decodeRules(bytes, source), source };
    if (given === null)
        return { text: BUILT_RULES, source: BUILT_RULES };
    throw new LocalError(`--rules names ${JSON.stringify(given)}, which is no file in ${cwd}`);
}
/** The bytes of a file; null if there is none. Throws LocalError for a file that cannot be read. */
async function bytesOf(path) {
    try {
        return await (0,promises_namespaceObject.readFile)(path);
    }
    catch (cause) {
        const { code, message } = cause;
        if (code === "ENOENT" || code === "ENOTDIR")
            return null;
        throw new LocalError(`the rules cannot be read: ${message}`, { cause });
    }
}
async function bytesOfHead(local, head, source) {
    const path = external_node_path_namespaceObject.posix.normalize(source);
    if (path.startsWith("..") || path.startsWith("/"))
        return null;
    const oid = await local.fileId(head, path);
    return oid === null ? null : ((await local.blobs([oid])).get(oid) ?? null);
}

;// CONCATENATED MODULE: ./build/src/cli/survey.js







/** Reads the rules for a commit. */
async function mappingFor(options, local, head, places) {
    const { text, source } = await readLocalRules(options.rules, local, head, places);
    const rules = parseRules(text, source);
    return { rules, matcher: match_compileRules(rules), grammar: grammarOf(options), options };
}
/** The commit that a name means. */
async function commitOf(name, local) {
    const commit = await local.resolve(name);
    if (commit)
        return commit;
    const fix = local.shallow ? "; this clone is shallow, git fetch --unshallow brings the rest" : "";
    throw new LocalError(name === "HEAD"
        ? "this repository has no commit yet; make one first"
        : `${JSON.stringify(name)} names no commit of this repository${fix}`);
}
/** The changes of a commit without a parent: each of its files is new. */
function everyFile(tree) {
    return tree.paths.map((path) => ({
        path,
        status: "added",
        below: tree.symlinks.has(path) || tree.submodules.has(path),
    }));
}
/** The URLs that the rules map a commit's files to. */
function liveOf(tree, { matcher, grammar, options }) {
    return liveUrls(tree, matcher, grammar, options);
}
/**
 * Plans what a push purges. `listed` are the changes that git lists, to which this adds those that it does not; `commits`
 * are that of `tree` and, if there is one, the commit before it. Calls `live`, which gives the URLs of the tree, only if
 * there is something to purge, and `missing` with the number of symlinks that are not on this machine.
 */
async function planPush(listed, commits, tree, live, { matcher, grammar, options }, local, missing) {
    const links = linksOf(tree, (path) => isMatched(matcher, path), withMissing(local, tree, missing));
    const changes = await changesFrom(listed, tree, links, (path) => local.versions(commits, path));
    const files = mapChanges(changes, matcher, grammar, options);
    const targets = files.flatMap(({ matches }) => matches.flatMap((match) => match.targets));
    if (targets.length === 0)
        return { files, plan: { patterns: [], changed: 0, evicted: 0, unchanged: 0, widened: null } };
    const folders = grammar.cut === "none" ? [...tree.submodules, ...(await links.folders())] : [];
    const unlisted = placesBelow(folders, matcher, grammar, options);
    return { files, plan: planOf(targets, live(), grammar, isComplete(files, unlisted)) };
}

;// CONCATENATED MODULE: ./build/src/cli/check/made.js




/** Runs the rules on every file of a tree. */
function makeUrls(tree, { matcher, grammar, options }) {
    const byRule = new Map();
    const exact = new Set();
    const prefixes = new Set();
    const unmatched = [];
    let [matched, allPurgeAll] = [0, true];
    for (const path of tree.paths) {
        const found = matcher.match(path);
        if (found === "ignored")
            continue;
        allPurgeAll &&= found.some(({ rule }) => match_purgesAll(rule));
        if (found.length === 0)
            unmatched.push(path);
        else
            matched += 1;
        const isLink = tree.symlinks.has(path) || tree.submodules.has(path);
        for (const match of found) {
            for (const target of expand(match, grammar, options, isLink)) {
                if (target.kind === "path" || target.kind === "forced")
                    exact.add(target.path);
                if (target.kind === "prefix")
                    prefixes.add(target.prefix);
            }
            // What lies below a submodule or symlink, no tree lists.
            if (isLink)
                continue;
            const own = byRule.get(match.rule) ?? [];
            if (own.length === 0)
                byRule.set(match.rule, own);
            own.push(match);
        }
    }
    const aims = [...byRule].flatMap(([rule, matches]) => rule.targets.flatMap((template) => template.kind === "path" && !template.wildcard ? [{ rule, template, matches }] : []));
    return { aims, exact, prefixes, matched, unmatched, allPurgeAll };
}
/** The URL that a target makes of a file; null where no one URL is sure. */
function urlOfMatch(template, match, grammar) {
    const path = template_fill(template.parts, match, grammar);
    return dotNameAt(path) >= 0 || path.includes("\uFFFD") ? null : path;
}
/** The URLs with the forms that are known to be the same page. */
function withForms(urls, forms, grammar) {
    return new Set(urls.flatMap((url) => pageForms(url, forms, grammar)));
}

;// CONCATENATED MODULE: ./build/src/cli/check/cure.js


/** Files that each candidate is tried on before the best few are tried on all. */
const SAMPLE = 200;
const FINALISTS = 3;
/** Captures of a target that are changed one by one; those of a target with more are changed all alike. */
const MOST_APART = 3;
/**
 * The best change of a target, found by running it on its files with other transforms and, but for `namesOnly`, with other
 * endings and folders; null if none helps.
 */
function findCure(aim, missing, urls, exists, grammar, namesOnly = false) {
    const made = (parts, match) => {
        const url = urlOfMatch({ parts }, match, grammar);
        return url !== null && exists(url) ? url : null;
    };
    const lost = new Set(missing);
    const gain = (parts, matches) => matches.reduce((sum, match) => sum + Number(made(parts, match) !== null) - Number(!lost.has(match)), 0);
    const sample = [
        ...spread(missing, SAMPLE),
        ...spread(aim.matches.filter((match) => !lost.has(match)), SAMPLE),
    ];
    const rated = [...(namesOnly ? transformed(aim.template.parts) : candidatesFor(aim, missing, urls, grammar))].map((one) => ({ one, gain: gain(one.parts, sample) }));
    const finalists = rated
        .filter((rating) => rating.gain > 0)
        .sort(better)
        .slice(0, FINALISTS);
    const [best] = finalists.map(({ one }) => ({ one, gain: gain(one.parts, aim.matches) })).sort(better);
    if (best === undefined || best.gain <= 0)
        return null;
    const { parts, does } = best.one;
    return {
        does: does.join(" and "),
        target: textOf(parts),
        mends: best.gain,
        leaves: missing.length - best.gain,
        made: (match) => made(parts, match),
    };
}
function better(a, b) {
    return b.gain - a.gain || a.one.does.length - b.one.does.length || changes(b.one) - changes(a.one);
}
function changes({ parts }) {
    return parts.reduce((sum, part) => sum + (typeof part === "object" ? part.transforms.length : 0), 0);
}
/** The target with every combination of transforms, endings and first folders. */
function* candidatesFor(aim, missing, urls, grammar) {
    const heads = headsFor(aim, missing, urls, grammar);
    for (const named of transformed(aim.template.parts)) {
        for (const ended of withEndings(named)) {
            yield ended;
            for (const head of heads)
                yield { parts: [head, ...ended.parts.slice(1)], does: [...ended.does, "another folder"] };
        }
    }
}
const NAMES = { lower: "lower case", slug: "slugs", page: "pages of folders (page)" };
const FORMS = [null, "lower", "slug"];
function* transformed(parts) {
    const captures = parts.flatMap((part, at) => (template_isCapture(part) ? [at] : []));
    for (const forms of formsFor(captures.length)) {
        const changed = captures.reduce((all, part, at) => withTransform(all, part, forms[at]), parts);
        const does = [...new Set(forms)].filter((form) => form !== null).map((form) => NAMES[form]);
        yield { parts: changed, does };
        const last = captures.findLast((at) => isName(parts, at));
        if (last !== undefined)
            yield { parts: withTransform(changed, last, "page"), does: [...does, NAMES.page] };
    }
}
/** What may be done with each of so many captures. */
function formsFor(captures) {
    if (captures > MOST_APART)
        return FORMS.map((form) => new Array(captures).fill(form));
    let all = [[]];
    for (let at = 0; at < captures; at++)
        all = all.flatMap((some) => FORMS.map((form) => [...some, form]));
    return all;
}
function withTransform(parts, at, form) {
    const part = parts[at];
    if (form === null || !template_isCapture(part))
        return parts;
    const { capture, transforms } = typeof part === "number" ? { capture: part, transforms: [] } : part;
    return transforms.includes(form) ? parts : parts.with(at, { capture, transforms: [...transforms, form] });
}
/** Whether a part stands alone between slashes, as `${1:page}` must. */
function isName(parts, at) {
    const [before, after = "/"] = [parts[at - 1], parts[at + 1]];
    return typeof before === "string" && before.endsWith("/") && typeof after === "string" && after.startsWith("/");
}
const ENDINGS = ["/", "", ".html", "/index.html"];
/** The same target, and with the other endings that a page may have. */
function* withEndings({ parts, does }) {
    yield { parts, does };
    const last = parts.at(-1);
    const typed = typeof last === "string" ? last : "";
    const own = ["/index.html", ".html", "/"].find((ending) => typed.endsWith(ending)) ?? "";
    const stem = typed.slice(0, typed.length - own.length);
    if (own === "" && (typed !== "" || parts.length === 1))
        return;
    const rest = typeof last === "string" ? parts.slice(0, -1) : parts;
    for (const ending of ENDINGS) {
        const joins = rest.at(-1);
        if (ending === own || (rest.length === 0 && stem === ""))
            continue;
        if (!ending.startsWith("/") && stem === "" && typeof joins === "object" && joins.transforms.includes("page"))
            continue;
        const text = (stem + ending);
        yield {
            parts: text === "" ? rest : [...rest, text],
            does: [...does, ending === "" ? "no ending" : `the ending ${ending}`],
        };
    }
}
/** Texts before the first capture that URLs of the site have before what the missing ones have behind it, the likeliest first. */
function headsFor({ template: { parts } }, missing, urls, grammar) {
    const [first] = parts;
    if (typeof first !== "string" || parts.length === 1)
        return [];
    const votes = new Map();
    const tails = spread(missing, 20).flatMap((match) => urlOfMatch({ parts: parts.slice(1) }, match, grammar) ?? []);
    const lower = tails.map((tail) => tail.toLowerCase()).filter((tail) => tail.length > 3);
    for (const url of urls) {
        const own = url.toLowerCase();
        for (const tail of lower) {
            if (!own.endsWith(tail))
                continue;
            const head = url.slice(0, url.length - tail.length);
            if (head.endsWith("/") && head !== first)
                votes.set(head, (votes.get(head) ?? 0) + 1);
        }
    }
    return [...votes]
        .sort((a, b) => b[1] - a[1])
        .slice(0, 2)
        .map(([head]) => head);
}
/** A target as rules write it. */
function textOf(parts) {
    const texts = parts.map((part, at) => {
        if (typeof part === "string")
            return part.replaceAll("$", "$$$$");
        const next = parts[at + 1];
        if (typeof part === "number")
            return typeof next === "string" && /^\d/.test(next) ? `\${${part}}` : `$${part}`;
        return `\${${[part.capture, ...part.transforms].join(":")}}`;
    });
    return texts.join("");
}
/** So many of the items, evenly. */
function spread(items, most) {
    if (items.length <= most)
        return items;
    return Array.from({ length: most }, (_, at) => items[Math.floor((at * items.length) / most)]);
}

;// CONCATENATED MODULE: ./build/src/cli/check/hint.js


const DATE = /^(\d{4})-(\d{2})-(\d{2})-/;
const EDITS = [
    {
        edit: (captures) => lastEdited(captures, (name) => name.replace(DATE, "")),
        advice: (glob) => `without the date in front; ${globLike(glob, "????-??-??-*")} leaves it out of the capture`,
    },
    {
        edit: (captures) => lastEdited(captures, (name) => name.replace(DATE, "$1/$2/$3/")),
        advice: (glob) => `with the date as folders; ${globLike(glob, "*-*-*-*")} captures its parts`,
    },
    {
        edit: (captures) => lastEdited(captures, (name) => name.replace(/\.[a-z]{1,8}$/i, "")),
        advice: (glob) => `without the file's ending; write it in the glob, such as ${glob.replace(/\*\*$/, "**/*")}.md`,
    },
    {
        edit: ([first = "", ...rest]) => [first.replace(/^[^/]+\/(?=.)/, ""), ...rest],
        advice: () => "without the first folder of $1; write its name in the glob, before the wildcard",
    },
];
function lastEdited(captures, edit) {
    const last = captures.at(-1);
    if (last === undefined)
        return captures;
    const at = last.lastIndexOf("/") + 1;
    return [...captures.slice(0, -1), last.slice(0, at) + edit(last.slice(at))];
}
/** The glob with another wildcard for the name of the file. */
function globLike(glob, name) {
    const other = glob.replace(/(^|\/)\*(?=[^*/]*$)/, `$1${name}`);
    return other === glob ? `a glob with ${name}` : `the glob ${other}`;
}
/** The change of a glob that would mend more than the cure; null if none does. Globs are not rewritten, so this is a hint. */
function findHint(aim, missing, urls, exists, grammar, cure) {
    let [most, hint] = [cure?.mends ?? 0, null];
    for (const { edit, advice } of EDITS) {
        const edited = missing.map((match) => ({ ...match, captures: edit(match.captures) }));
        if (edited.every(({ captures }, at) => captures.join() === missing[at].captures.join()))
            continue;
        const asItIs = edited.filter((match) => exists(urlOfMatch(aim.template, match, grammar) ?? ""));
        const changed = findCure({ ...aim, matches: edited }, edited, urls, exists, grammar, true);
        const mends = Math.max(asItIs.length, changed?.mends ?? 0);
        if (mends <= most || mends * 2 < missing.length)
            continue;
        const target = changed !== null && changed.mends > asItIs.length ? `; with it write ${changed.target}` : "";
        [most, hint] = [mends, `${mends} of ${missing.length} would exist ${advice(aim.rule.glob)}${target}`];
    }
    return hint;
}

;// CONCATENATED MODULE: ./build/src/cli/check/nearest.js


/** Comparisons of two URLs for all of one check: each takes about a microsecond. */
const nearest_MOST_LOOKS = 2_000_000;
/** Makes a function that finds the URL most like one which is not among them; null if none is like it. */
function nearestIn(urls) {
    const byFold = groupBy(urls, fold);
    const byParent = groupBy(urls, parentOf);
    let looks = nearest_MOST_LOOKS;
    return (url) => {
        const same = byFold.get(fold(url));
        if (same)
            return (0,mod/* closest */.kp)(url, same);
        for (const candidates of [byParent.get(parentOf(url)) ?? [], urls]) {
            looks -= candidates.length;
            if (looks < 0 || candidates.length === 0)
                continue;
            const found = (0,mod/* closest */.kp)(url, candidates);
            if ((0,mod/* distance */.Io)(url, found) <= Math.max(2, url.length / 3))
                return found;
        }
        return null;
    };
}
/** What two spellings of a page have in common: neither case nor accents' form, signs, an ending or `index` count. */
function fold(url) {
    const plain = decode(url.replace(/(?:\/_?index)?(?:\.html)?\/?$/i, ""))
        .normalize("NFC")
        .toLowerCase();
    return plain.replace(/[^\p{L}\p{N}/]/gu, "");
}
function parentOf(url) {
    const end = url.endsWith("/") ? url.length - 2 : url.length;
    return url.slice(0, url.lastIndexOf("/", end) + 1);
}
function decode(url) {
    try {
        return decodeURIComponent(url);
    }
    catch {
        return url;
    }
}

;// CONCATENATED MODULE: ./build/src/cli/check/reached.js





/** Folders in which generators put nothing else. */
const HASHED_FOLDER = /\/(?:_astro|_next\/static|_nuxt|_app\/immutable)\//;
/** A hash before the ending, or as the whole name: hex, or eight signs of both cases, with a digit where it is no script. */
const HASHED_NAME = /(?:^|[._-])(?:(?=[a-f]*\d)[\da-f]{8,64}|(?=\w*[A-Z])(?=\w*[a-z])(?:(?=\w*\d)[\w-]{8}(?=\.)|[\w-]{8}(?=\.(?:js|mjs|css)\b)))(?:\.\w+){1,3}$/;
/** Finds what of the site the rules do not reach. `accepted` are globs of URLs that need no rule. */
function findUnreached({ urls, tree }, { exact, prefixes, allPurgeAll }, accepted, sourceOf) {
    const globs = accepted.map(compileGlob);
    const narrow = new Set(sorted_below([...prefixes].filter((prefix) => prefix !== "/"), urls));
    const rest = urls.filter((url) => !exact.has(url) && !narrow.has(url) && !globs.some((glob) => glob.match(url) !== null));
    const hashed = new Set(rest.filter(isFingerprinted));
    const others = allPurgeAll ? [] : rest.filter((url) => !hashed.has(url));
    if (!prefixes.has("/"))
        return { none: others, stale: [], byAll: [], fingerprinted: [...hashed] };
    const stale = new Set(others.filter((url) => kindOf(url, tree !== null) === PAGE || sourceOf(url) !== null));
    return {
        none: [],
        stale: [...stale],
        byAll: others.filter((url) => !stale.has(url)),
        fingerprinted: [...hashed],
    };
}
/** Finds the file of head, among those that no rule takes, that is served by a URL as it is. */
function sourcesAmong(unmatched, grammar) {
    const byName = groupBy(unmatched, (path) => encodeName(path.slice(path.lastIndexOf("/") + 1), grammar));
    return (url) => {
        const candidates = byName.get(url.slice(url.lastIndexOf("/") + 1)) ?? [];
        return candidates.find((path) => `/${encodeName(path, grammar)}`.endsWith(url)) ?? null;
    };
}
/** Most groups that are told apart by two folders. */
const MOST_GROUPS = 8;
/** The URLs by their first folders and ending, the most first. `built`: they are names of files. */
function groupUrls(urls, built, sourceOf = () => null) {
    const at = (depth) => [...groupBy(urls, (url) => JSON.stringify([folderOf(url, depth), extensionOf(url, built)])).values()]
        .map((own) => {
        const [example] = own;
        const source = own.map(sourceOf).find((path) => path !== null) ?? null;
        const extension = extensionOf(example, built);
        return { folder: folderOf(example, depth), extension, count: own.length, example, source };
    })
        .sort((a, b) => b.count - a.count || (a.folder + a.extension < b.folder + b.extension ? -1 : 1));
    const deep = at(2);
    return deep.length > MOST_GROUPS ? at(1) : deep;
}
/** The first folders of a URL; a page lies in the folder above its own. */
function folderOf(url, depth) {
    const names = url
        .split("?", 1)[0]
        .replace(/\/(?:index\.html)?$/, "")
        .split("/")
        .slice(1, -1);
    return `/${names
        .slice(0, depth)
        .map((name) => `${name}/`)
        .join("")}`;
}
const PAGE = "page";
/** What a URL is, for a list that holds some kinds alone: a page, or a file of an ending. */
function kindOf(url, built) {
    return extensionOf(url, built) || PAGE;
}
/** With its dot, in lower case; empty for a page. A name of a file has one even if nobody knows it. */
function extensionOf(url, built) {
    const [path = ""] = url.split("?", 1);
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (/\.x?html?$/i.test(name) || (!built && !isFile(path)))
        return "";
    return (/.\.[^.]*$/.exec(name)?.[0].slice(1) ?? name).toLowerCase();
}
function isFingerprinted(url) {
    return HASHED_FOLDER.test(url) || (!/\.html?$/.test(url) && HASHED_NAME.test(url.slice(url.lastIndexOf("/") + 1)));
}

;// CONCATENATED MODULE: ./build/src/built/files.js
/** What a site of these files serves: the tree that the rules are applied to. */
function treeOf(files) {
    return { paths: files.map(({ path }) => path), symlinks: new Map(), submodules: new Set() };
}
/** What differs between two builds, sorted by path. */
function compareFiles(before, after) {
    const old = new Map(before.map(({ path, oid }) => [path, oid]));
    const changes = [];
    for (const { path, oid } of after) {
        const was = old.get(path);
        if (was !== oid)
            changes.push({ path, status: was === undefined ? "added" : "changed", below: false });
        old.delete(path);
    }
    for (const path of old.keys())
        changes.push({ path, status: "deleted", below: false });
    return changes.sort((one, other) => (one.path < other.path ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/src/built/locate.js


/** The build folder cannot be used; the message says which file is why, and what to do. */
class BuildError extends Error {
    name = "BuildError";
}
/** The folder without symlinks in its path. Throws BuildError unless it is a folder below the workspace or RUNNER_TEMP. */
function locate_locateFolder(path, { workspace, temp }) {
    const folder = realFolder(path, workspace);
    const [work, scratch] = [realpathSync(workspace), realpathSync(temp)];
    // What RUNNER_TEMP holds itself is the runner's, and ours: it changes while it is read.
    if (folder === work || isBelow(folder, work) || isBelow(folder, scratch))
        return folder;
    throw new BuildError(`${locate_quoted(path)} leads to ${folder}, which lies neither below the workspace nor below RUNNER_TEMP. Build there, or copy what was deployed to such a folder.`);
}
/** The folder that a path names from `cwd`, without symlinks in its path. Throws BuildError if there is none. */
function realFolder(path, cwd) {
    try {
        const folder = (0,external_node_fs_namespaceObject.realpathSync)((0,external_node_path_namespaceObject.resolve)(cwd, path));
        if ((0,external_node_fs_namespaceObject.statSync)(folder).isDirectory())
            return folder;
    }
    catch (cause) {
        const { code, message } = cause;
        if (code !== "ENOENT" && code !== "ENOTDIR")
            throw new BuildError(`${locate_quoted(path)}: ${message}`, { cause });
        throw new BuildError(`${locate_quoted(path)} does not exist in ${cwd}. Build it first, or give the folder that was deployed.`, { cause });
    }
    throw new BuildError(`${locate_quoted(path)} is a file. Give the folder that was deployed.`);
}
function isBelow(path, folder) {
    return path !== folder && path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
function locate_quoted(path) {
    return `The build folder ${JSON.stringify(path)}`;
}

;// CONCATENATED MODULE: ./build/src/built/walk.js




/** Most files and folders: links to folders with links to folders can make any number of paths of few files. */
const MOST_ENTRIES = 2_000_000;
/**
 * Every file below the folder, in any order. Symlinks are followed inside the folder. Throws BuildError for one that leads
 * out of it, in a circle or nowhere, and for what is neither file nor folder: such a thing cannot have been deployed as it is.
 */
function* findFiles(root) {
    const top = { path: "", target: Buffer.from(root).toString("latin1"), parent: null };
    const ahead = [{ path: "", link: top }];
    for (let folder = ahead.pop(), entries = 0; folder; folder = ahead.pop()) {
        const location = locationOf(folder);
        for (const name of attempt(folder.path, () => (0,external_node_fs_namespaceObject.readdirSync)(pathOf(location), "latin1"))) {
            const path = folder.path + external_node_path_namespaceObject.sep + name;
            const own = location + external_node_path_namespaceObject.sep + name;
            const stats = attempt(path, () => (0,external_node_fs_namespaceObject.lstatSync)(pathOf(own)));
            const link = stats.isSymbolicLink() ? follow(path, own, folder, top) : null;
            const is = link ? attempt(path, () => (0,external_node_fs_namespaceObject.statSync)(pathOf(link.target))) : stats;
            if (is.isFile())
                yield { path: repoPathOf(path), location: pathOf(link?.target ?? own) };
            else if (is.isDirectory())
                ahead.push({ path, link: link ?? folder.link });
            else
                throw refused(repoPathOf(path), `is ${walk_kindOf(is)}, neither a file nor a folder`);
            entries += 1;
            if (entries > MOST_ENTRIES)
                throw refused(repoPathOf(path), `is one more than the ${MOST_ENTRIES} files and folders allowed`);
        }
    }
}
/** What the symlink at `own` leads to, which exists and lies below `top`. */
function follow(path, own, folder, top) {
    const target = attempt(path, () => external_node_fs_namespaceObject.realpathSync.native(pathOf(own), "latin1"));
    if (!holds(top.target, target))
        throw refused(repoPathOf(path), "is a symlink that leads out of the folder. Copy what it leads to into the folder");
    for (let at = folder; at; at = at.link.parent)
        if (holds(target, locationOf(at)))
            throw refused(repoPathOf(path), "is a symlink to a folder that it lies in, so that its paths never end");
    return { path, target, parent: folder };
}
function locationOf({ path, link }) {
    return link.target + path.slice(link.path.length);
}
/** Whether a location is that of the folder or below it. */
function holds(folder, location) {
    return location === folder || location.startsWith(folder + external_node_path_namespaceObject.sep);
}
/** What the file system takes for these bytes. */
function pathOf(bytes) {
    return isAscii(bytes) ? bytes : Buffer.from(bytes, "latin1");
}
function repoPathOf(path) {
    const relative = path.slice(1).replaceAll(external_node_path_namespaceObject.sep, "/");
    return isAscii(relative) ? relative : decodePath(Buffer.from(relative, "latin1"));
}
function isAscii(bytes) {
    return !/[\x80-\xff]/.test(bytes);
}
function walk_kindOf(stats) {
    if (stats.isFIFO())
        return "a named pipe";
    if (stats.isSocket())
        return "a socket";
    return "a device";
}
/** What the file system answers; throws BuildError with what it says otherwise. */
function attempt(path, ask) {
    try {
        return ask();
    }
    catch (cause) {
        const { code, message } = cause;
        const known = { ENOENT: "leads nowhere or is gone", ELOOP: "is a symlink that leads in a circle" }[code ?? ""];
        throw refused(repoPathOf(path), known ?? `cannot be read: ${message}`, cause);
    }
}
/** An error about something in the folder. */
function refused(path, why, cause) {
    return new BuildError(`In the build folder, ${JSON.stringify(path_displayPath(path))} ${why}.`, { cause });
}

;// CONCATENATED MODULE: ./build/src/cli/url-path.js


/**
 * The path of a URL, or of a path that starts with a slash, in the spelling that rules make: `/caf%c3%a9` and `/café` are
 * `/caf%C3%A9`. The query string stays, the fragment goes. Null for anything else.
 */
function urlPathOf(text, grammar) {
    const bare = text.trim().replace(/#.*$/s, "");
    const path = bare.startsWith("/") && !bare.startsWith("//") ? bare : pathOfUrl(bare);
    if (path === null)
        return null;
    const [, names = "", query = ""] = /^([^?]*)(.*)$/s.exec(path);
    // An encoded slash is part of a name.
    const parts = names.split(/(\/|%2F)/i).map((part, at) => (at % 2 === 1 ? part.toUpperCase() : nameOf(part, grammar)));
    return parts.join("") + encode_encodeTyped(query, grammar);
}
/** As it is written: a parser of URLs would encode what names of files may hold. */
function pathOfUrl(text) {
    const [, rest] = /^https?:\/\/[^/?]+(.*)$/is.exec(text) ?? [];
    if (rest === undefined)
        return null;
    return rest.startsWith("/") ? rest : `/${rest}`;
}
/** The name decoded to its bytes and encoded as one of a file is. */
function nameOf(text, grammar) {
    const encoded = text.toWellFormed().replace(/[^\x00-\x7f]+/g, encodeURIComponent);
    const bytes = encoded.replace(/%([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
    return encodeName(decodePath(Buffer.from(bytes, "latin1")), grammar);
}

;// CONCATENATED MODULE: ./build/src/cli/check/robots.js
/** Our name there; who has none of it obeys what `*` is told. */
const AGENT = "cdn-purge";
/** Reads robots.txt as RFC 9309 has it: of the rules that fit a path the longest decides, and `Allow` among equals. */
function parseRobots(text) {
    const sitemaps = [];
    const groups = new Map();
    let agents = [];
    let isNamed = false;
    for (const raw of text.split(/\r\n?|\n/)) {
        const [, key = "", value = ""] = /^\s*([a-z-]+)\s*:\s*(.*?)\s*$/i.exec(raw.replace(/#.*$/, "")) ?? [];
        const field = key.toLowerCase();
        if (field === "sitemap" && value !== "")
            sitemaps.push(value);
        if (field === "user-agent") {
            agents = [...(isNamed ? agents : []), value.toLowerCase()];
            isNamed = true;
        }
        else if (field === "allow" || field === "disallow") {
            isNamed = false;
            if (value === "")
                continue;
            for (const agent of agents)
                groups.set(agent, [...(groups.get(agent) ?? []), { pattern: value, allows: field === "allow" }]);
        }
    }
    const lines = groups.get(AGENT) ?? groups.get("*") ?? [];
    return {
        sitemaps,
        allows(path) {
            const fitting = lines.filter(({ pattern }) => fits(pattern, path));
            const length = Math.max(0, ...fitting.map(({ pattern }) => pattern.length));
            const longest = fitting.filter(({ pattern }) => pattern.length === length);
            return longest.length === 0 || longest.some(({ allows }) => allows);
        },
    };
}
/** Whether a pattern takes the beginning of a path, or all of it where it ends in `$`. Without a regular expression, which could take forever. */
function fits(pattern, path) {
    const isWhole = pattern.endsWith("$");
    const [first = "", ...texts] = (isWhole ? pattern.slice(0, -1) : pattern).split("*");
    if (!path.startsWith(first))
        return false;
    let at = first.length;
    for (const [index, text] of texts.entries()) {
        if (isWhole && index === texts.length - 1)
            return path.length - text.length >= at && path.endsWith(text);
        const found = path.indexOf(text, at);
        if (found < 0)
            return false;
        at = found + text.length;
    }
    return !isWhole || at === path.length;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
;// CONCATENATED MODULE: ./build/src/cli/check/sitemap.js

/** The list of a site's URLs cannot be used; the message says which and why. */
class TruthError extends Error {
    name = "TruthError";
}
/** Most bytes of one sitemap, as the protocol has it: https://www.sitemaps.org/protocol.html#index */
const MOST_BYTES = 52_428_800;
/** Most sitemaps of one site, and most URLs. */
const MOST_SITEMAPS = 200;
const sitemap_MOST_URLS = 1_000_000;
/** Reads an XML sitemap, a sitemap index, or a list of one URL or URL path a line, each plain or gzipped. Throws TruthError. */
function parseSitemap(bytes, name) {
    const text = new TextDecoder().decode(unzipped(bytes, name)).trimStart();
    if (!text.startsWith("<"))
        return { kind: "pages", locations: sitemap_linesOf(text, name) };
    const xml = withoutComments(text);
    const [, root] = /<(?:[\w-]+:)?(urlset|sitemapindex)[\s>]/.exec(xml.slice(0, 10_000)) ?? [];
    if (root === undefined)
        throw new TruthError(`${name} is no sitemap: it holds neither <urlset> nor <sitemapindex>; give an XML sitemap, or a list of one URL a line`);
    const [, ...pieces] = xml.split(/<loc\s*>/);
    const locations = pieces.map((piece) => {
        const inner = piece.slice(0, Math.max(0, piece.indexOf("</loc"))).trim();
        const isData = inner.startsWith("<![CDATA[") && inner.endsWith("]]>");
        return isData ? inner.slice(9, -3).trim() : decodeEntities(inner);
    });
    return { kind: root === "urlset" ? "pages" : "index", locations: locations.filter(Boolean) };
}
/** In one pass, whatever a file holds: a regular expression would start anew at each `<!--` without an end. */
function withoutComments(xml) {
    const [before = "", ...pieces] = xml.split("<!--");
    return (before +
        pieces.map((piece) => piece.slice(piece.indexOf("-->") < 0 ? piece.length : piece.indexOf("-->") + 3)).join(""));
}
/**
 * The URLs of a sitemap and of all that it names. `read` gets a location and its sitemap's, and returns the bytes; null
 * where that is none to read. Throws TruthError.
 */
async function followSitemaps(starts, read) {
    const ahead = starts.map((location) => [location, null]);
    const seen = new Set(starts);
    const urls = [];
    for (const [location, from] of ahead) {
        const bytes = await read(location, from);
        if (bytes === null)
            continue;
        const { kind, locations } = parseSitemap(bytes, location);
        if (kind === "pages")
            for (const url of locations)
                urls.push(url);
        if (urls.length > sitemap_MOST_URLS)
            throw new TruthError(`there are more than ${sitemap_MOST_URLS} URLs in the sitemaps`);
        for (const next of kind === "index" ? locations : []) {
            if (seen.has(next))
                continue;
            seen.add(next);
            ahead.push([next, location]);
            if (ahead.length > MOST_SITEMAPS)
                throw new TruthError(`there are more than ${MOST_SITEMAPS} sitemaps; give those that matter by --sitemap FILE`);
        }
    }
    return urls;
}
function unzipped(bytes, name) {
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b)
        return bytes;
    try {
        return (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: MOST_BYTES });
    }
    catch (cause) {
        throw new TruthError(`${name} cannot be unzipped: ${cause.message}`, { cause });
    }
}
function sitemap_linesOf(text, name) {
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    const wrong = lines.findIndex((line) => line !== "" && !/^(?:#|https?:\/\/|\/)/i.test(line));
    if (wrong >= 0)
        throw new TruthError(`${name}:${wrong + 1}: ${JSON.stringify(lines[wrong].slice(0, 80))} is no URL; write one a line, such as https://www.example.com/posts/ or /posts/`);
    return lines.filter((line) => line !== "" && !line.startsWith("#"));
}
const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
function decodeEntities(text) {
    return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (all, hex, decimal, name) => {
        if (name !== undefined)
            return ENTITIES[name] ?? all;
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    });
}

;// CONCATENATED MODULE: ./build/src/cli/check/site.js


/** Most time for all requests together, and for one. */
const MOST_MS = 120_000;
const MOST_MS_EACH = 30_000;
const ROBOTS_BYTES = 512_000;
/** Who asks, and why. */
const USER_AGENT = "cdn-purge (check; reads robots.txt and sitemaps)";
/**
 * Reads the sitemaps that robots.txt of an origin names, `/sitemap.xml` where it names none: one request after the other, on
 * this origin only, and only what robots.txt allows. Throws TruthError where there is no list, or not all of it.
 */
async function readSite(origin, clock) {
    const end = clock.now() + MOST_MS;
    const notices = [];
    // node's https takes as long to load as a process of git.
    const { ENCODINGS, requestFollowing } = await __nccwpck_require__.e(/* import() */ 453).then(__nccwpck_require__.bind(__nccwpck_require__, 453));
    const get = async (url, mostBytes) => {
        const left = end - clock.now();
        if (left <= 0)
            throw new TruthError(`${origin} took longer than ${MOST_MS / 1000} s; save its sitemap and give --sitemap FILE`);
        const headers = { accept: "*/*", "accept-encoding": ENCODINGS, "user-agent": USER_AGENT };
        const timeoutMs = Math.min(left, MOST_MS_EACH);
        try {
            return await requestFollowing(url, { method: "GET", headers, timeoutMs, mostBytes });
        }
        catch (cause) {
            throw new TruthError(`${url.href} cannot be read: ${cause.message}`, { cause });
        }
    };
    const answer = await get(new URL("/robots.txt", origin), ROBOTS_BYTES);
    // RFC 9309, 2.3.1: a server that fails may forbid everything, one without the file forbids nothing.
    if (answer.status >= 500)
        throw new TruthError(`${origin}/robots.txt answers ${answer.status}; try again later`);
    refuseMoved(answer.status, answer.headers.location, origin);
    const robots = parseRobots(answer.status === 200 ? (answer.body?.toString("utf8") ?? "") : "");
    const starts = robots.sitemaps.length > 0 ? robots.sitemaps : ["/sitemap.xml"];
    let read = 0;
    const urls = await followSitemaps(starts, async (location, from) => {
        const url = URL.canParse(location, from ?? origin) ? new URL(location, from ?? origin) : null;
        const skip = (why) => {
            notices.push(`The sitemap ${location} was not read: ${why}.`);
            return null;
        };
        if (url?.origin !== origin)
            return skip("it is on another host");
        if (!robots.allows(url.pathname + url.search))
            return skip("robots.txt disallows it");
        const { status, body } = await get(url, MOST_BYTES);
        if (status !== 200)
            return skip(`it answers ${status}`);
        if (body === null)
            throw new TruthError(`the sitemap ${location} is longer than ${MOST_BYTES} bytes`);
        read += 1;
        return body;
    });
    if (read === 0)
        throw new TruthError(noSitemap(origin, notices));
    return { urls, notices };
}
function refuseMoved(status, location, origin) {
    if (status < 300 || status >= 400 || !location || !URL.canParse(location, origin))
        return;
    const moved = new URL(location, origin).origin;
    if (moved !== origin)
        throw new TruthError(`${origin} sends on to ${moved}; give that as --site`);
}
function noSitemap(origin, notices) {
    return `${origin} lists no URLs. ${notices.join(" ")} Give the built folder, check DIST, or a list of URLs, --sitemap FILE`;
}

;// CONCATENATED MODULE: ./build/src/cli/check/truth.js











/** Reads the URLs of a site. Throws TruthError or BuildError. */
async function readTruth(source, cwd, grammar) {
    if (source.kind === "folder") {
        const paths = Array.from(findFiles(realFolder(source.name, cwd)), ({ path }) => path).sort();
        if (paths.length === 0)
            throw new TruthError(`the folder ${JSON.stringify(source.name)} holds no file; build first`);
        const tree = treeOf(paths.map((path) => ({ path, oid: "" })));
        return { ...source, urls: sorted_distinct(paths.map((path) => `/${encodeName(path, grammar)}`)), tree, notices: [] };
    }
    const { urls, notices } = source.kind === "site"
        ? await readSite(source.name, Date)
        : { urls: await readFiles(source.name, cwd), notices: [] };
    const paths = urls.map((url) => urlPathOf(url, grammar)).filter((path) => path !== null);
    if (paths.length === 0)
        throw new TruthError(`${source.name} lists no URL; give a sitemap that does`);
    return { ...source, urls: sorted_distinct(paths.sort()), tree: null, notices: [...notices, ...hostNotices(urls)] };
}
function hostNotices(urls) {
    const hosts = new Set(urls.flatMap((url) => /^https?:\/\/([^/?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? []));
    return hosts.size > 1
        ? [`The list names ${hosts.size} hosts, ${[...hosts].slice(0, 3).join(", ")}; only paths are compared.`]
        : [];
}
/** The URLs of a file and of the files beside and below it that an index names. */
async function readFiles(name, cwd) {
    if (/^https?:\/\//i.test(name))
        throw new TruthError(`--sitemap is a file; --site ${new URL(name).origin} asks a server`);
    const start = (0,external_node_path_namespaceObject.resolve)(cwd, name);
    const folder = (0,external_node_path_namespaceObject.dirname)(start);
    return followSitemaps([name], async (location, from) => {
        const path = from === null ? start : locate(location, folder);
        try {
            return regular_file_readRegularFile(path, MOST_BYTES);
        }
        catch (cause) {
            throw new TruthError(`the sitemap ${JSON.stringify(from === null ? name : (0,external_node_path_namespaceObject.relative)(cwd, path))} cannot be read: ${cause.message}`, { cause });
        }
    });
}
/** Where the file of a URL lies: by its whole path below the folder, or by its last name. */
function locate(location, folder) {
    const path = decoded(URL.canParse(location) ? new URL(location).pathname : location);
    for (const candidate of [(0,external_node_path_namespaceObject.join)(folder, path), (0,external_node_path_namespaceObject.join)(folder, (0,external_node_path_namespaceObject.basename)(path))]) {
        try {
            const real = (0,external_node_fs_namespaceObject.realpathSync)(candidate);
            if (real.startsWith((0,external_node_fs_namespaceObject.realpathSync)(folder) + external_node_path_namespaceObject.sep))
                return real;
        }
        catch {
            // the next place
        }
    }
    return (0,external_node_path_namespaceObject.join)(folder, (0,external_node_path_namespaceObject.basename)(path));
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/src/cli/check/check.js








/** Holds the rules against what the site has. */
async function check(request, local, places) {
    const head = { name: "HEAD", sha: await commitOf("HEAD", local) };
    const mapping = await mappingFor(request, local, head.sha, places);
    const truth = await readTruth(request.source, places.cwd, mapping.grammar);
    const { takes, made, exists } = chooseFiles(await local.tree(head.sha), truth, mapping);
    const sourceOf = takes === "head" ? sourcesAmong(made.unmatched, mapping.grammar) : () => null;
    const { none, stale, byAll, fingerprinted } = findUnreached(truth, made, request.accept, sourceOf);
    const missing = missingOf(made, truth, exists, mapping);
    const found = none.length > 0 ? none : stale;
    const isBuilt = truth.tree !== null;
    const { name, kind, urls, notices } = truth;
    return {
        version: 1,
        kind: "check",
        head,
        rules: mapping.rules.source,
        site: { kind, name, urls: urls.length },
        takes,
        files: made.matched,
        made: missing.judged,
        findings: found.length > 0 || missing.reports.length > 0,
        unreached: { onlyAll: stale.length > 0, groups: groupUrls(found, isBuilt, sourceOf), urls: found },
        byAll: { onlyAll: true, groups: groupUrls(byAll, isBuilt), urls: byAll },
        fingerprinted: fingerprinted.length,
        missing: missing.reports,
        notices,
    };
}
/** The files that the rules are made for: of a built folder those of head or the built ones, whichever make more URLs that exist. */
function chooseFiles(head, truth, mapping) {
    const known = withForms(truth.urls, mapping.options, mapping.grammar);
    const exists = (url) => known.has(url);
    const count = ({ exact }) => [...exact].filter(exists).length;
    const made = makeUrls(head, mapping);
    const built = truth.tree && makeUrls(truth.tree, mapping);
    if (built === null || count(built) <= count(made))
        return { takes: "head", made, exists };
    return { takes: "built", made: built, exists };
}
function missingOf(made, truth, exists, { grammar, options }) {
    // A sitemap lists pages, and mostly nothing else.
    const kinds = truth.kind === "folder" ? null : new Set(truth.urls.map((url) => kindOf(url, false)));
    const clean = options.cleanUrls ? null : withForms(truth.urls, { ...options, cleanUrls: true }, grammar);
    const index = options.directoryIndex === "" ? null : `/${encode_encodeTyped(options.directoryIndex, grammar)}`;
    // People and rules mostly name a page by its folder.
    const pages = truth.urls.map((url) => (index && url.endsWith(index) ? url.slice(0, 1 - index.length) : url));
    const nearest = nearestIn(pages);
    const judged = new Set();
    const reports = made.aims.flatMap((aim) => {
        const byUrl = new Map();
        for (const match of aim.matches) {
            const url = urlOfMatch(aim.template, match, grammar);
            if (url !== null && (kinds === null || kinds.has(kindOf(url, false))))
                byUrl.set(url, match);
        }
        for (const url of byUrl.keys())
            judged.add(url);
        const lost = [...byUrl].filter(([url]) => !exists(url)).sort(([a], [b]) => (a < b ? -1 : 1));
        if (lost.length === 0)
            return [];
        const own = { ...aim, matches: [...byUrl.values()] };
        const matches = lost.map(([, match]) => match);
        const cure = findCure(own, matches, truth.urls, exists, grammar);
        const left = cure === null || cure.leaves > 0;
        return [
            {
                glob: aim.rule.glob,
                line: aim.rule.line,
                target: textOf(aim.template.parts),
                made: byUrl.size,
                urls: lost.map(([url, match]) => ({
                    url,
                    path: match.path,
                    nearest: nearest(url),
                    cured: cure?.made(match) ?? null,
                })),
                cure,
                hint: left ? findHint(own, matches, truth.urls, exists, grammar, cure) : null,
                cleanUrls: clean === null ? 0 : lost.filter(([url]) => clean.has(url)).length,
            },
        ];
    });
    return { reports: reports.sort((a, b) => b.urls.length - a.urls.length || a.line - b.line), judged: judged.size };
}

;// CONCATENATED MODULE: ./build/src/report/escape.js
/**
 * What cannot be seen: controls, formats (they can turn the direction of text around or hide in it), line separators,
 * halves of a pair, and characters that a comparison by culture passes over, as the runner's may.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufff9-\uffff]/gu;
/**
 * A text as one line of the log. The runner obeys `##[` anywhere in a line and `::` at its start; both are broken up
 * wherever they stand. Only the two colons of CloudFront's ARNs stay, which people copy.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function logSafe(text) {
    return visible(text)
        .replace(/(?<!arn:aws:cloudfront)::/g, ":\\u003a")
        .replaceAll("##[", "#\\u0023[");
}
/** The text with everything invisible written as an escape, `\u…`. */
function visible(text) {
    return text.replace(INVISIBLE, (char) => {
        const code = char.codePointAt(0).toString(16);
        return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, "0")}`;
    });
}
/** A line of a block: whatever Markdown or HTML could read is an entity, and all of it is ASCII. */
function line(text) {
    return visible(text).replace(/[^A-Za-z0-9/ -]/gu, (char) => `&#${char.codePointAt(0)};`);
}
/** A text inside HTML `<code>`, where GitHub looks for neither people nor issues nor links. */
function code(text) {
    return `<code>${line(text)}</code>`;
}
/** Lines in HTML `<pre>`, likewise. */
function block(lines) {
    return `<pre>${lines.join("\n")}</pre>`;
}
/**
 * A word that GitHub or its Markdown makes more of when it has been decoded: an entity does not help there. People
 * (`@ada`, `a@b.example`), issues (`#1`, `GH-1`, `octo/site#1`), bare addresses.
 */
const LINKED = /[@#]|:\/\/|www\.|\bgh-\d/i;
/**
 * Prose of our own that quotes foreign text, as Markdown: no markup, no link, no mention. What stands between two backticks
 * becomes code, as does a word that would be linked.
 */
function prose(text) {
    const parts = visible(text).split("`");
    // The last of an odd number of backticks has no partner.
    if (parts.length % 2 === 0)
        parts.push(parts.splice(-2).join("`"));
    return parts
        .map((part, at) => (at % 2 === 1 ? code(part) : plain(part)))
        .join("")
        .replace(/^(?:[-+=]|\d(?=\d*[.)]))/, (char) => `&#${char.charCodeAt(0)};`);
}
function plain(text) {
    return text
        .split(/(\s+)/)
        .map((word) => (LINKED.test(word) ? linkedWord(word) : escape_escaped(word)))
        .join("");
}
/** A word as code, and behind it what is the sentence's. */
function linkedWord(word) {
    const own = word.replace(/[.,:;]+$/, "");
    return LINKED.test(own) ? code(own) + word.slice(own.length) : code(word);
}
function escape_escaped(text) {
    return text.replace(/[&<>"'*_~`|[\]()!\\$]/g, (char) => `&#${char.charCodeAt(0)};`);
}
/** A purge target as people read it. */
function targetText(target) {
    return target.kind === "forced"
        ? `${target.path} (no exact path can purge it: ${target.prefix}*)`
        : patternText(target);
}
/** What it takes to purge a target. */
function patternText(target) {
    if (target.kind === "tag")
        return `tag:${target.tag}`;
    return target.kind === "path" ? target.path : `${target.prefix}*`;
}

;// CONCATENATED MODULE: ./build/src/cli/show.js



/** The most lines of one list to show; `--json` has them all. */
const MOST_LINES = 100;
/** Formats a plan for a terminal. */
function showPlan(report, paint) {
    const { base, head, rules, files, patterns, widened, unused, notices, cdn } = report;
    const from = base === null ? `nothing (${visible(head.name)} has no parent)` : named(base);
    return [
        `${paint.bold(`${from} → ${named(head)}`)}, rules of ${visible(rules)}`,
        "",
        paint.bold(number_count(files.length, "changed file")),
        ...groupsOf(files).flatMap(({ title, lines }) => [
            `  ${title.replace(/^.*(?= \(line)/, (glob) => paint.bold(glob))}`,
            ...bounded(lines, (line) => `    ${coloured(line, paint)}`, "    "),
        ]),
        "",
        ...(patterns.length === 0
            ? [paint.bold("Nothing to purge.")]
            : [
                paint.bold(`${number_count(patterns.length, "pattern")} for ${cdn}`),
                ...bounded(patterns, (pattern) => `  ${paint.cyan(visible(pattern))}`, "  "),
                ...(widened === null ? [] : [`  ${paint.dim(visible(widened))}`]),
                "",
                costOf(report),
            ]),
        ...unusedLines(unused, rules, head, paint),
        ...notices.map((notice) => `\n${paint.yellow(visible(notice))}`),
        "",
    ].join("\n");
}
/** A commit by its name and the start of its SHA, a folder by its name. */
function named({ name, sha }) {
    if (sha === null)
        return visible(name);
    return sha.startsWith(name) ? sha.slice(0, 7) : `${visible(name)} (${sha.slice(0, 7)})`;
}
/** Formats a list, cut after MOST_LINES. */
function bounded(items, lineOf, indent) {
    const rest = items.length - MOST_LINES;
    const lines = items.slice(0, MOST_LINES).map(lineOf);
    return rest > 0 ? [...lines, `${indent}… and ${grouped(rest)} more: --json has all`] : lines;
}
/** Asks whether a glob that matches nothing was meant to be another one. */
function meantText({ meant }) {
    return meant === null ? "" : `; did you mean ${visible(meant)}?`;
}
/** Groups files by the rules that took them, each below every one of its rules; then those without a rule, then ignored ones. */
function groupsOf(files) {
    const rules = new Map();
    for (const file of files) {
        for (const { glob, line, targets } of file.rules) {
            const group = rules.get(glob) ?? { line, title: `${visible(glob)} (line ${line})`, lines: [] };
            group.lines.push({ file, targets });
            rules.set(glob, group);
        }
    }
    const of = (kind) => files.filter((file) => file.kind === kind);
    const rest = [
        { title: "no rule", lines: of("unmatched").map((file) => ({ file, targets: null })) },
        { title: "ignored", lines: of("ignored").map((file) => ({ file, targets: null })) },
    ];
    return [...[...rules.values()].sort((a, b) => a.line - b.line), ...rest.filter(({ lines }) => lines.length > 0)];
}
function coloured({ file: { status, path }, targets }, paint) {
    const mark = { added: paint.green("A"), changed: paint.yellow("M"), deleted: paint.red("D") }[status];
    if (targets === null)
        return `${mark} ${visible(path)}`;
    return `${mark} ${visible(path)} ${paint.dim(`→ ${targets.map(visible).join(" ") || "nothing"}`)}`;
}
function costOf({ patterns, evicted, unchanged, cdn }) {
    const paths = number_count(patterns.length, "path");
    const cost = cdn === "cloudfront" ? `It costs ${paths} of the ${grouped(FREE_PATHS)} a month that are free. ` : "";
    const known = `${grouped(unchanged)} unchanged URLs that are known`;
    if (patterns.includes("/*"))
        return `${cost}It evicts all ${known}.`;
    return `${cost}It evicts ${grouped(evicted)} of the ${known}; /* would evict them all.`;
}
function unusedLines(unused, rules, head, paint) {
    if (unused.length === 0)
        return [];
    const line = (one) => `  ${visible(rules)}:${one.line}: ${visible(one.glob)}${meantText(one)}`;
    return ["", paint.yellow(`Rules that match no file of ${visible(head.name)}`), ...bounded(unused, line, "  ")];
}

;// CONCATENATED MODULE: ./build/src/cli/check/show.js




/** Together they leave the output within two screens of 24 lines. */
const MOST_TARGETS = 4;
const MOST_EXAMPLES = 2;
const MOST_FOLDERS = 3;
const show_MOST_GROUPS = 7;
const MOST_NOTICES = 2;
/** Formats what `check` found for a terminal of so many characters a line; null: no line is cut. */
function showCheck(report, paint, width) {
    const { head, rules, site, takes, files, made, missing, unreached, notices } = report;
    const lost = missing.reduce((sum, { urls }) => sum + urls.length, 0);
    const cut = (line) => (width !== null && line.length > width ? `${line.slice(0, width - 1)}…` : line);
    const taken = takes === "head" ? named(head) : `the built files of ${visible(site.name)}`;
    return [
        paint.bold(cut(`rules of ${visible(rules)}, against ${visible(site.name)} (${number_count(site.urls, "URL")})`)),
        cut(`They take ${number_count(files, "file")} of ${taken} and make ${number_count(made, "URL")} to look up.`),
        ...(report.findings ? [] : [paint.green("All of these exist, and every page of the site is reached.")]),
        ...(missing.length === 0 ? [] : ["", paint.bold(`${number_count(lost, "URL")} that the site does not have`)]),
        ...missing.slice(0, MOST_TARGETS).flatMap((one) => targetLines(one, paint, cut)),
        ...(missing.length > MOST_TARGETS
            ? [`  … and ${number_count(missing.length - MOST_TARGETS, "more target")}: --json has all`]
            : []),
        ...(unreached.urls.length === 0
            ? []
            : ["", paint.bold(unreachedTitle(report)), ...groupLines(unreached.groups, cut)]),
        ...asideLines(report).map((line) => paint.dim(line)),
        ...firstOf(notices, MOST_NOTICES, visible, (rest) => `${number_count(rest, "more notice")}: --json has all`).map((notice) => paint.yellow(notice)),
        "",
    ].join("\n");
}
function targetLines(report, paint, cut) {
    const { glob, line, target, made, urls, cure, hint, cleanUrls } = report;
    const size = urls.length === made && made > 1 ? `all ${grouped(made)}` : `${grouped(urls.length)} of ${grouped(made)}`;
    const mended = cure && (cure.leaves === 0 ? "all" : `${grouped(cure.mends)}, not ${grouped(cure.leaves)}`);
    return [
        cut(`  ${visible(glob)} (line ${line}) → ${visible(target)}: ${size}`),
        ...(cure === null ? [] : [paint.green(`    ${cure.does} would mend ${mended}; write ${visible(cure.target)}`)]),
        ...(hint === null ? [] : [paint.green(`    ${visible(hint)}`)]),
        ...(cleanUrls > 0
            ? [`    ${grouped(cleanUrls)} exist in another form of the page: see the option clean-urls`]
            : []),
        ...exampleLines(report, paint, cut),
    ];
}
/** Some that the cure mends, then some that it leaves, with the folders of these. */
function exampleLines({ urls, cure, made }, paint, cut) {
    const line = ({ url, path, nearest, cured }) => {
        const like = cured ?? nearest;
        const said = like === null ? "nothing like it" : `${cured === null ? "nearest" : "mended:"} ${visible(like)}`;
        return cut(`    ${paint.red(visible(url))}, ${said}, of ${visible(path)}`);
    };
    const left = urls.filter(({ cured }) => cured === null);
    const shown = [...urls.filter(({ cured }) => cured !== null).slice(0, 1), ...left.slice(0, 1)];
    const more = shown.length < MOST_EXAMPLES ? urls.filter((one) => !shown.includes(one)).slice(0, 1) : [];
    const rest = urls.length - shown.length - more.length;
    const groups = groupUrls(left.map(({ url }) => url), false);
    const folders = groups
        .slice(0, MOST_FOLDERS)
        .map(({ count, folder }) => `${grouped(count)} below ${visible(folder)}`);
    return [
        ...[...shown, ...more].map(line),
        ...(rest > 0 ? [`    … and ${grouped(rest)} more`] : []),
        ...(cure !== null && groups.length > 0 && made > 1
            ? [
                cut(`    not mended: ${folders.join(", ")}${groups.length > MOST_FOLDERS ? ", …" : ""}: have they pages of their own?`),
            ]
            : []),
    ];
}
function unreachedTitle({ unreached: { urls, onlyAll }, site }) {
    if (onlyAll)
        return `${number_count(urls.length, "URL")} that no rule reaches but those that purge /*`;
    return `${number_count(urls.length, site.kind === "folder" ? "built file" : "URL")} that no rule reaches`;
}
function groupLines(groups, cut) {
    const width = grouped(groups[0].count).length;
    return firstOf(groups, show_MOST_GROUPS, ({ folder, extension, count, example, source }) => {
        const kind = extension === "" ? "pages" : visible(extension);
        const why = source === null ? `such as ${visible(example)}` : `such as ${visible(source)}, which no rule takes`;
        return cut(`  ${grouped(count).padStart(width)}  ${visible(folder)} ${kind}, ${why}`);
    }, (rest) => `  … and ${number_count(rest, "more group")}: --json has all`);
}
function asideLines({ byAll, fingerprinted }) {
    const [first] = byAll.groups;
    return [
        ...(first === undefined
            ? []
            : ["", `Nothing but /* reaches ${number_count(byAll.urls.length, "other file")}, such as ${visible(first.example)}.`]),
        ...(fingerprinted === 0
            ? []
            : [
                "",
                `${number_count(fingerprinted, "file")} with a hash in the name need no rule: each change gives them another URL.`,
            ]),
    ];
}

;// CONCATENATED MODULE: ./build/src/cli/command.js
/** A report as JSON or as text. */
function answer(report, json, show, code = 0) {
    return { output: json ? `${JSON.stringify(report, null, 2)}\n` : show(report), code };
}

;// CONCATENATED MODULE: ./build/src/destination.js

/** The CDNs, in the order in which they are told: the inner one first. Refs, outputs and reports use these names. */
const cdnNames = ["cloudfront", "cloudflare", "fastly"];
/**
 * The first 12 hex digits of the SHA-256 of a text. Stands for the id of a destination wherever others can read: ids are
 * often secrets, and the runner drops a job output that holds one.
 */
function hashed(text) {
    return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

;// CONCATENATED MODULE: ./build/src/cli/options.js





/** The options of every command that reads rules. */
const MAPPING_OPTIONS = {
    rules: {
        type: "string",
        short: "r",
        value: "FILE",
        about: "the rules; - reads standard input. Default: .github/cdn-purge.yml of the work tree, or of HEAD where there is none",
    },
    cdn: {
        type: "string",
        default: "cloudfront",
        value: "NAME",
        about: "cloudfront (default), cloudflare or fastly",
    },
    "directory-index": {
        type: "string",
        default: "index.html",
        value: "F",
        about: 'the file that a path ending in / stands for. Default: index.html; "" for none',
    },
    "clean-urls": { type: "boolean", default: false, about: "/a, /a/, /a/index.html and /a.html are one page" },
    "query-strings": { type: "boolean", default: false, about: "the CDN caches by query string" },
    json: { type: "boolean", default: false, about: "everything as JSON" },
};
/** The budget of a command that plans nothing: grammars need one. */
const DEFAULT_PATHS = 60;
/** Checks the options that turn files into URLs. Throws UsageError. */
function mappingOptions(values, maxPaths = DEFAULT_PATHS) {
    const options = {
        rules: values.rules ?? null,
        cdn: cdnOf(values.cdn),
        maxPaths,
        directoryIndex: indexOf(values["directory-index"]),
        cleanUrls: values["clean-urls"],
        queryStrings: values["query-strings"],
    };
    if (options.rules === "")
        throw new UsageError("--rules is empty; give a file, or - for standard input");
    if (options.queryStrings && grammarOf(options).cut === "none")
        throw new UsageError(`--query-strings cannot be used with --cdn ${options.cdn}, which purges URL by URL; use tags`);
    return options;
}
function cdnOf(value) {
    if (Object.hasOwn(cdnTable, value))
        return value;
    throw new UsageError(`--cdn is ${quoted(value)}; allowed are ${cdnNames.join(", ")}`);
}
function indexOf(value) {
    if (isIndexName(value))
        return value;
    throw new UsageError(`--directory-index is ${quoted(value)}; give the name of a file, or "" to turn it off`);
}

;// CONCATENATED MODULE: ./build/src/cli/commands/check.js







const options = {
    "build-dir": { type: "string", value: "DIST", about: "the built folder, as without the name of the option" },
    sitemap: {
        type: "string",
        value: "FILE",
        about: "an XML sitemap, an index of some, or a list of one URL a line; .gz too",
    },
    site: { type: "string", value: "URL", about: "the live site, such as https://www.example.com" },
    accept: {
        type: "string",
        value: "GLOB",
        multiple: true,
        about: "URLs that need no rule, such as '/404.html'; as often as needed",
    },
    ...MAPPING_OPTIONS,
};
const ONE = "name one of a built folder (check dist), --sitemap FILE and --site URL";
/** `cdn-purge check` */
const checkCommand = {
    name: "check",
    about: "whether the rules fit the site: URLs that they miss, URLs that do not exist, and the cure",
    help: {
        text: "Holds the rules against what the site has: what of it no rule reaches, and what the rules make of the files of HEAD that the site lacks, with the URL most like it and the change of the target that would mend it, tried on every file.",
        usage: [
            ["DIST", "against the folder that a build made"],
            ["--sitemap FILE", "against a list of URLs"],
            ["--site URL", "against the sitemaps that robots.txt of the site names, or its /sitemap.xml"],
        ],
        after: "A sitemap lists pages, so that other files are not looked up in it. Rules that take built files are checked as such. Only --site asks a server, and only for robots.txt and sitemaps.",
        codes: [
            ["0", "all is well"],
            ["1", "something is to be mended"],
            ["2", "the command line, the rules, the repository or the site cannot be used; standard error says why"],
        ],
    },
    options,
    failed: 2,
    read(args) {
        const { values, positionals } = readArguments(args, options);
        const source = sourceOf(positionals, values);
        const { accept = [], json } = values;
        const wrong = accept.find((glob) => !glob.startsWith("/"));
        if (wrong !== undefined)
            throw new UsageError(`--accept is ${quoted(wrong)}; give a glob of URL paths, such as '/404.html' or '/assets/**'`);
        const request = { ...mappingOptions(values), source, accept };
        return async (world) => {
            const report = await check(request, await openLocal(world.cwd, world.env), world);
            return answer(report, json, (one) => showCheck(one, world.paint, world.width), report.findings ? 1 : 0);
        };
    },
};
function sourceOf(names, values) {
    const [first] = names;
    if (first !== undefined && /^https?:\/\//i.test(first) && names.length === 1)
        throw new UsageError(`${quoted(first)} is no folder; write --site ${first}, or --sitemap and a file`);
    const given = [
        ...names.map((name) => ({ kind: "folder", name })),
        ...(values["build-dir"] === undefined ? [] : [{ kind: "folder", name: values["build-dir"] }]),
        ...(values.sitemap === undefined ? [] : [{ kind: "sitemap", name: values.sitemap }]),
        ...(values.site === undefined ? [] : [{ kind: "site", name: values.site }]),
    ];
    const [source] = given;
    if (source === undefined)
        throw new UsageError(`there is nothing to check against; ${ONE}`);
    if (given.length > 1)
        throw new UsageError(`${given.map(({ name }) => quoted(name)).join(" and ")} are given; ${ONE}`);
    if (source.name === "")
        throw new UsageError(`a name is empty; ${ONE}`);
    return source.kind === "site" ? { kind: "site", name: originOf(source.name) } : source;
}
function originOf(text) {
    const origin = siteOrigin(text);
    if (origin !== null)
        return origin;
    const near = URL.canParse(text) ? new URL(text).origin.replace(/^http:/, "https:") : "null";
    const example = near.startsWith("https:") ? near : "https://www.example.com";
    throw new UsageError(`--site is ${quoted(text)}; give an origin, such as ${example}`);
}

;// CONCATENATED MODULE: ./build/src/rules/findings.js



/** Most rules for which another glob is looked for. */
const MOST_SUGGESTED = 10;
/** The rules that are not used: mostly a folder that was renamed, or a glob that never was right. `paths` are those of head. */
function unusedRules({ rules }, used, paths) {
    return rules
        .filter((rule) => !used.has(rule))
        .map((rule, index) => ({ rule, meant: index < MOST_SUGGESTED ? suggestGlob(rule.glob, paths) : null }));
}
/** What to say of one of them. */
function unusedNotice(source, { rule: { glob, line }, meant }) {
    const question = meant === null ? "" : ` Did you mean ${meant}?${differenceOf(glob, meant)}`;
    return `${source}:${line}: the rule ${glob} matches no file of this commit.${question}`;
}
/** What is easily overlooked between a glob and the one that may be meant, as a sentence after a space. */
function differenceOf(glob, meant) {
    if (glob.normalize() === meant.normalize())
        return " It looks the same, but the names of the files write its accents in other code points: copy them from there.";
    return glob.toLowerCase() === meant.toLowerCase() ? " Case matters." : "";
}
/** The first such file of each rule. `paths` are those of head. */
function indexPages(rules, paths) {
    const matcher = compileRules(rules);
    const found = new Map();
    for (const path of paths) {
        if (!/(?:^|\/)_?index(?:[./]|$)/.test(path))
            continue;
        const matches = matcher.match(path);
        if (matches === "ignored")
            continue;
        for (const match of matches) {
            const page = found.has(match.rule) ? null : indexPageOf(match);
            if (page !== null)
                found.set(match.rule, page);
        }
    }
    return [...found.values()];
}
function indexPageOf(match) {
    for (const target of match.rule.targets) {
        if (target.kind === "tag" || target.wildcard)
            continue;
        const capture = target.parts.find((part, at, { [at + 1]: next }) => {
            const isBare = typeof part === "number" && typeof next === "string" && next.startsWith("/");
            return isBare && isIndex(match.captures[part - 1] ?? "");
        });
        if (capture === undefined)
            continue;
        return { rule: match.rule, path: match.path, made: fill(target.parts, match, null), capture };
    }
    return null;
}
/**
 * What to say of the rules that make no difference, since other rules purge everything for each file that they take. One
 * without targets is none of them: it says that its files need nothing.
 */
function shadowedNotices({ source, rules }, used, effective) {
    const shadowed = rules.filter((rule) => used.has(rule) && !effective.has(rule) && rule.targets.length > 0);
    return shadowed.map((rule) => {
        const by = rules.filter((other) => other !== rule && purgesAll(other));
        const others = by.map(({ glob, line }) => `${glob} (line ${line})`).join(" and ");
        return `${source}:${rule.line}: the rule ${rule.glob} makes no difference: ${others} purges /* for every file that it takes. Remove it, or give the other a narrower glob.`;
    });
}

;// CONCATENATED MODULE: ./build/src/cli/plan.js



/** Plans what lies between two commits as one push. */
async function plan(command, local, places) {
    const head = { name: command.head, sha: await commitOf(command.head, local) };
    const base = await baseOf(command, head, local);
    const mapping = await mappingFor(command, local, head.sha, places);
    const tree = await local.tree(head.sha);
    const notices = [];
    const listed = base === null ? everyFile(tree) : (await local.diffs([base.sha], head.sha)).flat();
    const live = liveOf(tree, mapping);
    const missing = (count) => notices.push(missingNotice(count));
    const { files, plan } = await planPush(listed, base ? [head.sha, base.sha] : [head.sha], tree, () => live.urls, mapping, local, missing);
    return {
        version: 1,
        kind: "plan",
        base,
        head,
        rules: mapping.rules.source,
        cdn: command.cdn,
        files: files.map(fileReport),
        ...plan,
        unused: unusedRules(mapping.rules, live.used, tree.paths).map(({ rule, meant }) => ({
            glob: rule.glob,
            line: rule.line,
            meant,
        })),
        notices,
    };
}
async function baseOf(command, head, local) {
    if (command.base !== null)
        return { name: command.base, sha: await commitOf(command.base, local) };
    const sha = await local.parentOf(head.sha);
    if (sha === null && local.shallow)
        throw new LocalError(`this clone is shallow and lacks the parent of ${head.name}; git fetch --deepen=1 brings it, or name a BASE`);
    return sha === null ? null : { name: `${head.name}^`, sha };
}
/** What to say of symlinks whose targets are not on this machine. */
function missingNotice(count) {
    return `This partial clone lacks the targets of ${count} symlink${count === 1 ? "" : "s"}, so what changed behind them is not seen here; the action does see it.`;
}
/** A file as it is reported. */
function fileReport({ change, kind, matches }) {
    return {
        path: change.path,
        status: change.status,
        kind,
        rules: matches.map(({ rule, targets }) => ({
            glob: rule.glob,
            line: rule.line,
            targets: [...new Set(targets.map(patternOf))],
        })),
    };
}
function patternOf(target) {
    if (target.kind === "tag")
        return `tag:${target.tag}`;
    return target.kind === "path" ? target.path : `${target.prefix}*`;
}

;// CONCATENATED MODULE: ./build/src/cli/pushes.js




/** Most commits that `--last` looks at. */
const MOST_COMMITS = 10_000;
/** How many commits one git process reads the changes of. */
const AT_ONCE = 100;
/** The newest commits of a head, each taken for a push of its own, newest first. `notices` gets what this clone lacks. */
async function* pushesOf(head, last, newest, mapping, local, notices) {
    const commits = await local.line(head.sha, last);
    if (commits.length === 0) {
        const fix = local.shallow
            ? "this clone is shallow; git fetch --unshallow brings the rest"
            : "there is nothing to compare";
        throw new LocalError(`no commit before ${head.name} is here: ${fix}`);
    }
    if (commits.length < last && local.shallow)
        notices.add(`This clone is shallow: it holds ${commits.length} of the ${last} commits. git fetch --unshallow brings the rest.`);
    const urlsOf = cacheUrls(mapping);
    let tree = newest;
    for (let at = 0; at < commits.length; at += AT_ONCE) {
        const page = commits.slice(at, at + AT_ONCE);
        const steps = await local.steps(page);
        for (const [index, commit] of page.entries()) {
            const differences = steps[index];
            const listed = differences.flatMap((difference) => changeOf(difference) ?? []);
            const { paths } = tree;
            const live = () => paths.flatMap(urlsOf);
            const missing = (count) => notices.add(missingNotice(count));
            yield {
                commit,
                push: await planPush(listed, [commit.commit, commit.parent], tree, live, mapping, local, missing),
            };
            // The tree of the first parent, which is the next commit.
            tree = treeBefore(tree, differences);
        }
    }
}
/** Maps a file to its URLs, once for all pushes. */
function cacheUrls(mapping) {
    const known = new Map();
    return (path) => {
        const urls = known.get(path) ?? liveOf({ paths: [path], symlinks: new Map(), submodules: new Set() }, mapping).urls;
        known.set(path, urls);
        return urls;
    };
}

;// CONCATENATED MODULE: ./build/src/cli/replay.js



/** The most files without a rule to list. */
const MOST_UNMATCHED = 1_000;
/** Plans each of the newest commits as a push of its own. */
async function replay(command, local, places) {
    const head = { name: command.head, sha: await commitOf(command.head, local) };
    return replayCommits(head, command.last, await mappingFor(command, local, head.sha, places), local);
}
/** The same with rules that are read already. Throws LocalError. */
async function replayCommits(head, last, mapping, local) {
    const notices = new Set();
    const pushes = [];
    const tally = { used: new Set(), unmatched: new Map() };
    const newest = await local.tree(head.sha);
    for await (const { commit, push } of pushesOf(head, last, newest, mapping, local, notices)) {
        addTo(tally, push);
        pushes.push(pushReport(commit, push));
    }
    return { ...summarize(head, mapping, newest, pushes, tally), notices: [...notices] };
}
function pushReport({ commit, time }, { files, plan }) {
    return {
        sha: commit,
        date: new Date(time).toISOString(),
        files: files.length,
        unmatched: files.filter(({ kind }) => kind === "unmatched").length,
        patterns: plan.patterns.length,
        evicted: plan.evicted,
        unchanged: plan.unchanged,
        everything: plan.patterns.includes("/*"),
    };
}
function addTo({ used, unmatched }, { files }) {
    for (const { change, kind, matches } of files) {
        if (kind === "unmatched")
            unmatched.set(change.path, (unmatched.get(change.path) ?? 0) + 1);
        for (const { rule } of matches)
            used.add(rule);
    }
}
function summarize(head, mapping, tree, pushes, { used, unmatched }) {
    const inHead = liveOf(tree, mapping).used;
    const meant = new Map(unusedRules(mapping.rules, inHead, tree.paths).map((unused) => [unused.rule, unused.meant]));
    const idle = mapping.rules.rules.filter((rule) => !used.has(rule));
    const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
    const counts = pushes.map(({ patterns }) => patterns);
    return {
        version: 1,
        kind: "replay",
        head,
        rules: mapping.rules.source,
        cdn: mapping.options.cdn,
        pushes,
        patterns: {
            median: quantile(counts, 0.5),
            p95: quantile(counts, 0.95),
            max: Math.max(...counts),
            total: sum(counts),
        },
        months: monthsOf(pushes),
        evicted: {
            plans: sum(pushes.map(({ evicted }) => evicted)),
            everything: sum(pushes.map(({ unchanged }) => unchanged)),
        },
        unmatched: [...unmatched]
            .map(([path, count]) => ({ path, pushes: count }))
            .sort((a, b) => b.pushes - a.pushes || (a.path < b.path ? -1 : 1))
            .slice(0, MOST_UNMATCHED),
        unmatchedCount: unmatched.size,
        idle: idle.map((rule) => ({
            glob: rule.glob,
            line: rule.line,
            meant: meant.get(rule) ?? null,
            inHead: inHead.has(rule),
        })),
    };
}
/** The least of the numbers that at least this share of them does not exceed. */
function quantile(numbers, share) {
    const sorted = numbers.toSorted((a, b) => a - b);
    return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
function monthsOf(pushes) {
    const months = new Map();
    for (const { date, patterns } of pushes) {
        const month = date.slice(0, 7);
        const before = months.get(month) ?? { pushes: 0, patterns: 0 };
        months.set(month, { pushes: before.pushes + 1, patterns: before.patterns + patterns });
    }
    return [...months].map(([month, counts]) => ({ month, ...counts })).sort((a, b) => (a.month < b.month ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/src/cli/init/generator.js
/** Matches a mark in the folder of a site. */
const markOf = (name) => new RegExp(`^(?:(.*?)/)??(?:${name})$`);
/** The error page. */
const NOT_FOUND = ["404.html"];

;// CONCATENATED MODULE: ./build/src/cli/init/node-generators.js
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the placeholders of rules

const script = String.raw `\.[cm]?[jt]s`;
const CONFIG = "*.{js,cjs,mjs,ts,mts,json}";
/** Generators that npm brings, by precedence: the first that finds its mark in a folder has it. */
const nodeGenerators = [
    {
        name: "Astro",
        mark: markOf(`astro\\.config${script}`),
        refuse: (config) => /\boutput\s*:\s*["'`](?:server|hybrid)["'`]/.test(config) ? "its output is a server, no folder of files" : null,
        tool: "node",
        command: "astro build",
        output: "dist",
        settings: ["outDir"],
        options: ["--outDir"],
        hashed: ["_astro/**"],
        copied: "public",
        cleanUrls: (config) => /\bformat\s*:\s*["'`](?:file|preserve)|trailingSlash\s*:\s*["'`]never/.test(config),
        history: /\blastUpdated\s*:\s*true/,
        sources: [
            ["public/**", "/$1"],
            ["src/content/docs/**/*.{md,mdx,mdoc}", "/${1:slug}/${2:slug:page}/"],
            ["src/content/!(docs)/**/*.{md,mdx,mdoc}", "/$1/${2:slug}/${3:slug:page}/", "/$1/", "/"],
            ["src/content/**/!(*.md|*.mdx|*.mdoc)", "/*"],
            ["src/!(content)/**", "/*"],
            [CONFIG, "/*"],
        ],
    },
    {
        name: "Docusaurus",
        mark: markOf(`docusaurus\\.config${script}`),
        tool: "node",
        command: "docusaurus build",
        output: "build",
        options: ["--out-dir"],
        hashed: ["assets/{css,js}/*.????????.{css,js}"],
        copied: "static",
        everywhere: NOT_FOUND,
        cleanUrls: (config) => !/\btrailingSlash\s*:\s*true/.test(config),
        content: ["path", "docs"],
        history: /\bshowLastUpdate(?:Time|Author)\s*:\s*true/,
        sources: [
            ["static/**", "/$1"],
            ["docs/**", "/*"],
            ["{blog,i18n,src,versioned_*}/**", "/*"],
            [CONFIG, "/*"],
        ],
    },
    {
        name: "VitePress",
        mark: markOf(`\\.vitepress/config(?:/index)?${script}`),
        tool: "node",
        command: "vitepress build",
        output: ".vitepress/dist",
        settings: ["outDir"],
        options: ["--outDir"],
        hashed: ["assets/**/*.????????.{css,js,lean.js}"],
        copied: "public",
        everywhere: NOT_FOUND,
        cleanUrls: (config) => /\bcleanUrls\s*:\s*true/.test(config),
        history: /\blastUpdated\s*:\s*(?:true|\{)/,
        sources: [
            ["public/**", "/$1"],
            ["!(public)/**", "/*"],
            ["*.md", "/*"],
        ],
    },
    {
        name: "Next.js",
        mark: markOf(`next\\.config${script}`),
        refuse: (config) => /\boutput\s*:\s*["'`]export["'`]/.test(config)
            ? null
            : 'it is a server unless its configuration says output: "export"',
        tool: "node",
        command: "next build",
        output: "out",
        settings: ["distDir"],
        hashed: ["_next/static/{chunks,css,media}/**"], // beside them lies a folder of the build's id, which may stay the same
        copied: "public",
        everywhere: NOT_FOUND,
        cleanUrls: (config) => !/\btrailingSlash\s*:\s*true/.test(config),
        sources: [["**", "/*"]],
    },
    {
        name: "Nuxt",
        mark: markOf(`nuxt\\.config${script}`),
        tool: "node",
        command: "nuxt generate",
        output: ".output/public",
        settings: ["publicDir"],
        hashed: ["_nuxt/*"], // _nuxt/builds/latest.json keeps its name
        copied: "public",
        everywhere: ["200.html", "404.html"],
        cleanUrls: () => true,
        sources: [
            ["public/**", "/$1"],
            ["!(public)/**", "/*"],
            [CONFIG, "/*"],
        ],
    },
    {
        name: "Gatsby",
        mark: markOf(`gatsby-config${script}`),
        tool: "node",
        command: "gatsby build",
        output: "public",
        hashed: ["*-????????????????????.js", "static/**"],
        copied: "static",
        everywhere: NOT_FOUND,
        sources: [
            ["static/**", "/$1"],
            ["!(static)/**", "/*"],
            [CONFIG, "/*"],
        ],
    },
    {
        name: "SvelteKit",
        mark: markOf(`(?:svelte|vite)\\.config${script}`), // SvelteKit 3 is configured in that of Vite
        dependency: "@sveltejs/kit",
        refuse: (config) => config.includes("adapter-static") ? null : "it is a server unless it is built with @sveltejs/adapter-static",
        tool: "node",
        command: "vite build",
        output: "build",
        settings: ["pages"],
        hashed: ["_app/immutable/**"],
        fallback: "fallback",
        copied: "static",
        cleanUrls: () => true,
        sources: [
            ["static/**", "/$1"],
            ["src/**", "/*"],
            [CONFIG, "/*"],
        ],
    },
    {
        name: "Eleventy",
        mark: markOf(`\\.eleventy\\.js|eleventy\\.config${script}|package\\.json`),
        holds: /^[^\n]*\beleventy[^\n/]*\n|"@11ty\/eleventy"\s*:/,
        tool: "node",
        command: "eleventy",
        output: "_site",
        settings: ["output", "setOutputDirectory"],
        options: ["--output"],
        sources: [
            ["**/*.{md,html,njk,liquid}", "/$1/${2:page}/", "/", "/sitemap.xml", "/feed.xml"],
            ["**/{_includes,_layouts,_data}/**", "/*"],
            ["**/*.{css,js,jpg,png,svg,webp}", "/$1/$2.$3"],
        ],
    },
    {
        name: "Create React App",
        mark: markOf("package\\.json"),
        holds: /"react-scripts"\s*:/,
        tool: "node",
        command: "react-scripts build",
        output: "build",
        hashed: ["static/{css,js}/*.????????.{css,js,chunk.css,chunk.js}"],
        copied: "public",
        everywhere: ["index.html"],
        sources: [
            ["public/**", "/$1"],
            ["src/**", "/*"],
            ["{public/index.html,.env*}", "/*"],
            [CONFIG, "/*"],
        ],
    },
    {
        name: "Hexo",
        mark: markOf("_config\\.yml"),
        dependency: "hexo",
        tool: "node",
        command: "hexo generate",
        output: "public",
        settings: ["public_dir"],
        content: ["source_dir", "source"],
        sources: [
            ["source/**", "/*"],
            ["themes/**", "/*"],
            ["_config*.yml", "/*"],
        ],
    },
    {
        name: "Vite",
        mark: markOf(`vite\\.config${script}|package\\.json`),
        holds: /^[^\n]*vite\.config[^\n/]*\n|"vite"\s*:/,
        refuse: (config) => (/\blib\s*:\s*\{/.test(config) ? "it builds a library (build.lib)" : null),
        tool: "node",
        command: "vite build",
        output: "dist",
        settings: ["outDir"],
        options: ["--outDir"],
        hashed: ["assets/*-????????.{css,js}"],
        copied: "public",
        everywhere: ["index.html"],
        sources: [
            ["public/**", "/$1"],
            ["src/**", "/*"],
            ["{index.html,.env*}", "/*"],
            [CONFIG, "/*"],
        ],
    },
];

;// CONCATENATED MODULE: ./build/src/cli/init/generators.js
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the placeholders of rules


/** All generators by precedence: the first that finds its mark in a folder has it. */
const generators = [
    ...nodeGenerators,
    {
        name: "Hugo",
        mark: markOf("(?:config/_default/)?(?:hugo|config)\\.(?:toml|ya?ml|json)"),
        holds: /^[^\n]*(?:hugo|_default\/config)\.\w+\n|^\s*["']?baseurl\b/im,
        tool: "hugo",
        command: "hugo --gc --minify",
        output: "public",
        settings: ["publishDir"],
        content: ["contentDir", "content"],
        options: ["--destination", "-d"],
        everywhere: NOT_FOUND,
        history: /\benableGitInfo["']?\s*[:=]\s*true/i,
        sources: [
            ["static/**", "/$1"],
            ["content/**/*.md", "/$1/${2:lower:page}/", "/$1/", "/index.xml", "/sitemap.xml"],
            ["content/**/!(*.md)", "/$1/$2"],
            ["{assets,config,data,i18n,layouts,themes}/**", "/*"],
            ["{hugo,config}.*", "/*"],
        ],
    },
    {
        name: "Zola",
        mark: markOf("(?:zola|config)\\.toml"),
        holds: /^\s*base_url\s*=/m,
        tool: "rust",
        command: "zola build",
        output: "public",
        settings: ["output_dir"],
        options: ["--output-dir", "-o"],
        everywhere: NOT_FOUND,
        sources: [
            ["static/**", "/$1"],
            ["content/**/*.md", "/${1:slug}/${2:slug:page}/", "/${1:slug}/", "/atom.xml", "/sitemap.xml"],
            ["content/**/!(*.md)", "/$1/$2"],
            ["{sass,syntaxes,templates,themes}/**", "/*"],
            ["{zola,config}.toml", "/*"],
        ],
    },
    {
        name: "Jekyll",
        mark: markOf("_config\\.(?:ya?ml|toml)"),
        refuse: (config) => (/^sphinx:|^execute:/m.test(config) ? "it is the configuration of Jupyter Book" : null),
        tool: "ruby",
        command: "jekyll build",
        output: "_site",
        settings: ["destination"],
        options: ["--destination", "-d"],
        history: /jekyll-last-modified-at/,
        sources: [
            ["**/_posts/*-*-*-*.{md,markdown,html}", "/$1/$2/$3/$4/$5.html", "/", "/feed.xml", "/sitemap.xml"],
            ["*.{md,markdown,html}", "/$1.html", "/$1/"],
            ["!(_*)/**/*.{md,markdown,html}", "/$1/$2/$3.html", "/$1/$2/$3/"],
            ["!(_*)/**/!(*.md|*.markdown|*.html)", "/$1/$2/$3"],
            ["_!(posts)/**", "/*"],
            ["_config.*", "/*"],
        ],
    },
    {
        name: "MkDocs",
        mark: markOf("mkdocs\\.ya?ml"),
        tool: "python",
        command: "mkdocs build",
        output: "site",
        settings: ["site_dir"],
        content: ["docs_dir", "docs"],
        options: ["--site-dir", "-d"],
        everywhere: NOT_FOUND,
        cleanUrls: (config) => /^use_directory_urls:\s*false/m.test(config),
        history: /git-(?:revision-date|authors|committers|created-date)/,
        sources: [
            ["docs/**/*.md", "/$1/${2:page}/", "/search/search_index.json", "/sitemap.xml"],
            ["docs/**/!(*.md)", "/$1/$2"],
            ["{overrides,theme}/**", "/*"],
            ["mkdocs.y*ml", "/*"],
        ],
    },
    {
        name: "Sphinx",
        mark: markOf("conf\\.py"),
        holds: /^(?:extensions|html_theme|project)\s*=/m,
        tool: "python",
        // sphinx-quickstart either puts sources in a folder of their own or does not. What it needs to build stays out of the
        // output, where it would be uploaded.
        output: (folder) => (/(?:^|\/)source$/.test(folder) ? "../build/html" : "_build/html"),
        command: (output) => `sphinx-build -b html -d ${output.replace("html", "doctrees")} . ${output}`,
        history: /last_updated_by_git|sphinx_last_updated/,
        sources: [
            ["**/*.{rst,md}", "/$1/$2.html", "/_sources/$1/$2.$3.txt", "/searchindex.js", "/objects.inv"],
            ["**/_static/**", "/_static/$2"],
            ["{_templates,_themes}/**", "/*"],
            ["conf.py", "/*"],
        ],
    },
    {
        name: "mdBook",
        mark: markOf("book\\.toml"),
        tool: "rust",
        command: "mdbook build",
        output: "book",
        settings: ["build.build-dir"],
        content: ["book.src", "src"],
        options: ["--dest-dir", "-d"],
        everywhere: NOT_FOUND,
        sources: [
            ["src/**/!(SUMMARY).md", "/$1/$2.html", "/print.html", "/searchindex.js"],
            ["src/**/!(*.md)", "/$1/$2"],
            ["src/SUMMARY.md", "/*"],
            ["theme/**", "/*"],
            ["book.toml", "/*"],
        ],
    },
];

;// CONCATENATED MODULE: ./build/src/cli/init/settings.js

const NONE = { kind: "none" };
/** The configuration without its comments. A `//` within a text, as in an address, is none. */
function settings_withoutComments(path, text) {
    if (/\.[cm]?[jt]s$/.test(path))
        return text.replace(/("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/.*/g, "$1");
    return text.replace(/^\s*#.*$/gm, "");
}
/**
 * Reads a setting, `key` or `table.key`, from the text of a configuration and never runs it. JSON and YAML are parsed; of
 * TOML lines are read, and of scripts what stands behind the key where that is a plain text. Keys go by any case.
 */
function readSetting(path, text, name) {
    const bare = settings_withoutComments(path, text);
    if (/\.(?:json|ya?ml)$/.test(path))
        return parsedSetting(path, bare, name);
    const [key, table] = [name.split(".").at(-1), name.split(".").slice(0, -1).join(".")];
    if (path.endsWith(".toml")) {
        const part = bare.split(/^\s*\[/m).find((one, at) => (at === 0 ? table === "" : one.startsWith(`${table}]`)));
        const found = new RegExp(`^\\s*${key}\\s*=\\s*(.*)$`, "im").exec(part ?? "");
        if (!found)
            return NONE;
        const [, double, single] = /^(?:"([^"\\]*)"|'([^']*)')\s*(?:#.*)?$/.exec(found[1].trim()) ?? [];
        return told(path, key, double ?? single ?? null, found[0]);
    }
    const values = new Map();
    for (const [line, value] of bare.matchAll(new RegExp(`\\b${key}\\s*(?:[:(]\\s*([^,;\\n]*)|(?=[,}]))`, "gi"))) {
        const [, , literal = null] = /^(["'`])([^"'`\\$]*)\1\s*[)}\]\s]*$/.exec(value?.trim() ?? "") ?? [];
        values.set(literal, line);
    }
    const texts = [...values.keys()].filter((one) => one !== null);
    if (values.size > 1)
        return { kind: "unclear", why: `${path} has ${key} more than once`, texts };
    const [[value, line] = []] = values;
    return value === undefined ? NONE : told(path, key, value, line);
}
function parsedSetting(path, text, name) {
    let value;
    try {
        value = (0,dist/* parseDocument */.Tp)(text, { logLevel: "silent" }).toJS();
    }
    catch {
        return NONE; // its generator refuses it too
    }
    for (const key of name.split(".")) {
        const entries = Object.entries(Object(value));
        value = entries.find(([one]) => one.toLowerCase() === key.toLowerCase())?.[1];
    }
    if (value === undefined || value === null)
        return NONE;
    // `!ENV SITE_DIR` of MkDocs: a tag that is not known leaves the text behind it.
    const isTagged = new RegExp(`^\\s*${name}\\s*:\\s*!`, "im").test(text);
    return told(path, name, typeof value === "string" && !isTagged ? value : null, `${name}: …`);
}
function told(path, key, value, line) {
    if (value !== null)
        return { kind: "text", value };
    return {
        kind: "unclear",
        why: `${path} sets ${key} by what only running it would tell (${line.trim().slice(0, 60)})`,
        texts: [],
    };
}
/** The value of an option in a command such as that of a script of package.json. */
function readOption(command, names) {
    for (const name of names) {
        const found = new RegExp(`(?:^|\\s)${name}(?:=|\\s+)("[^"]*"|'[^']*'|[^\\s"'&;|]+)`).exec(command);
        if (found)
            return found[1].replace(/^(["'])(.*)\1$/, "$2");
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/cli/init/find.js



/** Folders whose sites are samples of other things. */
const SAMPLES = /(?:^|\/)(?:node_modules|vendor|examples?|samples?|fixtures?|__?fixtures__?|tests?|__tests__|spec|e2e|templates?|examplesite|[^/]*_template|starters?|playgrounds?|demos?|bench(?:mark)?s?)(?:\/|$)/i;
/** Folders of the same depth, the likeliest first. */
const USUAL = ["", "website", "site", "www", "web", "docs", "doc", "documentation"];
/** Finds the sites in `files`, the nearest to the top first. `below` is a folder to look at alone, samples or not. */
function findSites(files, below) {
    const found = new Map();
    for (const generator of generators) {
        for (const path of files.paths) {
            const match = generator.mark.exec(path);
            if (!match)
                continue;
            const folder = match[1] ?? "";
            if (below === null ? SAMPLES.test(folder) : folder !== below)
                continue;
            const known = found.get(folder);
            if (known && known.generator !== generator)
                continue;
            const text = files.read(path);
            if (generator.holds && !generator.holds.test(`${path}\n${text}`))
                continue;
            if (generator.dependency && !packageOf(files, folder).includes(`"${generator.dependency}"`))
                continue;
            if (generator.name === "Vite" && !files.has(external_node_path_namespaceObject.posix.join(folder, "index.html")))
                continue;
            const marks = known ? [...known.marks, path] : [path];
            const configs = marks.map((mark) => settings_withoutComments(mark, files.read(mark)));
            found.set(folder, { generator, folder, marks, config: [...configs, packageOf(files, folder)].join("\n") });
        }
    }
    const sites = [...found.values()].sort((a, b) => rankOf(a) - rankOf(b) || (a.folder < b.folder ? -1 : 1));
    const judged = sites.map((site) => ({ site, why: site.generator.refuse?.(site.config) ?? null }));
    return {
        sites: judged.flatMap(({ site, why }) => (why === null ? [site] : [])),
        refused: judged.flatMap(({ site, why }) => (why === null ? [] : [{ site, why }])),
    };
}
/** Depth first, then the usual names. */
function rankOf({ folder }) {
    const depth = folder === "" ? 0 : folder.split("/").length;
    const usual = USUAL.indexOf(folder.split("/").at(-1).toLowerCase());
    return depth * 100 + (usual < 0 ? USUAL.length : usual);
}
/** A folder that is served as it is: the nearest to the top that has a committed index.html. Null: there is none. */
function findPlainFolder(files, below) {
    const folders = files.paths.flatMap((path) => /^(?:(.*)\/)?index\.html?$/.exec(path)?.slice(1) ?? []);
    const known = folders.map((folder) => folder ?? "");
    if (below !== null)
        return known.includes(below) ? below : null;
    const depth = (folder) => (folder === "" ? 0 : folder.split("/").length);
    return (known.filter((folder) => !SAMPLES.test(folder)).sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))[0] ?? null);
}
function packageOf(files, folder) {
    const path = find_nearest(files, folder, ["package.json"]);
    return path === null ? "" : files.read(path);
}
/** The first of these files in a folder, or in the next above that has one. */
function find_nearest(files, folder, names) {
    for (let at = folder;; at = find_parentOf(at)) {
        const name = names.find((one) => files.has(external_node_path_namespaceObject.posix.join(at, one)));
        if (name !== undefined)
            return external_node_path_namespaceObject.posix.join(at, name);
        if (at === "")
            return null;
    }
}
/** The folder that holds a path; empty: the top. */
function find_parentOf(path) {
    return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}

;// CONCATENATED MODULE: ./build/src/cli/init/output.js


/** Where the built files of a site lie unless something names another folder, seen from the site. */
function defaultOutput({ generator: { output }, folder }) {
    return typeof output === "string" ? output : output(folder);
}
/** Finds the folder of built files: an option of the command goes before the configuration, and that before the default. */
function outputOf(site, build, files) {
    const { generator, folder, marks } = site;
    const usual = output_below(folder, defaultOutput(site));
    const option = readOption(build.command, generator.options ?? []);
    const settings = marks.flatMap((path) => path.endsWith("package.json")
        ? []
        : (generator.settings ?? []).map((name) => ({ path, setting: readSetting(path, files.read(path), name) })));
    const named = settings.filter(({ setting }) => setting.kind !== "none");
    const unsure = (why) => ({
        folder: usual,
        from: "the default",
        notices: [`${why}. If that is not ${usual}, change it in both steps of the workflow that name it.`],
    });
    if (option !== null) {
        const found = option.includes("$") ? null : output_below(build.folder, option);
        return found === null
            ? unsure(`The build puts its files into ${option}, which names no folder of this repository`)
            : { folder: found, from: `the build's own option`, notices: [] };
    }
    const [first] = named;
    if (first === undefined)
        return { folder: usual, from: "the default", notices: [] };
    if (first.setting.kind === "unclear")
        return unsure(first.setting.why);
    const values = new Set(named.map(({ setting }) => (setting.kind === "text" ? setting.value : null)));
    if (values.size > 1)
        return unsure(`${named.map(({ path }) => path).join(" and ")} disagree about the folder`);
    const value = first.setting.value;
    const found = output_below(folder, value);
    return found === null
        ? unsure(`${first.path} names ${value}, which is no folder of this repository`)
        : { folder: found, from: first.path, notices: [] };
}
/** A relative path from a folder, without `.` and `..`; null: it leads out of the work tree, or is all of it. */
function output_below(folder, path) {
    if (path === "" || /^(?:[/~\\]|\w:)/.test(path))
        return null;
    const joined = external_node_path_namespaceObject.posix.join(folder, path).replace(/\/$/, "");
    return joined === "." || joined.startsWith("..") ? null : joined;
}

;// CONCATENATED MODULE: ./build/src/cli/init/rules.js



/** The first line, for editors. */
const SCHEMA = "# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/cdn-purge/v0/docs/schema.json";
const ANSWERS = "# what is missing is answered with it, whatever its URL";
const OTHERS = "# it answers other URLs too";
/** The globs of built files that need no purge. A file of the user's that is copied to such a place takes them out. */
function hashedOf({ generator: { hashed = [], copied = "" }, folder }, files) {
    const globs = hashed.map(compileGlob);
    const place = `${external_node_path_namespaceObject.posix.join(folder, copied)}/`;
    const isTaken = (path) => path.startsWith(place) && globs.some((glob) => glob.test(path.slice(place.length)));
    const kept = hashed.length === 0 ? null : (files.paths.find(isTaken) ?? null);
    return { globs: kept === null ? hashed : [], kept };
}
/** The rules for built files: each is served by its own path. */
function builtRules(site, output, { globs }, files) {
    const { generator, folder } = site;
    const found = files.paths.some((path) => path.startsWith(folder) && /(?:^|\/)404\.\w+$/.test(path));
    const everywhere = new Set([
        ...(generator.everywhere ?? (found ? ["404.html"] : [])),
        ...textsOf(site, generator.fallback, files).filter((name) => /^[\w.-]+\.html$/.test(name)),
    ]);
    const rules = [
        '"**": /$1',
        ...[...everywhere].map((name) => `${name}: /*${" ".repeat(4)}${name === "404.html" ? ANSWERS : OTHERS}`),
    ];
    const head = [SCHEMA, `# What ${generator.name} builds, by the paths that the files have in ${output}.`];
    if (globs.length === 0)
        return rules_lines([...head, ...rules]);
    const ignored = globs.map((glob) => `  - ${JSON.stringify(glob)}`);
    return rules_lines([
        ...head,
        "ignore: # named by their content, so that a changed file is a new one",
        ...ignored,
        "rules:",
        ...rules.map((rule) => `  ${rule}`),
    ]);
}
/** The rules for a folder that is served as it is. */
function plainRules(folder, files) {
    const error = files.has(external_node_path_namespaceObject.posix.join(folder, "404.html"));
    const rules = [
        `${key(rules_below(folder, "**"))}: /$1`,
        ...(error ? [`${key(rules_below(folder, "404.html"))}: /*    ${ANSWERS}`] : []),
    ];
    if (folder !== "")
        return rules_lines([SCHEMA, ...rules]);
    return rules_lines([
        SCHEMA,
        "ignore: # what the workflow does not upload",
        ...NOT_UPLOADED.map((glob) => `  - ${JSON.stringify(glob)}`),
        "rules:",
        ...rules.map((rule) => `  ${rule}`),
    ]);
}
/** What lies beside a site that is the whole repository. */
const NOT_UPLOADED = [".git*", ".github/**"];
/** The source rules of a site, one a line. The content may lie in another folder, also outside of the site's. */
function sourceRules(site, files) {
    const { sources, content } = site.generator;
    const [setting, usual] = content ?? [];
    const named = textsOf(site, setting, files);
    return sources.map(([glob, ...targets]) => {
        const isContent = usual !== undefined && glob.startsWith(`${usual}/`);
        const place = isContent ? external_node_path_namespaceObject.posix.join(site.folder, named.length === 1 ? named[0] : usual) : site.folder;
        const rest = isContent ? glob.slice(usual.length + 1) : glob;
        const [only] = targets;
        const value = targets.length === 1 ? only : `[${targets.map((target) => JSON.stringify(target)).join(", ")}]`;
        return `${key(rules_below(place, rest))}: ${value}`;
    });
}
/** What the configuration of a site may set a setting to, as far as it is plain text. */
function textsOf({ marks }, setting, files) {
    return marks.flatMap((path) => {
        const found = setting === undefined ? null : readSetting(path, files.read(path), setting);
        return found?.kind === "text" ? [found.value] : found?.kind === "unclear" ? found.texts : [];
    });
}
/** A glob below a folder, whose name stands for itself alone. */
function rules_below(folder, glob) {
    const name = folder.replace(/\/$/, "").replace(/[\\*?[\](){}!+@|$^]/g, "\\$&");
    return name === "" || name === "." ? glob : `${name}/${glob}`;
}
function key(glob) {
    return /^[A-Za-z0-9_./][\w./-]*$/.test(glob) ? glob : JSON.stringify(glob);
}
/** A text as a YAML value in a block. */
function quoteYaml(text) {
    const isPlain = /^[A-Za-z_./$](?:.*[^\s:])?$/.test(text) && !/: | #|^\.\w+$|^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
    return isPlain ? text : JSON.stringify(text);
}
function rules_lines(all) {
    return `${all.join("\n")}\n`;
}

;// CONCATENATED MODULE: ./build/src/cli/init/toolchain.js


/** Package managers by their lock files: https://docs.npmjs.com, https://pnpm.io, https://yarnpkg.com and https://bun.sh. */
const LOCKS = {
    "package-lock.json": "npm",
    "npm-shrinkwrap.json": "npm",
    "pnpm-lock.yaml": "pnpm",
    "yarn.lock": "yarn",
    "bun.lock": "bun",
    "bun.lockb": "bun",
};
/** The steps that build a site, up to its folder of files. */
function buildOf(site, output, files) {
    const { generator, folder } = site;
    const command = typeof generator.command === "string" ? generator.command : generator.command(output);
    const plain = { command, folder, notices: [] };
    switch (generator.tool) {
        case "node":
            return nodeBuild(site, command, files);
        case "hugo": {
            const version = /HUGO_VERSION\s*=\s*"([\d.]+)"/.exec(toolchain_textOf(find_nearest(files, folder, ["netlify.toml"]), files))?.[1];
            const hugo = {
                uses: "peaceiris/actions-hugo@v3",
                with: { "hugo-version": version ?? "latest", extended: true },
            };
            const notices = version
                ? []
                : ["No file of this repository tells a version of Hugo: the workflow takes the latest."];
            if (!files.has(external_node_path_namespaceObject.posix.join(folder, "package.json"))) {
                return { ...plain, notices, steps: [hugo, { run: command, folder }] };
            }
            const node = nodeBuild(site, command, files, "");
            return { ...node, notices: [...notices, ...node.notices], steps: [hugo, ...node.steps] };
        }
        case "ruby":
            return { ...plain, ...rubySteps(site, command, files) };
        case "python":
            return { ...plain, ...pythonSteps(site, command, files) };
        case "rust": {
            const tool = command.split(" ")[0];
            return {
                ...plain,
                steps: [
                    { uses: "taiki-e/install-action@v2", with: { tool } },
                    { run: command, folder },
                ],
            };
        }
    }
}
/** By the lock file above the site and the script of package.json that builds it; `runner` is what starts a command. */
function nodeBuild({ generator, folder }, command, files, runner) {
    const manifest = find_nearest(files, folder, ["package.json"]);
    const home = manifest === null ? folder : find_parentOf(manifest);
    const lock = find_nearest(files, home, Object.keys(LOCKS));
    const manager = lock === null ? "npm" : LOCKS[external_node_path_namespaceObject.posix.basename(lock)];
    const top = lock === null ? home : find_parentOf(lock);
    const { scripts, packageManager } = manifestOf(files, external_node_path_namespaceObject.posix.join(top, "package.json"));
    const own = home === top ? scripts : manifestOf(files, external_node_path_namespaceObject.posix.join(home, "package.json")).scripts;
    const script = scriptFor(command, own, home === folder);
    const versions = find_nearest(files, home, [".nvmrc", ".node-version"]);
    const setup = [];
    if (manager === "pnpm") {
        const about = top === "" ? {} : { package_json_file: external_node_path_namespaceObject.posix.join(top, "package.json") };
        // The action reads the version from `packageManager`. A lock file of version 9 is that of pnpm 9 and later ones.
        const old = /^lockfileVersion: ['"]?([56])/m.exec(toolchain_textOf(lock, files))?.[1];
        const version = old === undefined ? 10 : Number(old) + 2;
        setup.push({ uses: "pnpm/action-setup@v4", with: packageManager ? about : { version } });
    }
    if (manager === "bun")
        setup.push({ uses: "oven-sh/setup-bun@v2" });
    setup.push({
        uses: "actions/setup-node@v7",
        with: versions ? { "node-version-file": versions } : { "node-version": 24 },
    });
    const isBerry = manager === "yarn" && /^__metadata:/m.test(toolchain_textOf(lock, files));
    if (isBerry)
        setup.push({ run: "corepack enable" });
    const install = {
        npm: lock === null ? "npm install" : "npm ci",
        pnpm: "pnpm install --frozen-lockfile",
        yarn: isBerry ? "yarn install --immutable" : "yarn install --frozen-lockfile",
        bun: "bun install --frozen-lockfile",
    }[manager];
    const start = runner ?? { npm: "npx ", pnpm: "pnpm exec ", yarn: "yarn ", bun: "bunx " }[manager];
    const build = script === null
        ? { run: `${start}${command}`, folder }
        : { run: `${manager} run ${quoteShell(script)}`, folder: home };
    const notices = lock === null ? ["There is no lock file, so that each build takes the newest packages. Commit one."] : [];
    if (script === null && own.build !== undefined && generator.tool === "node")
        notices.push(`The script "build" of ${manifest} does not run ${command}, so the workflow runs that itself.`);
    return {
        steps: [...setup, { run: install, folder: top }, build],
        command: script === null ? command : own[script],
        folder: build.folder,
        notices,
    };
}
/** The script that runs the command; `build` of the site's own package.json whatever that runs. */
function scriptFor(command, scripts, isOwn) {
    const [tool, verb] = command.split(" ");
    const runs = (text) => new RegExp(`(?:^|[\\s&;])${tool}(?:\\s|$)`).test(text) &&
        (verb === undefined || verb.startsWith("-")
            ? !/--serve|\bserver?\b/.test(text)
            : new RegExp(`\\s${verb}\\b`).test(text));
    const names = Object.keys(scripts).filter((name) => runs(scripts[name]));
    const named = ["build", "generate", "docs:build", "build:docs"].find((name) => names.includes(name));
    if (named)
        return named;
    const build = names.find((name) => /build/.test(name));
    if (build)
        return build;
    return isOwn && tool !== "hugo" && verb !== "generate" && "build" in scripts ? "build" : null;
}
function manifestOf(files, path) {
    try {
        const { scripts, packageManager } = JSON.parse(files.read(path));
        const texts = Object.entries(Object(scripts)).filter(([, text]) => typeof text === "string");
        return { scripts: Object.fromEntries(texts), packageManager: typeof packageManager === "string" };
    }
    catch {
        return { scripts: {}, packageManager: false };
    }
}
function rubySteps({ folder }, command, files) {
    const env = { JEKYLL_ENV: "production" };
    const gems = find_nearest(files, folder, ["Gemfile"]);
    if (gems === null) {
        // GitHub's own action builds with the gems of GitHub Pages.
        const source = `./${folder}`;
        const destination = `./${external_node_path_namespaceObject.posix.join(folder, "_site")}`;
        return { steps: [{ uses: "actions/jekyll-build-pages@v1", with: { source, destination } }], notices: [] };
    }
    const home = find_parentOf(gems);
    const hasVersion = [".ruby-version", ".tool-versions", "mise.toml"].some((name) => files.has(external_node_path_namespaceObject.posix.join(home, name)));
    const setup = {
        uses: "ruby/setup-ruby@v1",
        with: {
            ...(hasVersion ? {} : { "ruby-version": "3.3" }),
            "bundler-cache": true,
            ...(home === "" ? {} : { "working-directory": home }),
        },
    };
    return { steps: [setup, { run: `bundle exec ${command}`, env, folder }], notices: [] };
}
function pythonSteps({ folder, generator }, command, files) {
    const version = find_nearest(files, folder, [".python-version"]);
    const setup = {
        uses: "actions/setup-python@v7",
        with: version ? { "python-version-file": version } : { "python-version": "3.13" },
    };
    const near = (names) => find_nearest(files, folder, names);
    const lock = near(["uv.lock", "poetry.lock"]);
    if (lock !== null) {
        const [tool, install] = lock.endsWith("uv.lock") ? ["uv", "uv sync --all-groups"] : ["poetry", "poetry install"];
        const steps = [setup, { run: `pip install ${tool}` }, { run: install, folder: find_parentOf(lock) }];
        return { steps: [...steps, { run: `${tool} run ${command}`, folder }], notices: [] };
    }
    const wanted = near(["requirements-docs.txt", "docs-requirements.txt", "docs/requirements.txt", "requirements.txt"]);
    const install = wanted
        ? { run: `pip install -r ${quoteShell(external_node_path_namespaceObject.posix.basename(wanted))}`, folder: find_parentOf(wanted) }
        : { run: `pip install ${generator.name.toLowerCase()}` };
    const notice = `No requirements.txt and no lock file names the packages of ${generator.name}: the workflow installs ${generator.name} alone. Add its theme and plugins to that step.`;
    return { steps: [setup, install, { run: command, folder }], notices: wanted ? [] : [notice] };
}
function toolchain_textOf(path, files) {
    return path === null ? "" : files.read(path);
}
/** A text as one word of a shell. */
function quoteShell(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./build/src/cli/init/decide.js





/** Decides on the site of a repository: the nearest to the top, or that of the folder `below`. Reads and runs nothing else. */
function decide(files, below) {
    const found = findSites(files, below);
    const submodules = files.has(".gitmodules");
    const [site] = found.sites;
    if (site !== undefined)
        return { ...ofSite(site, files), submodules, found };
    const folder = found.refused.length > 0 ? null : findPlainFolder(files, below);
    if (folder === null)
        return { kind: "nothing", build: null, found };
    const build = unknownBuild(files, folder);
    if (build !== null)
        return { kind: "nothing", build, found };
    const rules = plainRules(folder, files);
    const plain = { site: null, build: [], history: false, cleanUrls: false, guess: null, notices: [] };
    return { kind: "site", ...plain, folder, from: "its index.html", submodules, rules, found };
}
function ofSite(site, files) {
    const { generator, config } = site;
    const build = buildOf(site, defaultOutput(site), files);
    const output = outputOf(site, build, files);
    const hashed = hashedOf(site, files);
    const kept = hashed.kept === null
        ? []
        : [
            `${hashed.kept} is called as if a build had named it by its content, and is not: so the rules leave no such files out, and a deploy purges the new ones too.`,
        ];
    return {
        kind: "site",
        site,
        build: build.steps,
        folder: output.folder,
        from: output.from,
        history: generator.history?.test(config) ?? false,
        cleanUrls: generator.cleanUrls?.(config) ?? false,
        rules: builtRules(site, output.folder, hashed, files),
        guess: sourceRules(site, files),
        notices: [...build.notices, ...output.notices, ...kept],
    };
}
/** What a package.json beside a plain folder builds: then the folder is no site, but what one is made of. */
function unknownBuild(files, folder) {
    for (const path of new Set([external_node_path_namespaceObject.posix.join(folder, "package.json"), "package.json"])) {
        const [, command] = (files.has(path) && /"build"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(files.read(path))) || [];
        if (command !== undefined)
            return `${path} builds by ${command}`;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/cli/init/workflow.js


/** The variables that the workflow reads, and what they hold. */
const VARIABLES = [
    ["DEPLOY_ROLE", "ARN of the AWS role that GitHub's OIDC may take: it uploads to the bucket and purges"],
    ["AWS_REGION", "region of the bucket, such as us-east-1"],
    ["BUCKET", "name of the bucket"],
    ["DISTRIBUTION_ID", "id of the CloudFront distribution, E…"],
];
/** An expression for one of them. */
const variable = (name) => `\${{ vars.${name} }}`;
/** The text of the workflow that deploys at each push to a branch. */
function workflowText({ build, folder, history, submodules, cleanUrls }, branch) {
    const checkout = {
        ...(history ? { "fetch-depth": 0 } : {}),
        ...(submodules ? { submodules: "recursive" } : {}),
        "persist-credentials": false,
    };
    const left = folder === "" ? NOT_UPLOADED.map((glob) => ` --exclude ${quoteShell(glob.replace("**", "*"))}`).join("") : "";
    const source = folder === "" ? "." : quoteShell(folder.replace(/^-/, "./-"));
    const steps = [
        { uses: "actions/checkout@v7", with: checkout },
        ...build,
        {
            uses: "aws-actions/configure-aws-credentials@v6",
            with: { "role-to-assume": variable("DEPLOY_ROLE"), "aws-region": variable("AWS_REGION") },
        },
        { run: `aws s3 sync ${source} "s3://$BUCKET" --delete${left}`, env: { BUCKET: variable("BUCKET") } },
        {
            uses: "OWNER/cdn-purge@v0",
            with: {
                "cloudfront-distribution": variable("DISTRIBUTION_ID"),
                ...(build.length > 0 ? { "build-dir": folder } : {}),
                ...(cleanUrls ? { "clean-urls": true } : {}),
            },
        },
    ];
    const upload = steps.length - 2;
    const text = steps.map((step, at) => (at === upload ? [UPLOAD, ...stepLines(step)] : stepLines(step)));
    return `${[HEAD.replace("BRANCH", () => flow(branchGlob(branch))), ...text.flat()].join("\n")}\n`;
}
const HEAD = `name: Deploy
on:
  push:
    branches: [BRANCH]
permissions:
  id-token: write # AWS credentials without a stored key
  contents: write # remembers the last purge
  actions: read   # sees deploys that failed
concurrency: deploy
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:`;
const UPLOAD = "      # Your own upload goes in this place if it is another one. It ends before the purge.";
/** A filter that takes this branch alone: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet */
function branchGlob(name) {
    return name.replace(/[*?+[\]!\\]/g, "\\$&");
}
/** A text as a YAML value within brackets. */
function flow(text) {
    return /^[A-Za-z][\w./-]*$/.test(text) ? text : JSON.stringify(text);
}
function stepLines({ uses, with: inputs = {}, run, env = {}, folder = "" }) {
    const block = (name, values) => Object.keys(values).length === 0
        ? []
        : [
            `${name}:`,
            ...Object.entries(values).map(([key, value]) => `  ${key}: ${typeof value === "string" ? quoteYaml(value) : value}`),
        ];
    const all = [
        ...(uses === undefined ? [] : [`uses: ${uses}`]),
        ...(run === undefined ? [] : [`run: ${quoteYaml(run)}`]),
        ...(run === undefined || folder === "" ? [] : [`working-directory: ${quoteYaml(folder)}`]),
        ...block("env", env),
        ...block("with", inputs),
    ];
    return all.map((line, at) => `${at === 0 ? "      - " : "        "}${line}`);
}

;// CONCATENATED MODULE: ./build/src/cli/init/write.js



/**
 * Writes all files or none. Without `force` none that is there is touched. A link that leads out of the work tree, or in
 * the place of a file, is not followed. Throws LocalError.
 */
function writeAll(top, texts, force) {
    const there = Object.keys(texts).filter((path) => isThere((0,external_node_path_namespaceObject.join)(top, path)));
    if (there.length > 0 && !force) {
        const [verb, it] = there.length === 1 ? ["is", "it"] : ["are", "both"];
        throw new LocalError(`${there.join(" and ")} ${verb} there already, so nothing was written. --force writes ${it} anew, and git keeps what you have committed`);
    }
    for (const path of there) {
        if (!(0,external_node_fs_namespaceObject.lstatSync)((0,external_node_path_namespaceObject.join)(top, path)).isFile())
            throw new LocalError(`${path} is a link or a folder, so nothing was written. Remove it first`);
    }
    for (const path of Object.keys(texts))
        checkInside(top, (0,external_node_path_namespaceObject.dirname)(path));
    const written = [];
    try {
        for (const [path, text] of Object.entries(texts)) {
            (0,external_node_fs_namespaceObject.mkdirSync)((0,external_node_path_namespaceObject.join)(top, (0,external_node_path_namespaceObject.dirname)(path)), { recursive: true });
            (0,external_node_fs_namespaceObject.writeFileSync)((0,external_node_path_namespaceObject.join)(top, path), text, { flag: force ? "w" : "wx" });
            written.push(path);
        }
    }
    catch (cause) {
        for (const path of written)
            if (!there.includes(path))
                (0,external_node_fs_namespaceObject.rmSync)((0,external_node_path_namespaceObject.join)(top, path));
        throw new LocalError(`the files cannot be written: ${cause.message}`, { cause });
    }
}
function isThere(path) {
    return (0,external_node_fs_namespaceObject.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
}
/** The part of a folder's path that is there must lie in the work tree. */
function checkInside(top, folder) {
    let known = folder;
    while (known !== "." && !isThere((0,external_node_path_namespaceObject.join)(top, known)))
        known = (0,external_node_path_namespaceObject.dirname)(known);
    try {
        const way = (0,external_node_path_namespaceObject.relative)((0,external_node_fs_namespaceObject.realpathSync)(top), (0,external_node_fs_namespaceObject.realpathSync)((0,external_node_path_namespaceObject.join)(top, known)));
        if (way !== ".." && !way.startsWith(`..${external_node_path_namespaceObject.sep}`))
            return;
    }
    catch {
        // A link that leads nowhere.
    }
    throw new LocalError(`${known} leads out of the repository, so nothing was written. Make it a folder of its own`);
}

;// CONCATENATED MODULE: ./build/src/cli/init/init.js















const RULES_FILE = ".github/cdn-purge.yml";
const WORKFLOW_FILE = ".github/workflows/cdn-purge.yml";
/** How many commits are replayed. */
const REPLAYED = 50;
/** Most bytes of a file that is looked at. */
const LARGEST = 4 * 1024 * 1024;
/** Writes rules and a workflow for the site of a repository. Throws LocalError. */
async function init(request, local, env) {
    const { top } = local;
    if (top === null)
        throw new LocalError("this repository has no work tree to write to; clone it, and go there");
    const git = (...args) => runGit(top, plainEnvironment(env), args);
    const files = await filesOf(top, git);
    const decision = decide(files, request.folder);
    if (decision.kind === "nothing")
        return { ...decision, folder: request.folder };
    const branch = await branchOf(git);
    for (const name of [decision.folder, decision.site?.folder ?? "", branch]) {
        if (visible(name) !== name || name.includes("${{"))
            throw new LocalError(`${JSON.stringify(name)} cannot stand in a workflow. Rename it, or write the files by hand`);
    }
    const texts = { [RULES_FILE]: decision.rules, [WORKFLOW_FILE]: workflowText(decision, branch) };
    writeAll(top, texts, request.force);
    return {
        ...decision,
        branch,
        notices: [...decision.notices, ...otherDeploys(files)],
        ...(await replayOf(decision, local, { ...request.mapping, cleanUrls: decision.cleanUrls })),
    };
}
/** Replays the newest commits. Of guessed rules only those are kept that take a file. */
async function replayOf({ rules, guess }, local, options) {
    const mappingOf = (text, source) => {
        const rules = parseRules(text, source);
        return { rules, matcher: match_compileRules(rules), grammar: grammarOf(options), options };
    };
    try {
        const head = { name: "HEAD", sha: await commitOf("HEAD", local) };
        const replayWith = (mapping) => replayCommits(head, REPLAYED, mapping, local);
        if (guess === null)
            return { guess, replay: await replayWith(mappingOf(rules, RULES_FILE)) };
        const all = mappingOf(guess.join("\n"), "the guess");
        const { used } = liveOf(await local.tree(head.sha), all);
        const kept = all.rules.rules.filter((rule) => used.has(rule)).map(({ line }) => guess[line - 1]);
        if (kept.length === 0)
            return { guess: kept, replay: "HEAD has no source that is known" };
        return { guess: kept, replay: await replayWith(mappingOf(kept.join("\n"), "the guess")) };
    }
    catch (error) {
        if (error instanceof LocalError || error instanceof trouble_UnreadableError)
            return { guess, replay: error.message };
        throw error;
    }
}
/** The files of the work tree but those that git ignores. */
async function filesOf(top, git) {
    const { code, stdout, stderr } = await git("ls-files", "-z", "--cached", "--others", "--exclude-standard");
    if (code !== 0)
        throw new GitError(`git ls-files failed: ${stderr.split("\n", 1)[0]}`);
    const known = new Set(stdout.toString("utf8").split("\0").filter(Boolean));
    return {
        paths: [...known].sort(),
        has: (path) => known.has(path),
        read(path) {
            try {
                return regular_file_readRegularFile((0,external_node_path_namespaceObject.join)(top, path), LARGEST).toString("utf8");
            }
            catch {
                return ""; // deleted and not committed, a folder of another repository, or too large to be a configuration
            }
        },
    };
}
/** The branch that is deployed: the server's default one as the clone knows it, or the one that is checked out. */
async function branchOf(git) {
    const origin = await git("symbolic-ref", "--quiet", "refs/remotes/origin/HEAD");
    const head = origin.code === 0 ? origin : await git("symbolic-ref", "--quiet", "HEAD");
    if (head.code === 0)
        return head.stdout
            .toString("utf8")
            .trim()
            .replace(/^refs\/(?:remotes\/origin|heads)\//, "");
    throw new LocalError("HEAD is at no branch, and no origin/HEAD tells the default one; check out the branch to deploy");
}
const DEPLOYS = /\baws s3 (?:sync|cp)\b|\bcreate-invalidation\b|\bs3deploy\b|\bactions\/deploy-pages\b|\bactions-gh-pages\b|\bmkdocs gh-deploy\b|\bnetlify deploy\b|\bwrangler (?:pages )?deploy\b/;
/** Says which workflows of the repository seem to deploy already. */
function otherDeploys(files) {
    const others = files.paths.filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) && path !== WORKFLOW_FILE);
    return others.flatMap((path) => {
        const [what] = DEPLOYS.exec(files.read(path)) ?? [];
        if (what === undefined)
            return [];
        return `${path} deploys already, by ${what}. If that is where this site goes, take the last step of ${WORKFLOW_FILE} over to its end and delete ${WORKFLOW_FILE}: one workflow should deploy a site, since failed deploys of another are not seen.`;
    });
}

;// CONCATENATED MODULE: ./build/src/cli/show-replay.js




/** The most files without a rule to show. */
const MOST_FILES = 10;
/** How many of the newest months to show. */
const MOST_MONTHS = 12;
const BAR_WIDTH = 30;
/** Formats a replay for a terminal. */
function showReplay(report, paint) {
    const { pushes, patterns, evicted, notices, head, rules, cdn } = report;
    const [newest, oldest] = [pushes[0], pushes.at(-1)];
    const row = (title, text) => `  ${title.padEnd(10)}${text}`;
    const largest = pushes.find((push) => push.patterns === patterns.max);
    const most = patterns.max > 0 ? ` ${paint.dim(`(${largest.sha.slice(0, 7)}, ${day(largest)})`)}` : "";
    return [
        `${paint.bold(`${number_count(pushes.length, "commit")} up to ${named(head)}`)}, ${day(oldest)} to ${day(newest)}, each taken for a push; rules of ${visible(rules)}`,
        "",
        row("a push", `median ${grouped(patterns.median)}, p95 ${grouped(patterns.p95)}, max ${grouped(patterns.max)} ${cdn === "cloudfront" ? "paths" : "patterns"}${most}`),
        row("pushes", kindsOf(pushes)),
        row("evicted", `${grouped(evicted.plans)} unchanged URLs in all; /* each time would evict ${grouped(evicted.everything)}${shareOf(evicted)}`),
        ...(cdn === "cloudfront" ? monthLines(report, row, paint) : []),
        ...unmatchedLines(report, paint),
        ...idleLines(report, paint),
        ...notices.map((notice) => `\n${paint.yellow(visible(notice))}`),
        "",
    ].join("\n");
}
function kindsOf(pushes) {
    const purging = pushes.filter(({ patterns }) => patterns > 0).length;
    const everything = pushes.filter((push) => push.everything).length;
    return `${grouped(purging)} purge something (${grouped(everything)} of them /*), ${grouped(pushes.length - purging)} nothing`;
}
function monthLines({ months }, row, paint) {
    const free = months.filter(({ patterns }) => patterns <= FREE_PATHS).length;
    const shown = months.slice(-MOST_MONTHS);
    const scale = Math.max(FREE_PATHS, ...shown.map(({ patterns }) => patterns)) / BAR_WIDTH;
    const width = grouped(Math.max(...shown.map(({ patterns }) => patterns))).length;
    return [
        row("months", `${free} of ${months.length} within the ${grouped(FREE_PATHS)} paths that are free, by the dates of the commits`),
        ...shown.map(({ month, patterns }) => {
            const bar = "█".repeat(Math.ceil(patterns / scale));
            const colour = patterns <= FREE_PATHS ? paint.green : paint.red;
            return row("", `${month}  ${grouped(patterns).padStart(width)}  ${colour(bar)}`.trimEnd());
        }),
    ];
}
function unmatchedLines({ unmatched, unmatchedCount, pushes }, paint) {
    if (unmatchedCount === 0)
        return [];
    const shown = unmatched.slice(0, MOST_FILES);
    const width = grouped(shown[0].pushes).length;
    const rest = unmatchedCount - shown.length;
    return [
        "",
        paint.bold(`${number_count(unmatchedCount, "changed file")} that no rule matches, by pushes of ${grouped(pushes.length)}`),
        ...shown.map((file) => `  ${grouped(file.pushes).padStart(width)}  ${visible(file.path)}`),
        ...(rest > 0
            ? [
                `  … and ${grouped(rest)} more: --json has ${unmatchedCount > unmatched.length ? "the first" : "all"} ${grouped(unmatched.length)}`,
            ]
            : []),
    ];
}
function idleLines({ idle, rules, head }, paint) {
    if (idle.length === 0)
        return [];
    const why = (rule) => rule.inHead ? "its files did not change" : `matches no file of ${visible(head.name)} either${meantText(rule)}`;
    return [
        "",
        paint.yellow("Rules that took no changed file"),
        ...idle.map((rule) => `  ${visible(rules)}:${rule.line}: ${visible(rule.glob)}: ${why(rule)}`),
    ];
}
function shareOf({ plans, everything }) {
    return everything === 0 ? "" : ` (${((100 * plans) / everything).toFixed(1)} % of that)`;
}
function day({ date }) {
    return date.slice(0, 10);
}

;// CONCATENATED MODULE: ./build/src/cli/init/show.js






/** Formats what `init` found and did for a terminal. */
function showInit(report, paint) {
    return `${(report.kind === "nothing" ? nothingLines(report, paint) : doneLines(report, paint)).join("\n")}\n`;
}
function doneLines(report, paint) {
    const { site, found, folder, from, build, branch, notices, guess, replay } = report;
    const row = (title, text) => `  ${title.padEnd(10)}${visible(text)}`;
    const commands = build.flatMap(({ run, uses }) => run ?? (uses?.startsWith("actions/jekyll") ? uses : []));
    const top = folder === "" ? "the top of the repository" : folder;
    return [
        site === null
            ? `${paint.bold("A folder that is served as it is")}: no generator was found`
            : `${paint.bold(site.generator.name)} in ${placeOf(site)}, by ${visible(site.marks.join(", "))}`,
        ...(commands.length === 0 ? [] : [row("build", commands.join(", "))]),
        row(site === null ? "served" : "built", `${top} (by ${from})`.replace("(by the default)", "(the default)")),
        row("branch", branch),
        ...otherLines(found, site),
        "",
        paint.bold("Written"),
        `  ${RULES_FILE}`,
        `  ${WORKFLOW_FILE}`,
        "",
        paint.bold("To set before the first push, each by: gh variable set NAME"),
        ...VARIABLES.map(([name, about]) => `  ${name.padEnd(17)}${about}`),
        ...notices.map((notice) => `\n${paint.yellow(visible(notice))}`),
        "",
        ...(guess === null || guess.length === 0
            ? []
            : [
                "The action compares the files of each build with those of the last purge, and needs no rules for sources. Commits",
                "hold no builds, so the replay guesses what each source makes. The real paths may be more or fewer:",
                ...guess.map((line) => `  ${paint.dim(visible(line))}`),
                "",
            ]),
        typeof replay === "string" ? `No replay: ${visible(replay)}.` : showReplay(replay, paint).trimEnd(),
    ];
}
function placeOf({ folder }) {
    return folder === "" ? "the top of the repository" : `${visible(folder)}/`;
}
/** The sites that were not chosen, and what is none. */
function otherLines({ sites, refused }, chosen) {
    const others = sites.filter((site) => site !== chosen);
    return [
        ...(others.length === 0
            ? []
            : [
                `  ${"others".padEnd(10)}${others.map((site) => `${site.generator.name} in ${placeOf(site)}`).join(", ")}`,
                `  ${"".padEnd(10)}Taken was the nearest to the top, among equals by the usual names such as website and docs; cdn-purge init FOLDER takes another.`,
            ]),
        ...refused.map(({ site, why }) => `  ${"left out".padEnd(10)}${site.generator.name} in ${placeOf(site)}: ${why}`),
    ];
}
function nothingLines({ found, folder, build }, paint) {
    const where = folder === null ? "in this repository" : `in ${folder === "" ? "its top" : visible(folder)}`;
    return [
        paint.bold(`No site that is known was found ${where}. Nothing was written.`),
        ...otherLines(found, null),
        ...(build === null ? [] : [`  ${visible(build)}, which tells neither what is built nor where to.`]),
        "",
        `Looked for ${number_count(generators.length, "generator")} by their configuration:`,
        `  ${generators.map(({ name }) => name).join(", ")}`,
        "and for a committed index.html. Samples (examples/, fixtures/, test/ and the like) are looked at when named: cdn-purge init FOLDER.",
        "",
        paint.bold("By hand"),
        "If a job builds the site into a folder, these are all the lines that the action needs, after the upload:",
        "",
        "      - uses: OWNER/cdn-purge@v0",
        "        with:",
        `          cloudfront-distribution: ${variable("DISTRIBUTION_ID")}`,
        "          build-dir: FOLDER",
        "",
        `If it uploads files of the repository as they are, leave build-dir out and write ${RULES_FILE}:`,
        "",
        "      FOLDER/**: /$1",
    ];
}

;// CONCATENATED MODULE: ./build/src/cli/commands/init.js






const init_options = {
    force: { type: "boolean", default: false, about: "overwrite what is there; without it nothing is written then" },
};
/** `cdn-purge init` */
const initCommand = {
    name: "init",
    about: "write rules and a workflow for the site of this repository",
    help: {
        text: `Looks at the repository for the site and its generator, writes ${RULES_FILE} and ${WORKFLOW_FILE}, and replays the newest 50 commits. It asks nothing, runs nothing of the repository, and overwrites nothing.`,
        usage: [
            ["", "for the site that is nearest to the top of the repository"],
            ["FOLDER", "for the site in this folder, seen from the top of the repository"],
        ],
        after: `Where a job builds, the action compares what was built, and the rules are for built files; where files are uploaded as they are, the rules map these. What it cannot know (a role, a bucket, a distribution) the workflow reads from variables of the repository, and it prints their names.`,
        codes: [
            ["0", "both files were written"],
            ["1", "no site was found, or a file is there already; nothing was written"],
            ["2", "the command line cannot be used"],
        ],
    },
    options: init_options,
    read(args) {
        const { values, positionals } = readArguments(args, init_options);
        if (positionals.length > 1)
            throw new UsageError(`${positionals.length} folders are named; give one`);
        const [given = null] = positionals;
        const folder = given === null ? null : external_node_path_namespaceObject.posix.normalize(given).replace(/\/$/, "").replace(/^\.$/, "");
        if (folder !== null && /^(?:\/|\.\.(?:\/|$))/.test(folder))
            throw new UsageError(`${quoted(given)} leads out of the repository; give a folder as seen from its top`);
        const mapping = mappingOptions(defaults);
        return async ({ cwd, env, paint }) => {
            const report = await init({ folder, force: values.force, mapping }, await openLocal(cwd, env), env);
            return { output: showInit(report, paint), code: report.kind === "nothing" ? 1 : 0 };
        };
    },
};
const defaults = {
    cdn: MAPPING_OPTIONS.cdn.default,
    "directory-index": MAPPING_OPTIONS["directory-index"].default,
    "clean-urls": false,
    "query-strings": false,
};

;// CONCATENATED MODULE: ./build/src/built/hash.js


/** How often a file that changes meanwhile is read. */
const TRIES = 3;
// A pipe that has taken the file's place would be waited for, and a symlink lead anywhere. Windows knows neither flag.
const FLAGS = external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0) | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0);
/**
 * The id that git would give a blob of the file's bytes, whatever its size. Throws what the file system says, and an Error
 * for what is no regular file or never stays the same.
 *
 * It reads without promises: 30,000 files of 10 KB took 0.5 s of processor time, 16 at once by promises 2.9 s and by streams
 * 3.5 s. On the clock it was no slower, neither from the cache nor from the disk.
 */
async function hashFile(file, reading) {
    for (let tries = 1; tries <= TRIES; tries++) {
        const id = await hashOnce(file, reading);
        if (id !== null)
            return id;
    }
    throw new Error("it changes while it is read; wait for the build to end");
}
/** Null if the file changed meanwhile. */
async function hashOnce(file, { format, buffer, breathe }) {
    const fd = (0,external_node_fs_namespaceObject.openSync)(file, FLAGS);
    try {
        const before = (0,external_node_fs_namespaceObject.fstatSync)(fd);
        if (!before.isFile())
            throw new Error("it is no regular file any more");
        const hash = (0,external_node_crypto_namespaceObject.createHash)(format).update(`blob ${before.size}\0`);
        let size = 0;
        for (let read = 1; read > 0 && size <= before.size; size += read) {
            read = (0,external_node_fs_namespaceObject.readSync)(fd, buffer, 0, buffer.length, null);
            hash.update(buffer.subarray(0, read));
            await breathe();
        }
        const after = (0,external_node_fs_namespaceObject.fstatSync)(fd);
        const isSame = size === before.size && after.size === size && after.mtimeMs === before.mtimeMs;
        return isSame ? hash.digest("hex") : null;
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(fd);
    }
}

;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./build/src/built/pace.js

/** How long work goes on before it lets anything else happen, such as a signal that ends the step, in milliseconds. */
const SLICE_MS = 20;
/** How often people are told how far it is, in milliseconds. */
const TOLD_EVERY_MS = 5_000;
/** Paces work that goes on for seconds without waiting for anything. `tell` says how far it is. */
function startPace(clock, tell) {
    let sliceEnds = performance.now() + SLICE_MS;
    let told = clock.now();
    return async () => {
        if (performance.now() < sliceEnds)
            return;
        await (0,external_node_timers_promises_namespaceObject.setImmediate)();
        sliceEnds = performance.now() + SLICE_MS;
        const now = clock.now();
        if (now - told < TOLD_EVERY_MS)
            return;
        told = now;
        tell();
    };
}

;// CONCATENATED MODULE: ./build/src/built/folder.js






/** Bytes that are read at once. */
const BUFFER_SIZE = 256 * 1024;
/** The files of the input `build-dir`, sorted by path, of which there is at least one. Throws BuildError. */
async function readFolder(path, options) {
    return hashFolder(locateFolder(path, options), options);
}
/** The same of a folder anywhere, whose path has no symlinks. */
async function hashFolder(folder, { format, log, clock }) {
    const start = clock.now();
    const files = [];
    const breathe = startPace(clock, () => log.info(`Hashed ${number_count(files.length, "built file")} so far.`));
    const reading = { format, buffer: Buffer.allocUnsafe(BUFFER_SIZE), breathe };
    for (const { path, location } of findFiles(folder)) {
        const oid = await hashFile(location, reading).catch((cause) => {
            throw refused(path, `cannot be read: ${cause.message}`, cause);
        });
        files.push({ path, oid });
    }
    if (files.length === 0)
        throw new BuildError(`The build folder ${folder} holds no file, and that everything was deleted is not believed. Build first.`);
    tellRepository(files, log);
    log.info(`Hashed ${number_count(files.length, "built file")} of ${folder} in ${((clock.now() - start) / 1000).toFixed(1)} s.`);
    return files.sort((one, other) => (one.path < other.path ? -1 : 1));
}
/** Mostly a checkout that is deployed as it is: what git keeps there changes with every run. */
function tellRepository(files, log) {
    const own = files.filter(({ path }) => path.split("/").some((name) => name.toLowerCase() === ".git"));
    if (own.length === 0)
        return;
    log.notice(`The build folder holds ${number_count(own.length, "file")} of a git repository, such as ${path_displayPath(own[0].path)}, which count as deployed. If they are not, leave them out by \`ignore: ["**/.git/**"]\` in the rules.`);
}

;// CONCATENATED MODULE: ./build/src/cli/folders.js










/** Plans what a deploy of one build purges where another is live. Both folders are only read, and git is not needed. */
async function planFolders(command, places) {
    const { text, source } = await readRulesOfBuild(command.rules, places);
    const rules = parseRules(text, source);
    const matcher = match_compileRules(rules);
    const grammar = grammarOf(command);
    const notices = new Set();
    const log = { info() { }, notice: (text) => void notices.add(text) };
    const read = (path) => hashFolder(realFolder(path, places.cwd), { format: "sha1", log, clock: Date });
    const before = await read(command.against);
    const after = await read(command.folder);
    const tree = treeOf(after);
    const live = liveUrls(tree, matcher, grammar, command);
    const files = mapChanges(compareFiles(before, after), matcher, grammar, command);
    const targets = files.flatMap(({ matches }) => matches.flatMap((match) => match.targets));
    return {
        version: 1,
        kind: "plan",
        base: { name: command.against, sha: null },
        head: { name: command.folder, sha: null },
        rules: source,
        cdn: command.cdn,
        files: files.map(fileReport),
        ...planOf(targets, live.urls, grammar),
        unused: unusedRules(rules, live.used, tree.paths).map(({ rule: { glob, line }, meant }) => ({ glob, line, meant })),
        notices: [...notices],
    };
}

;// CONCATENATED MODULE: ./build/src/cli/commands/plan.js











const plan_options = {
    ...MAPPING_OPTIONS,
    "max-paths": {
        type: "string",
        default: "60",
        value: "N",
        about: "most patterns in one CloudFront invalidation, 1 to 3,000. Default: 60",
    },
    last: { type: "string", value: "N", about: "replay the newest N commits" },
    "build-dir": { type: "string", value: "NEW", about: "the folder of the new build" },
    against: { type: "string", value: "OLD", about: "the folder of the build that is live" },
};
/** `cdn-purge plan` */
const planCommand = {
    name: "plan",
    about: "what a push would purge",
    help: {
        text: `Shows what a push would purge from the CDN. Reads the git repository that it is called in, asks no server, needs no credential and sends nothing.`,
        usage: [
            ["[BASE [HEAD]]", "compare two commits"],
            ["--last N [HEAD]", "replay the newest N commits, each as a push of its own"],
            ["--build-dir NEW --against OLD", "compare two folders of built files, file by file, without git"],
        ],
        after: `BASE and HEAD are what git takes for a commit: a branch, a tag, a SHA, HEAD~3. Without them it is HEAD and its first parent. Only what is committed counts. --last follows first parents, as pushes to one branch do. With --build-dir the rules map built files and are those of the folder that it is called in; where there are none, each file is served by its own path.`,
        codes: [
            ["0", "the plan was made, also one that purges nothing"],
            ["1", "the rules, the repository or a build cannot be used; standard error says why"],
            ["2", "the command line cannot be used"],
        ],
    },
    options: plan_options,
    read(args) {
        const { values, positionals: names } = readArguments(args, plan_options);
        const folders = plan_foldersOf(values["build-dir"], values.against);
        const maxPaths = integer("--max-paths", values["max-paths"], MOST_PATHS);
        const mapping = mappingOptions(values, maxPaths);
        const { json } = values;
        if (folders !== null) {
            if (names.length > 0)
                throw new UsageError("--build-dir compares two folders; name no commit beside it");
            if (values.last !== undefined)
                throw new UsageError("--last replays commits, which hold no build; leave out --build-dir");
            return async (world) => answer(await planFolders({ ...mapping, ...folders }, world), json, (report) => showPlan(report, world.paint));
        }
        const what = whatOf(names, values.last);
        return async (world) => {
            const local = await openLocal(world.cwd, world.env);
            if (what.kind === "plan")
                return answer(await plan({ ...mapping, ...what }, local, world), json, (report) => showPlan(report, world.paint));
            return answer(await replay({ ...mapping, ...what }, local, world), json, (report) => showReplay(report, world.paint));
        };
    },
};
/** The two builds that are compared; null: commits are. */
function plan_foldersOf(folder, against) {
    if (folder === undefined && against === undefined)
        return null;
    if (!folder)
        throw new UsageError("--build-dir is missing; name the folder of the new build: --build-dir NEW --against OLD");
    if (!against)
        throw new UsageError("--against is missing; name the folder of the old build: --build-dir NEW --against OLD");
    return { folder, against };
}
function whatOf(names, last) {
    if (names.includes(""))
        throw new UsageError("a commit's name is empty; leave it out or give one such as HEAD~3");
    const range = names.find((name) => name.includes(".."));
    if (range !== undefined) {
        const [base, head] = range.split(/\.{2,3}/);
        throw new UsageError(`${quoted(range)} is a range; write two names: plan ${base || "HEAD"} ${head || "HEAD"}`);
    }
    if (last === undefined) {
        if (names.length > 2)
            throw new UsageError(`${names.length} commits are named; give BASE and HEAD at most`);
        const [base = null, head = "HEAD"] = names;
        return { kind: "plan", base, head };
    }
    if (names.length > 1)
        throw new UsageError("--last replays the commits before one HEAD; name no BASE beside it");
    const [head = "HEAD"] = names;
    return { kind: "replay", last: integer("--last", last, MOST_COMMITS), head };
}

;// CONCATENATED MODULE: ./build/src/cli/why/show.js



const MOST_PURGES = 10;
const show_MOST_PATHS = 3;
/** Formats the answer of `why` for a terminal. */
function showWhy(report, paint) {
    const name = report.of === "file" ? report.path : report.url;
    return [
        `${paint.bold(visible(name))}, rules of ${visible(report.rules)}`,
        ...(report.of === "file" ? fileLines(report, paint) : urlLines(report, paint)),
        ...(report.last === null ? [] : lastLines(report, report.last, paint)),
        ...report.notices.map((notice) => `\n${paint.yellow(visible(notice))}`),
        "",
    ].join("\n");
}
function fileLines({ path, inHead, meant, head, ignoredBy, takenBy, near }, paint) {
    const question = meant === null ? "" : ` Did you mean ${visible(meant)}?`;
    const absent = inHead ? [] : [paint.yellow(`${named(head)} has no such file.${question}`)];
    if (ignoredBy !== null)
        return [...absent, "", `Ignored by ${paint.bold(visible(ignoredBy))}: a change purges nothing.`];
    if (takenBy.length === 0)
        return [
            ...absent,
            "",
            paint.bold("No rule takes it: a change purges nothing."),
            ...near.map((one) => `  line ${one.line}, ${visible(one.glob)}, would as ${visible(one.meant)}`),
            ...(inHead ? [] : [`  For a URL path write /${visible(path)}`]),
        ];
    return [
        ...absent,
        ...takenBy.flatMap(({ glob, line, captures, targets }) => [
            "",
            `${paint.bold(visible(glob))} (line ${line})`,
            ...(captures.length === 0
                ? []
                : [
                    paint.dim(`  ${captures.map((capture, at) => `$${at + 1} is ${JSON.stringify(visible(capture))}`).join(", ")}`),
                ]),
            ...(targets.length === 0 ? ["  purges nothing"] : []),
            ...targets.map(({ target, makes, also }) => {
                const more = also.length > 0 ? paint.dim(`, and ${also.map(visible).join(" ")}`) : "";
                return `  ${visible(target)} → ${paint.cyan(visible(makes))}${more}`;
            }),
        ]),
    ];
}
function urlLines({ by, tags, nearest, url }, paint) {
    const section = (title, purges) => purges.length === 0
        ? []
        : [
            "",
            paint.bold(title),
            ...firstOf(purges, MOST_PURGES, (one) => purgeLine(one, paint), (rest) => `  … and ${rest} more: --json has all`),
        ];
    return [
        ...section("Purged by itself when one of these files changes", by.filter(({ exact }) => exact)),
        ...section("Purged with all that begins so", by.filter(({ exact }) => !exact)),
        ...(by.some(({ exact }) => exact) ? [] : ["", paint.bold("No rule makes this very URL of a file of HEAD.")]),
        ...(nearest === null ? [] : [`  Most like it is ${visible(nearest)}: cdn-purge why ${visible(nearest)}`]),
        ...(by.length > 0 || !url.includes("?") ? [] : ["  It has a query string: see the option query-strings"]),
        ...(tags.length === 0
            ? []
            : ["", `Rules with tags may purge it too (line ${tags.join(", ")}): what has a tag, only the origin knows.`]),
    ];
}
function purgeLine({ glob, line, target, files, paths }, paint) {
    const shown = paths.slice(0, show_MOST_PATHS).map(visible).join(", ");
    const what = files <= show_MOST_PATHS ? shown : `${grouped(files)} files, such as ${visible(paths[0])}`;
    return `  ${visible(glob)} (line ${line}) → ${visible(target)}${paint.dim(`: ${what}`)}`;
}
function lastLines({ purged }, last, paint) {
    if (purged.length === 0)
        return ["", "It makes no URL of its own that could have been purged."];
    return purged.flatMap(({ url, by }) => {
        if (by === null)
            return ["", `${visible(url)}: none of the newest ${number_count(last, "commit")} would have purged it.`];
        const { sha, date, subject, newer, path, line, pattern } = by;
        const when = newer === 0 ? "the newest commit" : `${number_count(newer, "commit")} before HEAD`;
        const cause = path === null ? "a wildcard that stands for other URLs" : `${visible(path)} changed (line ${line})`;
        return [
            "",
            `${visible(url)} was last purged by ${paint.bold(sha.slice(0, 7))} of ${date.slice(0, 10)}, ${when}: ${visible(subject)}`,
            `  as ${paint.cyan(visible(pattern))}, since ${cause}`,
        ];
    });
}

;// CONCATENATED MODULE: ./build/src/cli/why/purges.js


const purges_MOST_PATHS = 1_000;
/** Whether a target purges a URL path; of a tag nobody knows. */
function covers(target, url) {
    if (target.kind === "tag")
        return false;
    return target.kind === "path" ? target.path === url : url.startsWith(target.prefix);
}
/** A target as rules write it. */
function templateText(template) {
    if (template.kind === "tag")
        return `tag:${textOf(template.parts)}`;
    return textOf(template.parts) + (template.wildcard ? "*" : "");
}
/** What one target of the rule of a match purges: first itself, then its other forms. */
function targetsOf(template, match, isLink, { grammar, options }) {
    return expand({ ...match, rule: { ...match.rule, targets: [template] } }, grammar, options, isLink);
}
/** Every target that purges a URL path when a file of the tree changes: the exact ones first, by line. */
function purgesOf(url, tree, mapping) {
    const found = new Map();
    for (const path of tree.paths) {
        const matches = mapping.matcher.match(path);
        if (matches === "ignored")
            continue;
        const isLink = tree.symlinks.has(path) || tree.submodules.has(path);
        for (const match of matches) {
            for (const template of match.rule.targets) {
                const covering = targetsOf(template, match, isLink, mapping).filter((target) => covers(target, url));
                if (covering.length === 0)
                    continue;
                const { glob, line } = match.rule;
                const exact = covering.some(({ kind }) => kind === "path");
                const purge = found.get(template) ?? { glob, line, target: templateText(template), exact, files: 0, paths: [] };
                purge.files += 1;
                if (purge.paths.length < purges_MOST_PATHS)
                    purge.paths.push(path);
                found.set(template, purge);
            }
        }
    }
    return [...found.values()].sort((a, b) => Number(b.exact) - Number(a.exact) || a.line - b.line);
}

;// CONCATENATED MODULE: ./build/src/cli/why/last.js


/** Finds for each URL path the newest of so many commits that would have purged it; none where there is none. */
async function findLast(urls, last, head, tree, mapping, local, notices) {
    const found = new Map();
    let newer = 0;
    for await (const { commit, push } of pushesOf(head, last, tree, mapping, local, notices)) {
        for (const url of urls) {
            const pattern = found.has(url) ? undefined : push.plan.patterns.find((one) => takes(one, url));
            if (pattern === undefined)
                continue;
            const date = new Date(commit.time).toISOString();
            const subject = await local.subject(commit.commit);
            found.set(url, { sha: commit.commit, date, subject, newer, ...causeOf(url, push), pattern });
        }
        if (found.size === urls.length)
            break;
        newer += 1;
    }
    return found;
}
function takes(pattern, url) {
    return pattern.endsWith("*") ? url.startsWith(pattern.slice(0, -1)) : pattern === url;
}
/** A file that makes the very URL is a better reason than one that purges everything. */
function causeOf(url, { files }) {
    const causes = files.flatMap(({ change: { path }, matches }) => matches.flatMap(({ rule: { line }, targets }) => targets.filter((target) => covers(target, url)).map(({ kind }) => ({ path, line, kind }))));
    const cause = causes.find(({ kind }) => kind === "path") ?? causes[0];
    return { path: cause?.path ?? null, line: cause?.line ?? null };
}

;// CONCATENATED MODULE: ./build/src/cli/why/why.js











/** Most globs to suggest for a file that no rule takes. */
const MOST_NEAR = 3;
/** Says what the rules make of a file, or what purges a URL. */
async function why(request, local, places) {
    const head = { name: "HEAD", sha: await commitOf("HEAD", local) };
    const mapping = await mappingFor(request, local, head.sha, places);
    const tree = await local.tree(head.sha);
    const notices = new Set();
    const lastOf = async (urls) => {
        if (request.last === null || urls.length === 0)
            return [];
        const found = await findLast(urls, request.last, head, tree, mapping, local, notices);
        return urls.map((url) => ({ url, by: found.get(url) ?? null }));
    };
    const common = { version: 1, kind: "why", head, rules: mapping.rules.source, cdn: request.cdn };
    const { last } = request;
    const path = why_pathOf(request.name, local, places.cwd, tree);
    if (path !== null) {
        const file = explainFile(path, tree, mapping);
        const urls = file.takenBy.flatMap(({ targets }) => targets.map(({ makes }) => makes));
        const purged = await lastOf([...new Set(urls.filter((url) => url.startsWith("/") && !url.endsWith("*")))]);
        return { ...common, ...file, last, purged, notices: [...notices] };
    }
    const url = urlPathOf(request.name, mapping.grammar);
    if (url === null)
        throw new LocalError(`${JSON.stringify(request.name)} is neither a file nor a URL path`);
    const by = purgesOf(url, tree, mapping);
    const tags = mapping.rules.rules.filter(({ targets }) => targets.some(({ kind }) => kind === "tag"));
    const purged = await lastOf([url]);
    const nearest = by.some(({ exact }) => exact) ? null : nearestIn(liveOf(tree, mapping).urls)(url);
    return {
        ...common,
        ...{ of: "url", url, by, tags: tags.map(({ line }) => line), nearest, last, purged },
        notices: [...notices],
    };
}
/** The path from the root of the repository that a name means from `cwd`; null for a URL or URL path. Throws LocalError. */
function why_pathOf(name, { top }, cwd, tree) {
    if (/^https?:\/\//i.test(name))
        return null;
    if (name.startsWith("/") && !(top !== null && name.startsWith(top + external_node_path_namespaceObject.sep)))
        return null;
    const own = name.replaceAll(external_node_path_namespaceObject.sep, "/").replace(/^(?:\.\/)+/, "");
    const paths = new Map(tree.paths.map((path) => [path.normalize(), path]));
    const wanted = top === null ? own : (0,external_node_path_namespaceObject.relative)(top, (0,external_node_path_namespaceObject.resolve)(cwd, name)).replaceAll(external_node_path_namespaceObject.sep, "/");
    const found = paths.get(wanted.normalize()) ?? paths.get(own.normalize());
    if (found !== undefined)
        return found;
    const inFolder = tree.paths.find((path) => path.startsWith(`${wanted.replace(/\/$/, "")}/`));
    if (wanted === "" || inFolder !== undefined)
        throw new LocalError(`${JSON.stringify(name)} is a folder; name a file of it, such as ${inFolder ?? tree.paths[0]}, or for a URL path write /${own}`);
    if (wanted.startsWith("../") || name.endsWith("/"))
        throw new LocalError(`${JSON.stringify(name)} is no file of this repository; for a URL path write /${own}`);
    return wanted;
}
function explainFile(path, tree, mapping) {
    const { matcher, rules } = mapping;
    const inHead = tree.paths.includes(path);
    const isLink = tree.symlinks.has(path) || tree.submodules.has(path);
    const found = matcher.match(path);
    const ignoredBy = found === "ignored" ? (rules.ignore.find((glob) => compileGlob(glob).test(path)) ?? null) : null;
    const matches = found === "ignored" ? [] : found;
    return {
        of: "file",
        path,
        inHead,
        meant: inHead ? null : meantPath(path, tree),
        ignoredBy,
        takenBy: matches.map((match) => ({
            glob: match.rule.glob,
            line: match.rule.line,
            captures: match.captures,
            targets: match.rule.targets.map((template) => {
                const [makes = "", ...also] = targetsOf(template, match, isLink, mapping).map(patternText);
                return { target: templateText(template), makes, also: [...new Set(also)].filter((one) => one !== makes) };
            }),
        })),
        near: found === "ignored" || matches.length > 0 ? [] : nearGlobs(path, mapping),
    };
}
function meantPath(path, { paths }) {
    const same = paths.find((other) => other.toLowerCase() === path.toLowerCase());
    if (same !== undefined || paths.length === 0)
        return same ?? null;
    const found = (0,mod/* closest */.kp)(path, paths);
    return (0,mod/* distance */.Io)(path, found) <= Math.max(2, path.length / 5) ? found : null;
}
function nearGlobs(path, { rules }) {
    const near = rules.rules.flatMap(({ glob, line }) => {
        const meant = suggestGlob(glob, [path]);
        return meant === null ? [] : [{ glob, line, meant }];
    });
    return near.slice(0, MOST_NEAR);
}

;// CONCATENATED MODULE: ./build/src/cli/commands/why.js







const why_options = {
    last: { type: "string", value: "N", about: "say which of the newest N commits would last have purged it" },
    ...MAPPING_OPTIONS,
};
/** `cdn-purge why` */
const whyCommand = {
    name: "why",
    about: "what the rules make of a file, or which rules and files purge a URL",
    help: {
        text: "Says what the rules make of a file of HEAD, and why; or which rules and which files of HEAD can purge a URL, and with --last when that would last have happened.",
        usage: [
            ["PATH", "of a file, from here or from the top of the repository"],
            ["URL", "https://www.example.com/posts/, or only its path, /posts/"],
        ],
        codes: [
            ["0", "the question was answered, also with: nothing"],
            ["1", "the rules or the repository cannot be used; standard error says why"],
            ["2", "the command line cannot be used"],
        ],
    },
    options: why_options,
    read(args) {
        const { values, positionals } = readArguments(args, why_options);
        const [name, ...more] = positionals;
        if (!name)
            throw new UsageError("there is nothing to explain; name a file or a URL: cdn-purge why /posts/");
        if (more.length > 0)
            throw new UsageError(`${positionals.length} names are given; ask for one at a time, in quotes if it has a space`);
        const last = values.last === undefined ? null : integer("--last", values.last, MOST_COMMITS);
        const request = { ...mappingOptions(values), name, last };
        return async (world) => answer(await why(request, await openLocal(world.cwd, world.env), world), values.json, (report) => showWhy(report, world.paint));
    },
};

;// CONCATENATED MODULE: ./build/src/cli/help.js
/** Characters in a line of help. */
const WIDTH = 106;
/** What `cdn-purge --help` prints. */
function helpOfAll(commands) {
    return help_joined(wrapped("Shows what deploys purge from the CDN, and whether the rules for it are right. Reads the git repository that it is called in, needs no credential and sends nothing."), table([
        ...commands.map(({ name, about }) => [`cdn-purge ${name}`, about]),
        ["cdn-purge help COMMAND", "the arguments and options of a command"],
        ["cdn-purge --version", "-v for short"],
    ]), COLOURS);
}
/** What `cdn-purge help COMMAND` prints. */
function helpOf({ name, help, options }) {
    return help_joined(wrapped(help.text), table(help.usage.map(([left, right]) => [`cdn-purge ${name} ${left}`.trimEnd(), right])), ...(help.after === undefined ? [] : [wrapped(help.after)]), ["options", ...table([...optionRows(options), ["-h, --help", ""]])], COLOURS, ["exit codes", ...table(help.codes)]);
}
const COLOURS = ["Colours: when standard output is a terminal. NO_COLOR=1 turns them off, FORCE_COLOR=1 on."];
function help_joined(...blocks) {
    return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function optionRows(options) {
    return Object.entries(options).map(([name, { short, value, about }]) => [
        `${short ? `-${short}, ` : "    "}--${name}${value ? ` ${value}` : ""}`,
        about,
    ]);
}
function table(rows) {
    const width = Math.max(...rows.map(([left]) => left.length)) + 2;
    return rows.flatMap(([left, right]) => wrapped(right, WIDTH - width - 2).map((line, at) => `  ${(at === 0 ? left : "").padEnd(width)}${line}`.trimEnd()));
}
/** The text in lines of at most so many characters. */
function wrapped(text, width = WIDTH) {
    const lines = [""];
    for (const word of text.split(" ")) {
        const line = lines.at(-1);
        if (line !== "" && line.length + 1 + word.length > width)
            lines.push(word);
        else
            lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/src/cli/commands.js







/** Every command, in the order of `--help`. A new one is a file in commands/ and a word here. */
const COMMANDS = [initCommand, planCommand, checkCommand, whyCommand];
/** Reads the arguments after the name of the program. Throws UsageError with the command it belongs to, if that is known. */
function readCommand(args) {
    const [word, ...rest] = args;
    if (word === "--version" || word === "-v")
        return { kind: "version" };
    if (word === "--help" || word === "-h" || word === "help") {
        const [name] = rest.filter((arg) => !arg.startsWith("-"));
        return { kind: "help", text: name === undefined ? helpOfAll(COMMANDS) : helpOf(commandOf(name)) };
    }
    const command = commandOf(word);
    const end = rest.indexOf("--");
    if (rest.slice(0, end < 0 ? undefined : end).some((arg) => arg === "--help" || arg === "-h"))
        return { kind: "help", text: helpOf(command) };
    try {
        return { kind: "run", run: command.read(rest), command };
    }
    catch (error) {
        if (!(error instanceof UsageError))
            throw error;
        throw new UsageError(`${elsewhere(error, command) ?? error.message} (see cdn-purge help ${command.name})`, {
            cause: error,
        });
    }
}
function commandOf(word) {
    const found = COMMANDS.find(({ name }) => name === word);
    if (found)
        return found;
    const all = COMMANDS.map(({ name }) => name);
    const fail = (message) => {
        throw new UsageError(`${message} (see cdn-purge --help)`);
    };
    const there = `there ${all.length === 1 ? "is" : "are"} ${all.join(", ")}`;
    if (word === undefined)
        return fail(`no command is given; ${there}`);
    if (word.startsWith("-"))
        return fail(`${quoted(word)} stands before the command; write cdn-purge plan and then options`);
    const meant = nearest(word.toLowerCase(), [...all, "help", "--version"], 2);
    return fail(`${quoted(word)} is no command; ${meant === null ? there : `did you mean ${meant}?`}`);
}
/** What to say of an option that another command has; null for every other error. */
function elsewhere(error, command) {
    if (!(error instanceof UnknownOptionError))
        return null;
    const option = error.option.replace(/^--/, "");
    const others = COMMANDS.filter(({ options }) => Object.hasOwn(options, option)).map(({ name }) => name);
    return others.length === 0 ? null : `${command.name} has no option --${option}; ${others.join(" and ")} has it`;
}

;// CONCATENATED MODULE: ./build/src/cli/terminal.js
/** Colours a terminal only. NO_COLOR turns that off (https://no-color.org), FORCE_COLOR on (https://nodejs.org/api/cli.html#force_color1-2-3). */
function paintFor(stream, env) {
    const mark = (open, close) => isColoured(stream, env) ? (text) => `\x1b[${open}m${text}\x1b[${close}m` : (text) => text;
    return {
        bold: mark(1, 22),
        dim: mark(2, 22),
        red: mark(31, 39),
        green: mark(32, 39),
        yellow: mark(33, 39),
        cyan: mark(36, 39),
    };
}
function isColoured({ isTTY }, { FORCE_COLOR, NO_COLOR, TERM }) {
    if (FORCE_COLOR !== undefined)
        return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
    return isTTY === true && !NO_COLOR && TERM !== "dumb";
}

;// CONCATENATED MODULE: ./build/src/cli.js





async function readStdin() {
    const chunks = [];
    for await (const chunk of process.stdin)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
// The reader may close the pipe early: `cdn-purge plan | head`.
process.stdout.on("error", (error) => {
    if (error.code !== "EPIPE")
        throw error;
});
/** Does what is asked. Throws an error whose message is one line for people. */
async function execute(asked) {
    if (asked.kind === "version")
        return void process.stdout.write(`${package_namespaceObject.rE}\n`);
    if (asked.kind === "help")
        return void process.stdout.write(asked.text);
    const { env, stdout } = process;
    const world = { cwd: process.cwd(), stdin: readStdin, env, paint: paintFor(stdout, env) };
    const { output, code } = await asked.run({ ...world, width: (stdout.isTTY && stdout.columns) || null });
    process.exitCode = code;
    stdout.write(output);
}
async function start() {
    let failed = 1;
    try {
        const asked = readCommand(process.argv.slice(2));
        if (asked.kind === "run")
            failed = asked.command.failed ?? 1;
        await execute(asked);
    }
    catch (error) {
        process.stderr.write(`cdn-purge: ${visible(error instanceof Error ? error.message : String(error))}\n`);
        process.exitCode = error instanceof UsageError ? 2 : failed;
    }
}
void start();

