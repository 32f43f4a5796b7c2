var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  GitError: () => GitError,
  UNKNOWN: () => UNKNOWN,
  UnreadableError: () => UnreadableError,
  attributesFolder: () => attributesFolder,
  basicCredential: () => basicCredential,
  block: () => block,
  cdnNames: () => cdnNames,
  cdnTable: () => cdnTable,
  changeOf: () => changeOf,
  changesFrom: () => changesFrom,
  changesGiven: () => changesGiven,
  code: () => code,
  commitBehindTag: () => commitBehindTag,
  compileGlob: () => compileGlob,
  compileRules: () => compileRules,
  count: () => count,
  coverOf: () => coverOf,
  decodeRules: () => decodeRules,
  distinct: () => distinct,
  endOfPrefix: () => endOfPrefix,
  entryOf: () => entryOf,
  expand: () => expand,
  git: () => git,
  grouped: () => grouped,
  headlineOf: () => headlineOf,
  isComplete: () => isComplete,
  isIndexName: () => isIndexName,
  isMatched: () => isMatched,
  isMissing: () => isMissing,
  isSha: () => isSha,
  line: () => line,
  linksOf: () => linksOf,
  liveUrls: () => liveUrls,
  logSafe: () => logSafe,
  lowerBound: () => lowerBound,
  mapChanges: () => mapChanges,
  mergeDistinct: () => mergeDistinct,
  nearest: () => nearest,
  objectsOf: () => objectsOf,
  parseRules: () => parseRules,
  pathFromText: () => pathFromText,
  plainEnvironment: () => plainEnvironment,
  planOf: () => planOf,
  prose: () => prose,
  provenResults: () => provenResults,
  reach: () => reach2,
  readRules: () => readRules,
  reading: () => reading,
  resolveBase: () => resolveBase,
  rulesKey: () => rulesKey,
  runGit: () => runGit,
  sentenceOf: () => sentenceOf,
  shadowedNotice: () => shadowedNotice,
  shadowedRules: () => shadowedRules,
  shasOf: () => shasOf,
  staleOf: () => staleOf,
  titleOf: () => titleOf,
  treeBefore: () => treeBefore,
  unknownBase: () => unknownBase,
  unusedNotice: () => unusedNotice,
  unusedRules: () => unusedRules,
  visible: () => visible
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_3KCFMXM5 = require("./chunk-3KCFMXM5.js");
var import_chunk_JTEB5PN5 = require("./chunk-JTEB5PN5.js");
var import_chunk_IDAPPJSJ = require("./chunk-IDAPPJSJ.js");
var import_chunk_GWIXZXL4 = require("./chunk-GWIXZXL4.js");
var import_node_child_process = require("node:child_process");
var import_node_os = require("node:os");
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
var require_constants = (0, import_chunk_GWIXZXL4.__commonJS)({
  "node_modules/picomatch/lib/constants.js"(exports2, module2) {
    "use strict";
    var WIN_SLASH = "\\\\/";
    var WIN_NO_SLASH = `[^${WIN_SLASH}]`;
    var DEFAULT_MAX_EXTGLOB_RECURSION = 0;
    var DOT_LITERAL = "\\.";
    var PLUS_LITERAL = "\\+";
    var QMARK_LITERAL = "\\?";
    var SLASH_LITERAL = "\\/";
    var ONE_CHAR = "(?=.)";
    var QMARK = "[^/]";
    var END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
    var START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
    var DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
    var NO_DOT = `(?!${DOT_LITERAL})`;
    var NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
    var NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
    var NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
    var QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
    var STAR2 = `${QMARK}*?`;
    var SEP = "/";
    var POSIX_CHARS = {
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
      STAR: STAR2,
      START_ANCHOR,
      SEP
    };
    var WINDOWS_CHARS = {
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
      SEP: "\\"
    };
    var POSIX_REGEX_SOURCE = {
      __proto__: null,
      alnum: "a-zA-Z0-9",
      alpha: "a-zA-Z",
      ascii: "\\x00-\\x7F",
      blank: " \\t",
      cntrl: "\\x00-\\x1F\\x7F",
      digit: "0-9",
      graph: "\\x21-\\x7E",
      lower: "a-z",
      print: "\\x20-\\x7E ",
      punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
      space: " \\t\\r\\n\\v\\f",
      upper: "A-Z",
      word: "A-Za-z0-9_",
      xdigit: "A-Fa-f0-9"
    };
    module2.exports = {
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
        "***": "*",
        "**/**": "**",
        "**/**/**": "**"
      },
      // Digits
      CHAR_0: 48,
      /* 0 */
      CHAR_9: 57,
      /* 9 */
      // Alphabet chars.
      CHAR_UPPERCASE_A: 65,
      /* A */
      CHAR_LOWERCASE_A: 97,
      /* a */
      CHAR_UPPERCASE_Z: 90,
      /* Z */
      CHAR_LOWERCASE_Z: 122,
      /* z */
      CHAR_LEFT_PARENTHESES: 40,
      /* ( */
      CHAR_RIGHT_PARENTHESES: 41,
      /* ) */
      CHAR_ASTERISK: 42,
      /* * */
      // Non-alphabetic chars.
      CHAR_AMPERSAND: 38,
      /* & */
      CHAR_AT: 64,
      /* @ */
      CHAR_BACKWARD_SLASH: 92,
      /* \ */
      CHAR_CARRIAGE_RETURN: 13,
      /* \r */
      CHAR_CIRCUMFLEX_ACCENT: 94,
      /* ^ */
      CHAR_COLON: 58,
      /* : */
      CHAR_COMMA: 44,
      /* , */
      CHAR_DOT: 46,
      /* . */
      CHAR_DOUBLE_QUOTE: 34,
      /* " */
      CHAR_EQUAL: 61,
      /* = */
      CHAR_EXCLAMATION_MARK: 33,
      /* ! */
      CHAR_FORM_FEED: 12,
      /* \f */
      CHAR_FORWARD_SLASH: 47,
      /* / */
      CHAR_GRAVE_ACCENT: 96,
      /* ` */
      CHAR_HASH: 35,
      /* # */
      CHAR_HYPHEN_MINUS: 45,
      /* - */
      CHAR_LEFT_ANGLE_BRACKET: 60,
      /* < */
      CHAR_LEFT_CURLY_BRACE: 123,
      /* { */
      CHAR_LEFT_SQUARE_BRACKET: 91,
      /* [ */
      CHAR_LINE_FEED: 10,
      /* \n */
      CHAR_NO_BREAK_SPACE: 160,
      /* \u00A0 */
      CHAR_PERCENT: 37,
      /* % */
      CHAR_PLUS: 43,
      /* + */
      CHAR_QUESTION_MARK: 63,
      /* ? */
      CHAR_RIGHT_ANGLE_BRACKET: 62,
      /* > */
      CHAR_RIGHT_CURLY_BRACE: 125,
      /* } */
      CHAR_RIGHT_SQUARE_BRACKET: 93,
      /* ] */
      CHAR_SEMICOLON: 59,
      /* ; */
      CHAR_SINGLE_QUOTE: 39,
      /* ' */
      CHAR_SPACE: 32,
      /*   */
      CHAR_TAB: 9,
      /* \t */
      CHAR_UNDERSCORE: 95,
      /* _ */
      CHAR_VERTICAL_LINE: 124,
      /* | */
      CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
      /* \uFEFF */
      /**
       * Create EXTGLOB_CHARS
       */
      extglobChars(chars) {
        return {
          "!": { type: "negate", open: "(?:(?!(?:", close: `))${chars.STAR})` },
          "?": { type: "qmark", open: "(?:", close: ")?" },
          "+": { type: "plus", open: "(?:", close: ")+" },
          "*": { type: "star", open: "(?:", close: ")*" },
          "@": { type: "at", open: "(?:", close: ")" }
        };
      },
      /**
       * Create GLOB_CHARS
       */
      globChars(win32) {
        return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
      }
    };
  }
});
var require_utils = (0, import_chunk_GWIXZXL4.__commonJS)({
  "node_modules/picomatch/lib/utils.js"(exports2) {
    "use strict";
    var {
      REGEX_BACKSLASH,
      REGEX_REMOVE_BACKSLASH,
      REGEX_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_GLOBAL
    } = require_constants();
    exports2.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
    exports2.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
    exports2.isRegexChar = (str) => str.length === 1 && exports2.hasRegexChars(str);
    exports2.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
    exports2.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
    exports2.isWindows = () => {
      if (typeof navigator !== "undefined" && navigator.platform) {
        const platform = navigator.platform.toLowerCase();
        return platform === "win32" || platform === "windows";
      }
      if (typeof process !== "undefined" && process.platform) {
        return process.platform === "win32";
      }
      return false;
    };
    exports2.removeBackslashes = (str) => {
      return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
        return match === "\\" ? "" : match;
      });
    };
    exports2.escapeLast = (input, char, lastIdx) => {
      const idx = input.lastIndexOf(char, lastIdx);
      if (idx === -1) return input;
      if (input[idx - 1] === "\\") return exports2.escapeLast(input, char, idx - 1);
      return `${input.slice(0, idx)}\\${input.slice(idx)}`;
    };
    exports2.removePrefix = (input, state = {}) => {
      let output = input;
      if (output.startsWith("./")) {
        output = output.slice(2);
        state.prefix = "./";
      }
      return output;
    };
    exports2.wrapOutput = (input, state = {}, options = {}) => {
      const prepend = options.contains ? "" : "^";
      const append2 = options.contains ? "" : "$";
      let output = `${prepend}(?:${input})${append2}`;
      if (state.negated === true) {
        output = `(?:^(?!${output}).*$)`;
      }
      return output;
    };
    exports2.basename = (path, { windows } = {}) => {
      const segs = path.split(windows ? /[\\/]/ : "/");
      const last = segs[segs.length - 1];
      if (last === "") {
        return segs[segs.length - 2];
      }
      return last;
    };
  }
});
var require_scan = (0, import_chunk_GWIXZXL4.__commonJS)({
  "node_modules/picomatch/lib/scan.js"(exports2, module2) {
    "use strict";
    var utils = require_utils();
    var {
      CHAR_ASTERISK,
      /* * */
      CHAR_AT,
      /* @ */
      CHAR_BACKWARD_SLASH,
      /* \ */
      CHAR_COMMA,
      /* , */
      CHAR_DOT,
      /* . */
      CHAR_EXCLAMATION_MARK,
      /* ! */
      CHAR_FORWARD_SLASH,
      /* / */
      CHAR_LEFT_CURLY_BRACE,
      /* { */
      CHAR_LEFT_PARENTHESES,
      /* ( */
      CHAR_LEFT_SQUARE_BRACKET,
      /* [ */
      CHAR_PLUS,
      /* + */
      CHAR_QUESTION_MARK,
      /* ? */
      CHAR_RIGHT_CURLY_BRACE,
      /* } */
      CHAR_RIGHT_PARENTHESES,
      /* ) */
      CHAR_RIGHT_SQUARE_BRACKET
      /* ] */
    } = require_constants();
    var isPathSeparator = (code2) => {
      return code2 === CHAR_FORWARD_SLASH || code2 === CHAR_BACKWARD_SLASH;
    };
    var depth = (token) => {
      if (token.isPrefix !== true) {
        token.depth = token.isGlobstar ? Infinity : 1;
      }
    };
    var scan = (input, options) => {
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
      let code2;
      let token = { value: "", depth: 0, isGlob: false };
      const eos = () => index >= length;
      const peek = () => str.charCodeAt(index + 1);
      const advance = () => {
        prev = code2;
        return str.charCodeAt(++index);
      };
      while (index < length) {
        code2 = advance();
        let next;
        if (code2 === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          code2 = advance();
          if (code2 === CHAR_LEFT_CURLY_BRACE) {
            braceEscaped = true;
          }
          continue;
        }
        if (braceEscaped === true || code2 === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          while (eos() !== true && (code2 = advance())) {
            if (code2 === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (code2 === CHAR_LEFT_CURLY_BRACE) {
              braces++;
              continue;
            }
            if (braceEscaped !== true && code2 === CHAR_DOT && (code2 = advance()) === CHAR_DOT) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (braceEscaped !== true && code2 === CHAR_COMMA) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (code2 === CHAR_RIGHT_CURLY_BRACE) {
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
        if (code2 === CHAR_FORWARD_SLASH) {
          slashes.push(index);
          tokens.push(token);
          token = { value: "", depth: 0, isGlob: false };
          if (finished === true) continue;
          if (prev === CHAR_DOT && index === start + 1) {
            start += 2;
            continue;
          }
          lastIndex = index + 1;
          continue;
        }
        if (opts.noext !== true) {
          const isExtglobChar = code2 === CHAR_PLUS || code2 === CHAR_AT || code2 === CHAR_ASTERISK || code2 === CHAR_QUESTION_MARK || code2 === CHAR_EXCLAMATION_MARK;
          if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
            isGlob = token.isGlob = true;
            isExtglob = token.isExtglob = true;
            finished = true;
            if (code2 === CHAR_EXCLAMATION_MARK && index === start) {
              negatedExtglob = true;
            }
            if (scanToEnd === true) {
              let parens = 0;
              while (eos() !== true && (code2 = advance())) {
                if (code2 === CHAR_BACKWARD_SLASH) {
                  backslashes = token.backslashes = true;
                  advance();
                  continue;
                }
                if (code2 === CHAR_LEFT_PARENTHESES) {
                  parens++;
                  continue;
                }
                if (code2 === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                  finished = true;
                  break;
                }
              }
              continue;
            }
            break;
          }
        }
        if (code2 === CHAR_ASTERISK) {
          if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code2 === CHAR_QUESTION_MARK) {
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code2 === CHAR_LEFT_SQUARE_BRACKET) {
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
        if (opts.nonegate !== true && code2 === CHAR_EXCLAMATION_MARK && index === start) {
          negated = token.negated = true;
          start++;
          continue;
        }
        if (opts.noparen !== true && code2 === CHAR_LEFT_PARENTHESES) {
          isGlob = token.isGlob = true;
          if (scanToEnd === true) {
            let parens = 1;
            while (eos() !== true && (code2 = advance())) {
              if (code2 === CHAR_BACKWARD_SLASH) {
                backslashes = token.backslashes = true;
                advance();
                continue;
              }
              if (code2 === CHAR_LEFT_PARENTHESES) {
                parens++;
                continue;
              }
              if (code2 === CHAR_RIGHT_PARENTHESES && --parens === 0) {
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
      let prefix = "";
      let glob = "";
      if (start > 0) {
        prefix = str.slice(0, start);
        str = str.slice(start);
        lastIndex -= start;
      }
      if (base && isGlob === true && lastIndex > 0) {
        base = str.slice(0, lastIndex);
        glob = str.slice(lastIndex);
      } else if (isGlob === true) {
        base = "";
        glob = str;
      } else {
        base = str;
      }
      if (base && base !== "" && base !== "/" && base !== str) {
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
        if (!isPathSeparator(code2)) {
          tokens.push(token);
        }
        state.tokens = tokens;
      }
      if (opts.parts === true || opts.tokens === true) {
        let prevIndex;
        for (let idx = 0; idx < slashes.length; idx++) {
          const n2 = prevIndex !== void 0 ? prevIndex + 1 : start;
          const i = slashes[idx];
          const value2 = input.slice(n2, i);
          if (opts.tokens) {
            if (idx === 0 && start !== 0) {
              tokens[idx].isPrefix = true;
              tokens[idx].value = prefix;
            } else {
              tokens[idx].value = value2;
            }
            depth(tokens[idx]);
            state.maxDepth += tokens[idx].depth;
          }
          if (i >= start) {
            parts.push(value2);
            prevIndex = i;
          }
        }
        const n = prevIndex !== void 0 ? prevIndex + 1 : start;
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
    module2.exports = scan;
  }
});
var require_parse = (0, import_chunk_GWIXZXL4.__commonJS)({
  "node_modules/picomatch/lib/parse.js"(exports2, module2) {
    "use strict";
    var constants = require_constants();
    var utils = require_utils();
    var {
      MAX_LENGTH,
      POSIX_REGEX_SOURCE,
      REGEX_NON_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_BACKREF,
      REPLACEMENTS
    } = constants;
    var expandRange = (args, options) => {
      if (typeof options.expandRange === "function") {
        return options.expandRange(...args, options);
      }
      args.sort();
      const value = `[${args.join("-")}]`;
      try {
        new RegExp(value);
      } catch (ex) {
        return args.map((v) => utils.escapeRegex(v)).join("..");
      }
      return value;
    };
    var syntaxError = (type, char) => {
      return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
    };
    var splitTopLevel = (input) => {
      const parts = [];
      let bracket = 0;
      let paren = 0;
      let quote3 = 0;
      let value = "";
      let escaped2 = false;
      for (const ch of input) {
        if (escaped2 === true) {
          value += ch;
          escaped2 = false;
          continue;
        }
        if (ch === "\\") {
          value += ch;
          escaped2 = true;
          continue;
        }
        if (ch === '"') {
          quote3 = quote3 === 1 ? 0 : 1;
          value += ch;
          continue;
        }
        if (quote3 === 0) {
          if (ch === "[") {
            bracket++;
          } else if (ch === "]" && bracket > 0) {
            bracket--;
          } else if (bracket === 0) {
            if (ch === "(") {
              paren++;
            } else if (ch === ")" && paren > 0) {
              paren--;
            } else if (ch === "|" && paren === 0) {
              parts.push(value);
              value = "";
              continue;
            }
          }
        }
        value += ch;
      }
      parts.push(value);
      return parts;
    };
    var isPlainBranch = (branch) => {
      let escaped2 = false;
      for (const ch of branch) {
        if (escaped2 === true) {
          escaped2 = false;
          continue;
        }
        if (ch === "\\") {
          escaped2 = true;
          continue;
        }
        if (/[?*+@!()[\]{}]/.test(ch)) {
          return false;
        }
      }
      return true;
    };
    var normalizeSimpleBranch = (branch) => {
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
      return value.replace(/\\(.)/g, "$1");
    };
    var hasRepeatedCharPrefixOverlap = (branches) => {
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
    var parseRepeatedExtglob = (pattern, requireEnd = true) => {
      if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") {
        return;
      }
      let bracket = 0;
      let paren = 0;
      let quote3 = 0;
      let escaped2 = false;
      for (let i = 1; i < pattern.length; i++) {
        const ch = pattern[i];
        if (escaped2 === true) {
          escaped2 = false;
          continue;
        }
        if (ch === "\\") {
          escaped2 = true;
          continue;
        }
        if (ch === '"') {
          quote3 = quote3 === 1 ? 0 : 1;
          continue;
        }
        if (quote3 === 1) {
          continue;
        }
        if (ch === "[") {
          bracket++;
          continue;
        }
        if (ch === "]" && bracket > 0) {
          bracket--;
          continue;
        }
        if (bracket > 0) {
          continue;
        }
        if (ch === "(") {
          paren++;
          continue;
        }
        if (ch === ")") {
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
    var buildCharClassStar = (chars) => {
      const source = chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`;
      return `${source}*`;
    };
    var getStarExtglobSequenceChars = (pattern) => {
      let index = 0;
      const chars = [];
      while (index < pattern.length) {
        const match = parseRepeatedExtglob(pattern.slice(index), false);
        if (!match || match.type !== "*") {
          return;
        }
        const branches = splitTopLevel(match.body).map((branch2) => branch2.trim());
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
    var repeatedExtglobRecursion = (pattern) => {
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
    var analyzeRepeatedExtglob = (body, options) => {
      if (options.maxExtglobRecursion === false) {
        return { risky: false };
      }
      const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
      const branches = splitTopLevel(body).map((branch) => branch.trim());
      if (branches.length > 1) {
        if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) {
          return { risky: true };
        }
      }
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
        return combinable ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) } : { risky: true };
      }
      return { risky: false };
    };
    var parse2 = (input, options) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected a string");
      }
      input = REPLACEMENTS[input] || input;
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      let len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      const bos = { type: "bos", value: "", output: opts.prepend || "" };
      const tokens = [bos];
      const capture = opts.capture ? "" : "?:";
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
        STAR: STAR2,
        START_ANCHOR
      } = PLATFORM_CHARS;
      const globstar = (opts2) => {
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const nodot = opts.dot ? "" : NO_DOT;
      const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
      let star = opts.bash === true ? globstar(opts) : STAR2;
      if (opts.capture) {
        star = `(${star})`;
      }
      if (typeof opts.noext === "boolean") {
        opts.noextglob = opts.noext;
      }
      const state = {
        input,
        index: -1,
        start: 0,
        dot: opts.dot === true,
        consumed: "",
        output: "",
        prefix: "",
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
      const eos = () => state.index === len - 1;
      const peek = state.peek = (n = 1) => input[state.index + n];
      const advance = state.advance = () => input[++state.index] || "";
      const remaining = () => input.slice(state.index + 1);
      const consume = (value2 = "", num = 0) => {
        state.consumed += value2;
        state.index += num;
      };
      const append2 = (token) => {
        state.output += token.output != null ? token.output : token.value;
        consume(token.value);
      };
      const negate = () => {
        let count2 = 1;
        while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
          advance();
          state.start++;
          count2++;
        }
        if (count2 % 2 === 0) {
          return false;
        }
        state.negated = true;
        state.start++;
        return true;
      };
      const increment = (type) => {
        state[type]++;
        stack.push(type);
      };
      const decrement = (type) => {
        state[type]--;
        stack.pop();
      };
      const push = (tok) => {
        if (prev.type === "globstar") {
          const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
          const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
          if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
            state.output = state.output.slice(0, -prev.output.length);
            prev.type = "star";
            prev.value = "*";
            prev.output = star;
            state.output += prev.output;
          }
        }
        if (extglobs.length && tok.type !== "paren") {
          extglobs[extglobs.length - 1].inner += tok.value;
        }
        if (tok.value || tok.output) append2(tok);
        if (prev && prev.type === "text" && tok.type === "text") {
          prev.output = (prev.output || prev.value) + tok.value;
          prev.value += tok.value;
          return;
        }
        tok.prev = prev;
        tokens.push(tok);
        prev = tok;
      };
      const extglobOpen = (type, value2) => {
        const token = { ...EXTGLOB_CHARS[value2], conditions: 1, inner: "" };
        token.prev = prev;
        token.parens = state.parens;
        token.output = state.output;
        token.startIndex = state.index;
        token.tokensIndex = tokens.length;
        const output = (opts.capture ? "(" : "") + token.open;
        increment("parens");
        push({ type, value: value2, output: state.output ? "" : ONE_CHAR });
        push({ type: "paren", extglob: true, value: advance(), output });
        extglobs.push(token);
      };
      const extglobClose = (token) => {
        const literal = input.slice(token.startIndex, state.index + 1);
        const body = input.slice(token.startIndex + 2, state.index);
        const analysis = analyzeRepeatedExtglob(body, opts);
        if ((token.type === "plus" || token.type === "star") && analysis.risky) {
          const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
          const open = tokens[token.tokensIndex];
          open.type = "text";
          open.value = literal;
          open.output = safeOutput || utils.escapeRegex(literal);
          for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
            tokens[i].value = "";
            tokens[i].output = "";
            delete tokens[i].suffix;
          }
          state.output = token.output + open.output;
          state.backtrack = true;
          push({ type: "paren", extglob: true, value, output: "" });
          decrement("parens");
          return;
        }
        let output = token.close + (opts.capture ? ")" : "");
        let rest;
        if (token.type === "negate") {
          let extglobStar = star;
          if (token.inner && token.inner.length > 1 && token.inner.includes("/")) {
            extglobStar = globstar(opts);
          }
          if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
            output = token.close = `)$))${extglobStar}`;
          }
          if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
            const expression = parse2(rest, { ...options, fastpaths: false }).output;
            output = token.close = `)${expression})${extglobStar})`;
          }
          if (token.prev.type === "bos") {
            state.negatedExtglob = true;
          }
        }
        push({ type: "paren", extglob: true, value, output });
        decrement("parens");
      };
      if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
        let backslashes = false;
        let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
          if (first === "\\") {
            backslashes = true;
            return m;
          }
          if (first === "?") {
            if (esc) {
              return esc + first + (rest ? QMARK.repeat(rest.length) : "");
            }
            if (index === 0) {
              return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
            }
            return QMARK.repeat(chars.length);
          }
          if (first === ".") {
            return DOT_LITERAL.repeat(chars.length);
          }
          if (first === "*") {
            if (esc) {
              return esc + first + (rest ? star : "");
            }
            return star;
          }
          return esc ? m : `\\${m}`;
        });
        if (backslashes === true) {
          if (opts.unescape === true) {
            output = output.replace(/\\/g, "");
          } else {
            output = output.replace(/\\+/g, (m) => {
              return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
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
      while (!eos()) {
        value = advance();
        if (value === "\0") {
          continue;
        }
        if (value === "\\") {
          const next = peek();
          if (next === "/" && opts.bash !== true) {
            continue;
          }
          if (next === "." || next === ";") {
            continue;
          }
          if (!next) {
            value += "\\";
            push({ type: "text", value });
            continue;
          }
          const match = /^\\+/.exec(remaining());
          let slashes = 0;
          if (match && match[0].length > 2) {
            slashes = match[0].length;
            state.index += slashes;
            if (slashes % 2 !== 0) {
              value += "\\";
            }
          }
          if (opts.unescape === true) {
            value = advance();
          } else {
            value += advance();
          }
          if (state.brackets === 0) {
            push({ type: "text", value });
            continue;
          }
        }
        if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
          if (opts.posix !== false && value === ":") {
            const inner = prev.value.slice(1);
            if (inner.includes("[")) {
              prev.posix = true;
              if (inner.includes(":")) {
                const idx = prev.value.lastIndexOf("[");
                const pre = prev.value.slice(0, idx);
                const rest2 = prev.value.slice(idx + 2);
                const posix = POSIX_REGEX_SOURCE[rest2];
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
          if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") {
            value = `\\${value}`;
          }
          if (value === "]" && (prev.value === "[" || prev.value === "[^")) {
            value = `\\${value}`;
          }
          if (opts.posix === true && value === "!" && prev.value === "[") {
            value = "^";
          }
          prev.value += value;
          append2({ value });
          continue;
        }
        if (state.quotes === 1 && value !== '"') {
          value = utils.escapeRegex(value);
          prev.value += value;
          append2({ value });
          continue;
        }
        if (value === '"') {
          state.quotes = state.quotes === 1 ? 0 : 1;
          if (opts.keepQuotes === true) {
            push({ type: "text", value });
          }
          continue;
        }
        if (value === "(") {
          increment("parens");
          push({ type: "paren", value });
          continue;
        }
        if (value === ")") {
          if (state.parens === 0 && opts.strictBrackets === true) {
            throw new SyntaxError(syntaxError("opening", "("));
          }
          const extglob = extglobs[extglobs.length - 1];
          if (extglob && state.parens === extglob.parens + 1) {
            extglobClose(extglobs.pop());
            continue;
          }
          push({ type: "paren", value, output: state.parens ? ")" : "\\)" });
          decrement("parens");
          continue;
        }
        if (value === "[") {
          if (opts.nobracket === true || !remaining().includes("]")) {
            if (opts.nobracket !== true && opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("closing", "]"));
            }
            value = `\\${value}`;
          } else {
            increment("brackets");
          }
          push({ type: "bracket", value });
          continue;
        }
        if (value === "]") {
          if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          if (state.brackets === 0) {
            if (opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("opening", "["));
            }
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          decrement("brackets");
          const prevValue = prev.value.slice(1);
          if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) {
            value = `/${value}`;
          }
          prev.value += value;
          append2({ value });
          if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
            continue;
          }
          const escaped2 = utils.escapeRegex(prev.value);
          state.output = state.output.slice(0, -prev.value.length);
          if (opts.literalBrackets === true) {
            state.output += escaped2;
            prev.value = escaped2;
            continue;
          }
          prev.value = `(${capture}${escaped2}|${prev.value})`;
          state.output += prev.value;
          continue;
        }
        if (value === "{" && opts.nobrace !== true) {
          increment("braces");
          const open = {
            type: "brace",
            value,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open);
          push(open);
          continue;
        }
        if (value === "}") {
          const brace = braces[braces.length - 1];
          if (opts.nobrace === true || !brace) {
            push({ type: "text", value, output: value });
            continue;
          }
          let output = ")";
          if (brace.dots === true) {
            const arr = tokens.slice();
            const range = [];
            for (let i = arr.length - 1; i >= 0; i--) {
              tokens.pop();
              if (arr[i].type === "brace") {
                break;
              }
              if (arr[i].type !== "dots") {
                range.unshift(arr[i].value);
              }
            }
            output = expandRange(range, opts);
            state.backtrack = true;
          }
          if (brace.comma !== true && brace.dots !== true) {
            const out = state.output.slice(0, brace.outputIndex);
            const toks = state.tokens.slice(brace.tokensIndex);
            brace.value = brace.output = "\\{";
            value = output = "\\}";
            state.output = out;
            for (const t of toks) {
              state.output += t.output || t.value;
            }
          }
          push({ type: "brace", value, output });
          decrement("braces");
          braces.pop();
          continue;
        }
        if (value === "|") {
          if (extglobs.length > 0) {
            extglobs[extglobs.length - 1].conditions++;
          }
          push({ type: "text", value });
          continue;
        }
        if (value === ",") {
          let output = value;
          const brace = braces[braces.length - 1];
          if (brace && stack[stack.length - 1] === "braces") {
            brace.comma = true;
            output = "|";
          }
          push({ type: "comma", value, output });
          continue;
        }
        if (value === "/") {
          if (prev.type === "dot" && state.index === state.start + 1) {
            state.start = state.index + 1;
            state.consumed = "";
            state.output = "";
            tokens.pop();
            prev = bos;
            continue;
          }
          push({ type: "slash", value, output: SLASH_LITERAL });
          continue;
        }
        if (value === ".") {
          if (state.braces > 0 && prev.type === "dot") {
            if (prev.value === ".") prev.output = DOT_LITERAL;
            const brace = braces[braces.length - 1];
            prev.type = "dots";
            prev.output += value;
            prev.value += value;
            brace.dots = true;
            continue;
          }
          if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
            push({ type: "text", value, output: DOT_LITERAL });
            continue;
          }
          push({ type: "dot", value, output: DOT_LITERAL });
          continue;
        }
        if (value === "?") {
          const isGroup = prev && prev.value === "(";
          if (!isGroup && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("qmark", value);
            continue;
          }
          if (prev && prev.type === "paren") {
            const next = peek();
            let output = value;
            if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) {
              output = `\\${value}`;
            }
            push({ type: "text", value, output });
            continue;
          }
          if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
            push({ type: "qmark", value, output: QMARK_NO_DOT });
            continue;
          }
          push({ type: "qmark", value, output: QMARK });
          continue;
        }
        if (value === "!") {
          if (opts.noextglob !== true && peek() === "(") {
            if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
              extglobOpen("negate", value);
              continue;
            }
          }
          if (opts.nonegate !== true && state.index === 0) {
            negate();
            continue;
          }
        }
        if (value === "+") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("plus", value);
            continue;
          }
          if (prev && prev.value === "(" || opts.regex === false) {
            push({ type: "plus", value, output: PLUS_LITERAL });
            continue;
          }
          if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
            push({ type: "plus", value });
            continue;
          }
          push({ type: "plus", value: PLUS_LITERAL });
          continue;
        }
        if (value === "@") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            push({ type: "at", extglob: true, value, output: "" });
            continue;
          }
          push({ type: "text", value });
          continue;
        }
        if (value !== "*") {
          if (value === "$" || value === "^") {
            value = `\\${value}`;
          }
          const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
          if (match) {
            value += match[0];
            state.index += match[0].length;
          }
          push({ type: "text", value });
          continue;
        }
        if (prev && (prev.type === "globstar" || prev.star === true)) {
          prev.type = "star";
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
          extglobOpen("star", value);
          continue;
        }
        if (prev.type === "star") {
          if (opts.noglobstar === true) {
            consume(value);
            continue;
          }
          const prior = prev.prev;
          const before = prior.prev;
          const isStart = prior.type === "slash" || prior.type === "bos";
          const afterStar = before && (before.type === "star" || before.type === "globstar");
          if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
            push({ type: "star", value, output: "" });
            continue;
          }
          const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
          const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
          if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
            push({ type: "star", value, output: "" });
            continue;
          }
          while (rest.slice(0, 3) === "/**") {
            const after = input[state.index + 4];
            if (after && after !== "/") {
              break;
            }
            rest = rest.slice(3);
            consume("/**", 3);
          }
          const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
          if (prior.type === "bos" && eos()) {
            prev.type = "globstar";
            prev.value += value;
            prev.output = globstar(opts);
            state.output = prev.output;
            state.globstar = true;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
            prev.value += value;
            state.globstar = true;
            state.output += prior.output + prev.output;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
            const end = rest[1] !== void 0 ? "|$" : "";
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
            prev.value += value;
            state.output += prior.output + prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          if (prior.type === "bos" && rest[0] === "/") {
            prev.type = "globstar";
            prev.value += value;
            prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
            state.output = prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          state.output = state.output.slice(0, -prev.output.length);
          prev.type = "globstar";
          prev.output = globstar(opts);
          prev.value += value;
          state.output += prev.output;
          state.globstar = true;
          consume(value);
          continue;
        }
        const token = { type: "star", value, output: star };
        if (opts.bash === true) {
          token.output = ".*?";
          if (prev.type === "bos" || prev.type === "slash") {
            token.output = nodot + token.output;
          }
          push(token);
          continue;
        }
        if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
          token.output = value;
          push(token);
          continue;
        }
        if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
          if (prev.type === "dot") {
            state.output += NO_DOT_SLASH;
            prev.output += NO_DOT_SLASH;
          } else if (opts.dot === true) {
            state.output += NO_DOTS_SLASH;
            prev.output += NO_DOTS_SLASH;
          } else {
            state.output += nodot;
            prev.output += nodot;
          }
          if (peek() !== "*") {
            state.output += ONE_CHAR;
            prev.output += ONE_CHAR;
          }
        }
        push(token);
      }
      while (state.brackets > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
        state.output = utils.escapeLast(state.output, "[");
        decrement("brackets");
      }
      while (state.parens > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
        state.output = utils.escapeLast(state.output, "(");
        decrement("parens");
      }
      while (state.braces > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
        state.output = utils.escapeLast(state.output, "{");
        decrement("braces");
      }
      if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) {
        push({ type: "maybe_slash", value: "", output: `${SLASH_LITERAL}?` });
      }
      if (state.backtrack === true) {
        state.output = "";
        for (const token of state.tokens) {
          state.output += token.output != null ? token.output : token.value;
          if (token.suffix) {
            state.output += token.suffix;
          }
        }
      }
      return state;
    };
    parse2.fastpaths = (input, options) => {
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      const len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      input = REPLACEMENTS[input] || input;
      const {
        DOT_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOTS,
        NO_DOTS_SLASH,
        STAR: STAR2,
        START_ANCHOR
      } = constants.globChars(opts.windows);
      const nodot = opts.dot ? NO_DOTS : NO_DOT;
      const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
      const capture = opts.capture ? "" : "?:";
      const state = { negated: false, prefix: "" };
      let star = opts.bash === true ? ".*?" : STAR2;
      if (opts.capture) {
        star = `(${star})`;
      }
      const globstar = (opts2) => {
        if (opts2.noglobstar === true) return star;
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const create = (str) => {
        switch (str) {
          case "*":
            return `${nodot}${ONE_CHAR}${star}`;
          case ".*":
            return `${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*.*":
            return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*/*":
            return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
          case "**":
            return nodot + globstar(opts);
          case "**/*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
          case "**/*.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "**/.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
          default: {
            const match = /^(.*?)\.(\w+)$/.exec(str);
            if (!match) return;
            const source2 = create(match[1]);
            if (!source2) return;
            return source2 + DOT_LITERAL + match[2];
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
    module2.exports = parse2;
  }
});
var require_picomatch = (0, import_chunk_GWIXZXL4.__commonJS)({
  "node_modules/picomatch/lib/picomatch.js"(exports2, module2) {
    "use strict";
    var scan = require_scan();
    var parse2 = require_parse();
    var utils = require_utils();
    var constants = require_constants();
    var isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
    var picomatch2 = (glob, options, returnState = false) => {
      if (Array.isArray(glob)) {
        const fns = glob.map((input) => picomatch2(input, options, returnState));
        const arrayMatcher = (str) => {
          for (const isMatch of fns) {
            const state2 = isMatch(str);
            if (state2) return state2;
          }
          return false;
        };
        return arrayMatcher;
      }
      const isState = isObject(glob) && glob.tokens && glob.input;
      if (glob === "" || typeof glob !== "string" && !isState) {
        throw new TypeError("Expected pattern to be a non-empty string");
      }
      const opts = options || {};
      const posix = opts.windows;
      const regex = isState ? picomatch2.compileRe(glob, options) : picomatch2.makeRe(glob, options, false, true);
      const state = regex.state;
      delete regex.state;
      let isIgnored = () => false;
      if (opts.ignore) {
        const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
        isIgnored = picomatch2(opts.ignore, ignoreOpts, returnState);
      }
      const matcher = (input, returnObject = false) => {
        const { isMatch, match, output } = picomatch2.test(input, regex, options, { glob, posix });
        const result = { glob, state, regex, posix, input, output, match, isMatch };
        if (typeof opts.onResult === "function") {
          opts.onResult(result);
        }
        if (isMatch === false) {
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (isIgnored(input)) {
          if (typeof opts.onIgnore === "function") {
            opts.onIgnore(result);
          }
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (typeof opts.onMatch === "function") {
          opts.onMatch(result);
        }
        return returnObject ? result : true;
      };
      if (returnState) {
        matcher.state = state;
      }
      return matcher;
    };
    picomatch2.test = (input, regex, options, { glob, posix } = {}) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected input to be a string");
      }
      if (input === "") {
        return { isMatch: false, output: "" };
      }
      const opts = options || {};
      const format = opts.format || (posix ? utils.toPosixSlashes : null);
      let match = input === glob;
      let output = match && format ? format(input) : input;
      if (match === false) {
        output = format ? format(input) : input;
        match = output === glob;
      }
      if (match === false || opts.capture === true) {
        if (opts.matchBase === true || opts.basename === true) {
          match = picomatch2.matchBase(input, regex, options, posix);
        } else {
          match = regex.exec(output);
        }
      }
      return { isMatch: Boolean(match), match, output };
    };
    picomatch2.matchBase = (input, glob, options, posix = options && options.windows) => {
      const regex = glob instanceof RegExp ? glob : picomatch2.makeRe(glob, options);
      return regex.test(utils.basename(input, { windows: posix }));
    };
    picomatch2.isMatch = (str, patterns, options) => picomatch2(patterns, options)(str);
    picomatch2.parse = (pattern, options) => {
      if (Array.isArray(pattern)) return pattern.map((p) => picomatch2.parse(p, options));
      return parse2(pattern, { ...options, fastpaths: false });
    };
    picomatch2.scan = (input, options) => scan(input, options);
    picomatch2.compileRe = (state, options, returnOutput = false, returnState = false) => {
      if (returnOutput === true) {
        return state.output;
      }
      const opts = options || {};
      const prepend = opts.contains ? "" : "^";
      const append2 = opts.contains ? "" : "$";
      let source = `${prepend}(?:${state.output})${append2}`;
      if (state && state.negated === true) {
        source = `^(?!${source}).*$`;
      }
      const regex = picomatch2.toRegex(source, options);
      if (returnState === true) {
        regex.state = state;
      }
      return regex;
    };
    picomatch2.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
      if (!input || typeof input !== "string") {
        throw new TypeError("Expected a non-empty string");
      }
      let parsed = { negated: false, fastpaths: true };
      if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) {
        parsed.output = parse2.fastpaths(input, options);
      }
      if (!parsed.output) {
        parsed = parse2(input, options);
      }
      return picomatch2.compileRe(parsed, options, returnOutput, returnState);
    };
    picomatch2.toRegex = (source, options) => {
      try {
        const opts = options || {};
        return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
      } catch (err) {
        if (options && options.debug === true) throw err;
        return /$^/;
      }
    };
    picomatch2.constants = constants;
    module2.exports = picomatch2;
  }
});
var require_picomatch2 = (0, import_chunk_GWIXZXL4.__commonJS)({
  "node_modules/picomatch/index.js"(exports2, module2) {
    "use strict";
    var pico = require_picomatch();
    var utils = require_utils();
    function picomatch2(glob, options, returnState = false) {
      if (options && (options.windows === null || options.windows === void 0)) {
        options = { ...options, windows: utils.isWindows() };
      }
      return pico(glob, options, returnState);
    }
    Object.assign(picomatch2, pico);
    module2.exports = picomatch2;
  }
});
var cdnTable = {
  cloudfront: {
    title: "CloudFront",
    target: "distribution",
    ids: {
      input: "cloudfront-distribution",
      // AWS starts them with an E; emulators do not.
      form: /^(?:[A-Z0-9]{5,32}|dt_[A-Za-z0-9]{5,64})$/,
      allowed: "distribution ids (`E` and capital letters and digits) and distribution tenant ids (`dt_\u2026`) are allowed; domain names, ARNs and aliases are not",
      example: "E2QWRUHEXAMPLE"
    },
    tokenInput: null,
    needsSite: false,
    queryStrings: true,
    soft: false,
    layer: "inner",
    grammar: import_chunk_3KCFMXM5.cloudfrontGrammar,
    load: async () => (await Promise.resolve().then(() => __toESM(require("./client-2B54FHU5.js")))).cloudfront
  },
  cloudflare: {
    title: "Cloudflare",
    target: "zone",
    ids: {
      input: "cloudflare-zone",
      form: /^[0-9a-f]{32}$/,
      allowed: "zone ids (32 hex digits, on the overview page of the zone) are allowed; domain names and account names are not",
      example: "023e105f4ecef8ad9ca31a8372d0c353"
    },
    tokenInput: "cloudflare-api-token",
    needsSite: true,
    queryStrings: true,
    soft: true,
    layer: "outer",
    grammar: import_chunk_JTEB5PN5.cloudflareGrammar,
    load: async () => (await Promise.resolve().then(() => __toESM(require("./client-QFAI3GJI.js")))).cloudflare
  },
  fastly: {
    title: "Fastly",
    target: "service",
    ids: {
      input: "fastly-service",
      form: /^[A-Za-z0-9]{16,32}$/,
      allowed: "service ids (22 letters and digits or so) are allowed; names of services and domains are not",
      example: "SU1Z0isxPaozGVKXdv0eY"
    },
    tokenInput: "fastly-api-token",
    needsSite: true,
    queryStrings: false,
    soft: true,
    layer: "outer",
    grammar: import_chunk_IDAPPJSJ.fastlyGrammar,
    load: async () => (await Promise.resolve().then(() => __toESM(require("./client-V72VTGS3.js")))).fastly
  }
};
function entryOf(name) {
  return cdnTable[name];
}
var UnreadableError = class extends Error {
  name = "UnreadableError";
};
async function reading(promise) {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof UnreadableError) return error;
    throw error;
  }
}
var GitError = class extends UnreadableError {
  name = "GitError";
};
var GIT_ENV = /^GIT_(SSL_|PROXY_|HTTP_|TRACE|CURL_|EXEC_PATH$|CONFIG_(GLOBAL|SYSTEM|NOSYSTEM)$)/;
var SECRET_ENV = /^(INPUT_|AWS_|ACTIONS_|GITHUB_TOKEN$|GH_TOKEN$)/;
var LARGEST_OUTPUT = 256 * 1024 * 1024;
var KEPT_OF_STDERR = 64 * 1024;
function git(options, args, input, take) {
  return runGit(options.dir, environment(options), args, input, take, options.limits);
}
function runGit(cwd, env, args, input, take, { gitMs } = import_chunk_3KCFMXM5.LIMITS) {
  return new Promise((resolve2, reject) => {
    const child = (0, import_node_child_process.spawn)("git", args, { cwd, env, windowsHide: true, detached: process.platform !== "win32" });
    noted(child);
    const stdout = [];
    let size = 0;
    let stderr = Buffer.alloc(0);
    const giveUp = (why) => {
      kill(child);
      reject(new GitError(`git ${args[0]} ${why}`));
    };
    const timer = setTimeout(giveUp, gitMs, `did not end within ${gitMs / 1e3} s`);
    const collect = (piece) => {
      size += piece.length;
      if (size <= LARGEST_OUTPUT) stdout.push(piece);
      else giveUp(`wrote more than ${LARGEST_OUTPUT >> 20} MiB`);
    };
    child.stdout.on("data", take ?? collect);
    child.stderr.on("data", (piece) => {
      stderr = Buffer.concat([stderr, piece]).subarray(-KEPT_OF_STDERR);
    });
    child.on("error", (cause) => {
      clearTimeout(timer);
      reject(new GitError(`git cannot be started: ${cause.message}`, { cause }));
    });
    child.on("close", (code2, signal) => {
      clearTimeout(timer);
      if (code2 === null) reject(new GitError(`git ${args[0]} was ended by ${signal}`));
      else resolve2({ code: code2, stdout: Buffer.concat(stdout), stderr: stderr.toString("utf8").trim() });
    });
    child.stdin.on("error", () => {
    });
    child.stdin.end(input);
  });
}
var running = /* @__PURE__ */ new Set();
function noted(child) {
  running.add(child);
  child.once("close", () => running.delete(child));
}
process.prependListener("exit", () => {
  for (const child of running) kill(child);
});
function kill(child) {
  try {
    if (process.platform === "win32" || child.pid === void 0) child.kill("SIGKILL");
    else process.kill(-child.pid, "SIGKILL");
  } catch {
  }
}
function basicCredential(token) {
  return Buffer.from(`x-access-token:${token}`).toString("base64");
}
function environment(options) {
  const { dir, serverUrl, url, token, env, trusted, limits = import_chunk_3KCFMXM5.LIMITS } = options;
  const header = `http.${serverUrl}/.extraheader`;
  const config = [
    ["core.hooksPath", import_node_os.devNull],
    ["credential.helper", ""],
    ["gc.auto", "0"],
    ["maintenance.auto", "false"],
    ["http.lowSpeedLimit", "1"],
    ["http.lowSpeedTime", String(limits.gitSilenceSeconds)],
    // Where the first answer leads, git's second request takes the header along, to another host too. A repository that was
    // renamed since the run began is one for the REST API.
    [`http.${serverUrl}/.followRedirects`, "false"],
    // The longest match wins: a shorter insteadOf of the user's, to ssh or to another password, would lead elsewhere.
    [`url.${url}.insteadOf`, url],
    // An empty value drops what actions/checkout left in the user's configuration: two headers make the server refuse.
    [header, ""]
  ];
  if (trusted) config.push([`http.${serverUrl}/.sslCAInfo`, trusted]);
  if (token) config.push([header, `AUTHORIZATION: basic ${basicCredential(token)}`]);
  const proxy = env.HTTP_PROXY && !env.http_proxy ? { http_proxy: env.HTTP_PROXY } : {};
  const result = { ...plainEnvironment(env), ...proxy, GIT_DIR: dir, GIT_CONFIG_COUNT: String(config.length) };
  config.forEach(([key, value], index) => {
    Object.assign(result, { [`GIT_CONFIG_KEY_${index}`]: key, [`GIT_CONFIG_VALUE_${index}`]: value });
  });
  return result;
}
function plainEnvironment(env) {
  const kept = Object.entries(env).filter(
    ([name]) => !SECRET_ENV.test(name) && (!name.startsWith("GIT_") || GIT_ENV.test(name))
  );
  return {
    ...Object.fromEntries(kept),
    GIT_TERMINAL_PROMPT: "0",
    GIT_ASKPASS: "",
    GCM_INTERACTIVE: "never",
    GIT_NO_LAZY_FETCH: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_LITERAL_PATHSPECS: "1",
    GIT_OPTIONAL_LOCKS: "0",
    LC_ALL: "C"
  };
}
var INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufff9-\uffff]/gu;
function logSafe(text) {
  return visible(text).replace(/(?<!arn:aws:cloudfront)::/g, ":\\u003a").replaceAll("##[", "#\\u0023[");
}
function visible(text) {
  return text.replace(INVISIBLE, (char) => {
    const code2 = char.codePointAt(0).toString(16);
    return code2.length > 4 ? `\\u{${code2}}` : `\\u${code2.padStart(4, "0")}`;
  });
}
function line(text) {
  return visible(text).replace(/[^A-Za-z0-9/ -]/gu, (char) => `&#${char.codePointAt(0)};`);
}
function code(text) {
  return `<code>${line(text)}</code>`;
}
function block(lines) {
  return `<pre>${lines.join("\n")}</pre>`;
}
var LINKED = /[@#]|:\/\/|www\.|\bgh-\d/i;
function prose(text) {
  const parts = visible(text).split("`");
  if (parts.length % 2 === 0) parts.push(parts.splice(-2).join("`"));
  return parts.map((part, at) => at % 2 === 1 ? code(part) : plain(part)).join("").replace(/^(?:[-+=]|\d(?=\d*[.)]))/, (char) => `&#${char.charCodeAt(0)};`);
}
function plain(text) {
  const words = text.split(/(\s+)/);
  return words.map((word) => LINKED.test(word) ? code(word) : escaped(word)).join("");
}
function escaped(text) {
  return text.replace(/[&<>"'*_~`|[\]()!\\$]/g, (char) => `&#${char.charCodeAt(0)};`);
}
var latest = null;
function codecOf(grammar) {
  if (latest?.grammar !== grammar) latest = { grammar, codec: buildCodec(grammar) };
  return latest.codec;
}
function buildCodec({ escaped: escaped2, unpurgeable }) {
  const inClass = (chars) => chars.replace(/[\]\\^-]/g, "\\$&");
  const printable = Array.from({ length: 126 - 32 }, (_, at) => String.fromCharCode(33 + at));
  const safe = (never, always) => printable.filter((char) => always.includes(char) || !(never + escaped2).includes(char)).join("");
  return {
    plain: new RegExp(`^[${inClass(safe("%?#", ""))}]*$`),
    unsafeInName: new RegExp(`[^${inClass(safe("%?#", unpurgeable))}]`, "gu"),
    unsafeInTyped: new RegExp(`%[0-9A-Fa-f]{2}|[^${inClass(safe("%#", `${unpurgeable}?`))}]`, "gu"),
    unpurgeable: [...unpurgeable, "\uFFFD"],
    typed: /* @__PURE__ */ new Map()
  };
}
function encodeName(name, grammar) {
  const { plain: plain2, unsafeInName } = codecOf(grammar);
  return plain2.test(name) ? name : name.replace(unsafeInName, encodeChar);
}
function encodeTyped(text, grammar) {
  const { unsafeInTyped, typed } = codecOf(grammar);
  const known3 = typed.get(text);
  if (known3 !== void 0) return known3;
  const encoded = text.replace(unsafeInTyped, (found) => {
    if (found.length !== 3 || found[0] !== "%") return encodeChar(found);
    const char = String.fromCharCode(Number.parseInt(found.slice(1), 16));
    return grammar.unpurgeable.includes(char) ? char : found;
  });
  typed.set(text, encoded);
  return encoded;
}
function encodeChar(char) {
  const code2 = char.codePointAt(0);
  if (code2 >= 56448 && code2 <= 56575) return `%${(code2 - 56320).toString(16).toUpperCase()}`;
  if (code2 >= 55296 && code2 <= 57343) return "\uFFFD";
  if (code2 >= 128) return encodeURIComponent(char);
  return `%${code2.toString(16).toUpperCase().padStart(2, "0")}`;
}
function exactTarget(path, grammar) {
  const end = path.endsWith("*") ? path.length - 1 : path.length;
  const known3 = knownEnd(path, grammar);
  if (known3 >= path.length && end === path.length && path.length <= grammar.maxLength) return { kind: "path", path };
  return forced(path, Math.min(known3, end), shown(path), grammar);
}
function urlOf(path) {
  return path.endsWith("*") ? null : shown(path);
}
function prefixTarget(prefix, grammar) {
  const known3 = knownEnd(prefix, grammar);
  if (known3 >= prefix.length && prefix.length < grammar.maxLength) return { kind: "prefix", prefix };
  return forced(prefix, known3, `${shown(prefix)}*`, grammar);
}
function forced(path, known3, display, grammar) {
  const prefix = path.slice(0, safeCut(path, Math.min(known3, grammar.maxLength - 1)));
  const cut = grammar.cut === "segment" ? prefix.slice(0, prefix.lastIndexOf("/") + 1) : prefix;
  return { kind: "forced", prefix: cut, path: display };
}
function knownEnd(path, grammar) {
  let end = path.length;
  for (const char of codecOf(grammar).unpurgeable) {
    const at = path.indexOf(char);
    if (at >= 0 && at < end) end = at;
  }
  return end;
}
function shown(path) {
  return path.includes("\uFFFD") ? path.replaceAll("\uFFFD", "%EF%BF%BD") : path;
}
function safeCut(path, end) {
  let at = end;
  if (path[at - 1] === "%") at -= 1;
  else if (path[at - 2] === "%") at -= 2;
  while (/^%[89AB][0-9A-F]$/i.test(path.slice(at, at + 3)) && path[at - 3] === "%") at -= 3;
  return at;
}
function isIndexName(name) {
  return /^[^/*?#\s\x00-\x1f]*$/.test(name) && name !== "." && name !== "..";
}
function pageForms(path, { directoryIndex, cleanUrls }, grammar) {
  if (path.includes("?")) return [path];
  const index = encodeTyped(directoryIndex, grammar);
  if (!cleanUrls) return directoryForms(path, index);
  const stem = pageStem(path, index);
  if (stem === null) return [path];
  const found = /* @__PURE__ */ new Set([path]);
  for (const form of formsOf(stem, index, true)) found.add(form);
  const name = cleanIndex(index);
  if (name !== null && stem.endsWith(name)) {
    for (const form of formsOf(stem.slice(0, -name.length), index, true)) found.add(form);
  }
  return [...found];
}
function formsOutside(prefix, { directoryIndex, cleanUrls }, grammar) {
  if (prefix.includes("?")) return [];
  const index = encodeTyped(directoryIndex, grammar);
  const endings = [...index === "" ? [] : [`/${index}`], ...cleanUrls ? ["/", ".html"] : []];
  const name = cleanUrls ? cleanIndex(index) : null;
  if (name !== null) endings.push(...endings.map((ending) => name + ending));
  const found = /* @__PURE__ */ new Set();
  for (const ending of endings) {
    for (let length = 1; length <= ending.length; length++) {
      if (!prefix.endsWith(ending.slice(0, length))) continue;
      for (const form of formsOf(prefix.slice(0, -length), index, cleanUrls)) {
        if (!form.startsWith(prefix)) found.add(form);
      }
    }
  }
  return [...found];
}
function directoryOf(path, directoryIndex, grammar) {
  const query = path.indexOf("?");
  const plain2 = query < 0 ? path : path.slice(0, query);
  const stem = directoryStem(plain2, encodeTyped(directoryIndex, grammar));
  return `${stem ?? plain2}/`;
}
function directoryForms(path, index) {
  if (index === "") return [path];
  if (path.endsWith("/")) return [path, `${path}${index}`];
  return path.endsWith(`/${index}`) ? [path, path.slice(0, -index.length)] : [path];
}
function formsOf(stem, index, cleanUrls) {
  const directory = [`${stem}/`, ...index === "" ? [] : [`${stem}/${index}`]];
  if (!cleanUrls || stem === "" || stem.endsWith("/")) return directory;
  return [stem, ...directory, `${stem}.html`];
}
function cleanIndex(index) {
  return index.endsWith(".html") && index !== ".html" ? `/${index.slice(0, -5)}` : null;
}
function directoryStem(path, index) {
  if (path.endsWith("/")) return path.slice(0, -1);
  return index !== "" && path.endsWith(`/${index}`) ? path.slice(0, -index.length - 1) : null;
}
function pageStem(path, index) {
  const stem = directoryStem(path, index);
  if (stem !== null) return stem;
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (!name.includes(".")) return path;
  return name.endsWith(".html") && name !== ".html" ? path.slice(0, -5) : null;
}
var cdnNames = ["cloudfront", "cloudflare", "fastly"];
function grouped(number) {
  return String(number).replaceAll(/\B(?=(\d{3})+$)/g, ",");
}
function shasOf(base) {
  return base.kind === "known" ? base.commits.map(({ sha }) => sha) : [];
}
function unknownBase({ message }) {
  return { kind: "unknown", why: message };
}
function isMissing(sha, missing) {
  return !(missing instanceof UnreadableError) && missing.includes(sha);
}
async function commitBehindTag(sha, missing, repository) {
  if (isMissing(sha, missing)) return sha;
  const commits = await reading(repository.commitsOf([sha]));
  return commits instanceof UnreadableError ? sha : commits[0];
}
async function resolveBase(base, missing, mayBeTag, repository) {
  if (base.kind !== "known") return base;
  if (missing instanceof UnreadableError) return unknownBase(missing);
  const gone = base.commits.find(({ sha }) => missing.includes(sha));
  if (gone) return { kind: "unknown", why: `the server no longer has ${gone.sha} (${gone.why})` };
  if (!mayBeTag) return base;
  const shas = await reading(repository.commitsOf(shasOf(base)));
  if (shas instanceof UnreadableError) return unknownBase(shas);
  return { ...base, commits: base.commits.map(({ why }, index) => ({ sha: shas[index], why })) };
}
function coverOf(patterns) {
  const all = new Set(patterns);
  const lengths = new Set([...all].filter((pattern) => pattern.endsWith("*")).map((pattern) => pattern.length - 1));
  return (path) => all.has(path) || [...lengths].some((length) => all.has(`${path.slice(0, length)}*`));
}
function staleOf(verification) {
  return verification?.checked.filter(({ verdict }) => verdict === "stale") ?? [];
}
function provenResults(results, verification) {
  const stale = staleOf(verification);
  return results.map((one) => {
    const isCovered = coverOf(one.patterns);
    if (one.state.kind !== "sent" || !stale.some(({ path }) => isCovered(path))) return one;
    return { ...one, state: { kind: "failed", error: "purged, but provably still stale" } };
  });
}
var MERGED = {
  pull_request: "Merging this pull request",
  pull_request_target: "Merging this pull request",
  merge_group: "Merging this group"
};
function headlineOf({ status, results, comparisons, verification }, event = "") {
  const patterns = new Set(results.flatMap((result) => result.patterns)).size;
  const planned = Math.max(0, ...comparisons.flatMap(({ plans }) => plans.map(({ plan }) => plan.patterns.length)));
  switch (status) {
    case "purged":
      return `Purged ${count(patterns, "pattern")}`;
    case "dry-run":
      return `${MERGED[event] ? `${MERGED[event]} would` : "Would"} purge ${count(Math.max(patterns, planned), "pattern")}`;
    case "nothing-to-purge":
      return MERGED[event] ? `${MERGED[event]} would purge nothing` : "Nothing to purge";
    case "skipped":
      return "Skipped";
    case "failed":
      return staleOf(verification).length > 0 ? "Purged, but the site is stale" : "The purge failed";
  }
}
function keptOf({ status, comparisons }) {
  if (status !== "purged" && status !== "dry-run") return "";
  const plan = comparisons.flatMap(({ plans }) => plans).find(({ plan: plan2 }) => plan2.unchanged > 0 && plan2.patterns.length > 0)?.plan;
  if (!plan) return "";
  const total = plan.unchanged + plan.changed;
  const kept = plan.unchanged - plan.evicted;
  if (kept === 0) return `all ${grouped(total)} known URLs go`;
  return `${grouped(kept)} of ${count(total, "known URL")} stay cached`;
}
function titleOf(outcome, event) {
  return `### ${prose([headlineOf(outcome, event), keptOf(outcome)].filter(Boolean).join(" \xB7 "))}`;
}
function sentenceOf(outcome) {
  const { why, comparisons, head } = outcome;
  const parts = comparisons.map((comparison) => comparisonSentence(comparison, head));
  return [why ? `${capital(why)}.` : "", ...parts, billSentence(outcome)].filter(Boolean).join(" ");
}
function comparisonSentence({ base, files, plans }, head) {
  const cost = costSentence(plans);
  if (!files) {
    const reason = base.kind === "unknown" ? `The base is unknown (${base.why})` : capital(base.why);
    return `${reason}, so everything that the rules reach is purged.${cost}`;
  }
  const unmatched = files.filter(({ kind }) => kind === "unmatched").length;
  const against = base.kind === "known" ? ` between ${shasOf(base).map((sha) => sha.slice(0, 7)).join(", ")} and ${head?.slice(0, 7)}` : "";
  const matched = unmatched > 0 ? `; ${grouped(unmatched)} of them match no rule` : "";
  return `${count(files.length, "file")} changed${against} (${base.why})${matched}.${cost}`;
}
function costSentence(plans) {
  const known3 = plans.filter(({ plan }) => plan.unchanged > 0);
  if (known3.length === 0) return "";
  const changed = Math.max(...known3.map(({ plan }) => plan.changed));
  const evicted = known3.map(({ cdn, plan }, at) => {
    const whose = known3.length > 1 ? ` for ${entryOf(cdn).title}` : "";
    const numbers = `${grouped(plan.evicted)} of ${grouped(plan.unchanged)}`;
    return at === 0 ? `the plan${whose} evicts ${numbers} unchanged ones that are known` : `that${whose} ${numbers}`;
  });
  return ` ${count(changed, "URL")} ${changed === 1 ? "changes" : "change"}; ${evicted.join(", ")}, where /* would evict all of them.`;
}
function billSentence({ status, results, plan }) {
  const isOpen = results.length === 0;
  const billed = isOpen ? (plan?.cdns ?? []).filter(({ cdn }) => cdn === "cloudfront") : results.filter(
    ({ destination, state }) => destination.cdn === "cloudfront" && (state.kind === "sent" || state.kind === "planned")
  );
  const paths = billed.reduce((sum, { patterns }) => sum + patterns.length, 0);
  if (paths === 0) return "";
  const verb = status === "dry-run" ? "would count" : paths === 1 ? "counts" : "count";
  const each = isOpen ? " for each distribution" : "";
  return `${count(paths, "path")} ${verb}${each} toward the ${grouped(import_chunk_3KCFMXM5.FREE_PATHS)} a month that CloudFront does not bill.`;
}
function count(number, noun) {
  return `${grouped(number)} ${noun}${number === 1 ? "" : "s"}`;
}
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
var SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function isSha(value) {
  return typeof value === "string" && SHA.test(value);
}
var UNKNOWN = "\uDFFF";
var utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function decodePath(bytes) {
  try {
    return utf8.decode(bytes);
  } catch {
    return decodeMixed(bytes);
  }
}
function pathFromText(text) {
  return text.replaceAll("\uFFFD", UNKNOWN);
}
function decodePathIn(bytes, from, to) {
  const text = bytes.toString("utf8", from, to);
  return text.includes("\uFFFD") ? decodePath(bytes.subarray(from, to)) : text;
}
function decodeMixed(bytes) {
  let text = "";
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length === 0) {
      text += String.fromCharCode(56320 + bytes[at]);
      at += 1;
    } else {
      text += utf8.decode(bytes.subarray(at, at + length));
      at += length;
    }
  }
  return text;
}
function sequenceLength(bytes, at) {
  const first = bytes[at];
  if (first < 128) return 1;
  const continues = (offset, low = 128, high = 191) => {
    const byte = bytes[at + offset];
    return byte !== void 0 && byte >= low && byte <= high;
  };
  if (first >= 194 && first <= 223) return continues(1) ? 2 : 0;
  if (first >= 224 && first <= 239) {
    const low = first === 224 ? 160 : 128;
    const high = first === 237 ? 159 : 191;
    return continues(1, low, high) && continues(2) ? 3 : 0;
  }
  if (first >= 240 && first <= 244) {
    const low = first === 240 ? 144 : 128;
    const high = first === 244 ? 143 : 191;
    return continues(1, low, high) && continues(2) && continues(3) ? 4 : 0;
  }
  return 0;
}
var NUL = 0;
function recordReader(onRecord, onEnd) {
  let rest = [];
  let wrong;
  function read2(piece) {
    let from = 0;
    if (rest.length > 0) {
      const end = piece.indexOf(NUL);
      rest.push(end < 0 ? piece : piece.subarray(0, end));
      if (end < 0) return;
      const whole = Buffer.concat(rest);
      rest = [];
      onRecord(whole, 0, whole.length);
      from = end + 1;
    }
    for (let end = piece.indexOf(NUL, from); end >= 0; end = piece.indexOf(NUL, from)) {
      onRecord(piece, from, end);
      from = end + 1;
    }
    if (from < piece.length) rest.push(piece.subarray(from));
  }
  return {
    take(piece) {
      if (wrong !== void 0) return;
      try {
        read2(piece);
      } catch (error) {
        wrong = error;
      }
    },
    end() {
      if (wrong !== void 0) throw wrong;
      return onEnd(rest.length === 0);
    }
  };
}
var SYMLINK = "120000";
var SUBMODULE = "160000";
var NOTHING = "000000";
var TAB = 9;
var COLON = 58;
function diffReader() {
  const found = [];
  let header = null;
  return recordReader(
    (bytes, from, to) => {
      const last = found.at(-1);
      if (header !== null) {
        last.differences.push(differenceOf(header, decodePathIn(bytes, from, to)));
        header = null;
        return;
      }
      const text = bytes.toString("latin1", from, to);
      if (bytes[from] !== COLON) found.push({ commit: commitOf(text), differences: [] });
      else if (last) header = text;
      else throw new Error("git diff-tree did not say what it compared");
    },
    (isWhole) => {
      if (!isWhole || header !== null) throw new Error("git diff-tree ended in the middle of an entry");
      return found;
    }
  );
}
function commitOf(text) {
  if (isSha(text)) return text;
  throw new Error(`git diff-tree wrote a line that is none of its own: ${JSON.stringify(text)}`);
}
function differenceOf(header, path) {
  const match = /^:(\d{6}) (\d{6}) ([0-9a-f]{40,64}) ([0-9a-f]{40,64}) [AMDT]$/.exec(header);
  if (!match) throw new Error(`git diff-tree wrote a line that is none of its own: ${JSON.stringify(header)}`);
  const [, before, after, oidBefore, oidAfter] = match;
  return { path, modes: [before, after], oids: [oidBefore, oidAfter] };
}
function changeOf({ path, modes, oids }) {
  const [before, after] = modes;
  if (oids[0] === oids[1] && !modes.includes(SYMLINK)) return null;
  const status = before === NOTHING ? "added" : after === NOTHING ? "deleted" : "changed";
  return { path, status, below: modes.includes(SYMLINK) || modes.includes(SUBMODULE) };
}
function treeBefore(tree, differences) {
  if (differences.length === 0) return tree;
  const paths = new Set(tree.paths);
  const symlinks = new Map(tree.symlinks);
  const submodules = new Set(tree.submodules);
  for (const { path, modes, oids } of differences) {
    const [mode] = modes;
    symlinks.delete(path);
    submodules.delete(path);
    if (mode === NOTHING) paths.delete(path);
    else paths.add(path);
    if (mode === SYMLINK) symlinks.set(path, oids[0]);
    if (mode === SUBMODULE) submodules.add(path);
  }
  return { paths: [...paths], symlinks, submodules };
}
function treeReader() {
  const paths = [];
  const symlinks = /* @__PURE__ */ new Map();
  const submodules = /* @__PURE__ */ new Set();
  return recordReader(
    (bytes, from, to) => {
      const tab = bytes.indexOf(TAB, from);
      if (tab < 0 || tab >= to) throw new Error(HALF_A_TREE);
      const path = decodePathIn(bytes, tab + 1, to);
      paths.push(path);
      if (bytes[from + 1] === 48) return;
      const [mode, , oid] = bytes.toString("latin1", from, tab).split(" ");
      if (mode === SYMLINK) symlinks.set(path, oid);
      if (mode === SUBMODULE) submodules.add(path);
    },
    (isWhole) => {
      if (!isWhole) throw new Error(HALF_A_TREE);
      return { paths, symlinks, submodules };
    }
  );
}
var HALF_A_TREE = "git ls-tree ended in the middle of an entry";
function parseBlobIds(output) {
  const found = /* @__PURE__ */ new Map();
  for (const entry of output.toString("latin1").split("\0")) {
    const [, oid, name] = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
    if (oid && name) found.set(decodePath(Buffer.from(name, "latin1")), oid);
  }
  return found;
}
function union(changes) {
  const byPath = /* @__PURE__ */ new Map();
  for (const change of changes) {
    const other = byPath.get(change.path);
    byPath.set(change.path, {
      path: change.path,
      status: other && other.status !== change.status ? "changed" : change.status,
      below: change.below || (other?.below ?? false)
    });
  }
  return [...byPath.values()].sort((a, b) => a.path < b.path ? -1 : 1);
}
var DIFF_TREE = [
  ...["diff-tree", "-r", "-z", "--raw", "--no-renames", "--no-ext-diff", "--ignore-submodules=none"],
  ...["--no-abbrev", "--always", "--stdin"]
];
function objectsOf(read2) {
  async function commitsOf(shas) {
    const output = await read2(["rev-parse", "--end-of-options", ...shas.map((sha) => `${sha}^{commit}`)]);
    return output.toString("latin1").split("\n").filter((line2) => line2 !== "" && line2 !== "--end-of-options");
  }
  async function steps(steps2) {
    const reader = diffReader();
    await read2(DIFF_TREE, steps2.map(({ commit, parent }) => `${commit} ${parent}
`).join(""), reader.take);
    const found = reader.end();
    const lost = steps2.find(({ commit }, index) => found[index]?.commit !== commit);
    if (lost) throw new GitError(`git diff-tree could not read the commit ${lost.commit}`);
    return found.map(({ differences }) => differences);
  }
  const compared = (bases, head) => steps(bases.map((parent) => ({ commit: head, parent })));
  return {
    commitsOf,
    async diffs(bases, head) {
      const found = await compared(bases, head).catch(async (error) => {
        if (!(error instanceof GitError)) throw error;
        const given = [head, ...bases];
        const commits = await commitsOf(given);
        if (commits.every((commit, index) => commit === given[index])) throw error;
        const [tip, ...parents] = commits;
        return compared(parents, tip);
      });
      return found.map((differences) => differences.flatMap((difference) => changeOf(difference) ?? []));
    },
    steps,
    async tree(commit) {
      const reader = treeReader();
      await read2(["ls-tree", "-r", "-z", "--full-tree", "--end-of-options", commit], void 0, reader.take);
      return reader.end();
    },
    async fileId(commit, path) {
      const entry = await read2(["ls-tree", "-z", "--full-tree", "--end-of-options", commit, "--", path]);
      const [oid] = /(?<=^100\d{3} blob )[0-9a-f]+(?=\t)/.exec(entry.toString("latin1")) ?? [];
      return oid === void 0 || path.endsWith("/") ? null : oid;
    },
    async blobs(oids) {
      if (oids.length === 0) return /* @__PURE__ */ new Map();
      return parseBatch(await read2(["cat-file", "--batch"], oids.map((oid) => `${oid}
`).join("")));
    },
    async blobIds(commit, paths) {
      const named = paths.filter((path) => path.isWellFormed());
      if (named.length === 0) return /* @__PURE__ */ new Map();
      const args = ["--literal-pathspecs", "ls-tree", "-z", "--full-tree", "--end-of-options", commit, "--"];
      return parseBlobIds(await read2([...args, ...named]));
    }
  };
}
function parseBatch(output) {
  const blobs = /* @__PURE__ */ new Map();
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf("\n", at);
    const [oid, type, size] = output.toString("latin1", at, end).split(" ");
    at = end + 1;
    if (type === "missing") continue;
    blobs.set(oid, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return blobs;
}
function nearest(text, words, most) {
  let best = null;
  let least = most + 1;
  for (const word of words) {
    if (Math.abs(word.length - text.length) >= least) continue;
    const slips = slipsBetween(text, word, least);
    if (slips >= least) continue;
    best = word;
    least = slips;
  }
  return best;
}
var LONGEST = 60;
function slipsBetween(a, b, enough) {
  if (a.length > LONGEST || b.length > LONGEST) return enough;
  let before = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(row[j - 1] + 1, last[j] + 1, last[j - 1] + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    if (Math.min(...row) >= enough) return enough;
    before = last;
    last = row;
  }
  return last[b.length];
}
var seen = /* @__PURE__ */ new WeakSet();
function distinct(texts) {
  return isDistinct(texts) ? texts : known(withoutRepetitions([...texts].sort()));
}
function mergeDistinct(lists) {
  if (lists.length === 0) return [];
  if (lists.length === 1) return distinct(lists[0]);
  const half = lists.length >> 1;
  return merged(mergeDistinct(lists.slice(0, half)), mergeDistinct(lists.slice(half)));
}
function merged(a, b) {
  if (b.length === 0) return a;
  if (a.length === 0) return b;
  const all = new Array(a.length + b.length);
  let [size, atA, atB] = [0, 0, 0];
  while (atA < a.length && atB < b.length) {
    const [one, other] = [a[atA], b[atB]];
    const isFirst = one <= other;
    all[size++] = isFirst ? one : other;
    if (isFirst) atA += 1;
    if (!isFirst || one === other) atB += 1;
  }
  while (atA < a.length) all[size++] = a[atA++];
  while (atB < b.length) all[size++] = b[atB++];
  if (size === a.length) return a;
  all.length = size;
  return known(all);
}
function known(texts) {
  seen.add(texts);
  return texts;
}
function isDistinct(texts) {
  if (seen.has(texts)) return true;
  for (let at = 1; at < texts.length; at++) if (texts[at - 1] >= texts[at]) return false;
  known(texts);
  return true;
}
function withoutRepetitions(sorted2) {
  let size = 0;
  for (const text of sorted2) if (size === 0 || text !== sorted2[size - 1]) sorted2[size++] = text;
  sorted2.length = size;
  return sorted2;
}
function includesSorted(sorted2, wanted) {
  return sorted2[lowerBound(sorted2, wanted)] === wanted;
}
function lowerBound(sorted2, wanted) {
  return firstThat((text) => text >= wanted, sorted2, 0, sorted2.length);
}
function endOfPrefix(sorted2, prefix, from, to = sorted2.length) {
  return firstThat((text) => !text.startsWith(prefix), sorted2, from, to);
}
function firstThat(isSo, texts, from, to) {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = low + high >>> 1;
    if (isSo(texts[middle])) high = middle;
    else low = middle + 1;
  }
  return low;
}
var FEW = 8;
var LENGTH = 4;
function candidatesOf(items) {
  if (items.length <= FEW) return () => items;
  const { byPiece, always } = indexOf(items.map(({ literals }) => literals));
  const itemsAt = (numbers) => [...new Set(numbers)].sort((a, b) => a - b).map((number) => items[number]);
  const rest = itemsAt(always);
  return (path) => {
    if (path.endsWith("/")) return items;
    let found = always;
    eachPiece(`/${path}/`, (piece) => {
      const numbers = byPiece.get(piece);
      if (numbers !== void 0) found = [...found, ...numbers];
    });
    return found === always ? rest : itemsAt(found);
  };
}
function indexOf(all) {
  const pieces = all.map(({ texts }) => {
    const found = /* @__PURE__ */ new Set();
    for (const text of texts) eachPiece(text, (piece) => found.add(piece));
    return found;
  });
  const counts = /* @__PURE__ */ new Map();
  for (const found of pieces) for (const piece of found) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  const byPiece = /* @__PURE__ */ new Map();
  const always = [];
  for (const [number, found] of pieces.entries()) {
    const [rarest] = [...found].sort((a, b) => counts.get(a) - counts.get(b));
    const numbers = rarest === void 0 ? always : byPiece.get(rarest) ?? [];
    numbers.push(number);
    if (rarest !== void 0) byPiece.set(rarest, numbers);
  }
  return { byPiece, always };
}
function eachPiece(text, callback) {
  let piece = 0;
  for (let at = 0; at < text.length; at++) {
    piece = piece << 8 | text.charCodeAt(at) & 255;
    if (at >= LENGTH - 1) callback(piece);
  }
}
var import_picomatch = (0, import_chunk_GWIXZXL4.__toESM)(require_picomatch2(), 1);
var GlobError = class extends Error {
};
var MAX_TRADING = 3;
var MAX_CHOICES = 1e4;
var STAR = "[^/]*?";
var ANCHORED = ")$)";
var REST_OF_NEGATION = `$)${STAR})`;
var NAME_OF_GROUP = /\(\?<c\d+>/g;
var GLOBSTAR = "(?:(?:(?!(?:^|\\/)\\.{1,2}(?:\\/|$)).)*?)";
var MAX_NEGATIONS = 6;
function captureSource(tokens, glob) {
  const fail = (message) => {
    throw new GlobError(`the glob ${glob} ${message}`);
  };
  const groups = [];
  let source = "";
  let wildcards = 0;
  let choices = 1;
  let globstars = 0;
  let trading = 0;
  let unbounded = 0;
  let textSinceStar = false;
  const negations = [];
  const open = () => {
    if (groups.length > 0) return "(?:";
    wildcards += 1;
    return `(?<c${wildcards}>`;
  };
  const wrap = (text) => `${open()}${text})`;
  const trade = (follows) => {
    unbounded += 1;
    if (!follows) trading += 1;
    if (trading > MAX_TRADING || globstars > MAX_TRADING) {
      fail(
        `holds more than ${MAX_TRADING} wildcards that can divide the same text among them; put plain text between them or write several rules`
      );
    }
  };
  for (const [at, token] of tokens.entries()) {
    const piece = (token.output ?? token.value) + (token.suffix ?? "");
    const next = tokens[at + 1];
    const opensExtglob = next?.type === "paren" && next.value === "(" && (next.extglob === true || token.type === "at");
    const followsText = textSinceStar;
    textSinceStar = token.type === "text" && (followsText || isStar(tokens[at - 1]));
    if (opensExtglob) {
      source += piece;
    } else if (token.type === "star" && piece === "") {
      textSinceStar = false;
    } else if (token.type === "star") {
      trade(followsText);
      source += piece.replace(STAR, wrap);
    } else if (token.type === "globstar") {
      globstars += 1;
      trade(true);
      source += piece.replace(GLOBSTAR, wrap);
    } else if (token.type === "bracket") {
      source += token.value.startsWith("\\") ? piece : wrap(piece);
    } else if (token.type === "brace" && piece === "(") {
      source += open();
      groups.push({ kind: "brace", start: at });
    } else if (token.type === "brace" && piece === ")") {
      source += piece;
      groups.pop();
    } else if (token.type === "brace" && !piece.startsWith("\\")) {
      if (!/^\[.-.\]$/su.test(piece)) fail("holds a range of more than one character a side; write {8,9,10} or [0-9]");
      source += wrap(piece);
    } else if (token.type === "paren" && token.value === "(") {
      const sign = tokens[at - 1]?.value;
      if (token.extglob !== true && tokens[at - 1]?.type !== "at")
        fail("holds bare parentheses; write \\( and \\) for the characters or @(a|b) for a choice");
      source += open() + (token.extglob === true ? piece : "");
      groups.push({ kind: sign, start: at });
      if (sign === "?") choices *= 2;
      else if (sign !== "@") trade(false);
    } else if (token.type === "paren") {
      const group = groups.pop() ?? fail("holds ) without (; write \\) for the character");
      if (group.kind === "+" || group.kind === "*") checkRepeated(tokens.slice(group.start + 1, at), fail);
      if (group.kind === "!" && !piece.startsWith(ANCHORED)) {
        if (groups.length > 0)
          fail("holds a !(\u2026) between other brackets that is not the end; write a rule for each choice");
        negations.push(source.length + 1);
        choices *= 2;
        source += `)${REST_OF_NEGATION})`;
      } else source += group.kind === "@" ? piece : `${piece})`;
    } else {
      checkRaw(token, groups, fail);
      if (token.type === "slash" && groups.length === 0) trading = 0;
      source += piece;
    }
    const bars = token.type === "comma" && piece === "|" ? 1 : token.type === "text" ? unescapedBars(token.value) : 0;
    choices *= bars + 1;
    if (choices > MAX_CHOICES) fail(`holds more than ${MAX_CHOICES} ways through its choices; write several rules`);
  }
  if (groups.length > 0)
    fail("has a bracket without a partner; close it, or put a backslash before it to mean the character");
  if (negations.length > MAX_NEGATIONS)
    fail(
      `holds more than ${MAX_NEGATIONS} times a !(\u2026) with something behind it; list what to leave out under ignore:`
    );
  for (const end of negations.toReversed()) {
    const rest = source.slice(end + REST_OF_NEGATION.length + 1).replace(NAME_OF_GROUP, "(?:");
    source = `${source.slice(0, end)}${rest}${source.slice(end)}`;
  }
  return { source: `^(?:${source})$`, corrected: negations.length > 0, wildcards, unbounded, choices };
}
function isStar(token) {
  return token?.type === "star" && token.output === STAR;
}
function unescapedBars(text) {
  return text.replace(/\\./gs, "").split("|").length - 1;
}
function checkRaw(token, groups, fail) {
  const extglob = groups.some((group) => group.kind !== "brace");
  if (token.type === "plus" && token.value === "+" && token.output === void 0) {
    fail("holds a + after a bracket or within parentheses; write \\+ for the character or +(\u2026) to repeat");
  }
  if (token.type !== "text") return;
  if (token.value.startsWith("?")) fail("holds a ? next to a parenthesis; write [^/] for any character");
  if (/^[+*]\(/.test(token.value)) fail(REPEATED);
  if (!extglob && unescapedBars(token.value) > 0)
    fail("holds a | outside of @(a|b); write {a,b} for a choice or \\| for the character");
}
var REPEATED = "repeats in +(\u2026) or *(\u2026) what can be divided in many ways; repeat one piece of text with ? and [\u2026], or plain texts that start with different characters, such as +([0-9]) or *(ab|cd)";
function checkRepeated(tokens, fail) {
  const fixed = tokens.every(({ type }) => ["text", "dot", "slash", "qmark", "bracket", "comma"].includes(type));
  const text = tokens.map(({ value }) => value).join("");
  const texts = text.replace(/\\./gs, (pair) => pair === "\\|" ? "_" : pair).split("|");
  if (texts.length === 1 && fixed && text !== "") return;
  const plain2 = tokens.every(({ type }) => ["text", "dot", "slash", "comma"].includes(type));
  const firsts = texts.map((choice) => /^(?:\\.|[^\\])/su.exec(choice)?.[0]);
  if (!plain2 || firsts.includes(void 0) || new Set(firsts).size < firsts.length) fail(REPEATED);
}
var LINE_ENDS = {
  "\\n": "\n",
  "\\r": "\r",
  "\\u2028": "\u2028",
  "\\u2029": "\u2029"
};
var LITERAL = /^(?:\\[nr]|\\u202[89]|\\[^\w\s]|(?!\{\d+(?:,\d*)?\})[^\\*+?()[|])/s;
function parseExpression(source) {
  let at = 0;
  let groups = 0;
  let exact = true;
  const fail = () => {
    throw new SyntaxError(`no glob becomes ${JSON.stringify(source.slice(at, at + 20))}`);
  };
  const eat = (text) => {
    if (!source.startsWith(text, at)) return false;
    at += text.length;
    return true;
  };
  function choice() {
    const items = [sequence()];
    while (eat("|")) items.push(sequence());
    return items.length === 1 ? items[0] : { kind: "any", items };
  }
  function sequence() {
    const items = [];
    while (at < source.length && source[at] !== "|" && source[at] !== ")") items.push(repeated());
    return { kind: "all", items };
  }
  function repeated() {
    const item = atom();
    const [quantifier] = /^(?:[*+?]|\{\d,\d\})/.exec(source.slice(at, at + 5)) ?? [];
    if (quantifier === void 0) return item;
    at += quantifier.length;
    exact &&= !isNullable(item);
    const min = quantifier === "+" ? 1 : quantifier.startsWith("{") ? Number(quantifier[1]) : 0;
    const max = quantifier === "?" ? 1 : quantifier.startsWith("{") ? Number(quantifier[3]) : Infinity;
    return { kind: "repeat", item, min, max, lazy: eat("?") };
  }
  function atom() {
    if (eat("(?:")) return closed(choice());
    if (eat("(?!")) return { kind: "look", negative: true, item: closed(choice()) };
    if (eat("(?=")) return { kind: "look", negative: false, item: closed(choice()) };
    if (eat("(")) {
      const [name = ""] = /^\?<\w+>/.exec(source.slice(at, at + 40)) ?? [];
      at += name.length;
      groups += 1;
      const number = groups;
      return { kind: "group", number, item: closed(choice()) };
    }
    if (eat("^")) return { kind: "start" };
    if (eat("$")) return { kind: "end" };
    if (eat(".")) return { kind: "unit", takes: () => true };
    if (source[at] === "[") return set2();
    const [literal] = LITERAL.exec(source.slice(at, at + 12)) ?? fail();
    at += literal.length;
    const own = (LINE_ENDS[literal] ?? literal).codePointAt(LINE_ENDS[literal] ? 0 : literal.length - 1);
    return { kind: "unit", takes: (unit) => unit === own };
  }
  function set2() {
    const [text] = /^\[\^?(?:\\.|[^\\\]])*\]/s.exec(source.slice(at)) ?? fail();
    at += text.length;
    const regex = new RegExp(`^${text}$`, "s");
    const known3 = /* @__PURE__ */ new Map();
    const takes = (unit) => {
      const found = known3.get(unit) ?? regex.test(String.fromCharCode(unit));
      known3.set(unit, found);
      return found;
    };
    return { kind: "unit", takes };
  }
  function closed(node2) {
    return eat(")") ? node2 : fail();
  }
  if (!source.startsWith("^")) fail();
  const node = choice();
  return at === source.length ? { node, groups, exact } : fail();
}
function isNullable(node) {
  switch (node.kind) {
    case "unit":
      return false;
    case "all":
      return node.items.every(isNullable);
    case "any":
      return node.items.some(isNullable);
    case "repeat":
      return node.min === 0 || isNullable(node.item);
    case "group":
      return isNullable(node.item);
    default:
      return true;
  }
}
function linear(source) {
  const { node, groups, exact } = parseExpression(source);
  const program = programOf(node);
  return {
    exact,
    size: sizeOf(program),
    test: (text) => reach(program, text)[0] === 1,
    exec: (text) => exact ? walk(program, text, groups) : null
  };
}
function programOf(root) {
  const steps = [];
  const fork = () => {
    const step = { kind: "fork", next: steps.length + 1, other: steps.length + 1 };
    steps.push(step);
    return step;
  };
  const leads = (step, lazy) => {
    if (lazy) step.next = steps.length;
    else step.other = steps.length;
  };
  function emit(node) {
    switch (node.kind) {
      case "all":
        for (const item of node.items) emit(item);
        return;
      case "any": {
        const exits = node.items.map((item, index) => {
          const last = index === node.items.length - 1;
          const here = last ? null : fork();
          emit(item);
          const exit = last ? null : fork();
          if (here) leads(here, false);
          return exit;
        });
        for (const exit of exits) if (exit) exit.next = exit.other = steps.length;
        return;
      }
      case "repeat": {
        const { item, min, max, lazy } = node;
        for (let count2 = 0; count2 < min; count2++) emit(item);
        if (max === Infinity) {
          const from = steps.length;
          const here = fork();
          emit(item);
          const back = fork();
          back.next = back.other = from;
          leads(here, lazy);
          return;
        }
        const heres = Array.from({ length: max - min }, () => {
          const here = fork();
          emit(item);
          return here;
        });
        for (const here of heres) leads(here, lazy);
        return;
      }
      case "group":
        steps.push({ kind: "save", slot: node.number * 2 });
        emit(node.item);
        steps.push({ kind: "save", slot: node.number * 2 + 1 });
        return;
      case "look":
        steps.push({ kind: "look", negative: node.negative, program: programOf(node.item) });
        return;
      default:
        steps.push(node);
    }
  }
  emit(root);
  steps.push({ kind: "match" });
  return steps;
}
function sizeOf(program) {
  return program.reduce((sum, step) => sum + 1 + (step.kind === "look" ? sizeOf(step.program) : 0), 0);
}
function reach(program, text) {
  const size = program.length;
  const table = new Uint8Array(size * (text.length + 1));
  const starts = new Set(
    program.flatMap((step, index) => step.kind === "fork" && step.next < index ? [step.next] : [])
  );
  const looks = program.map((step) => step.kind === "look" ? reach(step.program, text) : null);
  const holds = (step, index, place, row, unit) => {
    switch (step.kind) {
      case "unit":
        return unit >= 0 && table[row + size + index + 1] === 1 && step.takes(unit);
      case "fork":
        return table[row + step.next] === 1 || table[row + step.other] === 1;
      case "match":
        return true;
      default:
        if (table[row + index + 1] !== 1) return false;
    }
    switch (step.kind) {
      case "save":
        return true;
      case "start":
        return place === 0;
      case "end":
        return unit < 0;
      case "look":
        return looks[index][place * step.program.length] === 1 !== step.negative;
    }
  };
  for (let place = text.length; place >= 0; place--) {
    const row = place * size;
    const unit = place < text.length ? text.charCodeAt(place) : -1;
    for (let again = true; again; ) {
      again = false;
      for (let index = size - 1; index >= 0; index--) {
        if (table[row + index] === 1 || !holds(program[index], index, place, row, unit)) continue;
        table[row + index] = 1;
        again ||= starts.has(index);
      }
    }
  }
  return table;
}
function walk(program, text, groups) {
  const size = program.length;
  const table = reach(program, text);
  if (table[0] !== 1) return null;
  const slots = new Array(groups * 2 + 2).fill(void 0);
  let place = 0;
  let index = 0;
  for (; ; ) {
    const step = program[index];
    if (step.kind === "match") break;
    if (step.kind === "fork") {
      index = table[place * size + step.next] === 1 ? step.next : step.other;
      continue;
    }
    if (step.kind === "unit") place += 1;
    else if (step.kind === "save") slots[step.slot] = place;
    index += 1;
  }
  const found = (_, group) => {
    const [from, to] = [slots[group * 2], slots[group * 2 + 1]];
    return from === void 0 || to === void 0 ? void 0 : text.slice(from, to);
  };
  slots[0] = 0;
  slots[1] = place;
  return Array.from({ length: groups + 1 }, found);
}
function literalsOf(glob) {
  const head = /^[\w.-]+(?:\/[\w.-]+)*/.exec(glob)?.[0] ?? "";
  const [, text = "", choices = ""] = /(?<![\w.\\-])([\w.-]*)(?:\{([\w-]+(?:,[\w-]+)+)\})?$/.exec(glob) ?? [];
  const tails = choices.split(",").map((choice) => text + choice);
  if (tails.length > 1) tails.push(glob);
  const outside = `/${glob}/`.replace(/[\\()[\]{}].*[\\()[\]{}]|[\\()[\]{}]/s, "*");
  return { head, tails, texts: outside.match(/[\w./-]+/g) ?? [] };
}
function mayMatch({ head, tails }, path) {
  if (!path.startsWith(head)) return false;
  for (const tail of tails) if (path.endsWith(tail)) return true;
  return path.endsWith("/");
}
var SIMPLE = /^((?:(?!\.{1,2}\/)[\w.-]+\/)*)(?:(\*\*)|(\*\*\/)?\*([\w.-]*))$/;
function quickMatch(glob) {
  const [, head, whole, deep, tail = ""] = SIMPLE.exec(glob) ?? [];
  if (head === void 0) return null;
  const start = head.length;
  const isOdd = (path) => path.length <= start || path.endsWith("/");
  const hasDots = (path) => path.includes("/.", start) || path.startsWith(".", start);
  if (whole !== void 0) {
    const match2 = (path) => {
      if (isOdd(path)) return void 0;
      if (!path.startsWith(head)) return null;
      return hasDots(path) ? void 0 : sure([path.slice(start)]);
    };
    return { match: match2, wildcards: 1 };
  }
  const match = (path) => {
    if (isOdd(path)) return void 0;
    if (!path.startsWith(head) || !path.endsWith(tail)) return null;
    const end = path.length - tail.length;
    const name = path.lastIndexOf("/") + 1;
    if (name < start || name >= end || hasDots(path)) return void 0;
    if (deep !== void 0) return sure([path.slice(start, Math.max(start, name - 1)), path.slice(name, end)]);
    return name === start ? sure([path.slice(name, end)]) : null;
  };
  return { match, wildcards: deep === void 0 ? 1 : 2 };
}
function sure(captures) {
  for (const text of captures) {
    if (isBetween(text.charCodeAt(0), 56320, 57343) || isBetween(text.charCodeAt(text.length - 1), 55296, 56319))
      return void 0;
  }
  return captures;
}
function isBetween(code2, least, most) {
  return code2 >= least && code2 <= most;
}
var MAX_GLOB_LENGTH = 1e3;
var MOST_WAYS = 1e6;
var MOST_WORK = 1e7;
var PICOMATCH_OPTIONS = { dot: true, flags: "s", nonegate: true, windows: false };
function compileGlob(glob) {
  const quick = quickMatch(glob);
  if (quick === null) return compileRegular(glob);
  checkText(glob);
  let made;
  const regular = () => {
    made ??= compileRegular(glob);
    return made;
  };
  return {
    wildcards: quick.wildcards,
    literals: literalsOf(glob),
    test(path) {
      const found = quick.match(path);
      return found === void 0 ? regular().test(path) : found !== null;
    },
    match(path) {
      const found = quick.match(path);
      return found === void 0 ? regular().match(path) : found;
    }
  };
}
function compileRegular(glob) {
  checkText(glob);
  const theirs = compile(glob, () => import_picomatch.default.makeRe(glob, { ...PICOMATCH_OPTIONS, debug: true }));
  const { source, corrected, wildcards, unbounded, choices } = captureSource(tokensOf(glob), glob);
  const capture = compile(glob, () => new RegExp(source, PICOMATCH_OPTIONS.flags));
  const judge = corrected ? new RegExp(`${theirs.source}|${source}`, PICOMATCH_OPTIONS.flags) : theirs;
  const few = { judge: atomic(judge), ...numbered(atomic(capture), wildcards) };
  const many = compile(glob, () => ({ judge: linear(judge.source), capture: linear(capture.source) }));
  const work = many.judge.size + many.capture.size;
  const groups = Array.from({ length: wildcards }, (_, at) => at + 1);
  const unknown = groups.map(() => UNKNOWN);
  const literals = literalsOf(glob);
  const isFew = (path) => choices * path.length ** unbounded <= MOST_WAYS;
  const judged = (path) => {
    if (path === glob) return true;
    if (!mayMatch(literals, path)) return false;
    if (isFew(path)) return few.judge.test(path);
    return path.length * work > MOST_WORK ? "too long" : many.judge.test(path);
  };
  return {
    wildcards,
    literals,
    test: (path) => judged(path) === true,
    match(path) {
      const is = judged(path);
      if (!is) return null;
      if (is === "too long") return unknown;
      const found = isFew(path) ? few.pattern.exec(path) : many.capture.exec(path);
      if (found === null) return unknown;
      const numbers = isFew(path) ? few.groups : groups;
      const captures = numbers.map((group) => found[group] ?? "");
      return captures.some((text) => splitsCharacter(path, text)) ? unknown : captures;
    }
  };
}
function checkText(glob) {
  const fail = (message) => {
    throw new GlobError(message);
  };
  if (glob === "") fail("a glob is empty; write ** for every file");
  if (glob.length > MAX_GLOB_LENGTH)
    fail(`a glob of ${glob.length} characters is too long, ${MAX_GLOB_LENGTH} are allowed; write several rules`);
  if (glob.startsWith("!") && !glob.startsWith("!(")) {
    fail(
      `the glob ${glob} starts with !; to leave files out, list ${glob.slice(1) || "them"} under ignore:, beside rules:`
    );
  }
  if (/^\.?\//.test(glob)) {
    fail(
      `the glob ${glob} starts with a slash or ./, but a path in the repository does not; write ${glob.replace(/^(?:\.?\/)+/, "") || "**"}`
    );
  }
  if (glob.endsWith("/")) fail(`the glob ${glob} ends with a slash, but only files are matched; write ${glob}**`);
  if (glob.includes("\\\\\\"))
    fail(`the glob ${glob} holds more than two backslashes in a row; write two for the character`);
  const separator = /\\(?![!-\-:-@[-`{-~])/.exec(glob.replace(/\\\\/g, "--"));
  if (separator !== null) {
    fail(
      `the glob ${glob} separates names with a backslash; write ${glob.replaceAll("\\", "/")} (a backslash only says that a character such as * means itself)`
    );
  }
  if (/(?<!\\)(?:\\\\)*"/.test(glob))
    fail(`the glob ${glob} holds a double quote, which hides wildcards; write \\" for the character`);
  if (/\*{3}/.test(glob))
    fail(`the glob ${glob} holds more than two stars in a row; write ** for any directories or * for a part of a name`);
  if (/(?:^|\/)\*\*\/\*\*(?:\/|$)/.test(glob))
    fail(`the glob ${glob} holds **/**, which is no more than **; write it once, so that $1 is clear`);
}
function compile(glob, build) {
  try {
    return build();
  } catch (cause) {
    const message = `the glob ${glob} is not complete: a bracket lacks its partner or content; mend it, or put a backslash before it to mean the character`;
    throw new GlobError(message, { cause });
  }
}
function tokensOf(glob) {
  return import_picomatch.default.parse(glob, PICOMATCH_OPTIONS).tokens;
}
var STAR_TEXT_STAR = /((?:\(\?<c\d+>\[\^\/\]\*\?\)|\[\^\/\]\*\?)(?:\\[^\w/]|[^\\[\](){}*+?.|^$/])+)(?=(?:\(\?<c\d+>)?\[\^\/\]\*\?)/g;
function atomic(pattern) {
  let count2 = 0;
  const source = pattern.source.replace(STAR_TEXT_STAR, (_, text) => {
    count2 += 1;
    return `(?=(?<s${count2}>${text}))\\k<s${count2}>`;
  });
  return count2 === 0 ? pattern : new RegExp(source, pattern.flags);
}
function numbered(pattern, wildcards) {
  const names = Array.from(pattern.source.matchAll(/\(\?<(\w+)>/g), ([, name]) => name);
  const source = pattern.source.replace(/\(\?<\w+>/g, "(").replace(/\\k<(\w+)>/g, (_, name) => `(?:\\${names.indexOf(name) + 1})`);
  const groups = Array.from({ length: wildcards }, (_, at) => names.indexOf(`c${at + 1}`) + 1);
  return { pattern: new RegExp(source, pattern.flags), groups };
}
function splitsCharacter(path, text) {
  if (/[\uD800-\uDBFF]$/.test(text)) return true;
  if (!/^[\uDC00-\uDFFF]/.test(text)) return false;
  const at = path.search(/[\uD800-\uDBFF][\uDC00-\uDFFF]/);
  return at >= 0;
}
var TargetError = class extends Error {
};
var MAX_TAG_LENGTH = 256;
var PIECE = /\$(?:(\$)|(\d+)|\{(\d+)\})?|[^$]+/g;
function parseTarget(text, wildcards) {
  if (text === "") throw new TargetError("a target is empty; write a path such as /feed.xml, or [] to purge nothing");
  if (/[\x00-\x1f\x7f]/.test(text)) {
    throw new TargetError(
      `${quote(text)} holds a line break or another control character; write the target on one line, without | or >`
    );
  }
  if (text.startsWith("tag:")) return parseTag(text, parseParts(text.slice(4), text, wildcards));
  checkStart(text);
  const wildcard = text.endsWith("*");
  const typed = wildcard ? text.slice(0, -1) : text;
  if (typed.includes("*")) {
    const until = text.slice(0, text.indexOf("*") + 1);
    throw new TargetError(
      `${quote(text)} holds a * that is not its last character, the only place for one; write ${until}`
    );
  }
  const parts = parseParts(typed, text, wildcards);
  checkDots(text, parts, wildcard);
  return { kind: "path", parts, wildcard };
}
function isTag(tag) {
  return tag.length <= MAX_TAG_LENGTH && /^[!-)+\-./0-~]+$/.test(tag);
}
function parseTag(text, parts) {
  const typed = parts.filter((part) => typeof part === "string").join("");
  if (parts.length === 0)
    throw new TargetError(`${quote(text)} names no tag; write one after the colon, such as tag:news`);
  if (typed !== "" && !isTag(typed)) {
    throw new TargetError(
      `${quote(text)} is no cache tag: it may hold printable ASCII without spaces, commas and *, at most ${MAX_TAG_LENGTH} characters; write one such as tag:product-$1`
    );
  }
  return { kind: "tag", parts };
}
function checkStart(text) {
  if (text.startsWith("/") && !text.startsWith("//")) return;
  const wanted = `a target starts with one / or with tag:`;
  const url = /^(?:[a-z][a-z0-9+.-]*:\/\/[^/]*|\/\/[^/]*\.[^/]*(?=\/))(\/.*)?$/i.exec(text);
  if (url) throw new TargetError(`${quote(text)} is a URL, but ${wanted}, without the host; write ${url[1] ?? "/"}`);
  throw new TargetError(`${quote(text)} is no target: ${wanted}; did you mean /${text.replace(/^[./]*\//, "")}?`);
}
function parseParts(typed, text, wildcards) {
  const parts = [];
  for (const [piece, dollar, bare, braced] of typed.matchAll(PIECE)) {
    const last = parts.at(-1);
    const number = bare ?? braced;
    if (number !== void 0) parts.push(captureNumber(piece, number, text, wildcards));
    else if (piece === "$") throw new TargetError(`${quote(text)} holds a $ before no number; write $$ for a dollar`);
    else if (typeof last === "string") parts[parts.length - 1] = last + (dollar ?? piece);
    else parts.push(dollar ?? piece);
  }
  return parts;
}
function captureNumber(piece, number, text, wildcards) {
  if (number.length > 1) {
    const fix = `\${${number[0]}}${number.slice(1)}`;
    throw new TargetError(
      `${quote(text)} holds ${piece}, but captures go from $0 to $9; write ${fix} for $${number[0]} before a digit`
    );
  }
  if (Number(number) > wildcards) {
    const has = wildcards === 0 ? "no wildcard" : wildcards === 1 ? "only $1" : `only $1 to $${wildcards}`;
    throw new TargetError(
      `${quote(text)} holds ${piece}, but its glob has ${has}; write $0 for the whole path of the file`
    );
  }
  return Number(number);
}
function checkDots(text, parts, wildcard) {
  const shape = parts.map((part) => typeof part === "string" ? part : "$").join("");
  const segments = shape.split("?", 1)[0].split("/").map((segment) => segment.replace(/%2e/gi, "."));
  if (wildcard && !shape.includes("?")) segments.pop();
  if (segments.some((segment) => segment === "." || segment === "..")) {
    throw new TargetError(
      `${quote(text)} holds a . or .. segment, which browsers resolve before they ask; write the path they ask for`
    );
  }
}
function quote(text) {
  return JSON.stringify(text);
}
var NO_FILLING = { path: "", captures: [] };
var NONE = [];
function compileRules({ rules, ignore }) {
  const ignorers = candidatesOf(ignore.map(compileGlob));
  const takers = candidatesOf(rules.map(compiled));
  return {
    rules,
    match(path) {
      for (const glob of ignorers(path)) if (glob.test(path)) return "ignored";
      let matches = NONE;
      for (const { rule, glob } of takers(path)) {
        const captures = glob.match(path);
        if (captures === null) continue;
        const match = { rule, path, captures };
        matches = matches.length === 0 ? [match] : [...matches, match];
      }
      return matches;
    }
  };
}
function compiled(rule) {
  const glob = compileGlob(rule.glob);
  return { rule, glob, literals: glob.literals };
}
function isMatched(matcher, path) {
  const found = matcher.match(path);
  return found !== "ignored" && found.length > 0;
}
function expand(match, grammar, options, below) {
  const { targets } = match.rule;
  if (targets.length === 1) return expandTemplate(targets[0], match, grammar, options, below);
  return targets.flatMap((template) => expandTemplate(template, match, grammar, options, below));
}
function pagesOf(match, grammar, options) {
  const { targets } = match.rule;
  if (targets.length === 1) return pagesOfTemplate(targets[0], match, grammar, options);
  return targets.flatMap((template) => pagesOfTemplate(template, match, grammar, options));
}
function pagesOfTemplate(template, filling, grammar, options) {
  if (template.kind === "tag" || template.wildcard) return [];
  return pageForms(fill(template.parts, filling, grammar), options, grammar);
}
function expandTemplate(template, filling, grammar, options, below) {
  if (template.kind === "tag") return [tagTarget(fill(template.parts, filling, null))];
  const path = fill(template.parts, filling, grammar);
  if (template.wildcard)
    return [prefixTarget(path, grammar), ...pageTargets(formsOutside(path, options, grammar), grammar, options)];
  const targets = pageTargets(pageForms(path, options, grammar), grammar, options);
  if (!below) return targets;
  return [...targets, ...allFrom(directoryOf(path, options.directoryIndex, grammar), grammar)];
}
function reach2({ rules }, grammar, options, below = false) {
  const targets = rules.flatMap(
    (rule) => rule.targets.flatMap((template) => reachOf(template, grammar, options, below))
  );
  return [...new Map(targets.map((target) => [JSON.stringify(target), target])).values()];
}
function reachOf(template, grammar, options, below) {
  const { parts } = template;
  if (!parts.some((part) => typeof part === "number"))
    return expandTemplate(template, NO_FILLING, grammar, options, below);
  const [first] = parts;
  if (template.kind === "tag" || typeof first !== "string") return [prefixTarget("/", grammar)];
  const prefix = encodeTyped(first, grammar);
  const paged = !parts.slice(1).some((part) => typeof part === "string" && part.includes("?"));
  const own = paged && prefix.endsWith("/") && prefix !== "/" ? [prefix] : [];
  const outside = paged ? formsOutside(prefix, options, grammar) : [];
  return [prefixTarget(prefix, grammar), ...pageTargets([...own, ...outside], grammar, options)];
}
function pageTargets(forms, grammar, { queryStrings }) {
  if (!queryStrings || grammar.cut !== "any") return forms.map((form) => exactTarget(form, grammar));
  return forms.flatMap((form) => allFrom(form, grammar));
}
function allFrom(prefix, grammar) {
  const all = prefixTarget(prefix, grammar);
  return prefix.endsWith("/") ? [exactTarget(prefix, grammar), all] : [all];
}
function tagTarget(tag) {
  return isTag(tag) ? { kind: "tag", tag } : { kind: "forced", prefix: "/", path: "/*" };
}
function fill(parts, { path, captures }, grammar) {
  let text = "";
  let emptied = false;
  for (const part of parts) {
    if (typeof part === "string") {
      const piece = grammar ? encodeTyped(part, grammar) : part;
      text += emptied && piece.startsWith("/") ? piece.slice(1) : piece;
      emptied = false;
      continue;
    }
    const capture = part === 0 ? path : captures[part - 1];
    if (capture !== "") text = joined(text, grammar ? encodeName(capture, grammar) : capture, path);
    emptied = capture === "" && text.endsWith("/");
  }
  return text;
}
function joined(text, capture, path) {
  const from = path.length - capture.length - text.length;
  return from >= 0 && path.endsWith(capture) && path.startsWith(text, from) ? path.slice(from) : text + capture;
}
function mapChanges(changes, matcher, grammar, options) {
  return changes.map((change) => {
    const found = matcher.match(change.path);
    if (found === "ignored") return { change, kind: "ignored", matches: [] };
    const matches = found.map((match) => ({
      rule: match.rule,
      targets: expand(match, grammar, options, change.below)
    }));
    return { change, kind: matches.length > 0 ? "matched" : "unmatched", matches };
  });
}
function isComplete(mapped) {
  return mapped.every(({ change, matches }) => !change.below || matches.every(({ targets }) => targets.length === 0));
}
function liveUrls(tree, matcher, grammar, options) {
  const lists = /* @__PURE__ */ new Map();
  const effective = /* @__PURE__ */ new Set();
  const purging = new Set(matcher.rules.filter(purgesAll));
  for (const path of tree.paths) {
    const found = matcher.match(path);
    if (found === "ignored") continue;
    const all = purging.size === 0 ? void 0 : found.find(({ rule }) => purging.has(rule))?.rule;
    for (const match of found) {
      if (all === void 0 || all === match.rule) effective.add(match.rule);
      const own = lists.get(match.rule) ?? [];
      if (own.length === 0) lists.set(match.rule, own);
      const pages = pagesOf(match, grammar, options);
      for (let at = 0; at < pages.length; at++) {
        const url = urlOf(pages[at]);
        if (url === null) continue;
        own[at] ??= [[]];
        append(own[at], url);
      }
    }
  }
  const whole = [...lists.values()].flatMap((own) => own.map((pieces) => [].concat(...pieces)));
  return { urls: mergeDistinct(whole), used: new Set(lists.keys()), effective };
}
var LONGEST_PIECE = 4096;
function append(pieces, text) {
  const last = pieces[pieces.length - 1];
  if (last.length < LONGEST_PIECE) last.push(text);
  else pieces.push([text]);
}
function purgesAll({ targets }) {
  return targets.some(
    (target) => target.kind === "path" && target.wildcard && target.parts.length === 1 && target.parts[0] === "/"
  );
}
var MOST_LOOKS = 2e6;
var MOST_TRIED = 5;
var SPECIAL = /[\\*?[\](){}!|+@"]/g;
var UNTYPABLE = new RegExp("[\\x00-\\x1f\\x7f]|\\p{Surrogate}", "u");
function suggestGlob(glob, paths) {
  const folders = foldersOf(paths);
  const { base, rest } = divided(glob);
  let looks = MOST_LOOKS;
  const takesSome = (candidate) => {
    if (!folders.has(candidate.folder)) return false;
    const test = tester(textOf(candidate));
    const start = candidate.folder && `${candidate.folder}/`;
    return paths.some((path) => --looks > 0 && path.startsWith(start) && test(path));
  };
  for (const candidate of candidates(base, rest, paths, folders)) {
    const text = textOf(candidate);
    if (text !== glob && !UNTYPABLE.test(text) && takesSome(candidate)) return text;
  }
  return null;
}
function textOf({ folder, rest }) {
  return folder === "" ? rest : `${folder.replace(SPECIAL, "\\$&")}/${rest}`;
}
function tester(glob) {
  try {
    return compileGlob(glob).test;
  } catch (error) {
    if (error instanceof GlobError) return () => false;
    throw error;
  }
}
function* candidates(base, rest, paths, folders) {
  const folder = base.join("/");
  yield* inOtherCase(folder, rest, folders);
  for (let from = 0; from < base.length; from++) {
    const end = `/${base.slice(from).join("/")}`;
    yield* shortest(filter(folders, (name) => `/${name}`.endsWith(end))).map((name) => ({ folder: name, rest }));
  }
  if (!/[\\*?[\](){}!]/.test(rest)) {
    const files = paths.filter((path) => path.endsWith(`/${rest}`));
    yield* shortest(files).map((path) => ({ folder: path.slice(0, -rest.length - 1), rest }));
  }
  yield* inSimilarFolder(base, rest, folders);
  if (!rest.startsWith("**")) yield { folder, rest: `**/${rest}` };
}
function* inOtherCase(folder, rest, folders) {
  const lower = folder.toLowerCase();
  const same = filter(folders, (name) => name.length === folder.length && name.toLowerCase() === lower);
  const ending = /\.[a-z\d]+$/i;
  const rests = /* @__PURE__ */ new Set([
    rest,
    rest.replace(ending, (text) => text.toLowerCase()),
    rest.replace(ending, (text) => text.toUpperCase()),
    rest.toLowerCase()
  ]);
  for (const name of shortest(same)) for (const one of rests) yield { folder: name, rest: one };
}
function* inSimilarFolder(base, rest, folders) {
  const at = base.findIndex((_, index) => !folders.has(base.slice(0, index + 1).join("/")));
  if (at < 0) return;
  const start = base.slice(0, at).map((name) => `${name}/`).join("");
  const below = filter(folders, (name) => name.startsWith(start) && name !== "" && !name.includes("/", start.length));
  const names = below.map((name) => name.slice(start.length));
  const meant = nearest(base[at], names, Math.max(1, Math.floor(base[at].length / 3)));
  if (meant !== null) yield { folder: [...base.slice(0, at), meant, ...base.slice(at + 1)].join("/"), rest };
}
function divided(glob) {
  const names = glob.split("/");
  const found = names.findIndex((name, at) => at === names.length - 1 || /[\\*?[\](){}!]/.test(name));
  return { base: names.slice(0, found), rest: names.slice(found).join("/") };
}
var known2 = /* @__PURE__ */ new WeakMap();
function foldersOf(paths) {
  const cached = known2.get(paths);
  if (cached) return cached;
  const folders = /* @__PURE__ */ new Set([""]);
  let last = "";
  for (const path of paths) {
    const end = path.lastIndexOf("/");
    if (end < 0 || end === last.length && path.startsWith(last)) continue;
    last = path.slice(0, end);
    for (let at = end; at > 0 && !folders.has(path.slice(0, at)); at = path.lastIndexOf("/", at - 1))
      folders.add(path.slice(0, at));
  }
  known2.set(paths, folders);
  return folders;
}
function filter(items, keep) {
  const kept = [];
  for (const item of items) if (keep(item)) kept.push(item);
  return kept;
}
function shortest(names) {
  const depth = (name) => name.split("/").length;
  return names.toSorted((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1)).slice(0, MOST_TRIED);
}
var MOST_SUGGESTED = 10;
function unusedRules({ rules }, used, paths) {
  return rules.filter((rule) => !used.has(rule)).map((rule, index) => ({ rule, meant: index < MOST_SUGGESTED ? suggestGlob(rule.glob, paths) : null }));
}
function unusedNotice(source, { rule: { glob, line: line2 }, meant }) {
  const question = meant === null ? "" : ` Did you mean ${meant}?`;
  return `${source}:${line2}: the rule ${glob} matches no file of this commit.${question}`;
}
function shadowedRules({ rules }, used, effective) {
  const shadowed = rules.filter((rule) => used.has(rule) && !effective.has(rule) && rule.targets.length > 0);
  return shadowed.map((rule) => ({ rule, by: rules.filter((other) => other !== rule && purgesAll(other)) }));
}
function shadowedNotice(source, rule, by) {
  const others = by.map(({ glob, line: line2 }) => `${glob} (line ${line2})`).join(" and ");
  return `${source}:${rule.line}: the rule ${rule.glob} makes no difference: ${others} purges /* for every file that it takes. Remove it, or give the other a narrower glob.`;
}
function underAttributes(changes, tree) {
  const directories = changes.map(({ path }) => attributesFolder(path)).filter((directory) => directory !== null);
  if (directories.length === 0) return [];
  const listed = new Set(changes.map(({ path }) => path));
  return tree.paths.filter((path) => !listed.has(path) && directories.some((directory) => path.startsWith(directory))).map((path) => ({ path, status: "changed", below: isLink(tree, path) }));
}
function attributesFolder(path) {
  const name = path.lastIndexOf("/") + 1;
  return path.slice(name) === ".gitattributes" ? path.slice(0, name) : null;
}
function throughSymlinks(changes, tree, links) {
  const listed = new Set(changes.map(({ path }) => path));
  const ancestors = new Set(changes.flatMap(({ path }) => directoriesOf(path)));
  const wholes = changes.filter(({ below }) => below).map(({ path }) => `${path}/`);
  const touches = (target) => target === "" || listed.has(target) || ancestors.has(target) || wholes.some((whole) => target.startsWith(whole));
  return [...links.keys()].filter((path) => !listed.has(path) && stepsOf(path, tree, links).some(touches)).map((path) => ({ path, status: "changed", below: true }));
}
var MOST_STEPS = 40;
function stepsOf(link, tree, links) {
  const steps = [];
  const resolved = [];
  const ahead = link.split("/");
  for (let count2 = 0; ahead.length > 0; ) {
    const name = ahead.shift();
    if (name === "" || name === ".") continue;
    if (name === "..") {
      if (resolved.pop() === void 0) return steps;
      continue;
    }
    resolved.push(name);
    const path = resolved.join("/");
    if (!tree.symlinks.has(path)) continue;
    if (path !== link) steps.push(path);
    const target = links.get(path);
    count2 += 1;
    if (target === void 0 || target.startsWith("/") || count2 > MOST_STEPS) return steps;
    resolved.pop();
    ahead.unshift(...target.split("/"));
  }
  return [...steps, resolved.join("/")];
}
function directoriesOf(path) {
  const directories = [];
  for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) directories.push(path.slice(0, at));
  return directories;
}
function isLink(tree, path) {
  return tree.symlinks.has(path) || tree.submodules.has(path);
}
async function changesFrom(diff, tree, links) {
  return withHidden(union(diff), tree, links);
}
async function changesGiven(paths, tree, links) {
  const known3 = tree && new Set(tree.paths);
  const changes = [...new Set(paths)].sort().map(
    (path) => ({
      path,
      status: !known3 || known3.has(path) ? "changed" : "deleted",
      below: tree !== null && (tree.symlinks.has(path) || tree.submodules.has(path))
    })
  );
  return tree && links ? withHidden(changes, tree, links) : changes;
}
function linksOf(tree, matters, repository) {
  let targets;
  const read2 = async () => {
    const blobs = await repository.blobs([...tree.symlinks.values()]);
    return new Map([...tree.symlinks].map(([path, oid]) => [path, decodePath(blobs.get(oid))]));
  };
  return { matters, read: () => targets ??= read2() };
}
async function withHidden(changes, tree, links) {
  const all = [...changes, ...underAttributes(changes, tree)];
  if (all.length === 0 || ![...tree.symlinks.keys()].some(links.matters)) return sorted(all);
  const through = throughSymlinks(all, tree, await links.read());
  return sorted([...all, ...through.filter(({ path }) => links.matters(path))]);
}
function sorted(changes) {
  return [...changes].sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}
var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
var isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
var isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
var isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
var isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
function isCollection(node) {
  if (node && typeof node === "object")
    switch (node[NODE_TYPE]) {
      case MAP:
      case SEQ:
        return true;
    }
  return false;
}
function isNode(node) {
  if (node && typeof node === "object")
    switch (node[NODE_TYPE]) {
      case ALIAS:
      case MAP:
      case SCALAR:
      case SEQ:
        return true;
    }
  return false;
}
var hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
var BREAK = /* @__PURE__ */ Symbol("break visit");
var SKIP = /* @__PURE__ */ Symbol("skip children");
var REMOVE = /* @__PURE__ */ Symbol("remove node");
function visit(node, visitor) {
  const visitor_ = initVisitor(visitor);
  if (isDocument(node)) {
    const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
    if (cd === REMOVE)
      node.contents = null;
  } else
    visit_(null, node, visitor_, Object.freeze([]));
}
visit.BREAK = BREAK;
visit.SKIP = SKIP;
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
  const ctrl = callVisitor(key, node, visitor, path);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key, path, ctrl);
    return visit_(key, ctrl, visitor, path);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node)) {
      path = Object.freeze(path.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = visit_(i, node.items[i], visitor, path);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (isPair(node)) {
      path = Object.freeze(path.concat(node));
      const ck = visit_("key", node.key, visitor, path);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node.key = null;
      const cv = visit_("value", node.value, visitor, path);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node.value = null;
    }
  }
  return ctrl;
}
async function visitAsync(node, visitor) {
  const visitor_ = initVisitor(visitor);
  if (isDocument(node)) {
    const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
    if (cd === REMOVE)
      node.contents = null;
  } else
    await visitAsync_(null, node, visitor_, Object.freeze([]));
}
visitAsync.BREAK = BREAK;
visitAsync.SKIP = SKIP;
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
  const ctrl = await callVisitor(key, node, visitor, path);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key, path, ctrl);
    return visitAsync_(key, ctrl, visitor, path);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node)) {
      path = Object.freeze(path.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = await visitAsync_(i, node.items[i], visitor, path);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (isPair(node)) {
      path = Object.freeze(path.concat(node));
      const ck = await visitAsync_("key", node.key, visitor, path);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node.key = null;
      const cv = await visitAsync_("value", node.value, visitor, path);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node.value = null;
    }
  }
  return ctrl;
}
function initVisitor(visitor) {
  if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
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
  if (typeof visitor === "function")
    return visitor(key, node, path);
  if (isMap(node))
    return visitor.Map?.(key, node, path);
  if (isSeq(node))
    return visitor.Seq?.(key, node, path);
  if (isPair(node))
    return visitor.Pair?.(key, node, path);
  if (isScalar(node))
    return visitor.Scalar?.(key, node, path);
  if (isAlias(node))
    return visitor.Alias?.(key, node, path);
  return void 0;
}
function replaceNode(key, path, node) {
  const parent = path[path.length - 1];
  if (isCollection(parent)) {
    parent.items[key] = node;
  } else if (isPair(parent)) {
    if (key === "key")
      parent.key = node;
    else
      parent.value = node;
  } else if (isDocument(parent)) {
    parent.contents = node;
  } else {
    const pt = isAlias(parent) ? "alias" : "scalar";
    throw new Error(`Cannot replace node with ${pt} parent`);
  }
}
var escapeChars = {
  "!": "%21",
  ",": "%2C",
  "[": "%5B",
  "]": "%5D",
  "{": "%7B",
  "}": "%7D"
};
var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
var Directives = class _Directives {
  constructor(yaml, tags) {
    this.docStart = null;
    this.docEnd = false;
    this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
    this.tags = Object.assign({}, _Directives.defaultTags, tags);
  }
  clone() {
    const copy = new _Directives(this.yaml, this.tags);
    copy.docStart = this.docStart;
    return copy;
  }
  /**
   * During parsing, get a Directives instance for the current document and
   * update the stream state according to the current version's spec.
   */
  atDocument() {
    const res = new _Directives(this.yaml, this.tags);
    switch (this.yaml.version) {
      case "1.1":
        this.atNextDocument = true;
        break;
      case "1.2":
        this.atNextDocument = false;
        this.yaml = {
          explicit: _Directives.defaultYaml.explicit,
          version: "1.2"
        };
        this.tags = Object.assign({}, _Directives.defaultTags);
        break;
    }
    return res;
  }
  /**
   * @param onError - May be called even if the action was successful
   * @returns `true` on success
   */
  add(line2, onError) {
    if (this.atNextDocument) {
      this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
      this.tags = Object.assign({}, _Directives.defaultTags);
      this.atNextDocument = false;
    }
    const parts = line2.trim().split(/[ \t]+/);
    const name = parts.shift();
    switch (name) {
      case "%TAG": {
        if (parts.length !== 2) {
          onError(0, "%TAG directive should contain exactly two parts");
          if (parts.length < 2)
            return false;
        }
        const [handle, prefix] = parts;
        this.tags[handle] = prefix;
        return true;
      }
      case "%YAML": {
        this.yaml.explicit = true;
        if (parts.length !== 1) {
          onError(0, "%YAML directive should contain exactly one part");
          return false;
        }
        const [version] = parts;
        if (version === "1.1" || version === "1.2") {
          this.yaml.version = version;
          return true;
        } else {
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
    if (source === "!")
      return "!";
    if (source[0] !== "!") {
      onError(`Not a valid tag: ${source}`);
      return null;
    }
    if (source[1] === "<") {
      const verbatim = source.slice(2, -1);
      if (verbatim === "!" || verbatim === "!!") {
        onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
        return null;
      }
      if (source[source.length - 1] !== ">")
        onError("Verbatim tags must end with a >");
      return verbatim;
    }
    const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
    if (!suffix)
      onError(`The ${source} tag has no suffix`);
    const prefix = this.tags[handle];
    if (prefix) {
      try {
        return prefix + decodeURIComponent(suffix);
      } catch (error) {
        onError(String(error));
        return null;
      }
    }
    if (handle === "!")
      return source;
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
    return tag[0] === "!" ? tag : `!<${tag}>`;
  }
  toString(doc) {
    const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
    const tagEntries = Object.entries(this.tags);
    let tagNames;
    if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
      const tags = {};
      visit(doc.contents, (_key, node) => {
        if (isNode(node) && node.tag)
          tags[node.tag] = true;
      });
      tagNames = Object.keys(tags);
    } else
      tagNames = [];
    for (const [handle, prefix] of tagEntries) {
      if (handle === "!!" && prefix === "tag:yaml.org,2002:")
        continue;
      if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
        lines.push(`%TAG ${handle} ${prefix}`);
    }
    return lines.join("\n");
  }
};
Directives.defaultYaml = { explicit: false, version: "1.2" };
Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
function anchorIsValid(anchor) {
  if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
    const sa = JSON.stringify(anchor);
    const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
    throw new Error(msg);
  }
  return true;
}
function anchorNames(root) {
  const anchors = /* @__PURE__ */ new Set();
  visit(root, {
    Value(_key, node) {
      if (node.anchor)
        anchors.add(node.anchor);
    }
  });
  return anchors;
}
function findNewAnchor(prefix, exclude) {
  for (let i = 1; true; ++i) {
    const name = `${prefix}${i}`;
    if (!exclude.has(name))
      return name;
  }
}
function createNodeAnchors(doc, prefix) {
  const aliasObjects = [];
  const sourceObjects = /* @__PURE__ */ new Map();
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
        if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) {
          ref.node.anchor = ref.anchor;
        } else {
          const error = new Error("Failed to resolve repeated object (this should not happen)");
          error.source = source;
          throw error;
        }
      }
    },
    sourceObjects
  };
}
function applyReviver(reviver, obj, key, val) {
  if (val && typeof val === "object") {
    if (Array.isArray(val)) {
      for (let i = 0, len = val.length; i < len; ++i) {
        const v0 = val[i];
        const v1 = applyReviver(reviver, val, String(i), v0);
        if (v1 === void 0)
          delete val[i];
        else if (v1 !== v0)
          val[i] = v1;
      }
    } else if (val instanceof Map) {
      for (const k of Array.from(val.keys())) {
        const v0 = val.get(k);
        const v1 = applyReviver(reviver, val, k, v0);
        if (v1 === void 0)
          val.delete(k);
        else if (v1 !== v0)
          val.set(k, v1);
      }
    } else if (val instanceof Set) {
      for (const v0 of Array.from(val)) {
        const v1 = applyReviver(reviver, val, v0, v0);
        if (v1 === void 0)
          val.delete(v0);
        else if (v1 !== v0) {
          val.delete(v0);
          val.add(v1);
        }
      }
    } else {
      for (const [k, v0] of Object.entries(val)) {
        const v1 = applyReviver(reviver, val, k, v0);
        if (v1 === void 0)
          delete val[k];
        else if (v1 !== v0)
          val[k] = v1;
      }
    }
  }
  return reviver.call(obj, key, val);
}
function toJS(value, arg, ctx) {
  if (Array.isArray(value))
    return value.map((v, i) => toJS(v, String(i), ctx));
  if (value && typeof value.toJSON === "function") {
    if (!ctx || !hasAnchor(value))
      return value.toJSON(arg, ctx);
    const data = { aliasCount: 0, count: 1, res: void 0 };
    ctx.anchors.set(value, data);
    ctx.onCreate = (res2) => {
      data.res = res2;
      delete ctx.onCreate;
    };
    const res = value.toJSON(arg, ctx);
    if (ctx.onCreate)
      ctx.onCreate(res);
    return res;
  }
  if (typeof value === "bigint" && !ctx?.keep)
    return Number(value);
  return value;
}
var NodeBase = class {
  constructor(type) {
    Object.defineProperty(this, NODE_TYPE, { value: type });
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
    if (!isDocument(doc))
      throw new TypeError("A document argument is required");
    const ctx = {
      anchors: /* @__PURE__ */ new Map(),
      doc,
      keep: true,
      mapAsMap: mapAsMap === true,
      mapKeyWarned: false,
      maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS(this, "", ctx);
    if (typeof onAnchor === "function")
      for (const { count: count2, res: res2 } of ctx.anchors.values())
        onAnchor(res2, count2);
    return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
  }
};
var Alias = class extends NodeBase {
  constructor(source) {
    super(ALIAS);
    this.source = source;
    Object.defineProperty(this, "tag", {
      set() {
        throw new Error("Alias nodes cannot have tags");
      }
    });
  }
  /**
   * Resolve the value of this alias within `doc`, finding the last
   * instance of the `source` anchor before this node.
   */
  resolve(doc, ctx) {
    if (ctx?.maxAliasCount === 0)
      throw new ReferenceError("Alias resolution is disabled");
    let nodes;
    if (ctx?.aliasResolveCache) {
      nodes = ctx.aliasResolveCache;
    } else {
      nodes = [];
      visit(doc, {
        Node: (_key, node) => {
          if (isAlias(node) || hasAnchor(node))
            nodes.push(node);
        }
      });
      if (ctx)
        ctx.aliasResolveCache = nodes;
    }
    let found = void 0;
    for (const node of nodes) {
      if (node === this)
        break;
      if (node.anchor === this.source)
        found = node;
    }
    if (found && ctx) {
      const { anchors, doc: doc2, maxAliasCount } = ctx;
      let data = anchors.get(found);
      if (!data) {
        toJS(found, null, ctx);
        data = anchors.get(found);
      }
      if (data?.res === void 0) {
        const msg = "This should not happen: Alias anchor was not resolved?";
        throw new ReferenceError(msg);
      }
      if (maxAliasCount >= 0) {
        data.count += 1;
        if (data.aliasCount === 0)
          data.aliasCount = getAliasCount(doc2, found, anchors);
        if (data.count * data.aliasCount > maxAliasCount) {
          const msg = "Excessive alias count indicates a resource exhaustion attack";
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
      anchorIsValid(this.source);
      if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
        const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
        throw new Error(msg);
      }
      if (ctx.implicitKey)
        return `${src} `;
    }
    return src;
  }
};
function getAliasCount(doc, node, anchors) {
  if (isAlias(node)) {
    const source = node.resolve(doc);
    const anchor = anchors && source && anchors.get(source);
    return anchor ? anchor.count * anchor.aliasCount : 0;
  } else if (isCollection(node)) {
    let count2 = 0;
    for (const item of node.items) {
      const c = getAliasCount(doc, item, anchors);
      if (c > count2)
        count2 = c;
    }
    return count2;
  } else if (isPair(node)) {
    const kc = getAliasCount(doc, node.key, anchors);
    const vc = getAliasCount(doc, node.value, anchors);
    return Math.max(kc, vc);
  }
  return 1;
}
var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
var Scalar = class extends NodeBase {
  constructor(value) {
    super(SCALAR);
    this.value = value;
  }
  toJSON(arg, ctx) {
    return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
  }
  toString() {
    return String(this.value);
  }
};
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
Scalar.PLAIN = "PLAIN";
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
var defaultTagPrefix = "tag:yaml.org,2002:";
function findTagObject(value, tagName, tags) {
  if (tagName) {
    const match = tags.filter((t) => t.tag === tagName);
    const tagObj = match.find((t) => !t.format) ?? match[0];
    if (!tagObj)
      throw new Error(`Tag ${tagName} not found`);
    return tagObj;
  }
  return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
  if (isDocument(value))
    value = value.contents;
  if (isNode(value))
    return value;
  if (isPair(value)) {
    const map2 = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
    map2.items.push(value);
    return map2;
  }
  if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
    value = value.valueOf();
  }
  const { aliasDuplicateObjects, onAnchor, onTagObj, schema: schema4, sourceObjects } = ctx;
  let ref = void 0;
  if (aliasDuplicateObjects && value && typeof value === "object") {
    ref = sourceObjects.get(value);
    if (ref) {
      ref.anchor ?? (ref.anchor = onAnchor(value));
      return new Alias(ref.anchor);
    } else {
      ref = { anchor: null, node: null };
      sourceObjects.set(value, ref);
    }
  }
  if (tagName?.startsWith("!!"))
    tagName = defaultTagPrefix + tagName.slice(2);
  let tagObj = findTagObject(value, tagName, schema4.tags);
  if (!tagObj) {
    if (value && typeof value.toJSON === "function") {
      value = value.toJSON();
    }
    if (!value || typeof value !== "object") {
      const node2 = new Scalar(value);
      if (ref)
        ref.node = node2;
      return node2;
    }
    tagObj = value instanceof Map ? schema4[MAP] : Symbol.iterator in Object(value) ? schema4[SEQ] : schema4[MAP];
  }
  if (onTagObj) {
    onTagObj(tagObj);
    delete ctx.onTagObj;
  }
  const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
  if (tagName)
    node.tag = tagName;
  else if (!tagObj.default)
    node.tag = tagObj.tag;
  if (ref)
    ref.node = node;
  return node;
}
function collectionFromPath(schema4, path, value) {
  let v = value;
  for (let i = path.length - 1; i >= 0; --i) {
    const k = path[i];
    if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
      const a = [];
      a[k] = v;
      v = a;
    } else {
      v = /* @__PURE__ */ new Map([[k, v]]);
    }
  }
  return createNode(v, void 0, {
    aliasDuplicateObjects: false,
    keepUndefined: false,
    onAnchor: () => {
      throw new Error("This should not happen, please report a bug.");
    },
    schema: schema4,
    sourceObjects: /* @__PURE__ */ new Map()
  });
}
var isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
var Collection = class extends NodeBase {
  constructor(type, schema4) {
    super(type);
    Object.defineProperty(this, "schema", {
      value: schema4,
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
  clone(schema4) {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (schema4)
      copy.schema = schema4;
    copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema4) : it);
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
      if (isCollection(node))
        node.addIn(rest, value);
      else if (node === void 0 && this.schema)
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
    if (isCollection(node))
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
      return !keepScalar && isScalar(node) ? node.value : node;
    else
      return isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
  }
  hasAllNullValues(allowScalar) {
    return this.items.every((node) => {
      if (!isPair(node))
        return false;
      const n = node.value;
      return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
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
    return isCollection(node) ? node.hasIn(rest) : false;
  }
  /**
   * Sets a value in this collection. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  setIn(path, value) {
    const [key, ...rest] = path;
    if (rest.length === 0) {
      this.set(key, value);
    } else {
      const node = this.get(key, true);
      if (isCollection(node))
        node.setIn(rest, value);
      else if (node === void 0 && this.schema)
        this.set(key, collectionFromPath(this.schema, rest, value));
      else
        throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
  }
};
var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(comment, indent) {
  if (/^\n+$/.test(comment))
    return comment.substring(1);
  return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
var FOLD_FLOW = "flow";
var FOLD_BLOCK = "block";
var FOLD_QUOTED = "quoted";
function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
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
  if (typeof indentAtStart === "number") {
    if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
      folds.push(0);
    else
      end = lineWidth - indentAtStart;
  }
  let split = void 0;
  let prev = void 0;
  let overflow = false;
  let i = -1;
  let escStart = -1;
  let escEnd = -1;
  if (mode === FOLD_BLOCK) {
    i = consumeMoreIndentedLines(text, i, indent.length);
    if (i !== -1)
      end = i + endStep;
  }
  for (let ch; ch = text[i += 1]; ) {
    if (mode === FOLD_QUOTED && ch === "\\") {
      escStart = i;
      switch (text[i + 1]) {
        case "x":
          i += 3;
          break;
        case "u":
          i += 5;
          break;
        case "U":
          i += 9;
          break;
        default:
          i += 1;
      }
      escEnd = i;
    }
    if (ch === "\n") {
      if (mode === FOLD_BLOCK)
        i = consumeMoreIndentedLines(text, i, indent.length);
      end = i + indent.length + endStep;
      split = void 0;
    } else {
      if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
        const next = text[i + 1];
        if (next && next !== " " && next !== "\n" && next !== "	")
          split = i;
      }
      if (i >= end) {
        if (split) {
          folds.push(split);
          end = split + endStep;
          split = void 0;
        } else if (mode === FOLD_QUOTED) {
          while (prev === " " || prev === "	") {
            prev = ch;
            ch = text[i += 1];
            overflow = true;
          }
          const j = i > escEnd + 1 ? i - 2 : escStart - 1;
          if (escapedFolds[j])
            return text;
          folds.push(j);
          escapedFolds[j] = true;
          end = j + endStep;
          split = void 0;
        } else {
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
  for (let i2 = 0; i2 < folds.length; ++i2) {
    const fold = folds[i2];
    const end2 = folds[i2 + 1] || text.length;
    if (fold === 0)
      res = `
${indent}${text.slice(0, end2)}`;
    else {
      if (mode === FOLD_QUOTED && escapedFolds[fold])
        res += `${text[fold]}\\`;
      res += `
${indent}${text.slice(fold + 1, end2)}`;
    }
  }
  return res;
}
function consumeMoreIndentedLines(text, i, indent) {
  let end = i;
  let start = i + 1;
  let ch = text[start];
  while (ch === " " || ch === "	") {
    if (i < start + indent) {
      ch = text[++i];
    } else {
      do {
        ch = text[++i];
      } while (ch && ch !== "\n");
      end = i;
      start = i + 1;
      ch = text[start];
    }
  }
  return end;
}
var getFoldOptions = (ctx, isBlock2) => ({
  indentAtStart: isBlock2 ? ctx.indent.length : ctx.indentAtStart,
  lineWidth: ctx.options.lineWidth,
  minContentWidth: ctx.options.minContentWidth
});
var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
  if (!lineWidth || lineWidth < 0)
    return false;
  const limit = lineWidth - indentLength;
  const strLen = str.length;
  if (strLen <= limit)
    return false;
  for (let i = 0, start = 0; i < strLen; ++i) {
    if (str[i] === "\n") {
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
  const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  let str = "";
  let start = 0;
  for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
    if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
      str += json.slice(start, i) + "\\ ";
      i += 1;
      start = i;
      ch = "\\";
    }
    if (ch === "\\")
      switch (json[i + 1]) {
        case "u":
          {
            str += json.slice(start, i);
            const code2 = json.substr(i + 2, 4);
            switch (code2) {
              case "0000":
                str += "\\0";
                break;
              case "0007":
                str += "\\a";
                break;
              case "000b":
                str += "\\v";
                break;
              case "001b":
                str += "\\e";
                break;
              case "0085":
                str += "\\N";
                break;
              case "00a0":
                str += "\\_";
                break;
              case "2028":
                str += "\\L";
                break;
              case "2029":
                str += "\\P";
                break;
              default:
                if (code2.substr(0, 2) === "00")
                  str += "\\x" + code2.substr(2);
                else
                  str += json.substr(i, 6);
            }
            i += 5;
            start = i + 1;
          }
          break;
        case "n":
          if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
            i += 1;
          } else {
            str += json.slice(start, i) + "\n\n";
            while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
              str += "\n";
              i += 2;
            }
            str += indent;
            if (json[i + 2] === " ")
              str += "\\";
            i += 1;
            start = i + 1;
          }
          break;
        default:
          i += 1;
      }
  }
  str = start ? str + json.slice(start) : json;
  return implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
  if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
    return doubleQuotedString(value, ctx);
  const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
  return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
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
var blockEndNewlines;
try {
  blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
  blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
  const { blockQuote, commentString, lineWidth } = ctx.options;
  if (!blockQuote || /\n[\t ]+$/.test(value)) {
    return quotedString(value, ctx);
  }
  const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
  const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
  if (!value)
    return literal ? "|\n" : ">\n";
  let chomp;
  let endStart;
  for (endStart = value.length; endStart > 0; --endStart) {
    const ch = value[endStart - 1];
    if (ch !== "\n" && ch !== "	" && ch !== " ")
      break;
  }
  let end = value.substring(endStart);
  const endNlPos = end.indexOf("\n");
  if (endNlPos === -1) {
    chomp = "-";
  } else if (value === end || endNlPos !== end.length - 1) {
    chomp = "+";
    if (onChompKeep)
      onChompKeep();
  } else {
    chomp = "";
  }
  if (end) {
    value = value.slice(0, -end.length);
    if (end[end.length - 1] === "\n")
      end = end.slice(0, -1);
    end = end.replace(blockEndNewlines, `$&${indent}`);
  }
  let startWithSpace = false;
  let startEnd;
  let startNlPos = -1;
  for (startEnd = 0; startEnd < value.length; ++startEnd) {
    const ch = value[startEnd];
    if (ch === " ")
      startWithSpace = true;
    else if (ch === "\n")
      startNlPos = startEnd;
    else
      break;
  }
  let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
  if (start) {
    value = value.substring(start.length);
    start = start.replace(/\n+/g, `$&${indent}`);
  }
  const indentSize = indent ? "2" : "1";
  let header = (startWithSpace ? indentSize : "") + chomp;
  if (comment) {
    header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
    if (onComment)
      onComment();
  }
  if (!literal) {
    const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
    let literalFallback = false;
    const foldOptions = getFoldOptions(ctx, true);
    if (blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED) {
      foldOptions.onOverflow = () => {
        literalFallback = true;
      };
    }
    const body = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
    if (!literalFallback)
      return `>${header}
${indent}${body}`;
  }
  value = value.replace(/\n+/g, `$&${indent}`);
  return `|${header}
${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
  const { type, value } = item;
  const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
  if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
    return quotedString(value, ctx);
  }
  if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
    return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
  }
  if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes("\n")) {
    return blockString(item, ctx, onComment, onChompKeep);
  }
  if (containsDocumentMarker(value)) {
    if (indent === "") {
      ctx.forceBlockIndent = true;
      return blockString(item, ctx, onComment, onChompKeep);
    } else if (implicitKey && indent === indentStep) {
      return quotedString(value, ctx);
    }
  }
  const str = value.replace(/\n+/g, `$&
${indent}`);
  if (actualString) {
    const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
    const { compat, tags } = ctx.doc.schema;
    if (tags.some(test) || compat?.some(test))
      return quotedString(value, ctx);
  }
  return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
  const { implicitKey, inFlow } = ctx;
  const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
  let { type } = item;
  if (type !== Scalar.QUOTE_DOUBLE) {
    if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
      type = Scalar.QUOTE_DOUBLE;
  }
  const _stringify = (_type) => {
    switch (_type) {
      case Scalar.BLOCK_FOLDED:
      case Scalar.BLOCK_LITERAL:
        return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
      case Scalar.QUOTE_DOUBLE:
        return doubleQuotedString(ss.value, ctx);
      case Scalar.QUOTE_SINGLE:
        return singleQuotedString(ss.value, ctx);
      case Scalar.PLAIN:
        return plainString(ss, ctx, onComment, onChompKeep);
      default:
        return null;
    }
  };
  let res = _stringify(type);
  if (res === null) {
    const { defaultKeyType, defaultStringType } = ctx.options;
    const t = implicitKey && defaultKeyType || defaultStringType;
    res = _stringify(t);
    if (res === null)
      throw new Error(`Unsupported default string type ${t}`);
  }
  return res;
}
function createStringifyContext(doc, options) {
  const opt = Object.assign({
    blockQuote: true,
    commentString: stringifyComment,
    defaultKeyType: null,
    defaultStringType: "PLAIN",
    directives: null,
    doubleQuotedAsJSON: false,
    doubleQuotedMinMultiLineLength: 40,
    falseStr: "false",
    flowCollectionPadding: true,
    indentSeq: true,
    lineWidth: 80,
    minContentWidth: 20,
    nullStr: "null",
    simpleKeys: false,
    singleQuote: null,
    trailingComma: false,
    trueStr: "true",
    verifyAliasOrder: true
  }, doc.schema.toStringOptions, options);
  let inFlow;
  switch (opt.collectionStyle) {
    case "block":
      inFlow = false;
      break;
    case "flow":
      inFlow = true;
      break;
    default:
      inFlow = null;
  }
  return {
    anchors: /* @__PURE__ */ new Set(),
    doc,
    flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
    indent: "",
    indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
    inFlow,
    options: opt
  };
}
function getTagObject(tags, item) {
  if (item.tag) {
    const match = tags.filter((t) => t.tag === item.tag);
    if (match.length > 0)
      return match.find((t) => t.format === item.format) ?? match[0];
  }
  let tagObj = void 0;
  let obj;
  if (isScalar(item)) {
    obj = item.value;
    let match = tags.filter((t) => t.identify?.(obj));
    if (match.length > 1) {
      const testMatch = match.filter((t) => t.test);
      if (testMatch.length > 0)
        match = testMatch;
    }
    tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
  } else {
    obj = item;
    tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
  }
  if (!tagObj) {
    const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
    throw new Error(`Tag not resolved for ${name} value`);
  }
  return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
  if (!doc.directives)
    return "";
  const props = [];
  const anchor = (isScalar(node) || isCollection(node)) && node.anchor;
  if (anchor && anchorIsValid(anchor)) {
    anchors.add(anchor);
    props.push(`&${anchor}`);
  }
  const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
  if (tag)
    props.push(doc.directives.tagString(tag));
  return props.join(" ");
}
function stringify(item, ctx, onComment, onChompKeep) {
  if (isPair(item))
    return item.toString(ctx, onComment, onChompKeep);
  if (isAlias(item)) {
    if (ctx.doc.directives)
      return item.toString(ctx);
    if (ctx.resolvedAliases?.has(item)) {
      throw new TypeError(`Cannot stringify circular structure without alias nodes`);
    } else {
      if (ctx.resolvedAliases)
        ctx.resolvedAliases.add(item);
      else
        ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
      item = item.resolve(ctx.doc);
    }
  }
  let tagObj = void 0;
  const node = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
  tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
  const props = stringifyProps(node, tagObj, ctx);
  if (props.length > 0)
    ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
  const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
  if (!props)
    return str;
  return isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
}
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
  const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
  let keyComment = isNode(key) && key.comment || null;
  if (simpleKeys) {
    if (keyComment) {
      throw new Error("With simple keys, key nodes cannot have comments");
    }
    if (isCollection(key) || !isNode(key) && typeof key === "object") {
      const msg = "With simple keys, collection cannot be used as a key value";
      throw new Error(msg);
    }
  }
  let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key === "object"));
  ctx = Object.assign({}, ctx, {
    allNullValues: false,
    implicitKey: !explicitKey && (simpleKeys || !allNullValues),
    indent: indent + indentStep
  });
  let keyCommentDone = false;
  let chompKeep = false;
  let str = stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
  if (!explicitKey && !ctx.inFlow && str.length > 1024) {
    if (simpleKeys)
      throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
    explicitKey = true;
  }
  if (ctx.inFlow) {
    if (allNullValues || value == null) {
      if (keyCommentDone && onComment)
        onComment();
      return str === "" ? "?" : explicitKey ? `? ${str}` : str;
    }
  } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
    str = `? ${str}`;
    if (keyComment && !keyCommentDone) {
      str += lineComment(str, ctx.indent, commentString(keyComment));
    } else if (chompKeep && onChompKeep)
      onChompKeep();
    return str;
  }
  if (keyCommentDone)
    keyComment = null;
  if (explicitKey) {
    if (keyComment)
      str += lineComment(str, ctx.indent, commentString(keyComment));
    str = `? ${str}
${indent}:`;
  } else {
    str = `${str}:`;
    if (keyComment)
      str += lineComment(str, ctx.indent, commentString(keyComment));
  }
  let vsb, vcb, valueComment;
  if (isNode(value)) {
    vsb = !!value.spaceBefore;
    vcb = value.commentBefore;
    valueComment = value.comment;
  } else {
    vsb = false;
    vcb = null;
    valueComment = null;
    if (value && typeof value === "object")
      value = doc.createNode(value);
  }
  ctx.implicitKey = false;
  if (!explicitKey && !keyComment && isScalar(value))
    ctx.indentAtStart = str.length + 1;
  chompKeep = false;
  if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor) {
    ctx.indent = ctx.indent.substring(2);
  }
  let valueCommentDone = false;
  const valueStr = stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
  let ws = " ";
  if (keyComment || vsb || vcb) {
    ws = vsb ? "\n" : "";
    if (vcb) {
      const cs = commentString(vcb);
      ws += `
${indentComment(cs, ctx.indent)}`;
    }
    if (valueStr === "" && !ctx.inFlow) {
      if (ws === "\n" && valueComment)
        ws = "\n\n";
    } else {
      ws += `
${ctx.indent}`;
    }
  } else if (!explicitKey && isCollection(value)) {
    const vs0 = valueStr[0];
    const nl0 = valueStr.indexOf("\n");
    const hasNewline = nl0 !== -1;
    const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
    if (hasNewline || !flow) {
      let hasPropsLine = false;
      if (hasNewline && (vs0 === "&" || vs0 === "!")) {
        let sp0 = valueStr.indexOf(" ");
        if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
          sp0 = valueStr.indexOf(" ", sp0 + 1);
        }
        if (sp0 === -1 || nl0 < sp0)
          hasPropsLine = true;
      }
      if (!hasPropsLine)
        ws = `
${ctx.indent}`;
    }
  } else if (valueStr === "" || valueStr[0] === "\n") {
    ws = "";
  }
  str += ws + valueStr;
  if (ctx.inFlow) {
    if (valueCommentDone && onComment)
      onComment();
  } else if (valueComment && !valueCommentDone) {
    str += lineComment(str, ctx.indent, commentString(valueComment));
  } else if (chompKeep && onChompKeep) {
    onChompKeep();
  }
  return str;
}
function warn(logLevel, warning) {
  if (logLevel === "debug" || logLevel === "warn") {
    console.warn(warning);
  }
}
var MERGE_KEY = "<<";
var merge = {
  identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
  default: "key",
  tag: "tag:yaml.org,2002:merge",
  test: /^<<$/,
  resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), {
    addToJSMap: addMergeToJSMap
  }),
  stringify: () => MERGE_KEY
};
var isMergeKey = (ctx, key) => (merge.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map2, value) {
  const source = resolveAliasValue(ctx, value);
  if (isSeq(source))
    for (const it of source.items)
      mergeValue(ctx, map2, it);
  else if (Array.isArray(source))
    for (const it of source)
      mergeValue(ctx, map2, it);
  else
    mergeValue(ctx, map2, source);
}
function mergeValue(ctx, map2, value) {
  const source = resolveAliasValue(ctx, value);
  if (!isMap(source))
    throw new Error("Merge sources must be maps or map aliases");
  const srcMap = source.toJSON(null, ctx, Map);
  for (const [key, value2] of srcMap) {
    if (map2 instanceof Map) {
      if (!map2.has(key))
        map2.set(key, value2);
    } else if (map2 instanceof Set) {
      map2.add(key);
    } else if (!Object.prototype.hasOwnProperty.call(map2, key)) {
      Object.defineProperty(map2, key, {
        value: value2,
        writable: true,
        enumerable: true,
        configurable: true
      });
    }
  }
  return map2;
}
function resolveAliasValue(ctx, value) {
  return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}
function addPairToJSMap(ctx, map2, { key, value }) {
  if (isNode(key) && key.addToJSMap)
    key.addToJSMap(ctx, map2, value);
  else if (isMergeKey(ctx, key))
    addMergeToJSMap(ctx, map2, value);
  else {
    const jsKey = toJS(key, "", ctx);
    if (map2 instanceof Map) {
      map2.set(jsKey, toJS(value, jsKey, ctx));
    } else if (map2 instanceof Set) {
      map2.add(jsKey);
    } else {
      const stringKey = stringifyKey(key, jsKey, ctx);
      const jsValue = toJS(value, stringKey, ctx);
      if (stringKey in map2)
        Object.defineProperty(map2, stringKey, {
          value: jsValue,
          writable: true,
          enumerable: true,
          configurable: true
        });
      else
        map2[stringKey] = jsValue;
    }
  }
  return map2;
}
function stringifyKey(key, jsKey, ctx) {
  if (jsKey === null)
    return "";
  if (typeof jsKey !== "object")
    return String(jsKey);
  if (isNode(key) && ctx?.doc) {
    const strCtx = createStringifyContext(ctx.doc, {});
    strCtx.anchors = /* @__PURE__ */ new Set();
    for (const node of ctx.anchors.keys())
      strCtx.anchors.add(node.anchor);
    strCtx.inFlow = true;
    strCtx.inStringifyKey = true;
    const strKey = key.toString(strCtx);
    if (!ctx.mapKeyWarned) {
      let jsonStr = JSON.stringify(strKey);
      if (jsonStr.length > 40)
        jsonStr = jsonStr.substring(0, 36) + '..."';
      warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
      ctx.mapKeyWarned = true;
    }
    return strKey;
  }
  return JSON.stringify(jsKey);
}
function createPair(key, value, ctx) {
  const k = createNode(key, void 0, ctx);
  const v = createNode(value, void 0, ctx);
  return new Pair(k, v);
}
var Pair = class _Pair {
  constructor(key, value = null) {
    Object.defineProperty(this, NODE_TYPE, { value: PAIR });
    this.key = key;
    this.value = value;
  }
  clone(schema4) {
    let { key, value } = this;
    if (isNode(key))
      key = key.clone(schema4);
    if (isNode(value))
      value = value.clone(schema4);
    return new _Pair(key, value);
  }
  toJSON(_, ctx) {
    const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    return addPairToJSMap(ctx, pair, this);
  }
  toString(ctx, onComment, onChompKeep) {
    return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
  }
};
function stringifyCollection(collection, ctx, options) {
  const flow = ctx.inFlow ?? collection.flow;
  const stringify4 = flow ? stringifyFlowCollection : stringifyBlockCollection;
  return stringify4(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
  const { indent, options: { commentString } } = ctx;
  const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
  let chompKeep = false;
  const lines = [];
  for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment2 = null;
    if (isNode(item)) {
      if (!chompKeep && item.spaceBefore)
        lines.push("");
      addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
      if (item.comment)
        comment2 = item.comment;
    } else if (isPair(item)) {
      const ik = isNode(item.key) ? item.key : null;
      if (ik) {
        if (!chompKeep && ik.spaceBefore)
          lines.push("");
        addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
      }
    }
    chompKeep = false;
    let str2 = stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
    if (comment2)
      str2 += lineComment(str2, itemIndent, commentString(comment2));
    if (chompKeep && comment2)
      chompKeep = false;
    lines.push(blockItemPrefix + str2);
  }
  let str;
  if (lines.length === 0) {
    str = flowChars.start + flowChars.end;
  } else {
    str = lines[0];
    for (let i = 1; i < lines.length; ++i) {
      const line2 = lines[i];
      str += line2 ? `
${indent}${line2}` : "\n";
    }
  }
  if (comment) {
    str += "\n" + indentComment(commentString(comment), indent);
    if (onComment)
      onComment();
  } else if (chompKeep && onChompKeep)
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
    if (isNode(item)) {
      if (item.spaceBefore)
        lines.push("");
      addCommentBefore(ctx, lines, item.commentBefore, false);
      if (item.comment)
        comment = item.comment;
    } else if (isPair(item)) {
      const ik = isNode(item.key) ? item.key : null;
      if (ik) {
        if (ik.spaceBefore)
          lines.push("");
        addCommentBefore(ctx, lines, ik.commentBefore, false);
        if (ik.comment)
          reqNewline = true;
      }
      const iv = isNode(item.value) ? item.value : null;
      if (iv) {
        if (iv.comment)
          comment = iv.comment;
        if (iv.commentBefore)
          reqNewline = true;
      } else if (item.value == null && ik?.comment) {
        comment = ik.comment;
      }
    }
    if (comment)
      reqNewline = true;
    let str = stringify(item, itemCtx, () => comment = null);
    reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
    if (i < items.length - 1) {
      str += ",";
    } else if (ctx.options.trailingComma) {
      if (ctx.options.lineWidth > 0) {
        reqNewline || (reqNewline = lines.reduce((sum, line2) => sum + line2.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
      }
      if (reqNewline) {
        str += ",";
      }
    }
    if (comment)
      str += lineComment(str, itemIndent, commentString(comment));
    lines.push(str);
    linesAtValue = lines.length;
  }
  const { start, end } = flowChars;
  if (lines.length === 0) {
    return start + end;
  } else {
    if (!reqNewline) {
      const len = lines.reduce((sum, line2) => sum + line2.length + 2, 2);
      reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
    }
    if (reqNewline) {
      let str = start;
      for (const line2 of lines)
        str += line2 ? `
${indentStep}${indent}${line2}` : "\n";
      return `${str}
${indent}${end}`;
    } else {
      return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
    }
  }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
  if (comment && chompKeep)
    comment = comment.replace(/^\n+/, "");
  if (comment) {
    const ic = indentComment(commentString(comment), indent);
    lines.push(ic.trimStart());
  }
}
function findPair(items, key) {
  const k = isScalar(key) ? key.value : key;
  for (const it of items) {
    if (isPair(it)) {
      if (it.key === key || it.key === k)
        return it;
      if (isScalar(it.key) && it.key.value === k)
        return it;
    }
  }
  return void 0;
}
var YAMLMap = class extends Collection {
  static get tagName() {
    return "tag:yaml.org,2002:map";
  }
  constructor(schema4) {
    super(MAP, schema4);
    this.items = [];
  }
  /**
   * A generic collection parsing method that can be extended
   * to other node classes that inherit from YAMLMap
   */
  static from(schema4, obj, ctx) {
    const { keepUndefined, replacer } = ctx;
    const map2 = new this(schema4);
    const add = (key, value) => {
      if (typeof replacer === "function")
        value = replacer.call(obj, key, value);
      else if (Array.isArray(replacer) && !replacer.includes(key))
        return;
      if (value !== void 0 || keepUndefined)
        map2.items.push(createPair(key, value, ctx));
    };
    if (obj instanceof Map) {
      for (const [key, value] of obj)
        add(key, value);
    } else if (obj && typeof obj === "object") {
      for (const key of Object.keys(obj))
        add(key, obj[key]);
    }
    if (typeof schema4.sortMapEntries === "function") {
      map2.items.sort(schema4.sortMapEntries);
    }
    return map2;
  }
  /**
   * Adds a value to the collection.
   *
   * @param overwrite - If not set `true`, using a key that is already in the
   *   collection will throw. Otherwise, overwrites the previous value.
   */
  add(pair, overwrite) {
    let _pair;
    if (isPair(pair))
      _pair = pair;
    else if (!pair || typeof pair !== "object" || !("key" in pair)) {
      _pair = new Pair(pair, pair?.value);
    } else
      _pair = new Pair(pair.key, pair.value);
    const prev = findPair(this.items, _pair.key);
    const sortEntries = this.schema?.sortMapEntries;
    if (prev) {
      if (!overwrite)
        throw new Error(`Key ${_pair.key} already set`);
      if (isScalar(prev.value) && isScalarValue(_pair.value))
        prev.value.value = _pair.value;
      else
        prev.value = _pair.value;
    } else if (sortEntries) {
      const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
      if (i === -1)
        this.items.push(_pair);
      else
        this.items.splice(i, 0, _pair);
    } else {
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
    return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
  }
  has(key) {
    return !!findPair(this.items, key);
  }
  set(key, value) {
    this.add(new Pair(key, value), true);
  }
  /**
   * @param ctx - Conversion context, originally set in Document#toJS()
   * @param {Class} Type - If set, forces the returned collection type
   * @returns Instance of Type, Map, or Object
   */
  toJSON(_, ctx, Type) {
    const map2 = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    if (ctx?.onCreate)
      ctx.onCreate(map2);
    for (const item of this.items)
      addPairToJSMap(ctx, map2, item);
    return map2;
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    for (const item of this.items) {
      if (!isPair(item))
        throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
    }
    if (!ctx.allNullValues && this.hasAllNullValues(false))
      ctx = Object.assign({}, ctx, { allNullValues: true });
    return stringifyCollection(this, ctx, {
      blockItemPrefix: "",
      flowChars: { start: "{", end: "}" },
      itemIndent: ctx.indent || "",
      onChompKeep,
      onComment
    });
  }
};
var map = {
  collection: "map",
  default: true,
  nodeClass: YAMLMap,
  tag: "tag:yaml.org,2002:map",
  resolve(map2, onError) {
    if (!isMap(map2))
      onError("Expected a mapping for this tag");
    return map2;
  },
  createNode: (schema4, obj, ctx) => YAMLMap.from(schema4, obj, ctx)
};
var YAMLSeq = class extends Collection {
  static get tagName() {
    return "tag:yaml.org,2002:seq";
  }
  constructor(schema4) {
    super(SEQ, schema4);
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
    if (typeof idx !== "number")
      return false;
    const del = this.items.splice(idx, 1);
    return del.length > 0;
  }
  get(key, keepScalar) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      return void 0;
    const it = this.items[idx];
    return !keepScalar && isScalar(it) ? it.value : it;
  }
  /**
   * Checks if the collection includes a value with the key `key`.
   *
   * `key` must contain a representation of an integer for this to succeed.
   * It may be wrapped in a `Scalar`.
   */
  has(key) {
    const idx = asItemIndex(key);
    return typeof idx === "number" && idx < this.items.length;
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
    if (typeof idx !== "number")
      throw new Error(`Expected a valid index, not ${key}.`);
    const prev = this.items[idx];
    if (isScalar(prev) && isScalarValue(value))
      prev.value = value;
    else
      this.items[idx] = value;
  }
  toJSON(_, ctx) {
    const seq2 = [];
    if (ctx?.onCreate)
      ctx.onCreate(seq2);
    let i = 0;
    for (const item of this.items)
      seq2.push(toJS(item, String(i++), ctx));
    return seq2;
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    return stringifyCollection(this, ctx, {
      blockItemPrefix: "- ",
      flowChars: { start: "[", end: "]" },
      itemIndent: (ctx.indent || "") + "  ",
      onChompKeep,
      onComment
    });
  }
  static from(schema4, obj, ctx) {
    const { replacer } = ctx;
    const seq2 = new this(schema4);
    if (obj && Symbol.iterator in Object(obj)) {
      let i = 0;
      for (let it of obj) {
        if (typeof replacer === "function") {
          const key = obj instanceof Set ? it : String(i++);
          it = replacer.call(obj, key, it);
        }
        seq2.items.push(createNode(it, void 0, ctx));
      }
    }
    return seq2;
  }
};
function asItemIndex(key) {
  let idx = isScalar(key) ? key.value : key;
  if (idx && typeof idx === "string")
    idx = Number(idx);
  return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}
var seq = {
  collection: "seq",
  default: true,
  nodeClass: YAMLSeq,
  tag: "tag:yaml.org,2002:seq",
  resolve(seq2, onError) {
    if (!isSeq(seq2))
      onError("Expected a sequence for this tag");
    return seq2;
  },
  createNode: (schema4, obj, ctx) => YAMLSeq.from(schema4, obj, ctx)
};
var string = {
  identify: (value) => typeof value === "string",
  default: true,
  tag: "tag:yaml.org,2002:str",
  resolve: (str) => str,
  stringify(item, ctx, onComment, onChompKeep) {
    ctx = Object.assign({ actualString: true }, ctx);
    return stringifyString(item, ctx, onComment, onChompKeep);
  }
};
var nullTag = {
  identify: (value) => value == null,
  createNode: () => new Scalar(null),
  default: true,
  tag: "tag:yaml.org,2002:null",
  test: /^(?:~|[Nn]ull|NULL)?$/,
  resolve: () => new Scalar(null),
  stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};
var boolTag = {
  identify: (value) => typeof value === "boolean",
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
  resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
  stringify({ source, value }, ctx) {
    if (source && boolTag.test.test(source)) {
      const sv = source[0] === "t" || source[0] === "T";
      if (value === sv)
        return source;
    }
    return value ? ctx.options.trueStr : ctx.options.falseStr;
  }
};
function stringifyNumber({ format, minFractionDigits, tag, value }) {
  if (typeof value === "bigint")
    return String(value);
  const num = typeof value === "number" ? value : Number(value);
  if (!isFinite(num))
    return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
  let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
  if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
    let i = n.indexOf(".");
    if (i < 0) {
      i = n.length;
      n += ".";
    }
    let d = minFractionDigits - (n.length - i - 1);
    while (d-- > 0)
      n += "0";
  }
  return n;
}
var floatNaN = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber
};
var floatExp = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
  resolve: (str) => parseFloat(str),
  stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber(node);
  }
};
var float = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
  resolve(str) {
    const node = new Scalar(parseFloat(str));
    const dot = str.indexOf(".");
    if (dot !== -1 && str[str.length - 1] === "0")
      node.minFractionDigits = str.length - dot - 1;
    return node;
  },
  stringify: stringifyNumber
};
var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify(node, radix, prefix) {
  const { value } = node;
  if (intIdentify(value) && value >= 0)
    return prefix + value.toString(radix);
  return stringifyNumber(node);
}
var intOct = {
  identify: (value) => intIdentify(value) && value >= 0,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^0o[0-7]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
  stringify: (node) => intStringify(node, 8, "0o")
};
var int = {
  identify: intIdentify,
  default: true,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
  stringify: stringifyNumber
};
var intHex = {
  identify: (value) => intIdentify(value) && value >= 0,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^0x[0-9a-fA-F]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
  stringify: (node) => intStringify(node, 16, "0x")
};
var schema = [
  map,
  seq,
  string,
  nullTag,
  boolTag,
  intOct,
  int,
  intHex,
  floatNaN,
  floatExp,
  float
];
function intIdentify2(value) {
  return typeof value === "bigint" || Number.isInteger(value);
}
var stringifyJSON = ({ value }) => JSON.stringify(value);
var jsonScalars = [
  {
    identify: (value) => typeof value === "string",
    default: true,
    tag: "tag:yaml.org,2002:str",
    resolve: (str) => str,
    stringify: stringifyJSON
  },
  {
    identify: (value) => value == null,
    createNode: () => new Scalar(null),
    default: true,
    tag: "tag:yaml.org,2002:null",
    test: /^null$/,
    resolve: () => null,
    stringify: stringifyJSON
  },
  {
    identify: (value) => typeof value === "boolean",
    default: true,
    tag: "tag:yaml.org,2002:bool",
    test: /^true$|^false$/,
    resolve: (str) => str === "true",
    stringify: stringifyJSON
  },
  {
    identify: intIdentify2,
    default: true,
    tag: "tag:yaml.org,2002:int",
    test: /^-?(?:0|[1-9][0-9]*)$/,
    resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
    stringify: ({ value }) => intIdentify2(value) ? value.toString() : JSON.stringify(value)
  },
  {
    identify: (value) => typeof value === "number",
    default: true,
    tag: "tag:yaml.org,2002:float",
    test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
    resolve: (str) => parseFloat(str),
    stringify: stringifyJSON
  }
];
var jsonError = {
  default: true,
  tag: "",
  test: /^/,
  resolve(str, onError) {
    onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
    return str;
  }
};
var schema2 = [map, seq].concat(jsonScalars, jsonError);
var binary = {
  identify: (value) => value instanceof Uint8Array,
  // Buffer inherits from Uint8Array
  default: false,
  tag: "tag:yaml.org,2002:binary",
  /**
   * Returns a Buffer in node and an Uint8Array in browsers
   *
   * To use the resulting buffer as an image, you'll want to do something like:
   *
   *   const blob = new Blob([buffer], { type: 'image/jpeg' })
   *   document.querySelector('#photo').src = URL.createObjectURL(blob)
   */
  resolve(src, onError) {
    if (typeof atob === "function") {
      const str = atob(src.replace(/[\n\r]/g, ""));
      const buffer = new Uint8Array(str.length);
      for (let i = 0; i < str.length; ++i)
        buffer[i] = str.charCodeAt(i);
      return buffer;
    } else {
      onError("This environment does not support reading binary tags; either Buffer or atob is required");
      return src;
    }
  },
  stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
    if (!value)
      return "";
    const buf = value;
    let str;
    if (typeof btoa === "function") {
      let s = "";
      for (let i = 0; i < buf.length; ++i)
        s += String.fromCharCode(buf[i]);
      str = btoa(s);
    } else {
      throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
    }
    type ?? (type = Scalar.BLOCK_LITERAL);
    if (type !== Scalar.QUOTE_DOUBLE) {
      const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
      const n = Math.ceil(str.length / lineWidth);
      const lines = new Array(n);
      for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
        lines[i] = str.substr(o, lineWidth);
      }
      str = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
    }
    return stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
  }
};
function resolvePairs(seq2, onError) {
  if (isSeq(seq2)) {
    for (let i = 0; i < seq2.items.length; ++i) {
      let item = seq2.items[i];
      if (isPair(item))
        continue;
      else if (isMap(item)) {
        if (item.items.length > 1)
          onError("Each pair must have its own sequence indicator");
        const pair = item.items[0] || new Pair(new Scalar(null));
        if (item.commentBefore)
          pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
        if (item.comment) {
          const cn = pair.value ?? pair.key;
          cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
        }
        item = pair;
      }
      seq2.items[i] = isPair(item) ? item : new Pair(item);
    }
  } else
    onError("Expected a sequence for this tag");
  return seq2;
}
function createPairs(schema4, iterable, ctx) {
  const { replacer } = ctx;
  const pairs2 = new YAMLSeq(schema4);
  pairs2.tag = "tag:yaml.org,2002:pairs";
  let i = 0;
  if (iterable && Symbol.iterator in Object(iterable))
    for (let it of iterable) {
      if (typeof replacer === "function")
        it = replacer.call(iterable, String(i++), it);
      let key, value;
      if (Array.isArray(it)) {
        if (it.length === 2) {
          key = it[0];
          value = it[1];
        } else
          throw new TypeError(`Expected [key, value] tuple: ${it}`);
      } else if (it && it instanceof Object) {
        const keys = Object.keys(it);
        if (keys.length === 1) {
          key = keys[0];
          value = it[key];
        } else {
          throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
        }
      } else {
        key = it;
      }
      pairs2.items.push(createPair(key, value, ctx));
    }
  return pairs2;
}
var pairs = {
  collection: "seq",
  default: false,
  tag: "tag:yaml.org,2002:pairs",
  resolve: resolvePairs,
  createNode: createPairs
};
var YAMLOMap = class _YAMLOMap extends YAMLSeq {
  constructor() {
    super();
    this.add = YAMLMap.prototype.add.bind(this);
    this.delete = YAMLMap.prototype.delete.bind(this);
    this.get = YAMLMap.prototype.get.bind(this);
    this.has = YAMLMap.prototype.has.bind(this);
    this.set = YAMLMap.prototype.set.bind(this);
    this.tag = _YAMLOMap.tag;
  }
  /**
   * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
   * but TypeScript won't allow widening the signature of a child method.
   */
  toJSON(_, ctx) {
    if (!ctx)
      return super.toJSON(_);
    const map2 = /* @__PURE__ */ new Map();
    if (ctx?.onCreate)
      ctx.onCreate(map2);
    for (const pair of this.items) {
      let key, value;
      if (isPair(pair)) {
        key = toJS(pair.key, "", ctx);
        value = toJS(pair.value, key, ctx);
      } else {
        key = toJS(pair, "", ctx);
      }
      if (map2.has(key))
        throw new Error("Ordered maps must not include duplicate keys");
      map2.set(key, value);
    }
    return map2;
  }
  static from(schema4, iterable, ctx) {
    const pairs2 = createPairs(schema4, iterable, ctx);
    const omap2 = new this();
    omap2.items = pairs2.items;
    return omap2;
  }
};
YAMLOMap.tag = "tag:yaml.org,2002:omap";
var omap = {
  collection: "seq",
  identify: (value) => value instanceof Map,
  nodeClass: YAMLOMap,
  default: false,
  tag: "tag:yaml.org,2002:omap",
  resolve(seq2, onError) {
    const pairs2 = resolvePairs(seq2, onError);
    const seenKeys = [];
    for (const { key } of pairs2.items) {
      if (isScalar(key)) {
        if (seenKeys.includes(key.value)) {
          onError(`Ordered maps must not include duplicate keys: ${key.value}`);
        } else {
          seenKeys.push(key.value);
        }
      }
    }
    return Object.assign(new YAMLOMap(), pairs2);
  },
  createNode: (schema4, iterable, ctx) => YAMLOMap.from(schema4, iterable, ctx)
};
function boolStringify({ value, source }, ctx) {
  const boolObj = value ? trueTag : falseTag;
  if (source && boolObj.test.test(source))
    return source;
  return value ? ctx.options.trueStr : ctx.options.falseStr;
}
var trueTag = {
  identify: (value) => value === true,
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
  resolve: () => new Scalar(true),
  stringify: boolStringify
};
var falseTag = {
  identify: (value) => value === false,
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
  resolve: () => new Scalar(false),
  stringify: boolStringify
};
var floatNaN2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber
};
var floatExp2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
  resolve: (str) => parseFloat(str.replace(/_/g, "")),
  stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber(node);
  }
};
var float2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
  resolve(str) {
    const node = new Scalar(parseFloat(str.replace(/_/g, "")));
    const dot = str.indexOf(".");
    if (dot !== -1) {
      const f = str.substring(dot + 1).replace(/_/g, "");
      if (f[f.length - 1] === "0")
        node.minFractionDigits = f.length;
    }
    return node;
  },
  stringify: stringifyNumber
};
var intIdentify3 = (value) => typeof value === "bigint" || Number.isInteger(value);
function intResolve2(str, offset, radix, { intAsBigInt }) {
  const sign = str[0];
  if (sign === "-" || sign === "+")
    offset += 1;
  str = str.substring(offset).replace(/_/g, "");
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
    const n2 = BigInt(str);
    return sign === "-" ? BigInt(-1) * n2 : n2;
  }
  const n = parseInt(str, radix);
  return sign === "-" ? -1 * n : n;
}
function intStringify2(node, radix, prefix) {
  const { value } = node;
  if (intIdentify3(value)) {
    const str = value.toString(radix);
    return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
  }
  return stringifyNumber(node);
}
var intBin = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "BIN",
  test: /^[-+]?0b[0-1_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 2, 2, opt),
  stringify: (node) => intStringify2(node, 2, "0b")
};
var intOct2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^[-+]?0[0-7_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 1, 8, opt),
  stringify: (node) => intStringify2(node, 8, "0")
};
var int2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9][0-9_]*$/,
  resolve: (str, _onError, opt) => intResolve2(str, 0, 10, opt),
  stringify: stringifyNumber
};
var intHex2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^[-+]?0x[0-9a-fA-F_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 2, 16, opt),
  stringify: (node) => intStringify2(node, 16, "0x")
};
var YAMLSet = class _YAMLSet extends YAMLMap {
  constructor(schema4) {
    super(schema4);
    this.tag = _YAMLSet.tag;
  }
  add(key) {
    let pair;
    if (isPair(key))
      pair = key;
    else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
      pair = new Pair(key.key, null);
    else
      pair = new Pair(key, null);
    const prev = findPair(this.items, pair.key);
    if (!prev)
      this.items.push(pair);
  }
  /**
   * If `keepPair` is `true`, returns the Pair matching `key`.
   * Otherwise, returns the value of that Pair's key.
   */
  get(key, keepPair) {
    const pair = findPair(this.items, key);
    return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
  }
  set(key, value) {
    if (typeof value !== "boolean")
      throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
    const prev = findPair(this.items, key);
    if (prev && !value) {
      this.items.splice(this.items.indexOf(prev), 1);
    } else if (!prev && value) {
      this.items.push(new Pair(key));
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
      throw new Error("Set items must all have null values");
  }
  static from(schema4, iterable, ctx) {
    const { replacer } = ctx;
    const set2 = new this(schema4);
    if (iterable && Symbol.iterator in Object(iterable))
      for (let value of iterable) {
        if (typeof replacer === "function")
          value = replacer.call(iterable, value, value);
        set2.items.push(createPair(value, null, ctx));
      }
    return set2;
  }
};
YAMLSet.tag = "tag:yaml.org,2002:set";
var set = {
  collection: "map",
  identify: (value) => value instanceof Set,
  nodeClass: YAMLSet,
  default: false,
  tag: "tag:yaml.org,2002:set",
  createNode: (schema4, iterable, ctx) => YAMLSet.from(schema4, iterable, ctx),
  resolve(map2, onError) {
    if (isMap(map2)) {
      if (map2.hasAllNullValues(true))
        return Object.assign(new YAMLSet(), map2);
      else
        onError("Set items must all have null values");
    } else
      onError("Expected a mapping for this tag");
    return map2;
  }
};
function parseSexagesimal(str, asBigInt) {
  const sign = str[0];
  const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
  const num = (n) => asBigInt ? BigInt(n) : Number(n);
  const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
  return sign === "-" ? num(-1) * res : res;
}
function stringifySexagesimal(node) {
  let { value } = node;
  let num = (n) => n;
  if (typeof value === "bigint")
    num = (n) => BigInt(n);
  else if (isNaN(value) || !isFinite(value))
    return stringifyNumber(node);
  let sign = "";
  if (value < 0) {
    sign = "-";
    value *= num(-1);
  }
  const _60 = num(60);
  const parts = [value % _60];
  if (value < 60) {
    parts.unshift(0);
  } else {
    value = (value - parts[0]) / _60;
    parts.unshift(value % _60);
    if (value >= 60) {
      value = (value - parts[0]) / _60;
      parts.unshift(value);
    }
  }
  return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
var intTime = {
  identify: (value) => typeof value === "bigint" || Number.isInteger(value),
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
  resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
  stringify: stringifySexagesimal
};
var floatTime = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
  resolve: (str) => parseSexagesimal(str, false),
  stringify: stringifySexagesimal
};
var timestamp = {
  identify: (value) => value instanceof Date,
  default: true,
  tag: "tag:yaml.org,2002:timestamp",
  // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
  // may be omitted altogether, resulting in a date format. In such a case, the time part is
  // assumed to be 00:00:00Z (start of day, UTC).
  test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
  resolve(str) {
    const match = str.match(timestamp.test);
    if (!match)
      throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
    const [, year, month, day, hour, minute, second] = match.map(Number);
    const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
    let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
    const tz = match[8];
    if (tz && tz !== "Z") {
      let d = parseSexagesimal(tz, false);
      if (Math.abs(d) < 30)
        d *= 60;
      date -= 6e4 * d;
    }
    return new Date(date);
  },
  stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};
var schema3 = [
  map,
  seq,
  string,
  nullTag,
  trueTag,
  falseTag,
  intBin,
  intOct2,
  int2,
  intHex2,
  floatNaN2,
  floatExp2,
  float2,
  binary,
  merge,
  omap,
  pairs,
  set,
  intTime,
  floatTime,
  timestamp
];
var schemas = /* @__PURE__ */ new Map([
  ["core", schema],
  ["failsafe", [map, seq, string]],
  ["json", schema2],
  ["yaml11", schema3],
  ["yaml-1.1", schema3]
]);
var tagsByName = {
  binary,
  bool: boolTag,
  float,
  floatExp,
  floatNaN,
  floatTime,
  int,
  intHex,
  intOct,
  intTime,
  map,
  merge,
  null: nullTag,
  omap,
  pairs,
  seq,
  set,
  timestamp
};
var coreKnownTags = {
  "tag:yaml.org,2002:binary": binary,
  "tag:yaml.org,2002:merge": merge,
  "tag:yaml.org,2002:omap": omap,
  "tag:yaml.org,2002:pairs": pairs,
  "tag:yaml.org,2002:set": set,
  "tag:yaml.org,2002:timestamp": timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
  const schemaTags = schemas.get(schemaName);
  if (schemaTags && !customTags) {
    return addMergeTag && !schemaTags.includes(merge) ? schemaTags.concat(merge) : schemaTags.slice();
  }
  let tags = schemaTags;
  if (!tags) {
    if (Array.isArray(customTags))
      tags = [];
    else {
      const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
    }
  }
  if (Array.isArray(customTags)) {
    for (const tag of customTags)
      tags = tags.concat(tag);
  } else if (typeof customTags === "function") {
    tags = customTags(tags.slice());
  }
  if (addMergeTag)
    tags = tags.concat(merge);
  return tags.reduce((tags2, tag) => {
    const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
    if (!tagObj) {
      const tagName = JSON.stringify(tag);
      const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
    }
    if (!tags2.includes(tagObj))
      tags2.push(tagObj);
    return tags2;
  }, []);
}
var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
var Schema = class _Schema {
  constructor({ compat, customTags, merge: merge2, resolveKnownTags, schema: schema4, sortMapEntries, toStringDefaults }) {
    this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
    this.name = typeof schema4 === "string" && schema4 || "core";
    this.knownTags = resolveKnownTags ? coreKnownTags : {};
    this.tags = getTags(customTags, this.name, merge2);
    this.toStringOptions = toStringDefaults ?? null;
    Object.defineProperty(this, MAP, { value: map });
    Object.defineProperty(this, SCALAR, { value: string });
    Object.defineProperty(this, SEQ, { value: seq });
    this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
  }
  clone() {
    const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
    copy.tags = this.tags.slice();
    return copy;
  }
};
function stringifyDocument(doc, options) {
  const lines = [];
  let hasDirectives = options.directives === true;
  if (options.directives !== false && doc.directives) {
    const dir = doc.directives.toString(doc);
    if (dir) {
      lines.push(dir);
      hasDirectives = true;
    } else if (doc.directives.docStart)
      hasDirectives = true;
  }
  if (hasDirectives)
    lines.push("---");
  const ctx = createStringifyContext(doc, options);
  const { commentString } = ctx.options;
  if (doc.commentBefore) {
    if (lines.length !== 1)
      lines.unshift("");
    const cs = commentString(doc.commentBefore);
    lines.unshift(indentComment(cs, ""));
  }
  let chompKeep = false;
  let contentComment = null;
  if (doc.contents) {
    if (isNode(doc.contents)) {
      if (doc.contents.spaceBefore && hasDirectives)
        lines.push("");
      if (doc.contents.commentBefore) {
        const cs = commentString(doc.contents.commentBefore);
        lines.push(indentComment(cs, ""));
      }
      ctx.forceBlockIndent = !!doc.comment;
      contentComment = doc.contents.comment;
    }
    const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
    let body = stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
    if (contentComment)
      body += lineComment(body, "", commentString(contentComment));
    if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
      lines[lines.length - 1] = `--- ${body}`;
    } else
      lines.push(body);
  } else {
    lines.push(stringify(doc.contents, ctx));
  }
  if (doc.directives?.docEnd) {
    if (doc.comment) {
      const cs = commentString(doc.comment);
      if (cs.includes("\n")) {
        lines.push("...");
        lines.push(indentComment(cs, ""));
      } else {
        lines.push(`... ${cs}`);
      }
    } else {
      lines.push("...");
    }
  } else {
    let dc = doc.comment;
    if (dc && chompKeep)
      dc = dc.replace(/^\n+/, "");
    if (dc) {
      if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
        lines.push("");
      lines.push(indentComment(commentString(dc), ""));
    }
  }
  return lines.join("\n") + "\n";
}
var Document = class _Document {
  constructor(value, replacer, options) {
    this.commentBefore = null;
    this.comment = null;
    this.errors = [];
    this.warnings = [];
    Object.defineProperty(this, NODE_TYPE, { value: DOC });
    let _replacer = null;
    if (typeof replacer === "function" || Array.isArray(replacer)) {
      _replacer = replacer;
    } else if (options === void 0 && replacer) {
      options = replacer;
      replacer = void 0;
    }
    const opt = Object.assign({
      intAsBigInt: false,
      keepSourceTokens: false,
      logLevel: "warn",
      prettyErrors: true,
      strict: true,
      stringKeys: false,
      uniqueKeys: true,
      version: "1.2"
    }, options);
    this.options = opt;
    let { version } = opt;
    if (options?._directives) {
      this.directives = options._directives.atDocument();
      if (this.directives.yaml.explicit)
        version = this.directives.yaml.version;
    } else
      this.directives = new Directives({ version });
    this.setSchema(version, options);
    this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
  }
  /**
   * Create a deep copy of this Document and its contents.
   *
   * Custom Node values that inherit from `Object` still refer to their original instances.
   */
  clone() {
    const copy = Object.create(_Document.prototype, {
      [NODE_TYPE]: { value: DOC }
    });
    copy.commentBefore = this.commentBefore;
    copy.comment = this.comment;
    copy.errors = this.errors.slice();
    copy.warnings = this.warnings.slice();
    copy.options = Object.assign({}, this.options);
    if (this.directives)
      copy.directives = this.directives.clone();
    copy.schema = this.schema.clone();
    copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
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
      const prev = anchorNames(this);
      node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
    }
    return new Alias(node.anchor);
  }
  createNode(value, replacer, options) {
    let _replacer = void 0;
    if (typeof replacer === "function") {
      value = replacer.call({ "": value }, "", value);
      _replacer = replacer;
    } else if (Array.isArray(replacer)) {
      const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
      const asStr = replacer.filter(keyToStr).map(String);
      if (asStr.length > 0)
        replacer = replacer.concat(asStr);
      _replacer = replacer;
    } else if (options === void 0 && replacer) {
      options = replacer;
      replacer = void 0;
    }
    const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
    const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(
      this,
      // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      anchorPrefix || "a"
    );
    const ctx = {
      aliasDuplicateObjects: aliasDuplicateObjects ?? true,
      keepUndefined: keepUndefined ?? false,
      onAnchor,
      onTagObj,
      replacer: _replacer,
      schema: this.schema,
      sourceObjects
    };
    const node = createNode(value, tag, ctx);
    if (flow && isCollection(node))
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
    return new Pair(k, v);
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
    if (isEmptyPath(path)) {
      if (this.contents == null)
        return false;
      this.contents = null;
      return true;
    }
    return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
  }
  /**
   * Returns item at `key`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  get(key, keepScalar) {
    return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
  }
  /**
   * Returns item at `path`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  getIn(path, keepScalar) {
    if (isEmptyPath(path))
      return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
    return isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
  }
  /**
   * Checks if the document includes a value with the key `key`.
   */
  has(key) {
    return isCollection(this.contents) ? this.contents.has(key) : false;
  }
  /**
   * Checks if the document includes a value at `path`.
   */
  hasIn(path) {
    if (isEmptyPath(path))
      return this.contents !== void 0;
    return isCollection(this.contents) ? this.contents.hasIn(path) : false;
  }
  /**
   * Sets a value in this document. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  set(key, value) {
    if (this.contents == null) {
      this.contents = collectionFromPath(this.schema, [key], value);
    } else if (assertCollection(this.contents)) {
      this.contents.set(key, value);
    }
  }
  /**
   * Sets a value in this document. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  setIn(path, value) {
    if (isEmptyPath(path)) {
      this.contents = value;
    } else if (this.contents == null) {
      this.contents = collectionFromPath(this.schema, Array.from(path), value);
    } else if (assertCollection(this.contents)) {
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
    if (typeof version === "number")
      version = String(version);
    let opt;
    switch (version) {
      case "1.1":
        if (this.directives)
          this.directives.yaml.version = "1.1";
        else
          this.directives = new Directives({ version: "1.1" });
        opt = { resolveKnownTags: false, schema: "yaml-1.1" };
        break;
      case "1.2":
      case "next":
        if (this.directives)
          this.directives.yaml.version = version;
        else
          this.directives = new Directives({ version });
        opt = { resolveKnownTags: true, schema: "core" };
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
    if (options.schema instanceof Object)
      this.schema = options.schema;
    else if (opt)
      this.schema = new Schema(Object.assign(opt, options));
    else
      throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
  }
  // json & jsonArg are only used from toJSON()
  toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
    const ctx = {
      anchors: /* @__PURE__ */ new Map(),
      doc: this,
      keep: !json,
      mapAsMap: mapAsMap === true,
      mapKeyWarned: false,
      maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS(this.contents, jsonArg ?? "", ctx);
    if (typeof onAnchor === "function")
      for (const { count: count2, res: res2 } of ctx.anchors.values())
        onAnchor(res2, count2);
    return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
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
      throw new Error("Document with errors cannot be stringified");
    if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
      const s = JSON.stringify(options.indent);
      throw new Error(`"indent" option must be a positive integer, not ${s}`);
    }
    return stringifyDocument(this, options);
  }
};
function assertCollection(contents) {
  if (isCollection(contents))
    return true;
  throw new Error("Expected a YAML collection as document contents");
}
var YAMLError = class extends Error {
  constructor(name, pos, code2, message) {
    super();
    this.name = name;
    this.code = code2;
    this.message = message;
    this.pos = pos;
  }
};
var YAMLParseError = class extends YAMLError {
  constructor(pos, code2, message) {
    super("YAMLParseError", pos, code2, message);
  }
};
var YAMLWarning = class extends YAMLError {
  constructor(pos, code2, message) {
    super("YAMLWarning", pos, code2, message);
  }
};
var prettifyError = (src, lc) => (error) => {
  if (error.pos[0] === -1)
    return;
  error.linePos = error.pos.map((pos) => lc.linePos(pos));
  const { line: line2, col } = error.linePos[0];
  error.message += ` at line ${line2}, column ${col}`;
  let ci = col - 1;
  let lineStr = src.substring(lc.lineStarts[line2 - 1], lc.lineStarts[line2]).replace(/[\n\r]+$/, "");
  if (ci >= 60 && lineStr.length > 80) {
    const trimStart = Math.min(ci - 39, lineStr.length - 79);
    lineStr = "\u2026" + lineStr.substring(trimStart);
    ci -= trimStart - 1;
  }
  if (lineStr.length > 80)
    lineStr = lineStr.substring(0, 79) + "\u2026";
  if (line2 > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
    let prev = src.substring(lc.lineStarts[line2 - 2], lc.lineStarts[line2 - 1]);
    if (prev.length > 80)
      prev = prev.substring(0, 79) + "\u2026\n";
    lineStr = prev + lineStr;
  }
  if (/[^ ]/.test(lineStr)) {
    let count2 = 1;
    const end = error.linePos[1];
    if (end?.line === line2 && end.col > col) {
      count2 = Math.max(1, Math.min(end.col - col, 80 - ci));
    }
    const pointer = " ".repeat(ci) + "^".repeat(count2);
    error.message += `:

${lineStr}
${pointer}
`;
  }
};
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
  let spaceBefore = false;
  let atNewline = startOnNewline;
  let hasSpace = startOnNewline;
  let comment = "";
  let commentSep = "";
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
      if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
        onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      reqSpace = false;
    }
    if (tab) {
      if (atNewline && token.type !== "comment" && token.type !== "newline") {
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      }
      tab = null;
    }
    switch (token.type) {
      case "space":
        if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
          tab = token;
        }
        hasSpace = true;
        break;
      case "comment": {
        if (!hasSpace)
          onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
        const cb = token.source.substring(1) || " ";
        if (!comment)
          comment = cb;
        else
          comment += commentSep + cb;
        commentSep = "";
        atNewline = false;
        break;
      }
      case "newline":
        if (atNewline) {
          if (comment)
            comment += token.source;
          else if (!found || indicator !== "seq-item-ind")
            spaceBefore = true;
        } else
          commentSep += token.source;
        atNewline = true;
        hasNewline = true;
        if (anchor || tag)
          newlineAfterProp = token;
        hasSpace = true;
        break;
      case "anchor":
        if (anchor)
          onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
        if (token.source.endsWith(":"))
          onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
        anchor = token;
        start ?? (start = token.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      case "tag": {
        if (tag)
          onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
        tag = token;
        start ?? (start = token.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      }
      case indicator:
        if (anchor || tag)
          onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
        if (found)
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
        found = token;
        atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
        hasSpace = false;
        break;
      case "comma":
        if (flow) {
          if (comma)
            onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
          comma = token;
          atNewline = false;
          hasSpace = false;
          break;
        }
      // else fallthrough
      default:
        onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
        atNewline = false;
        hasSpace = false;
    }
  }
  const last = tokens[tokens.length - 1];
  const end = last ? last.offset + last.source.length : offset;
  if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
    onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
  }
  if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
    onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
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
function containsNewline(key) {
  if (!key)
    return null;
  switch (key.type) {
    case "alias":
    case "scalar":
    case "double-quoted-scalar":
    case "single-quoted-scalar":
      if (key.source.includes("\n"))
        return true;
      if (key.end) {
        for (const st of key.end)
          if (st.type === "newline")
            return true;
      }
      return false;
    case "flow-collection":
      for (const it of key.items) {
        for (const st of it.start)
          if (st.type === "newline")
            return true;
        if (it.sep) {
          for (const st of it.sep)
            if (st.type === "newline")
              return true;
        }
        if (containsNewline(it.key) || containsNewline(it.value))
          return true;
      }
      return false;
    default:
      return true;
  }
}
function flowIndentCheck(indent, fc, onError) {
  if (fc?.type === "flow-collection") {
    const end = fc.end[0];
    if (end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc)) {
      const msg = "Flow end indicator should be more indented than parent";
      onError(end, "BAD_INDENT", msg, true);
    }
  }
}
function mapIncludes(ctx, items, search) {
  const { uniqueKeys } = ctx.options;
  if (uniqueKeys === false)
    return false;
  const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
  return items.some((pair) => isEqual(pair.key, search));
}
var startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bm, onError, tag) {
  const NodeClass = tag?.nodeClass ?? YAMLMap;
  const map2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  let offset = bm.offset;
  let commentEnd = null;
  for (const collItem of bm.items) {
    const { start, key, sep, value } = collItem;
    const keyProps = resolveProps(start, {
      indicator: "explicit-key-ind",
      next: key ?? sep?.[0],
      offset,
      onError,
      parentIndent: bm.indent,
      startOnNewline: true
    });
    const implicitKey = !keyProps.found;
    if (implicitKey) {
      if (key) {
        if (key.type === "block-seq")
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
        else if ("indent" in key && key.indent !== bm.indent)
          onError(offset, "BAD_INDENT", startColMsg);
      }
      if (!keyProps.anchor && !keyProps.tag && !sep) {
        commentEnd = keyProps.end;
        if (keyProps.comment) {
          if (map2.comment)
            map2.comment += "\n" + keyProps.comment;
          else
            map2.comment = keyProps.comment;
        }
        continue;
      }
      if (keyProps.newlineAfterProp || containsNewline(key)) {
        onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
      }
    } else if (keyProps.found?.indent !== bm.indent) {
      onError(offset, "BAD_INDENT", startColMsg);
    }
    ctx.atKey = true;
    const keyStart = keyProps.end;
    const keyNode = key ? composeNode2(ctx, key, keyProps, onError) : composeEmptyNode2(ctx, keyStart, start, null, keyProps, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bm.indent, key, onError);
    ctx.atKey = false;
    if (mapIncludes(ctx, map2.items, keyNode))
      onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
    const valueProps = resolveProps(sep ?? [], {
      indicator: "map-value-ind",
      next: value,
      offset: keyNode.range[2],
      onError,
      parentIndent: bm.indent,
      startOnNewline: !key || key.type === "block-scalar"
    });
    offset = valueProps.end;
    if (valueProps.found) {
      if (implicitKey) {
        if (value?.type === "block-map" && !valueProps.hasNewline)
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
        if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
          onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : composeEmptyNode2(ctx, offset, sep, null, valueProps, onError);
      if (ctx.schema.compat)
        flowIndentCheck(bm.indent, value, onError);
      offset = valueNode.range[2];
      const pair = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      map2.items.push(pair);
    } else {
      if (implicitKey)
        onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
      if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair = new Pair(keyNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      map2.items.push(pair);
    }
  }
  if (commentEnd && commentEnd < offset)
    onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
  map2.range = [bm.offset, offset, commentEnd ?? offset];
  return map2;
}
function resolveBlockSeq({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bs, onError, tag) {
  const NodeClass = tag?.nodeClass ?? YAMLSeq;
  const seq2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset = bs.offset;
  let commentEnd = null;
  for (const { start, value } of bs.items) {
    const props = resolveProps(start, {
      indicator: "seq-item-ind",
      next: value,
      offset,
      onError,
      parentIndent: bs.indent,
      startOnNewline: true
    });
    if (!props.found) {
      if (props.anchor || props.tag || value) {
        if (value?.type === "block-seq")
          onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
        else
          onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
      } else {
        commentEnd = props.end;
        if (props.comment)
          seq2.comment = props.comment;
        continue;
      }
    }
    const node = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, start, null, props, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bs.indent, value, onError);
    offset = node.range[2];
    seq2.items.push(node);
  }
  seq2.range = [bs.offset, offset, commentEnd ?? offset];
  return seq2;
}
function resolveEnd(end, offset, reqSpace, onError) {
  let comment = "";
  if (end) {
    let hasSpace = false;
    let sep = "";
    for (const token of end) {
      const { source, type } = token;
      switch (type) {
        case "space":
          hasSpace = true;
          break;
        case "comment": {
          if (reqSpace && !hasSpace)
            onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
          const cb = source.substring(1) || " ";
          if (!comment)
            comment = cb;
          else
            comment += sep + cb;
          sep = "";
          break;
        }
        case "newline":
          if (comment)
            sep += source;
          hasSpace = true;
          break;
        default:
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
      }
      offset += source.length;
    }
  }
  return { comment, offset };
}
var blockMsg = "Block collections are not allowed within flow collections";
var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, fc, onError, tag) {
  const isMap2 = fc.start.source === "{";
  const fcName = isMap2 ? "flow map" : "flow sequence";
  const NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap : YAMLSeq);
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
    const props = resolveProps(start, {
      flow: fcName,
      indicator: "explicit-key-ind",
      next: key ?? sep?.[0],
      offset,
      onError,
      parentIndent: fc.indent,
      startOnNewline: false
    });
    if (!props.found) {
      if (!props.anchor && !props.tag && !sep && !value) {
        if (i === 0 && props.comma)
          onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        else if (i < fc.items.length - 1)
          onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
        if (props.comment) {
          if (coll.comment)
            coll.comment += "\n" + props.comment;
          else
            coll.comment = props.comment;
        }
        offset = props.end;
        continue;
      }
      if (!isMap2 && ctx.options.strict && containsNewline(key))
        onError(
          key,
          // checked by containsNewline()
          "MULTILINE_IMPLICIT_KEY",
          "Implicit keys of flow sequence pairs need to be on a single line"
        );
    }
    if (i === 0) {
      if (props.comma)
        onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
    } else {
      if (!props.comma)
        onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
      if (props.comment) {
        let prevItemComment = "";
        loop: for (const st of start) {
          switch (st.type) {
            case "comma":
            case "space":
              break;
            case "comment":
              prevItemComment = st.source.substring(1);
              break loop;
            default:
              break loop;
          }
        }
        if (prevItemComment) {
          let prev = coll.items[coll.items.length - 1];
          if (isPair(prev))
            prev = prev.value ?? prev.key;
          if (prev.comment)
            prev.comment += "\n" + prevItemComment;
          else
            prev.comment = prevItemComment;
          props.comment = props.comment.substring(prevItemComment.length + 1);
        }
      }
    }
    if (!isMap2 && !sep && !props.found) {
      const valueNode = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, sep, null, props, onError);
      coll.items.push(valueNode);
      offset = valueNode.range[2];
      if (isBlock(value))
        onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
    } else {
      ctx.atKey = true;
      const keyStart = props.end;
      const keyNode = key ? composeNode2(ctx, key, props, onError) : composeEmptyNode2(ctx, keyStart, start, null, props, onError);
      if (isBlock(key))
        onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
      ctx.atKey = false;
      const valueProps = resolveProps(sep ?? [], {
        flow: fcName,
        indicator: "map-value-ind",
        next: value,
        offset: keyNode.range[2],
        onError,
        parentIndent: fc.indent,
        startOnNewline: false
      });
      if (valueProps.found) {
        if (!isMap2 && !props.found && ctx.options.strict) {
          if (sep)
            for (const st of sep) {
              if (st === valueProps.found)
                break;
              if (st.type === "newline") {
                onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                break;
              }
            }
          if (props.start < valueProps.found.offset - 1024)
            onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
        }
      } else if (value) {
        if ("source" in value && value.source?.[0] === ":")
          onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
        else
          onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode2(ctx, valueProps.end, sep, null, valueProps, onError) : null;
      if (valueNode) {
        if (isBlock(value))
          onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
      } else if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      if (isMap2) {
        const map2 = coll;
        if (mapIncludes(ctx, map2.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        map2.items.push(pair);
      } else {
        const map2 = new YAMLMap(ctx.schema);
        map2.flow = true;
        map2.items.push(pair);
        const endRange = (valueNode ?? keyNode).range;
        map2.range = [keyNode.range[0], endRange[1], endRange[2]];
        coll.items.push(map2);
      }
      offset = valueNode ? valueNode.range[2] : valueProps.end;
    }
  }
  const expectedEnd = isMap2 ? "}" : "]";
  const [ce, ...ee] = fc.end;
  let cePos = offset;
  if (ce?.source === expectedEnd)
    cePos = ce.offset + ce.source.length;
  else {
    const name = fcName[0].toUpperCase() + fcName.substring(1);
    const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
    onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
    if (ce && ce.source.length !== 1)
      ee.unshift(ce);
  }
  if (ee.length > 0) {
    const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
    if (end.comment) {
      if (coll.comment)
        coll.comment += "\n" + end.comment;
      else
        coll.comment = end.comment;
    }
    coll.range = [fc.offset, cePos, end.offset];
  } else {
    coll.range = [fc.offset, cePos, cePos];
  }
  return coll;
}
function resolveCollection(CN2, ctx, token, onError, tagName, tag) {
  const coll = token.type === "block-map" ? resolveBlockMap(CN2, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN2, ctx, token, onError, tag) : resolveFlowCollection(CN2, ctx, token, onError, tag);
  const Coll = coll.constructor;
  if (tagName === "!" || tagName === Coll.tagName) {
    coll.tag = Coll.tagName;
    return coll;
  }
  if (tagName)
    coll.tag = tagName;
  return coll;
}
function composeCollection(CN2, ctx, token, props, onError) {
  const tagToken = props.tag;
  const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
  if (token.type === "block-seq") {
    const { anchor, newlineAfterProp: nl } = props;
    const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
    if (lastProp && (!nl || nl.offset < lastProp.offset)) {
      const message = "Missing newline after block sequence props";
      onError(lastProp, "MISSING_CHAR", message);
    }
  }
  const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
  if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") {
    return resolveCollection(CN2, ctx, token, onError, tagName);
  }
  let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
  if (!tag) {
    const kt = ctx.schema.knownTags[tagName];
    if (kt?.collection === expType) {
      ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
      tag = kt;
    } else {
      if (kt) {
        onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
      } else {
        onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
      }
      return resolveCollection(CN2, ctx, token, onError, tagName);
    }
  }
  const coll = resolveCollection(CN2, ctx, token, onError, tagName, tag);
  const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
  const node = isNode(res) ? res : new Scalar(res);
  node.range = coll.range;
  node.tag = tagName;
  if (tag?.format)
    node.format = tag.format;
  return node;
}
function resolveBlockScalar(ctx, scalar, onError) {
  const start = scalar.offset;
  const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
  if (!header)
    return { value: "", type: null, comment: "", range: [start, start, start] };
  const type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
  const lines = scalar.source ? splitLines(scalar.source) : [];
  let chompStart = lines.length;
  for (let i = lines.length - 1; i >= 0; --i) {
    const content = lines[i][1];
    if (content === "" || content === "\r")
      chompStart = i;
    else
      break;
  }
  if (chompStart === 0) {
    const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
    let end2 = start + header.length;
    if (scalar.source)
      end2 += scalar.source.length;
    return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
  }
  let trimIndent = scalar.indent + header.indent;
  let offset = scalar.offset + header.length;
  let contentStart = 0;
  for (let i = 0; i < chompStart; ++i) {
    const [indent, content] = lines[i];
    if (content === "" || content === "\r") {
      if (header.indent === 0 && indent.length > trimIndent)
        trimIndent = indent.length;
    } else {
      if (indent.length < trimIndent) {
        const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
        onError(offset + indent.length, "MISSING_CHAR", message);
      }
      if (header.indent === 0)
        trimIndent = indent.length;
      contentStart = i;
      if (trimIndent === 0 && !ctx.atRoot) {
        const message = "Block scalar values in collections must be indented";
        onError(offset, "BAD_INDENT", message);
      }
      break;
    }
    offset += indent.length + content.length + 1;
  }
  for (let i = lines.length - 1; i >= chompStart; --i) {
    if (lines[i][0].length > trimIndent)
      chompStart = i + 1;
  }
  let value = "";
  let sep = "";
  let prevMoreIndented = false;
  for (let i = 0; i < contentStart; ++i)
    value += lines[i][0].slice(trimIndent) + "\n";
  for (let i = contentStart; i < chompStart; ++i) {
    let [indent, content] = lines[i];
    offset += indent.length + content.length + 1;
    const crlf = content[content.length - 1] === "\r";
    if (crlf)
      content = content.slice(0, -1);
    if (content && indent.length < trimIndent) {
      const src = header.indent ? "explicit indentation indicator" : "first line";
      const message = `Block scalar lines must not be less indented than their ${src}`;
      onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
      indent = "";
    }
    if (type === Scalar.BLOCK_LITERAL) {
      value += sep + indent.slice(trimIndent) + content;
      sep = "\n";
    } else if (indent.length > trimIndent || content[0] === "	") {
      if (sep === " ")
        sep = "\n";
      else if (!prevMoreIndented && sep === "\n")
        sep = "\n\n";
      value += sep + indent.slice(trimIndent) + content;
      sep = "\n";
      prevMoreIndented = true;
    } else if (content === "") {
      if (sep === "\n")
        value += "\n";
      else
        sep = "\n";
    } else {
      value += sep + content;
      sep = " ";
      prevMoreIndented = false;
    }
  }
  switch (header.chomp) {
    case "-":
      break;
    case "+":
      for (let i = chompStart; i < lines.length; ++i)
        value += "\n" + lines[i][0].slice(trimIndent);
      if (value[value.length - 1] !== "\n")
        value += "\n";
      break;
    default:
      value += "\n";
  }
  const end = start + header.length + scalar.source.length;
  return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
  if (props[0].type !== "block-scalar-header") {
    onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
    return null;
  }
  const { source } = props[0];
  const mode = source[0];
  let indent = 0;
  let chomp = "";
  let error = -1;
  for (let i = 1; i < source.length; ++i) {
    const ch = source[i];
    if (!chomp && (ch === "-" || ch === "+"))
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
    onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
  let hasSpace = false;
  let comment = "";
  let length = source.length;
  for (let i = 1; i < props.length; ++i) {
    const token = props[i];
    switch (token.type) {
      case "space":
        hasSpace = true;
      // fallthrough
      case "newline":
        length += token.source.length;
        break;
      case "comment":
        if (strict && !hasSpace) {
          const message = "Comments must be separated from other tokens by white space characters";
          onError(token, "MISSING_CHAR", message);
        }
        length += token.source.length;
        comment = token.source.substring(1);
        break;
      case "error":
        onError(token, "UNEXPECTED_TOKEN", token.message);
        length += token.source.length;
        break;
      /* istanbul ignore next should not happen */
      default: {
        const message = `Unexpected token in block scalar header: ${token.type}`;
        onError(token, "UNEXPECTED_TOKEN", message);
        const ts = token.source;
        if (ts && typeof ts === "string")
          length += ts.length;
      }
    }
  }
  return { mode, indent, chomp, comment, length };
}
function splitLines(source) {
  const split = source.split(/\n( *)/);
  const first = split[0];
  const m = first.match(/^( *)/);
  const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
  const lines = [line0];
  for (let i = 1; i < split.length; i += 2)
    lines.push([split[i], split[i + 1]]);
  return lines;
}
function resolveFlowScalar(scalar, strict, onError) {
  const { offset, type, source, end } = scalar;
  let _type;
  let value;
  const _onError = (rel, code2, msg) => onError(offset + rel, code2, msg);
  switch (type) {
    case "scalar":
      _type = Scalar.PLAIN;
      value = plainValue(source, _onError);
      break;
    case "single-quoted-scalar":
      _type = Scalar.QUOTE_SINGLE;
      value = singleQuotedValue(source, _onError);
      break;
    case "double-quoted-scalar":
      _type = Scalar.QUOTE_DOUBLE;
      value = doubleQuotedValue(source, _onError);
      break;
    /* istanbul ignore next should not happen */
    default:
      onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
      return {
        value: "",
        type: null,
        comment: "",
        range: [offset, offset + source.length, offset + source.length]
      };
  }
  const valueEnd = offset + source.length;
  const re = resolveEnd(end, valueEnd, strict, onError);
  return {
    value,
    type: _type,
    comment: re.comment,
    range: [offset, valueEnd, re.offset]
  };
}
function plainValue(source, onError) {
  let badChar = "";
  switch (source[0]) {
    /* istanbul ignore next should not happen */
    case "	":
      badChar = "a tab character";
      break;
    case ",":
      badChar = "flow indicator character ,";
      break;
    case "%":
      badChar = "directive indicator character %";
      break;
    case "|":
    case ">": {
      badChar = `block scalar indicator ${source[0]}`;
      break;
    }
    case "@":
    case "`": {
      badChar = `reserved character ${source[0]}`;
      break;
    }
  }
  if (badChar)
    onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
  return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
  if (source[source.length - 1] !== "'" || source.length === 1)
    onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
  return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
  const line2 = /(.*?)\r?\n/sy;
  let match = line2.exec(source);
  if (!match)
    return source;
  let trimEnd, trimBoth;
  try {
    trimEnd = new RegExp("(?<![ 	])[ 	]+$");
    trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
  } catch {
    trimEnd = /[ \t]+$/;
    trimBoth = /^[ \t]+|[ \t]+$/g;
  }
  let res = match[1].replace(trimEnd, "");
  let sep = " ";
  let pos = line2.lastIndex;
  while (match = line2.exec(source)) {
    const lm = match[1].replace(trimBoth, "");
    if (lm === "") {
      if (sep === "\n")
        res += sep;
      else
        sep = "\n";
    } else {
      res += sep + lm;
      sep = " ";
    }
    pos = line2.lastIndex;
  }
  const last = /[ \t]*(.*)/sy;
  last.lastIndex = pos;
  match = last.exec(source);
  return res + sep + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
  let res = "";
  for (let i = 1; i < source.length - 1; ++i) {
    const ch = source[i];
    if (ch === "\r" && source[i + 1] === "\n")
      continue;
    if (ch === "\n") {
      const { fold, offset } = foldNewline(source, i);
      res += fold;
      i = offset;
    } else if (ch === "\\") {
      let next = source[++i];
      const cc = escapeCodes[next];
      if (cc)
        res += cc;
      else if (next === "\n") {
        next = source[i + 1];
        while (next === " " || next === "	")
          next = source[++i + 1];
      } else if (next === "\r" && source[i + 1] === "\n") {
        next = source[++i + 1];
        while (next === " " || next === "	")
          next = source[++i + 1];
      } else if (next === "x" || next === "u" || next === "U") {
        const length = next === "x" ? 2 : next === "u" ? 4 : 8;
        res += parseCharCode(source, i + 1, length, onError);
        i += length;
      } else {
        const raw = source.substr(i - 1, 2);
        onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        res += raw;
      }
    } else if (ch === " " || ch === "	") {
      const wsStart = i;
      let next = source[i + 1];
      while (next === " " || next === "	")
        next = source[++i + 1];
      if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
        res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
    } else {
      res += ch;
    }
  }
  if (source[source.length - 1] !== '"' || source.length === 1)
    onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
  return res;
}
function foldNewline(source, offset) {
  let fold = "";
  let ch = source[offset + 1];
  while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
    if (ch === "\r" && source[offset + 2] !== "\n")
      break;
    if (ch === "\n")
      fold += "\n";
    offset += 1;
    ch = source[offset + 1];
  }
  if (!fold)
    fold = " ";
  return { fold, offset };
}
var escapeCodes = {
  "0": "\0",
  // null character
  a: "\x07",
  // bell character
  b: "\b",
  // backspace
  e: "\x1B",
  // escape character
  f: "\f",
  // form feed
  n: "\n",
  // line feed
  r: "\r",
  // carriage return
  t: "	",
  // horizontal tab
  v: "\v",
  // vertical tab
  N: "\x85",
  // Unicode next line
  _: "\xA0",
  // Unicode non-breaking space
  L: "\u2028",
  // Unicode line separator
  P: "\u2029",
  // Unicode paragraph separator
  " ": " ",
  '"': '"',
  "/": "/",
  "\\": "\\",
  "	": "	"
};
function parseCharCode(source, offset, length, onError) {
  const cc = source.substr(offset, length);
  const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
  const code2 = ok ? parseInt(cc, 16) : NaN;
  try {
    return String.fromCodePoint(code2);
  } catch {
    const raw = source.substr(offset - 2, length + 2);
    onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
    return raw;
  }
}
function composeScalar(ctx, token, tagToken, onError) {
  const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
  const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
  let tag;
  if (ctx.options.stringKeys && ctx.atKey) {
    tag = ctx.schema[SCALAR];
  } else if (tagName)
    tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
  else if (token.type === "scalar")
    tag = findScalarTagByTest(ctx, value, token, onError);
  else
    tag = ctx.schema[SCALAR];
  let scalar;
  try {
    const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
    scalar = isScalar(res) ? res : new Scalar(res);
  } catch (error) {
    const msg = error instanceof Error ? error.message : String(error);
    onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
    scalar = new Scalar(value);
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
function findScalarTagByName(schema4, value, tagName, tagToken, onError) {
  if (tagName === "!")
    return schema4[SCALAR];
  const matchWithTest = [];
  for (const tag of schema4.tags) {
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
  const kt = schema4.knownTags[tagName];
  if (kt && !kt.collection) {
    schema4.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
    return kt;
  }
  onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
  return schema4[SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema: schema4 }, value, token, onError) {
  const tag = schema4.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema4[SCALAR];
  if (schema4.compat) {
    const compat = schema4.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema4[SCALAR];
    if (tag.tag !== compat.tag) {
      const ts = directives.tagString(tag.tag);
      const cs = directives.tagString(compat.tag);
      const msg = `Value may be parsed as either ${ts} or ${cs}`;
      onError(token, "TAG_RESOLVE_FAILED", msg, true);
    }
  }
  return tag;
}
function emptyScalarPosition(offset, before, pos) {
  if (before) {
    pos ?? (pos = before.length);
    for (let i = pos - 1; i >= 0; --i) {
      let st = before[i];
      switch (st.type) {
        case "space":
        case "comment":
        case "newline":
          offset -= st.source.length;
          continue;
      }
      st = before[++i];
      while (st?.type === "space") {
        offset += st.source.length;
        st = before[++i];
      }
      break;
    }
  }
  return offset;
}
var CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
  const atKey = ctx.atKey;
  const { spaceBefore, comment, anchor, tag } = props;
  let node;
  let isSrcToken = true;
  switch (token.type) {
    case "alias":
      node = composeAlias(ctx, token, onError);
      if (anchor || tag)
        onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
      break;
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "block-scalar":
      node = composeScalar(ctx, token, tag, onError);
      if (anchor)
        node.anchor = anchor.source.substring(1);
      break;
    case "block-map":
    case "block-seq":
    case "flow-collection":
      try {
        node = composeCollection(CN, ctx, token, props, onError);
        if (anchor)
          node.anchor = anchor.source.substring(1);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        onError(token, "RESOURCE_EXHAUSTION", message);
      }
      break;
    default: {
      const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
      onError(token, "UNEXPECTED_TOKEN", message);
      isSrcToken = false;
    }
  }
  node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
  if (anchor && node.anchor === "")
    onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
  if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
    const msg = "With stringKeys, all keys must be strings";
    onError(tag ?? token, "NON_STRING_KEY", msg);
  }
  if (spaceBefore)
    node.spaceBefore = true;
  if (comment) {
    if (token.type === "scalar" && token.source === "")
      node.comment = comment;
    else
      node.commentBefore = comment;
  }
  if (ctx.options.keepSourceTokens && isSrcToken)
    node.srcToken = token;
  return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
  const token = {
    type: "scalar",
    offset: emptyScalarPosition(offset, before, pos),
    indent: -1,
    source: ""
  };
  const node = composeScalar(ctx, token, tag, onError);
  if (anchor) {
    node.anchor = anchor.source.substring(1);
    if (node.anchor === "")
      onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
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
  const alias = new Alias(source.substring(1));
  if (alias.source === "")
    onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
  if (alias.source.endsWith(":"))
    onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
  const valueEnd = offset + source.length;
  const re = resolveEnd(end, valueEnd, options.strict, onError);
  alias.range = [offset, valueEnd, re.offset];
  if (re.comment)
    alias.comment = re.comment;
  return alias;
}
function composeDoc(options, directives, { offset, start, value, end }, onError) {
  const opts = Object.assign({ _directives: directives }, options);
  const doc = new Document(void 0, opts);
  const ctx = {
    atKey: false,
    atRoot: true,
    directives: doc.directives,
    options: doc.options,
    schema: doc.schema
  };
  const props = resolveProps(start, {
    indicator: "doc-start",
    next: value ?? end?.[0],
    offset,
    onError,
    parentIndent: 0,
    startOnNewline: true
  });
  if (props.found) {
    doc.directives.docStart = true;
    if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
      onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
  }
  doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
  const contentEnd = doc.contents.range[2];
  const re = resolveEnd(end, contentEnd, false, onError);
  if (re.comment)
    doc.comment = re.comment;
  doc.range = [offset, contentEnd, re.offset];
  return doc;
}
function getErrorPos(src) {
  if (typeof src === "number")
    return [src, src + 1];
  if (Array.isArray(src))
    return src.length === 2 ? src : [src[0], src[1]];
  const { offset, source } = src;
  return [offset, offset + (typeof source === "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
  let comment = "";
  let atComment = false;
  let afterEmptyLine = false;
  for (let i = 0; i < prelude.length; ++i) {
    const source = prelude[i];
    switch (source[0]) {
      case "#":
        comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
        atComment = true;
        afterEmptyLine = false;
        break;
      case "%":
        if (prelude[i + 1]?.[0] !== "#")
          i += 1;
        atComment = false;
        break;
      default:
        if (!atComment)
          afterEmptyLine = true;
        atComment = false;
    }
  }
  return { comment, afterEmptyLine };
}
var Composer = class {
  constructor(options = {}) {
    this.doc = null;
    this.atDirectives = false;
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
    this.onError = (source, code2, message, warning) => {
      const pos = getErrorPos(source);
      if (warning)
        this.warnings.push(new YAMLWarning(pos, code2, message));
      else
        this.errors.push(new YAMLParseError(pos, code2, message));
    };
    this.directives = new Directives({ version: options.version || "1.2" });
    this.options = options;
  }
  decorate(doc, afterDoc) {
    const { comment, afterEmptyLine } = parsePrelude(this.prelude);
    if (comment) {
      const dc = doc.contents;
      if (afterDoc) {
        doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
      } else if (afterEmptyLine || doc.directives.docStart || !dc) {
        doc.commentBefore = comment;
      } else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
        let it = dc.items[0];
        if (isPair(it))
          it = it.key;
        const cb = it.commentBefore;
        it.commentBefore = cb ? `${comment}
${cb}` : comment;
      } else {
        const cb = dc.commentBefore;
        dc.commentBefore = cb ? `${comment}
${cb}` : comment;
      }
    }
    if (afterDoc) {
      for (let i = 0; i < this.errors.length; ++i)
        doc.errors.push(this.errors[i]);
      for (let i = 0; i < this.warnings.length; ++i)
        doc.warnings.push(this.warnings[i]);
    } else {
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
    switch (token.type) {
      case "directive":
        this.directives.add(token.source, (offset, message, warning) => {
          const pos = getErrorPos(token);
          pos[0] += offset;
          this.onError(pos, "BAD_DIRECTIVE", message, warning);
        });
        this.prelude.push(token.source);
        this.atDirectives = true;
        break;
      case "document": {
        const doc = composeDoc(this.options, this.directives, token, this.onError);
        if (this.atDirectives && !doc.directives.docStart)
          this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
        this.decorate(doc, false);
        if (this.doc)
          yield this.doc;
        this.doc = doc;
        this.atDirectives = false;
        break;
      }
      case "byte-order-mark":
      case "space":
        break;
      case "comment":
      case "newline":
        this.prelude.push(token.source);
        break;
      case "error": {
        const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
        const error = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
        if (this.atDirectives || !this.doc)
          this.errors.push(error);
        else
          this.doc.errors.push(error);
        break;
      }
      case "doc-end": {
        if (!this.doc) {
          const msg = "Unexpected doc-end without preceding document";
          this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
          break;
        }
        this.doc.directives.docEnd = true;
        const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
        this.decorate(this.doc, true);
        if (end.comment) {
          const dc = this.doc.comment;
          this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
        }
        this.doc.range[2] = end.offset;
        break;
      }
      default:
        this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
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
    } else if (forceDoc) {
      const opts = Object.assign({ _directives: this.directives }, this.options);
      const doc = new Document(void 0, opts);
      if (this.atDirectives)
        this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
      doc.range = [0, endOffset, endOffset];
      this.decorate(doc, false);
      yield doc;
    }
  }
};
var BREAK2 = /* @__PURE__ */ Symbol("break visit");
var SKIP2 = /* @__PURE__ */ Symbol("skip children");
var REMOVE2 = /* @__PURE__ */ Symbol("remove item");
function visit2(cst, visitor) {
  if ("type" in cst && cst.type === "document")
    cst = { start: cst.start, value: cst.value };
  _visit(Object.freeze([]), cst, visitor);
}
visit2.BREAK = BREAK2;
visit2.SKIP = SKIP2;
visit2.REMOVE = REMOVE2;
visit2.itemAtPath = (cst, path) => {
  let item = cst;
  for (const [field, index] of path) {
    const tok = item?.[field];
    if (tok && "items" in tok) {
      item = tok.items[index];
    } else
      return void 0;
  }
  return item;
};
visit2.parentCollection = (cst, path) => {
  const parent = visit2.itemAtPath(cst, path.slice(0, -1));
  const field = path[path.length - 1][0];
  const coll = parent?.[field];
  if (coll && "items" in coll)
    return coll;
  throw new Error("Parent collection not found");
};
function _visit(path, item, visitor) {
  let ctrl = visitor(item, path);
  if (typeof ctrl === "symbol")
    return ctrl;
  for (const field of ["key", "value"]) {
    const token = item[field];
    if (token && "items" in token) {
      for (let i = 0; i < token.items.length; ++i) {
        const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK2)
          return BREAK2;
        else if (ci === REMOVE2) {
          token.items.splice(i, 1);
          i -= 1;
        }
      }
      if (typeof ctrl === "function" && field === "key")
        ctrl = ctrl(item, path);
    }
  }
  return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
}
var BOM = "\uFEFF";
var DOCUMENT = "";
var FLOW_END = "";
var SCALAR2 = "";
function tokenType(source) {
  switch (source) {
    case BOM:
      return "byte-order-mark";
    case DOCUMENT:
      return "doc-mode";
    case FLOW_END:
      return "flow-error-end";
    case SCALAR2:
      return "scalar";
    case "---":
      return "doc-start";
    case "...":
      return "doc-end";
    case "":
    case "\n":
    case "\r\n":
      return "newline";
    case "-":
      return "seq-item-ind";
    case "?":
      return "explicit-key-ind";
    case ":":
      return "map-value-ind";
    case "{":
      return "flow-map-start";
    case "}":
      return "flow-map-end";
    case "[":
      return "flow-seq-start";
    case "]":
      return "flow-seq-end";
    case ",":
      return "comma";
  }
  switch (source[0]) {
    case " ":
    case "	":
      return "space";
    case "#":
      return "comment";
    case "%":
      return "directive-line";
    case "*":
      return "alias";
    case "&":
      return "anchor";
    case "!":
      return "tag";
    case "'":
      return "single-quoted-scalar";
    case '"':
      return "double-quoted-scalar";
    case "|":
    case ">":
      return "block-scalar-header";
  }
  return null;
}
function isEmpty(ch) {
  switch (ch) {
    case void 0:
    case " ":
    case "\n":
    case "\r":
    case "	":
      return true;
    default:
      return false;
  }
}
var hexDigits = new Set("0123456789ABCDEFabcdef");
var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
var flowIndicatorChars = new Set(",[]{}");
var invalidAnchorChars = new Set(" ,[]{}\n\r	");
var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
var Lexer = class {
  constructor() {
    this.atEnd = false;
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    this.buffer = "";
    this.flowKey = false;
    this.flowLevel = 0;
    this.indentNext = 0;
    this.indentValue = 0;
    this.lineEndPos = null;
    this.next = null;
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
      if (typeof source !== "string")
        throw TypeError("source is not a string");
      this.buffer = this.buffer ? this.buffer + source : source;
      this.lineEndPos = null;
    }
    this.atEnd = !incomplete;
    let next = this.next ?? "stream";
    while (next && (incomplete || this.hasChars(1)))
      next = yield* this.parseNext(next);
  }
  atLineEnd() {
    let i = this.pos;
    let ch = this.buffer[i];
    while (ch === " " || ch === "	")
      ch = this.buffer[++i];
    if (!ch || ch === "#" || ch === "\n")
      return true;
    if (ch === "\r")
      return this.buffer[i + 1] === "\n";
    return false;
  }
  charAt(n) {
    return this.buffer[this.pos + n];
  }
  continueScalar(offset) {
    let ch = this.buffer[offset];
    if (this.indentNext > 0) {
      let indent = 0;
      while (ch === " ")
        ch = this.buffer[++indent + offset];
      if (ch === "\r") {
        const next = this.buffer[indent + offset + 1];
        if (next === "\n" || !next && !this.atEnd)
          return offset + indent + 1;
      }
      return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
    }
    if (ch === "-" || ch === ".") {
      const dt = this.buffer.substr(offset, 3);
      if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
        return -1;
    }
    return offset;
  }
  getLine() {
    let end = this.lineEndPos;
    if (typeof end !== "number" || end !== -1 && end < this.pos) {
      end = this.buffer.indexOf("\n", this.pos);
      this.lineEndPos = end;
    }
    if (end === -1)
      return this.atEnd ? this.buffer.substring(this.pos) : null;
    if (this.buffer[end - 1] === "\r")
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
      case "stream":
        return yield* this.parseStream();
      case "line-start":
        return yield* this.parseLineStart();
      case "block-start":
        return yield* this.parseBlockStart();
      case "doc":
        return yield* this.parseDocument();
      case "flow":
        return yield* this.parseFlowCollection();
      case "quoted-scalar":
        return yield* this.parseQuotedScalar();
      case "block-scalar":
        return yield* this.parseBlockScalar();
      case "plain-scalar":
        return yield* this.parsePlainScalar();
    }
  }
  *parseStream() {
    let line2 = this.getLine();
    if (line2 === null)
      return this.setNext("stream");
    if (line2[0] === BOM) {
      yield* this.pushCount(1);
      line2 = line2.substring(1);
    }
    if (line2[0] === "%") {
      let dirEnd = line2.length;
      let cs = line2.indexOf("#");
      while (cs !== -1) {
        const ch = line2[cs - 1];
        if (ch === " " || ch === "	") {
          dirEnd = cs - 1;
          break;
        } else {
          cs = line2.indexOf("#", cs + 1);
        }
      }
      while (true) {
        const ch = line2[dirEnd - 1];
        if (ch === " " || ch === "	")
          dirEnd -= 1;
        else
          break;
      }
      const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
      yield* this.pushCount(line2.length - n);
      this.pushNewline();
      return "stream";
    }
    if (this.atLineEnd()) {
      const sp = yield* this.pushSpaces(true);
      yield* this.pushCount(line2.length - sp);
      yield* this.pushNewline();
      return "stream";
    }
    yield DOCUMENT;
    return yield* this.parseLineStart();
  }
  *parseLineStart() {
    const ch = this.charAt(0);
    if (!ch && !this.atEnd)
      return this.setNext("line-start");
    if (ch === "-" || ch === ".") {
      if (!this.atEnd && !this.hasChars(4))
        return this.setNext("line-start");
      const s = this.peek(3);
      if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
        yield* this.pushCount(3);
        this.indentValue = 0;
        this.indentNext = 0;
        return s === "---" ? "doc" : "stream";
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
      return this.setNext("block-start");
    if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
      const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
      this.indentNext = this.indentValue + 1;
      this.indentValue += n;
      return "block-start";
    }
    return "doc";
  }
  *parseDocument() {
    yield* this.pushSpaces(true);
    const line2 = this.getLine();
    if (line2 === null)
      return this.setNext("doc");
    let n = yield* this.pushIndicators();
    switch (line2[n]) {
      case "#":
        yield* this.pushCount(line2.length - n);
      // fallthrough
      case void 0:
        yield* this.pushNewline();
        return yield* this.parseLineStart();
      case "{":
      case "[":
        yield* this.pushCount(1);
        this.flowKey = false;
        this.flowLevel = 1;
        return "flow";
      case "}":
      case "]":
        yield* this.pushCount(1);
        return "doc";
      case "*":
        yield* this.pushUntil(isNotAnchorChar);
        return "doc";
      case '"':
      case "'":
        return yield* this.parseQuotedScalar();
      case "|":
      case ">":
        n += yield* this.parseBlockScalarHeader();
        n += yield* this.pushSpaces(true);
        yield* this.pushCount(line2.length - n);
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
      } else {
        sp = 0;
      }
      sp += yield* this.pushSpaces(true);
    } while (nl + sp > 0);
    const line2 = this.getLine();
    if (line2 === null)
      return this.setNext("flow");
    if (indent !== -1 && indent < this.indentNext && line2[0] !== "#" || indent === 0 && (line2.startsWith("---") || line2.startsWith("...")) && isEmpty(line2[3])) {
      const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line2[0] === "]" || line2[0] === "}");
      if (!atFlowEndMarker) {
        this.flowLevel = 0;
        yield FLOW_END;
        return yield* this.parseLineStart();
      }
    }
    let n = 0;
    while (line2[n] === ",") {
      n += yield* this.pushCount(1);
      n += yield* this.pushSpaces(true);
      this.flowKey = false;
    }
    n += yield* this.pushIndicators();
    switch (line2[n]) {
      case void 0:
        return "flow";
      case "#":
        yield* this.pushCount(line2.length - n);
        return "flow";
      case "{":
      case "[":
        yield* this.pushCount(1);
        this.flowKey = false;
        this.flowLevel += 1;
        return "flow";
      case "}":
      case "]":
        yield* this.pushCount(1);
        this.flowKey = true;
        this.flowLevel -= 1;
        return this.flowLevel ? "flow" : "doc";
      case "*":
        yield* this.pushUntil(isNotAnchorChar);
        return "flow";
      case '"':
      case "'":
        this.flowKey = true;
        return yield* this.parseQuotedScalar();
      case ":": {
        const next = this.charAt(1);
        if (this.flowKey || isEmpty(next) || next === ",") {
          this.flowKey = false;
          yield* this.pushCount(1);
          yield* this.pushSpaces(true);
          return "flow";
        }
      }
      // fallthrough
      default:
        this.flowKey = false;
        return yield* this.parsePlainScalar();
    }
  }
  *parseQuotedScalar() {
    const quote3 = this.charAt(0);
    let end = this.buffer.indexOf(quote3, this.pos + 1);
    if (quote3 === "'") {
      while (end !== -1 && this.buffer[end + 1] === "'")
        end = this.buffer.indexOf("'", end + 2);
    } else {
      while (end !== -1) {
        let n = 0;
        while (this.buffer[end - 1 - n] === "\\")
          n += 1;
        if (n % 2 === 0)
          break;
        end = this.buffer.indexOf('"', end + 1);
      }
    }
    const qb = this.buffer.substring(0, end);
    let nl = qb.indexOf("\n", this.pos);
    if (nl !== -1) {
      while (nl !== -1) {
        const cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = qb.indexOf("\n", cs);
      }
      if (nl !== -1) {
        end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
      }
    }
    if (end === -1) {
      if (!this.atEnd)
        return this.setNext("quoted-scalar");
      end = this.buffer.length;
    }
    yield* this.pushToIndex(end + 1, false);
    return this.flowLevel ? "flow" : "doc";
  }
  *parseBlockScalarHeader() {
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    let i = this.pos;
    while (true) {
      const ch = this.buffer[++i];
      if (ch === "+")
        this.blockScalarKeep = true;
      else if (ch > "0" && ch <= "9")
        this.blockScalarIndent = Number(ch) - 1;
      else if (ch !== "-")
        break;
    }
    return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
  }
  *parseBlockScalar() {
    let nl = this.pos - 1;
    let indent = 0;
    let ch;
    loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
      switch (ch) {
        case " ":
          indent += 1;
          break;
        case "\n":
          nl = i2;
          indent = 0;
          break;
        case "\r": {
          const next = this.buffer[i2 + 1];
          if (!next && !this.atEnd)
            return this.setNext("block-scalar");
          if (next === "\n")
            break;
        }
        // fallthrough
        default:
          break loop;
      }
    }
    if (!ch && !this.atEnd)
      return this.setNext("block-scalar");
    if (indent >= this.indentNext) {
      if (this.blockScalarIndent === -1)
        this.indentNext = indent;
      else {
        this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
      }
      do {
        const cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = this.buffer.indexOf("\n", cs);
      } while (nl !== -1);
      if (nl === -1) {
        if (!this.atEnd)
          return this.setNext("block-scalar");
        nl = this.buffer.length;
      }
    }
    let i = nl + 1;
    ch = this.buffer[i];
    while (ch === " ")
      ch = this.buffer[++i];
    if (ch === "	") {
      while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
        ch = this.buffer[++i];
      nl = i - 1;
    } else if (!this.blockScalarKeep) {
      do {
        let i2 = nl - 1;
        let ch2 = this.buffer[i2];
        if (ch2 === "\r")
          ch2 = this.buffer[--i2];
        const lastChar = i2;
        while (ch2 === " ")
          ch2 = this.buffer[--i2];
        if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
          nl = i2;
        else
          break;
      } while (true);
    }
    yield SCALAR2;
    yield* this.pushToIndex(nl + 1, true);
    return yield* this.parseLineStart();
  }
  *parsePlainScalar() {
    const inFlow = this.flowLevel > 0;
    let end = this.pos - 1;
    let i = this.pos - 1;
    let ch;
    while (ch = this.buffer[++i]) {
      if (ch === ":") {
        const next = this.buffer[i + 1];
        if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
          break;
        end = i;
      } else if (isEmpty(ch)) {
        let next = this.buffer[i + 1];
        if (ch === "\r") {
          if (next === "\n") {
            i += 1;
            ch = "\n";
            next = this.buffer[i + 1];
          } else
            end = i;
        }
        if (next === "#" || inFlow && flowIndicatorChars.has(next))
          break;
        if (ch === "\n") {
          const cs = this.continueScalar(i + 1);
          if (cs === -1)
            break;
          i = Math.max(i, cs - 2);
        }
      } else {
        if (inFlow && flowIndicatorChars.has(ch))
          break;
        end = i;
      }
    }
    if (!ch && !this.atEnd)
      return this.setNext("plain-scalar");
    yield SCALAR2;
    yield* this.pushToIndex(end + 1, true);
    return inFlow ? "flow" : "doc";
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
    } else if (allowEmpty)
      yield "";
    return 0;
  }
  *pushIndicators() {
    let n = 0;
    loop: while (true) {
      switch (this.charAt(0)) {
        case "!":
          n += yield* this.pushTag();
          n += yield* this.pushSpaces(true);
          continue loop;
        case "&":
          n += yield* this.pushUntil(isNotAnchorChar);
          n += yield* this.pushSpaces(true);
          continue loop;
        case "-":
        // this is an error
        case "?":
        // this is an error outside flow collections
        case ":": {
          const inFlow = this.flowLevel > 0;
          const ch1 = this.charAt(1);
          if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
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
    if (this.charAt(1) === "<") {
      let i = this.pos + 2;
      let ch = this.buffer[i];
      while (!isEmpty(ch) && ch !== ">")
        ch = this.buffer[++i];
      return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
    } else {
      let i = this.pos + 1;
      let ch = this.buffer[i];
      while (ch) {
        if (tagChars.has(ch))
          ch = this.buffer[++i];
        else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
          ch = this.buffer[i += 3];
        } else
          break;
      }
      return yield* this.pushToIndex(i, false);
    }
  }
  *pushNewline() {
    const ch = this.buffer[this.pos];
    if (ch === "\n")
      return yield* this.pushCount(1);
    else if (ch === "\r" && this.charAt(1) === "\n")
      return yield* this.pushCount(2);
    else
      return 0;
  }
  *pushSpaces(allowTabs) {
    let i = this.pos - 1;
    let ch;
    do {
      ch = this.buffer[++i];
    } while (ch === " " || allowTabs && ch === "	");
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
};
var LineCounter = class {
  constructor() {
    this.lineStarts = [];
    this.addNewLine = (offset) => this.lineStarts.push(offset);
    this.linePos = (offset) => {
      let low = 0;
      let high = this.lineStarts.length;
      while (low < high) {
        const mid = low + high >> 1;
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
};
function includesToken(list, type) {
  for (let i = 0; i < list.length; ++i)
    if (list[i].type === type)
      return true;
  return false;
}
function findNonEmptyIndex(list) {
  for (let i = 0; i < list.length; ++i) {
    switch (list[i].type) {
      case "space":
      case "comment":
      case "newline":
        break;
      default:
        return i;
    }
  }
  return -1;
}
function isFlowToken(token) {
  switch (token?.type) {
    case "alias":
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "flow-collection":
      return true;
    default:
      return false;
  }
}
function getPrevProps(parent) {
  switch (parent.type) {
    case "document":
      return parent.start;
    case "block-map": {
      const it = parent.items[parent.items.length - 1];
      return it.sep ?? it.start;
    }
    case "block-seq":
      return parent.items[parent.items.length - 1].start;
    /* istanbul ignore next should not happen */
    default:
      return [];
  }
}
function getFirstKeyStartProps(prev) {
  if (prev.length === 0)
    return [];
  let i = prev.length;
  loop: while (--i >= 0) {
    switch (prev[i].type) {
      case "doc-start":
      case "explicit-key-ind":
      case "map-value-ind":
      case "seq-item-ind":
      case "newline":
        break loop;
    }
  }
  while (prev[++i]?.type === "space") {
  }
  return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
  if (source.length < 1e5)
    Array.prototype.push.apply(target, source);
  else
    for (let i = 0; i < source.length; ++i)
      target.push(source[i]);
}
function fixFlowSeqItems(fc) {
  if (fc.start.type === "flow-seq-start") {
    for (const it of fc.items) {
      if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
        if (it.key)
          it.value = it.key;
        delete it.key;
        if (isFlowToken(it.value)) {
          if (it.value.end)
            arrayPushArray(it.value.end, it.sep);
          else
            it.value.end = it.sep;
        } else
          arrayPushArray(it.start, it.sep);
        delete it.sep;
      }
    }
  }
}
var Parser = class {
  /**
   * @param onNewLine - If defined, called separately with the start position of
   *   each new line (in `parse()`, including the start of input).
   */
  constructor(onNewLine) {
    this.atNewLine = true;
    this.atScalar = false;
    this.indent = 0;
    this.offset = 0;
    this.onKeyLine = false;
    this.stack = [];
    this.source = "";
    this.type = "";
    this.lexer = new Lexer();
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
    if (this.atScalar) {
      this.atScalar = false;
      yield* this.step();
      this.offset += source.length;
      return;
    }
    const type = tokenType(source);
    if (!type) {
      const message = `Not a YAML token: ${source}`;
      yield* this.pop({ type: "error", offset: this.offset, message, source });
      this.offset += source.length;
    } else if (type === "scalar") {
      this.atNewLine = false;
      this.atScalar = true;
      this.type = "scalar";
    } else {
      this.type = type;
      yield* this.step();
      switch (type) {
        case "newline":
          this.atNewLine = true;
          this.indent = 0;
          if (this.onNewLine)
            this.onNewLine(this.offset + source.length);
          break;
        case "space":
          if (this.atNewLine && source[0] === " ")
            this.indent += source.length;
          break;
        case "explicit-key-ind":
        case "map-value-ind":
        case "seq-item-ind":
          if (this.atNewLine)
            this.indent += source.length;
          break;
        case "doc-mode":
        case "flow-error-end":
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
    if (this.type === "doc-end" && top?.type !== "doc-end") {
      while (this.stack.length > 0)
        yield* this.pop();
      this.stack.push({
        type: "doc-end",
        offset: this.offset,
        source: this.source
      });
      return;
    }
    if (!top)
      return yield* this.stream();
    switch (top.type) {
      case "document":
        return yield* this.document(top);
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return yield* this.scalar(top);
      case "block-scalar":
        return yield* this.blockScalar(top);
      case "block-map":
        return yield* this.blockMap(top);
      case "block-seq":
        return yield* this.blockSequence(top);
      case "flow-collection":
        return yield* this.flowCollection(top);
      case "doc-end":
        return yield* this.documentEnd(top);
    }
    yield* this.pop();
  }
  peek(n) {
    return this.stack[this.stack.length - n];
  }
  *pop(error) {
    const token = error ?? this.stack.pop();
    if (!token) {
      const message = "Tried to pop an empty stack";
      yield { type: "error", offset: this.offset, source: "", message };
    } else if (this.stack.length === 0) {
      yield token;
    } else {
      const top = this.peek(1);
      if (token.type === "block-scalar") {
        token.indent = "indent" in top ? top.indent : 0;
      } else if (token.type === "flow-collection" && top.type === "document") {
        token.indent = 0;
      }
      if (token.type === "flow-collection")
        fixFlowSeqItems(token);
      switch (top.type) {
        case "document":
          top.value = token;
          break;
        case "block-scalar":
          top.props.push(token);
          break;
        case "block-map": {
          const it = top.items[top.items.length - 1];
          if (it.value) {
            top.items.push({ start: [], key: token, sep: [] });
            this.onKeyLine = true;
            return;
          } else if (it.sep) {
            it.value = token;
          } else {
            Object.assign(it, { key: token, sep: [] });
            this.onKeyLine = !it.explicitKey;
            return;
          }
          break;
        }
        case "block-seq": {
          const it = top.items[top.items.length - 1];
          if (it.value)
            top.items.push({ start: [], value: token });
          else
            it.value = token;
          break;
        }
        case "flow-collection": {
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
      if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
        const last = token.items[token.items.length - 1];
        if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
          if (top.type === "document")
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
      case "directive-line":
        yield { type: "directive", offset: this.offset, source: this.source };
        return;
      case "byte-order-mark":
      case "space":
      case "comment":
      case "newline":
        yield this.sourceToken;
        return;
      case "doc-mode":
      case "doc-start": {
        const doc = {
          type: "document",
          offset: this.offset,
          start: []
        };
        if (this.type === "doc-start")
          doc.start.push(this.sourceToken);
        this.stack.push(doc);
        return;
      }
    }
    yield {
      type: "error",
      offset: this.offset,
      message: `Unexpected ${this.type} token in YAML stream`,
      source: this.source
    };
  }
  *document(doc) {
    if (doc.value)
      return yield* this.lineEnd(doc);
    switch (this.type) {
      case "doc-start": {
        if (findNonEmptyIndex(doc.start) !== -1) {
          yield* this.pop();
          yield* this.step();
        } else
          doc.start.push(this.sourceToken);
        return;
      }
      case "anchor":
      case "tag":
      case "space":
      case "comment":
      case "newline":
        doc.start.push(this.sourceToken);
        return;
    }
    const bv = this.startBlockValue(doc);
    if (bv)
      this.stack.push(bv);
    else {
      yield {
        type: "error",
        offset: this.offset,
        message: `Unexpected ${this.type} token in YAML document`,
        source: this.source
      };
    }
  }
  *scalar(scalar) {
    if (this.type === "map-value-ind") {
      const prev = getPrevProps(this.peek(2));
      const start = getFirstKeyStartProps(prev);
      let sep;
      if (scalar.end) {
        sep = scalar.end;
        sep.push(this.sourceToken);
        delete scalar.end;
      } else
        sep = [this.sourceToken];
      const map2 = {
        type: "block-map",
        offset: scalar.offset,
        indent: scalar.indent,
        items: [{ start, key: scalar, sep }]
      };
      this.onKeyLine = true;
      this.stack[this.stack.length - 1] = map2;
    } else
      yield* this.lineEnd(scalar);
  }
  *blockScalar(scalar) {
    switch (this.type) {
      case "space":
      case "comment":
      case "newline":
        scalar.props.push(this.sourceToken);
        return;
      case "scalar":
        scalar.source = this.source;
        this.atNewLine = true;
        this.indent = 0;
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
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
  *blockMap(map2) {
    const it = map2.items[map2.items.length - 1];
    switch (this.type) {
      case "newline":
        this.onKeyLine = false;
        if (it.value) {
          const end = "end" in it.value ? it.value.end : void 0;
          const last = Array.isArray(end) ? end[end.length - 1] : void 0;
          if (last?.type === "comment")
            end?.push(this.sourceToken);
          else
            map2.items.push({ start: [this.sourceToken] });
        } else if (it.sep) {
          it.sep.push(this.sourceToken);
        } else {
          it.start.push(this.sourceToken);
        }
        return;
      case "space":
      case "comment":
        if (it.value) {
          map2.items.push({ start: [this.sourceToken] });
        } else if (it.sep) {
          it.sep.push(this.sourceToken);
        } else {
          if (this.atIndentedComment(it.start, map2.indent)) {
            const prev = map2.items[map2.items.length - 2];
            const end = prev?.value?.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start);
              end.push(this.sourceToken);
              map2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
    }
    if (this.indent >= map2.indent) {
      const atMapIndent = !this.onKeyLine && this.indent === map2.indent;
      const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
      let start = [];
      if (atNextItem && it.sep && !it.value) {
        const nl = [];
        for (let i = 0; i < it.sep.length; ++i) {
          const st = it.sep[i];
          switch (st.type) {
            case "newline":
              nl.push(i);
              break;
            case "space":
              break;
            case "comment":
              if (st.indent > map2.indent)
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
        case "anchor":
        case "tag":
          if (atNextItem || it.value) {
            start.push(this.sourceToken);
            map2.items.push({ start });
            this.onKeyLine = true;
          } else if (it.sep) {
            it.sep.push(this.sourceToken);
          } else {
            it.start.push(this.sourceToken);
          }
          return;
        case "explicit-key-ind":
          if (!it.sep && !it.explicitKey) {
            it.start.push(this.sourceToken);
            it.explicitKey = true;
          } else if (atNextItem || it.value) {
            start.push(this.sourceToken);
            map2.items.push({ start, explicitKey: true });
          } else {
            this.stack.push({
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken], explicitKey: true }]
            });
          }
          this.onKeyLine = true;
          return;
        case "map-value-ind":
          if (it.explicitKey) {
            if (!it.sep) {
              if (includesToken(it.start, "newline")) {
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              } else {
                const start2 = getFirstKeyStartProps(it.start);
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                });
              }
            } else if (it.value) {
              map2.items.push({ start: [], key: null, sep: [this.sourceToken] });
            } else if (includesToken(it.sep, "map-value-ind")) {
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start, key: null, sep: [this.sourceToken] }]
              });
            } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
              const start2 = getFirstKeyStartProps(it.start);
              const key = it.key;
              const sep = it.sep;
              sep.push(this.sourceToken);
              delete it.key;
              delete it.sep;
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: start2, key, sep }]
              });
            } else if (start.length > 0) {
              it.sep = it.sep.concat(start, this.sourceToken);
            } else {
              it.sep.push(this.sourceToken);
            }
          } else {
            if (!it.sep) {
              Object.assign(it, { key: null, sep: [this.sourceToken] });
            } else if (it.value || atNextItem) {
              map2.items.push({ start, key: null, sep: [this.sourceToken] });
            } else if (includesToken(it.sep, "map-value-ind")) {
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: [], key: null, sep: [this.sourceToken] }]
              });
            } else {
              it.sep.push(this.sourceToken);
            }
          }
          this.onKeyLine = true;
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          const fs = this.flowScalar(this.type);
          if (atNextItem || it.value) {
            map2.items.push({ start, key: fs, sep: [] });
            this.onKeyLine = true;
          } else if (it.sep) {
            this.stack.push(fs);
          } else {
            Object.assign(it, { key: fs, sep: [] });
            this.onKeyLine = true;
          }
          return;
        }
        default: {
          const bv = this.startBlockValue(map2);
          if (bv) {
            if (bv.type === "block-seq") {
              if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                yield* this.pop({
                  type: "error",
                  offset: this.offset,
                  message: "Unexpected block-seq-ind on same line with key",
                  source: this.source
                });
                return;
              }
            } else if (atMapIndent) {
              map2.items.push({ start });
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
  *blockSequence(seq2) {
    const it = seq2.items[seq2.items.length - 1];
    switch (this.type) {
      case "newline":
        if (it.value) {
          const end = "end" in it.value ? it.value.end : void 0;
          const last = Array.isArray(end) ? end[end.length - 1] : void 0;
          if (last?.type === "comment")
            end?.push(this.sourceToken);
          else
            seq2.items.push({ start: [this.sourceToken] });
        } else
          it.start.push(this.sourceToken);
        return;
      case "space":
      case "comment":
        if (it.value)
          seq2.items.push({ start: [this.sourceToken] });
        else {
          if (this.atIndentedComment(it.start, seq2.indent)) {
            const prev = seq2.items[seq2.items.length - 2];
            const end = prev?.value?.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start);
              end.push(this.sourceToken);
              seq2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
      case "anchor":
      case "tag":
        if (it.value || this.indent <= seq2.indent)
          break;
        it.start.push(this.sourceToken);
        return;
      case "seq-item-ind":
        if (this.indent !== seq2.indent)
          break;
        if (it.value || includesToken(it.start, "seq-item-ind"))
          seq2.items.push({ start: [this.sourceToken] });
        else
          it.start.push(this.sourceToken);
        return;
    }
    if (this.indent > seq2.indent) {
      const bv = this.startBlockValue(seq2);
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
    if (this.type === "flow-error-end") {
      let top;
      do {
        yield* this.pop();
        top = this.peek(1);
      } while (top?.type === "flow-collection");
    } else if (fc.end.length === 0) {
      switch (this.type) {
        case "comma":
        case "explicit-key-ind":
          if (!it || it.sep)
            fc.items.push({ start: [this.sourceToken] });
          else
            it.start.push(this.sourceToken);
          return;
        case "map-value-ind":
          if (!it || it.value)
            fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
          else if (it.sep)
            it.sep.push(this.sourceToken);
          else
            Object.assign(it, { key: null, sep: [this.sourceToken] });
          return;
        case "space":
        case "comment":
        case "newline":
        case "anchor":
        case "tag":
          if (!it || it.value)
            fc.items.push({ start: [this.sourceToken] });
          else if (it.sep)
            it.sep.push(this.sourceToken);
          else
            it.start.push(this.sourceToken);
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          const fs = this.flowScalar(this.type);
          if (!it || it.value)
            fc.items.push({ start: [], key: fs, sep: [] });
          else if (it.sep)
            this.stack.push(fs);
          else
            Object.assign(it, { key: fs, sep: [] });
          return;
        }
        case "flow-map-end":
        case "flow-seq-end":
          fc.end.push(this.sourceToken);
          return;
      }
      const bv = this.startBlockValue(fc);
      if (bv)
        this.stack.push(bv);
      else {
        yield* this.pop();
        yield* this.step();
      }
    } else {
      const parent = this.peek(2);
      if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
        yield* this.pop();
        yield* this.step();
      } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        fixFlowSeqItems(fc);
        const sep = fc.end.splice(1, fc.end.length);
        sep.push(this.sourceToken);
        const map2 = {
          type: "block-map",
          offset: fc.offset,
          indent: fc.indent,
          items: [{ start, key: fc, sep }]
        };
        this.onKeyLine = true;
        this.stack[this.stack.length - 1] = map2;
      } else {
        yield* this.lineEnd(fc);
      }
    }
  }
  flowScalar(type) {
    if (this.onNewLine) {
      let nl = this.source.indexOf("\n") + 1;
      while (nl !== 0) {
        this.onNewLine(this.offset + nl);
        nl = this.source.indexOf("\n", nl) + 1;
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
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return this.flowScalar(this.type);
      case "block-scalar-header":
        return {
          type: "block-scalar",
          offset: this.offset,
          indent: this.indent,
          props: [this.sourceToken],
          source: ""
        };
      case "flow-map-start":
      case "flow-seq-start":
        return {
          type: "flow-collection",
          offset: this.offset,
          indent: this.indent,
          start: this.sourceToken,
          items: [],
          end: []
        };
      case "seq-item-ind":
        return {
          type: "block-seq",
          offset: this.offset,
          indent: this.indent,
          items: [{ start: [this.sourceToken] }]
        };
      case "explicit-key-ind": {
        this.onKeyLine = true;
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        start.push(this.sourceToken);
        return {
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [{ start, explicitKey: true }]
        };
      }
      case "map-value-ind": {
        this.onKeyLine = true;
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        return {
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [{ start, key: null, sep: [this.sourceToken] }]
        };
      }
    }
    return null;
  }
  atIndentedComment(start, indent) {
    if (this.type !== "comment")
      return false;
    if (this.indent <= indent)
      return false;
    return start.every((st) => st.type === "newline" || st.type === "space");
  }
  *documentEnd(docEnd) {
    if (this.type !== "doc-mode") {
      if (docEnd.end)
        docEnd.end.push(this.sourceToken);
      else
        docEnd.end = [this.sourceToken];
      if (this.type === "newline")
        yield* this.pop();
    }
  }
  *lineEnd(token) {
    switch (this.type) {
      case "comma":
      case "doc-start":
      case "doc-end":
      case "flow-seq-end":
      case "flow-map-end":
      case "map-value-ind":
        yield* this.pop();
        yield* this.step();
        break;
      case "newline":
        this.onKeyLine = false;
      // fallthrough
      case "space":
      case "comment":
      default:
        if (token.end)
          token.end.push(this.sourceToken);
        else
          token.end = [this.sourceToken];
        if (this.type === "newline")
          yield* this.pop();
    }
  }
};
function parseOptions(options) {
  const prettyErrors = options.prettyErrors !== false;
  const lineCounter = options.lineCounter || prettyErrors && new LineCounter() || null;
  return { lineCounter, prettyErrors };
}
function parseDocument(source, options = {}) {
  const { lineCounter, prettyErrors } = parseOptions(options);
  const parser = new Parser(lineCounter?.addNewLine);
  const composer = new Composer(options);
  let doc = null;
  for (const _doc of composer.compose(parser.parse(source), true, source.length)) {
    if (!doc)
      doc = _doc;
    else if (doc.options.logLevel !== "silent") {
      doc.errors.push(new YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
      break;
    }
  }
  if (prettyErrors && lineCounter) {
    doc.errors.forEach(prettifyError(source, lineCounter));
    doc.warnings.forEach(prettifyError(source, lineCounter));
  }
  return doc;
}
var EXAMPLE = "public/**: /$1";
var MAX_DEPTH = 4;
function readMapping(text, lines, fail) {
  const refuse = (offset, message, cause) => {
    const bare = bareText(text, offset);
    return fail(bare?.offset ?? offset, bare?.message ?? message, cause);
  };
  const document = parseOrRefuse(
    () => parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false }),
    refuse
  );
  const problems = [...document.errors, ...document.warnings];
  const first = problems.slice(0, MOST_PROBLEMS);
  const problem = first.find(({ pos }) => bareText(text, pos[0]) !== null) ?? problems[0];
  if (problem !== void 0) refuse(problem.pos[0], syntaxMessage(problem), problem);
  const root = document.contents;
  if (root === null || isScalar(root) && root.value === null)
    fail(0, `there are no rules; write at least one, such as ${EXAMPLE}`);
  const value = read(root, 1, /* @__PURE__ */ new Map(), refuse);
  if (value.kind === "mapping") return value;
  return refuse(
    value.offset,
    `rules are a mapping from globs to targets, but this is a ${value.kind}; write rules such as ${EXAMPLE}`
  );
}
function syntaxMessage({ code: code2, message }) {
  switch (code2) {
    case "MULTIPLE_DOCS":
      return "a second YAML document starts here; write all rules in one";
    case "BLOCK_AS_IMPLICIT_KEY":
      return "this would nest mappings; write tag:x without a space, a text with `: ` in quotes, and every glob in the same column";
    default:
      return `this is not the YAML that rules are: ${message}; write rules such as ${EXAMPLE}`;
  }
}
function parseOrRefuse(parse2, refuse) {
  try {
    return parse2();
  } catch (cause) {
    return refuse(0, `this is not YAML that can be read; write rules such as ${EXAMPLE}`, cause);
  }
}
function read(node, depth, anchors, refuse) {
  const offset = node.range?.[0] ?? 0;
  if (isAlias(node)) {
    const value2 = anchors.get(node.source) ?? refuse(offset, `the alias *${node.source} has no anchor before it; write the value itself, such as /*`);
    return { ...value2, offset };
  }
  if (depth > MAX_DEPTH) refuse(offset, "this is nested too deep; a glob has one target or a list of them");
  const value = readValue(node, offset, depth, anchors, refuse);
  if (node.anchor !== void 0) anchors.set(node.anchor, value);
  return value;
}
function readValue(node, offset, depth, anchors, refuse) {
  if (isSeq(node)) {
    const items = node.items.map((item) => {
      const child = item;
      const value2 = isSeq(child) ? { kind: "list", items: [], offset: child.range[0] } : read(child, depth + 1, anchors, refuse);
      if (value2.kind === "text") return value2;
      const what = value2.kind === "nothing" ? "an item without text" : `a ${value2.kind}`;
      return refuse(
        value2.offset,
        `a list holds ${what}, but only texts are allowed; write one text an item, such as - /feed.xml`
      );
    });
    return { kind: "list", items, offset };
  }
  if (isMap(node)) {
    const seen2 = /* @__PURE__ */ new Set();
    const entries = node.items.map(({ key, value: value2 }) => {
      const text = readKey(key, anchors, refuse);
      if (seen2.has(text.text))
        refuse(
          text.offset,
          `${quote2(text.text)} stands here for the second time; write it once, with a list of all its targets`
        );
      seen2.add(text.text);
      return {
        key: text,
        value: value2 === null ? { kind: "nothing", offset: text.offset } : read(value2, depth + 1, anchors, refuse)
      };
    });
    return { kind: "mapping", entries, offset };
  }
  const { value, source } = node;
  if (typeof value === "string") return { kind: "text", text: value, offset };
  if (value === null) return { kind: "nothing", offset };
  return refuse(
    offset,
    `${source} is a ${typeof value} to YAML, not a text; put it in quotes: ${quote2(source ?? String(value))}`
  );
}
var NO_GLOB = 'a key that is no plain text is no glob; put the glob in quotes, such as "*.html": /$1.html';
function readKey(key, anchors, refuse) {
  if (!isScalar(key) && !isAlias(key)) refuse(key?.range?.[0] ?? 0, NO_GLOB);
  const value = read(key, MAX_DEPTH, anchors, refuse);
  if (isScalar(key) && value.kind === "text" && value.text === "<<" && key.type === "PLAIN") {
    refuse(value.offset, "<< merges nothing here; write out the rules");
  }
  if (value.kind === "text" && !isAlias(key) && key.anchor === void 0) return value;
  return refuse(value.offset, NO_GLOB);
}
var BARE = /^([ \t]*(?:- +)*)([*{[!@&%`].*?)(\s*:(?:\s.*)?|\s+#.*|\s*)$/;
var LONGEST_BARE = 2e3;
var MOST_PROBLEMS = 20;
function bareText(text, offset) {
  const from = text.lastIndexOf("\n", offset - 1) + 1;
  const line2 = text.slice(from, from + LONGEST_BARE + 1).split(/\r?\n/, 1)[0];
  const [, start = "", bare, rest = ""] = line2.length <= LONGEST_BARE && BARE.exec(line2) || [];
  if (bare === void 0 || !rest.includes(":") && !start.includes("-")) return null;
  const message = `YAML cannot read ${bare} bare because it starts with ${bare[0]}; put it in quotes: ${quote2(bare)}${rest.trim()}`;
  return { offset: from + start.length, message };
}
function quote2(text) {
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}
var RulesError = class extends Error {
  name = "RulesError";
};
var MAX_RULES_LENGTH = 1e5;
var MAX_RULES = 1e3;
var MAX_TARGETS = 1e4;
function parseRules(text, source) {
  const lines = new LineCounter();
  const fail = (offset, message, cause) => {
    const { line: line2, col } = lines.linePos(offset);
    throw new RulesError(`${source}:${line2 || 1}:${col || 1}: ${message}`, { cause });
  };
  if (text.length > MAX_RULES_LENGTH) {
    fail(
      0,
      `rules of ${text.length} characters are too long, ${MAX_RULES_LENGTH} are allowed; join rules with globs such as a/{b,c}/**`
    );
  }
  const { entries, ignore } = divide(readMapping(text, lines, fail), fail);
  if (entries.length > MAX_RULES || ignore.length > MAX_RULES) {
    fail(
      0,
      `there are ${Math.max(entries.length, ignore.length)} globs, more than the ${MAX_RULES} allowed; join some, such as a/{b,c}/**`
    );
  }
  const count2 = entries.reduce((sum, { value }) => sum + (value.kind === "list" ? value.items.length : 1), 0);
  if (count2 > MAX_TARGETS)
    fail(0, `there are ${count2} targets, more than the ${MAX_TARGETS} allowed; write a wildcard such as /posts/*`);
  for (const glob of ignore) wildcardsOf(glob, fail);
  const rules = entries.map(({ key, value }) => {
    const wildcards = wildcardsOf(key, fail);
    const targets = targetTexts(key, value, fail).map((target) => templateOf(target, wildcards, fail));
    return { glob: key.text, line: lines.linePos(key.offset).line || 1, targets };
  });
  return { source, rules, ignore: ignore.map((glob) => glob.text) };
}
function rulesKey({ rules, ignore }) {
  const set2 = (texts) => [...new Set(texts)].sort();
  const targetKey = (template) => JSON.stringify([template.kind, template.parts, template.kind === "path" && template.wildcard]);
  const ruleKeys = rules.map(({ glob, targets }) => JSON.stringify([glob, set2(targets.map(targetKey))]));
  return JSON.stringify({ ignore: set2(ignore), rules: set2(ruleKeys) });
}
var BOTH = "ignore: with a list of globs and rules: with the mapping";
function divide(top, fail) {
  const entryOf2 = (name) => top.entries.find(({ key }) => key.text === name);
  const rules = entryOf2("rules");
  const ignore = entryOf2("ignore");
  const divided2 = rules?.value.kind === "mapping" || ignore?.value.kind === "list" && !isTargets(ignore.value) || bothAlone(top);
  if (!divided2) {
    checkNames(top, fail);
    return someRules(top, fail);
  }
  const other = top.entries.find((entry) => entry !== rules && entry !== ignore);
  if (other !== void 0) {
    const meant = meantName(other);
    const free = meant !== null && entryOf2(meant) === void 0;
    fail(
      other.key.offset,
      `${other.key.text} stands beside ignore: or rules:; ${free ? `did you mean ${meant}:?` : `write only ${BOTH}, and move it under rules:`}`
    );
  }
  if (rules?.value.kind !== "mapping")
    fail((rules ?? ignore).key.offset, `the rules are missing; write ${BOTH}, such as rules: { "public/**": /$1 }`);
  const { entries } = someRules(rules.value, fail);
  if (ignore === void 0) return { entries, ignore: [] };
  if (ignore.value.kind !== "list")
    fail(
      ignore.value.offset,
      `ignore: is a list of globs, but here is a ${ignore.value.kind}; write one such as ignore: ["**/*.md"]`
    );
  return { entries, ignore: ignore.value.items };
}
var SYNONYMS = /* @__PURE__ */ new Map([
  ["exclude", "ignore"],
  ["excludes", "ignore"],
  ["paths-ignore", "ignore"],
  ["paths", "rules"]
]);
function meantName({ key: { text }, value }) {
  const lower = text.toLowerCase();
  const meant = SYNONYMS.get(lower) ?? nearest(lower, ["ignore", "rules"], 2);
  if (meant === "rules") return text !== meant && value.kind === "mapping" ? meant : null;
  const globs = value.kind === "list" && !isTargets(value) || value.kind === "text" && !isTarget(value);
  return text !== meant && globs ? meant : null;
}
function checkNames({ entries }, fail) {
  for (const entry of entries) {
    const meant = meantName(entry);
    if (meant === null) continue;
    const holds = meant === "rules" ? "a mapping, but a glob has targets" : "globs, but a glob has targets";
    fail(entry.key.offset, `${entry.key.text} holds ${holds}; did you mean ${meant}:? Write only ${BOTH}`);
  }
}
function someRules(mapping, fail) {
  if (mapping.entries.length === 0)
    fail(mapping.offset, "there are no rules; write at least one, such as public/**: /$1");
  return { entries: mapping.entries, ignore: [] };
}
function isTargets({ items }) {
  return items.every(isTarget);
}
function isTarget({ text }) {
  return text.startsWith("/") || text.startsWith("tag:");
}
function bothAlone({ entries }) {
  return entries.length === 2 && entries.every(({ key, value }) => ["ignore", "rules"].includes(key.text) && value.kind !== "text");
}
function targetTexts(key, value, fail) {
  switch (value.kind) {
    case "text":
      return [value];
    case "list":
      return value.items;
    case "nothing":
      return fail(
        value.offset,
        `the glob ${key.text} has no target; write one such as /feed.xml, or [] to purge nothing`
      );
    case "mapping": {
      const first = value.entries[0];
      const meant = first?.key.text === "tag" && first.value.kind === "text" ? `tag:${first.value.text} without the space` : "a target such as /feed.xml or a list of targets";
      return fail(
        value.offset,
        `the glob ${key.text} holds a mapping, but a target is a text or a list of texts; write ${meant}`
      );
    }
  }
}
function wildcardsOf(glob, fail) {
  try {
    return compileGlob(glob.text).wildcards;
  } catch (error) {
    if (error instanceof GlobError) return fail(glob.offset, error.message, error);
    throw error;
  }
}
function templateOf(target, wildcards, fail) {
  try {
    return parseTarget(target.text, wildcards);
  } catch (error) {
    if (error instanceof TargetError) return fail(target.offset, error.message, error);
    throw error;
  }
}
function tagPattern(name) {
  return `#${name}`;
}
function costOf({ asked, evicted, directories }) {
  return asked === "typed" ? 0 : evicted + Math.max(1, directories);
}
function patternsOf({ paired }) {
  return paired ? 2 : 1;
}
function needsWildcard({ asked }) {
  return asked === "typed" || asked === "forced";
}
function comesFirst({ prefix, asked, paired }, firstChild) {
  if (firstChild === void 0) return true;
  if (paired !== (asked === "exact")) return paired;
  return "*" <= firstChild.prefix.charAt(prefix.length);
}
function measureFor(nodes, limits) {
  const countsPatterns = limits.patterns < Number.POSITIVE_INFINITY;
  const countsWildcards = limits.wildcards < Number.POSITIVE_INFINITY;
  const most = countsPatterns ? limits.patterns : 2 * nodes.filter(({ asked }) => asked !== "nothing").length;
  const unit = countsPatterns && countsWildcards ? 1 : most + 1;
  return {
    entry: (cost, patterns, wildcards) => ({
      patterns: countsPatterns ? patterns : 0,
      wildcards: countsWildcards ? wildcards : 0,
      value: cost * unit + (countsPatterns ? 0 : patterns) + (countsWildcards ? 0 : wildcards)
    }),
    compare: (a, b) => Math.floor(a.value / unit) - Math.floor(b.value / unit) || a.patterns - b.patterns || a.value - b.value || a.wildcards - b.wildcards
  };
}
function cheapest({ nodes }) {
  const costs = new Float64Array(nodes.length);
  const patterns = new Float64Array(nodes.length);
  const wildcards = new Float64Array(nodes.length);
  const whole = new Uint8Array(nodes.length);
  for (let number = nodes.length - 1; number >= 0; number--) {
    const node = nodes[number];
    if (needsWildcard(node)) costs[number] = Number.POSITIVE_INFINITY;
    else if (node.asked === "exact") patterns[number] += 1;
    if (node.cut) {
      const order = costOf(node) - costs[number] || patternsOf(node) - patterns[number] || 1 - wildcards[number];
      if (order < 0 || order === 0 && comesFirst(node, nodes[number + 1])) {
        costs[number] = costOf(node);
        patterns[number] = patternsOf(node);
        wildcards[number] = 1;
        whole[number] = 1;
      }
    }
    if (node.parent < 0) continue;
    costs[node.parent] += costs[number];
    patterns[node.parent] += patterns[number];
    wildcards[node.parent] += wildcards[number];
  }
  const exact = [];
  const chosen = [];
  const covered = new Uint8Array(nodes.length);
  for (let number = 0; number < nodes.length; number++) {
    const { parent, asked } = nodes[number];
    if (parent >= 0 && covered[parent] === 1) covered[number] = 1;
    else if (whole[number] === 1) {
      covered[number] = 1;
      chosen.push(number);
    } else if (asked === "exact") exact.push(number);
  }
  return { exact, wildcards: chosen };
}
function noEntries() {
  return {
    patterns: new Uint16Array(1024),
    wildcards: new Uint16Array(1024),
    values: new Float64Array(1024),
    origins: new Uint32Array(1024),
    size: 0
  };
}
function addEntry(entries, { patterns, wildcards, value }, origin) {
  if (entries.size === entries.values.length) {
    entries.patterns = doubled(entries.patterns);
    entries.wildcards = doubled(entries.wildcards);
    entries.values = doubled(entries.values);
    entries.origins = doubled(entries.origins);
  }
  entries.patterns[entries.size] = patterns;
  entries.wildcards[entries.size] = wildcards;
  entries.values[entries.size] = value;
  entries.origins[entries.size] = origin;
  return entries.size++;
}
function entryAt({ patterns, wildcards, values }, { from }, at) {
  return { patterns: patterns[from + at], wildcards: wildcards[from + at], value: values[from + at] };
}
function doubled(column) {
  const larger = new column.constructor(2 * column.length);
  larger.set(column);
  return larger;
}
function joinWithin(maxPatterns, maxWildcards, entries) {
  const width = 2 * maxWildcards + 2;
  const sums = new Float64Array((2 * maxPatterns + 2) * width).fill(Number.POSITIVE_INFINITY);
  const most = (maxPatterns + 1) * (maxWildcards + 1);
  const rightCells = new Uint32Array(most);
  const rightSums = new Float64Array(most);
  const leastInColumn = new Float64Array(maxWildcards + 1);
  const kept = { cells: new Uint32Array(most), values: new Float64Array(most), orders: new Float64Array(most) };
  function addPairs(left, right, scale) {
    const { patterns, wildcards, values } = entries;
    for (let r = 0; r < right.size; r++) {
      const at = right.from + r;
      rightCells[r] = patterns[at] * width + wildcards[at];
      rightSums[r] = values[at] * scale + r + 1;
    }
    for (let l = 0; l < left.size; l++) {
      const at = left.from + l;
      const leftCell = patterns[at] * width + wildcards[at];
      const leftSum = values[at] * scale + l * right.size;
      for (let r = 0; r < right.size; r++) {
        const cell = leftCell + rightCells[r];
        const sum = leftSum + rightSums[r];
        if (sum < sums[cell]) sums[cell] = sum;
      }
    }
  }
  function takeBest(rows, columns, budget, scale) {
    let size = 0;
    leastInColumn.fill(Number.POSITIVE_INFINITY);
    for (let row = 0; row <= rows; row++) {
      let least = Number.POSITIVE_INFINITY;
      for (let column = 0; column <= columns; column++) {
        const cell = row * width + column;
        const sum = sums[cell];
        sums[cell] = Number.POSITIVE_INFINITY;
        if (row > budget || column > maxWildcards) continue;
        least = Math.min(least, leastInColumn[column]);
        const value = Math.floor(sum / scale);
        if (value >= least) continue;
        least = value;
        leastInColumn[column] = value;
        kept.cells[size] = cell;
        kept.values[size] = value;
        kept.orders[size] = (sum - value * scale) * most + size;
        size++;
      }
    }
    return size;
  }
  return (node, left, right, budget, wildcard) => {
    const pairs2 = left.size * right.size;
    const scale = pairs2 + 2;
    addPairs(left, right, scale);
    let rows = pairs2 === 0 ? 0 : largest(entries.patterns, left) + largest(entries.patterns, right);
    let columns = pairs2 === 0 ? 0 : largest(entries.wildcards, left) + largest(entries.wildcards, right);
    if (wildcard !== null) {
      const cell = wildcard.patterns * width + wildcard.wildcards;
      sums[cell] = Math.min(sums[cell], wildcard.value * scale + (wildcard.first ? 0 : pairs2 + 1));
      rows = Math.max(rows, wildcard.patterns);
      columns = Math.max(columns, wildcard.wildcards);
    }
    const size = takeBest(rows, columns, budget, scale);
    const from = entries.size;
    if (size > 1) kept.orders.subarray(0, size).sort();
    for (let at = 0; at < size; at++) {
      const index = kept.orders[at] % most;
      const cell = kept.cells[index];
      const entry = { patterns: Math.floor(cell / width), wildcards: cell % width, value: kept.values[index] };
      addEntry(entries, entry, Math.floor(kept.orders[at] / most));
    }
    return { node, from, size, parts: [left, right] };
  };
}
function originOf({ origins }, { from, parts }, at) {
  const [left, right] = parts;
  const pair = origins[from + at] - 1;
  if (pair < 0 || pair === left.size * right.size) return "wildcard";
  return [Math.floor(pair / right.size), pair % right.size];
}
function largest(column, { from, size }) {
  let most = 0;
  for (let at = from; at < from + size; at++) most = Math.max(most, column[at]);
  return most;
}
function choose({ nodes }, limits) {
  const measure = measureFor(nodes, limits);
  const childrenOf = familiesOf(nodes);
  const budgets = budgetsOf(nodes, childrenOf, limits.patterns);
  const entries = noEntries();
  const join = joinWithin(counted(limits.patterns), counted(limits.wildcards), entries);
  const nothing = { node: -1, from: addEntry(entries, measure.entry(0, 0, 0), 0), size: 1, parts: null };
  const impossible = { ...nothing, size: 0 };
  const path = addEntry(entries, measure.entry(0, 1, 0), 0);
  const tables = new Array(nodes.length);
  for (let number = nodes.length - 1; number >= 0; number--) {
    const budget = budgets[number];
    if (budget < 1) continue;
    const node = nodes[number];
    const below = childrenOf(number);
    const parts = partsOf(node, below) > budget || needsWildcard(node) ? [impossible] : below.map((child) => tables[child]);
    if (node.asked === "exact") parts.unshift({ node: number, from: path, size: 1, parts: null });
    const wildcard = wildcardOf(node, nodes[below[0]], measure);
    if (parts.length === 1 && wildcard !== null) parts.push(nothing);
    tables[number] = joinRange(join, number, parts, budget, wildcard);
  }
  return traceBack(entries, tables[0], measure);
}
function counted(limit) {
  return limit === Number.POSITIVE_INFINITY ? 0 : limit;
}
function familiesOf(nodes) {
  const ends = Int32Array.from(nodes, (_, number) => number + 1);
  for (let number = nodes.length - 1; number > 0; number--) {
    const { parent } = nodes[number];
    ends[parent] = Math.max(ends[parent], ends[number]);
  }
  return (number) => {
    const children = [];
    for (let child = number + 1; child < ends[number]; child = ends[child]) children.push(child);
    return children;
  };
}
function partsOf(node, children) {
  if (needsWildcard(node)) return 0;
  return children.length + (node.asked === "exact" ? 1 : 0);
}
function budgetsOf(nodes, childrenOf, limit) {
  const budgets = new Float64Array(nodes.length).fill(limit);
  for (let number = 0; number < nodes.length; number++) {
    const children = childrenOf(number);
    const parts = partsOf(nodes[number], children);
    const budget = parts === 0 ? 0 : budgets[number] - (parts - 1);
    for (const child of children) budgets[child] = budget;
  }
  return budgets;
}
function wildcardOf(node, firstChild, measure) {
  if (!node.cut) return null;
  return { ...measure.entry(costOf(node), patternsOf(node), 1), first: comesFirst(node, firstChild) };
}
function joinRange(join, node, parts, budget, wildcard) {
  if (parts.length === 1) return parts[0];
  const middle = parts.length >> 1;
  const left = joinRange(join, node, parts.slice(0, middle), budget - (parts.length - middle), null);
  const right = joinRange(join, node, parts.slice(middle), budget - middle, null);
  return join(node, left, right, budget, wildcard);
}
function traceBack(entries, root, measure) {
  const exact = [];
  const wildcards = [];
  const open = [[root, bestOf(entries, root, measure)]];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    const [table, at] = next;
    if (table.parts === null) {
      if (table.node >= 0) exact.push(table.node);
      continue;
    }
    const origin = originOf(entries, table, at);
    if (origin === "wildcard") wildcards.push(table.node);
    else open.push([table.parts[0], origin[0]], [table.parts[1], origin[1]]);
  }
  return { exact, wildcards };
}
function bestOf(entries, table, measure) {
  let best = 0;
  for (let at = 1; at < table.size; at++) {
    if (measure.compare(entryAt(entries, table, at), entryAt(entries, table, best)) < 0) best = at;
  }
  return best;
}
function longestCut(path, length, cut) {
  if (cut === "segment") return Math.max(1, path.lastIndexOf("/", length - 1) + 1);
  while (length > 1 && endsInsideCharacter(path, length)) length--;
  return length;
}
function endsInsideCharacter(path, length) {
  if (path[length - 1] === "%" || path[length - 2] === "%") return true;
  for (let bytes = 1; bytes <= 3; bytes++) {
    const start = length - 3 * bytes;
    if (path[start] !== "%") return false;
    const byte = Number.parseInt(path.slice(start + 1, start + 3), 16);
    if (byte < 128 || byte > 191) return bytes < sequenceLength2(byte);
  }
  return false;
}
function sequenceLength2(byte) {
  if (byte < 194 || byte > 244) return 1;
  if (byte < 224) return 2;
  return byte < 240 ? 3 : 4;
}
function* placesOf({ exact, prefixes, forced: forced2, grammar }, isLive) {
  const { cut } = grammar;
  const typed = new Set(prefixes);
  const forcedTo = new Set(forced2.map((path) => path.slice(0, longestCut(path, path.length, cut))));
  const paths = distinct(exact);
  const wild = /* @__PURE__ */ new Set([...typed, ...forcedTo]);
  const asked = wild.size === 0 ? paths : distinct([...paths, ...wild]);
  const placeAt = (first, length) => {
    const prefix = first.slice(0, length);
    const isAsked = length === first.length;
    const isTyped = isAsked && typed.has(prefix);
    const changed = isAsked && (!wild.has(prefix) || includesSorted(paths, prefix));
    const paired = !grammar.wildcardCoversItsPrefix && length > 1 && prefix.endsWith("/") && (changed || isLive(prefix));
    return {
      prefix,
      asked: isTyped ? "typed" : isAsked && forcedTo.has(prefix) ? "forced" : changed ? "exact" : "nothing",
      changed,
      cut: longestCut(prefix, length, cut) === length || cut === "any" && isTyped,
      paired
    };
  };
  const inner = innerPlaces(asked, wild, placeAt, cut);
  let at = 0;
  if (inner[0]?.place.prefix !== "/" && asked[0] !== "/")
    yield { prefix: "/", asked: "nothing", changed: false, cut: false, paired: false };
  for (const [number, path] of asked.entries()) {
    let isInner = false;
    for (; inner[at]?.first === number; at++) {
      yield inner[at].place;
      isInner = inner[at].place.prefix.length === path.length;
    }
    if (!isInner) yield { prefix: path, asked: "exact", changed: true, cut: false, paired: false };
  }
}
function innerPlaces(asked, wild, placeAt, cut) {
  const found = [];
  const above = [];
  function add(path, start) {
    for (let length = start; ; ) {
      let at = above.length;
      while (at > 0 && above[at - 1].place.prefix.length > length) at--;
      if (at > 0 && above[at - 1].place.prefix.length === length) return;
      const first = above[at]?.first ?? path;
      const place = placeAt(asked[first], length);
      const inner = { first, place };
      above.splice(at, 0, inner);
      found.push(inner);
      if (place.cut && !place.paired) return;
      length = longestCut(place.prefix, place.cut ? length - 1 : length, cut);
    }
  }
  for (let number = 0; number < asked.length; number++) {
    const path = asked[number];
    if (number > 0) {
      const shared = commonLength(asked[number - 1], path);
      let first = number - 1;
      while (above.length > 0 && above.at(-1).place.prefix.length > shared) first = above.pop().first;
      add(first, shared);
    }
    if (wild.has(path)) add(number, path.length);
  }
  return found.sort((a, b) => a.first - b.first || a.place.prefix.length - b.place.prefix.length);
}
function commonLength(a, b, known3 = 0) {
  const end = Math.min(a.length, b.length);
  let at = known3;
  while (at < end && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}
function buildTree(asked, live) {
  const urls = distinct(live);
  const places = placesOf(asked, (path) => includesSorted(urls, path));
  const nodes = [];
  let top = -1;
  let unchanged = 0;
  let unchangedInPrefixes = 0;
  function leave(shared) {
    while (top >= 0 && nodes[top].prefix.length > shared) top = nodes[top].parent;
  }
  function countDirectories(path, from, to) {
    if (top < 0 || nodes[top].free) return;
    for (let at = path.indexOf("/", from); at >= 0 && at < to; at = path.indexOf("/", at + 1))
      nodes[top].directories++;
  }
  function addNode({ prefix, asked: asked2, changed, cut, paired }, shared) {
    leave(shared);
    countDirectories(prefix, shared, prefix.length - 1);
    const free = asked2 === "typed" || top >= 0 && nodes[top].free;
    nodes.push({ prefix, asked: asked2, changed, cut, paired, parent: top, free, evicted: 0, directories: 0 });
    top = nodes.length - 1;
    countDirectories(prefix, prefix.length - 1, prefix.length);
  }
  function addUrl(url, shared) {
    leave(shared);
    if (shared === url.length && nodes[top].changed) return;
    countDirectories(url, shared, url.length);
    unchanged++;
    if (nodes[top].free) unchangedInPrefixes++;
    else nodes[top].evicted++;
  }
  mergedWalk(places, urls, addNode, addUrl);
  for (let number = nodes.length - 1; number > 0; number--) {
    const { parent, evicted, directories } = nodes[number];
    nodes[parent].evicted += evicted;
    nodes[parent].directories += directories;
  }
  return { nodes, unchanged, unchangedInPrefixes };
}
function mergedWalk(places, urls, onPlace, onUrl) {
  let place = places.next().value;
  let placeShared = 0;
  let atUrl = 0;
  let url = urls[atUrl];
  let urlShared = 0;
  while (place !== void 0 || url !== void 0) {
    const isSame = placeShared === urlShared && place !== void 0 && url !== void 0;
    const shared = isSame ? commonLength(place.prefix, url, placeShared) : Math.min(placeShared, urlShared);
    const isPlace = isSame ? shared === place.prefix.length || place.prefix.charCodeAt(shared) < url.charCodeAt(shared) : url === void 0 || place !== void 0 && placeShared > urlShared;
    if (isPlace) {
      const { prefix } = place;
      onPlace(place, placeShared);
      place = places.next().value;
      placeShared = place === void 0 ? 0 : commonLength(prefix, place.prefix);
      urlShared = shared;
    } else {
      const before = url;
      onUrl(before, urlShared);
      url = urls[++atUrl];
      urlShared = url === void 0 ? 0 : commonLength(before, url);
      placeShared = shared;
    }
  }
}
var SEARCHED = { patterns: 300, wildcards: 15 };
function cover(input) {
  const { grammar, budget } = input;
  const tree = buildTree(input, input.live);
  const limits = { patterns: budget, wildcards: grammar.cut === "none" ? 0 : grammar.maxWildcards };
  const choice = bestChoice(tree, limits);
  const wildcards = choice.wildcards.map((number) => tree.nodes[number]);
  const pairs2 = wildcards.filter(({ paired }) => paired);
  const exact = [...choice.exact.map((number) => tree.nodes[number]), ...pairs2];
  return {
    exact: exact.map(({ prefix }) => prefix).sort(),
    wildcards: wildcards.map(({ prefix }) => prefix).sort(),
    evicted: wildcards.reduce((sum, { evicted }) => sum + evicted, 0),
    cost: wildcards.reduce((sum, node) => sum + costOf(node), 0),
    evictedByPrefixes: tree.unchangedInPrefixes,
    unchanged: tree.unchanged
  };
}
function bestChoice(tree, limits) {
  const fits = (choice) => sizeOf2(tree, choice) <= limits.patterns && choice.wildcards.length <= limits.wildcards;
  const unlimited = cheapest(tree);
  if (fits(unlimited)) return unlimited;
  if (limits.patterns < 1 || limits.wildcards < 1) return { exact: [], wildcards: [0] };
  const patterns = Math.min(limits.patterns, SEARCHED.patterns);
  const wildcards = Math.min(limits.wildcards, SEARCHED.wildcards);
  const tooWild = unlimited.wildcards.length > limits.wildcards;
  const limited = choose(
    tree,
    tooWild ? { patterns: Number.POSITIVE_INFINITY, wildcards } : { patterns, wildcards: Number.POSITIVE_INFINITY }
  );
  return fits(limited) ? limited : choose(tree, { patterns, wildcards });
}
function sizeOf2({ nodes }, { exact, wildcards }) {
  return wildcards.reduce((sum, number) => sum + patternsOf(nodes[number]), exact.length);
}
function planOneByOne({ exact, prefixes, forced: forced2, tags }, live, grammar, isComplete2) {
  const unchanged = [...new Set(live)].filter((url) => !exact.has(url));
  const counts = { changed: exact.size, unchanged: unchanged.length };
  const below = prefixes.size === 0 ? [] : urlsBelow(prefixes, exact, unchanged, isComplete2);
  const number = typeof below === "string" ? 0 : exact.size + below.length;
  const why = typeof below === "string" ? below : forced2.size > 0 ? "a path cannot be purged by its URL" : number > grammar.maxPatterns ? `${number} URLs are more than the ${grammar.maxPatterns} allowed` : null;
  if (typeof below === "string" || why !== null)
    return { ...counts, patterns: ["/*"], evicted: unchanged.length, widened: `${why}, so everything is purged` };
  const widened = below.length > 0 ? `wildcards became ${below.length} known URLs below them` : null;
  return { ...counts, patterns: [...exact, ...below, ...tags].sort(), evicted: below.length, widened };
}
function urlsBelow(prefixes, exact, unchanged, isComplete2) {
  if (prefixes.has("/")) return "a rule purges /*";
  if (!isComplete2) return `more may lie below ${[...prefixes].sort()[0]} than is known`;
  const found = /* @__PURE__ */ new Set();
  for (const prefix of [...prefixes].sort()) {
    const below = unchanged.filter((url) => url.startsWith(prefix));
    if (below.length === 0 && ![...exact].some((path) => path.startsWith(prefix)))
      return `no URL below ${prefix} is known`;
    for (const url of below) found.add(url);
  }
  const odd = [...found].find((url) => /%EF%BF%BD|\*$/.test(url));
  return odd === void 0 ? [...found] : `${odd} cannot be purged by its URL`;
}
var EVERYTHING = "/*";
function planOf(targets, live, grammar, isComplete2 = true) {
  const sorted2 = sort(targets);
  const { exact, prefixes, forced: forced2, tags } = sorted2;
  if (grammar.cut === "none" && tags.size <= (grammar.maxTags ?? Number.POSITIVE_INFINITY))
    return planOneByOne(sorted2, live, grammar, isComplete2);
  const budget = grammar.maxTags === null ? grammar.maxPatterns - tags.size : grammar.maxPatterns;
  const paths = exact.size + prefixes.size + forced2.size;
  const found = cover({ exact: [...exact], prefixes: [...prefixes], forced: [...forced2], live, grammar, budget });
  const counts = { changed: exact.size, unchanged: found.unchanged };
  const everything = (widened) => ({
    ...counts,
    patterns: [EVERYTHING],
    evicted: found.unchanged,
    widened
  });
  if (grammar.maxTags !== null && tags.size > grammar.maxTags)
    return everything(`${tags.size} tags are more than the ${grammar.maxTags} allowed`);
  if (budget < 0 || budget === 0 && paths > 0)
    return everything(`${tags.size} tags leave no room for paths among ${grammar.maxPatterns} patterns`);
  const wildcards = found.wildcards.map((prefix) => `${prefix}*`);
  const patterns = [.../* @__PURE__ */ new Set([...found.exact, ...wildcards, ...tags])].sort();
  return {
    ...counts,
    patterns,
    evicted: found.evicted + found.evictedByPrefixes,
    widened: widening(found.wildcards, sorted2, live, budget, grammar)
  };
}
function sort(targets) {
  const exact = /* @__PURE__ */ new Set();
  const prefixes = /* @__PURE__ */ new Set();
  const forced2 = /* @__PURE__ */ new Set();
  const tags = /* @__PURE__ */ new Set();
  for (const target of targets) {
    switch (target.kind) {
      case "path":
        exact.add(target.path);
        break;
      case "prefix":
        prefixes.add(target.prefix);
        break;
      case "forced":
        forced2.add(target.prefix);
        break;
      case "tag":
        tags.add(tagPattern(target.tag));
        break;
    }
  }
  return { exact, prefixes, forced: forced2, tags };
}
function widening(wildcards, { exact, prefixes, forced: forced2 }, live, budget, { cut, maxWildcards, wildcardCoversItsPrefix }) {
  const asked = /* @__PURE__ */ new Set([...prefixes, ...[...forced2].map((path) => path.slice(0, longestCut(path, path.length, cut)))]);
  if (wildcards.every((prefix) => asked.has(prefix))) return null;
  const paths = exact.size + prefixes.size + forced2.size;
  if (paths > budget) return `${paths} paths are more than the ${budget} allowed, so wildcards cover them`;
  if (prefixes.size + forced2.size > maxWildcards)
    return `${prefixes.size + forced2.size} wildcards are more than the ${maxWildcards} allowed, so wider ones cover them`;
  if (wildcardCoversItsPrefix) return null;
  const known3 = new Set(live);
  const beside = [...asked].filter((prefix) => prefix.length > 1 && prefix.endsWith("/") && known3.has(prefix));
  const all = paths + beside.filter((folder) => !exact.has(folder)).length;
  return all > budget ? `${paths} paths, with the folders that their wildcards do not cover, are more than the ${budget} allowed, so wider wildcards cover them` : null;
}
var RulesFileError = class extends Error {
  name = "RulesFileError";
};
async function readRules(input, workspace, fromHead) {
  if (/[\r\n]|: /.test(input)) return { text: input, source: "rules", file: null };
  const path = input.trim();
  const escapes = (from, to) => /^\.\.(?:[/\\]|$)/.test((0, import_node_path.relative)(from, to)) || (0, import_node_path.isAbsolute)((0, import_node_path.relative)(from, to));
  const outside = new RulesFileError(
    `\`rules\` is ${JSON.stringify(path)}, which leads out of the workspace. Give a path inside the repository, such as \`.github/cdn-purge.yml\`.`
  );
  if ((0, import_node_path.isAbsolute)(path) || escapes("/w", (0, import_node_path.resolve)("/w", path))) throw outside;
  const name = (0, import_node_path.relative)("/w", (0, import_node_path.resolve)("/w", path)).replaceAll("\\", "/");
  if (workspace) {
    const file = await (0, import_promises.realpath)((0, import_node_path.resolve)(workspace, name)).catch(() => null);
    if (file && escapes(await (0, import_promises.realpath)(workspace), file)) throw outside;
    const bytes2 = file && await (0, import_promises.readFile)(file).catch(() => null);
    if (bytes2) return { text: decodeRules(bytes2, name), source: name, file: name };
  }
  const bytes = name && await fromHead(name);
  if (bytes) return { text: decodeRules(bytes, name), source: name, file: name };
  throw new RulesFileError(
    `\`rules\` names the file ${JSON.stringify(name || path)}, which is neither in the workspace nor in the commit that was deployed. Create it, for example with the line \`public/**: /$1\`, or give the rules as YAML text.`
  );
}
function decodeRules(bytes, name) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new RulesFileError(`${name} is not UTF-8. Save the file of rules as UTF-8.`, { cause });
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  GitError,
  UNKNOWN,
  UnreadableError,
  attributesFolder,
  basicCredential,
  block,
  cdnNames,
  cdnTable,
  changeOf,
  changesFrom,
  changesGiven,
  code,
  commitBehindTag,
  compileGlob,
  compileRules,
  count,
  coverOf,
  decodeRules,
  distinct,
  endOfPrefix,
  entryOf,
  expand,
  git,
  grouped,
  headlineOf,
  isComplete,
  isIndexName,
  isMatched,
  isMissing,
  isSha,
  line,
  linksOf,
  liveUrls,
  logSafe,
  lowerBound,
  mapChanges,
  mergeDistinct,
  nearest,
  objectsOf,
  parseRules,
  pathFromText,
  plainEnvironment,
  planOf,
  prose,
  provenResults,
  reach,
  readRules,
  reading,
  resolveBase,
  rulesKey,
  runGit,
  sentenceOf,
  shadowedNotice,
  shadowedRules,
  shasOf,
  staleOf,
  titleOf,
  treeBefore,
  unknownBase,
  unusedNotice,
  unusedRules,
  visible
});
