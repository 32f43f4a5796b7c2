var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
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
var import_chunk_ZKTRCSQ7 = require("./chunk-ZKTRCSQ7.js");
var import_chunk_BEAA2HDY = require("./chunk-BEAA2HDY.js");
var import_chunk_I3BUE43S = require("./chunk-I3BUE43S.js");
var import_chunk_3KCFMXM5 = require("./chunk-3KCFMXM5.js");
var import_chunk_JTEB5PN5 = require("./chunk-JTEB5PN5.js");
var import_chunk_IDAPPJSJ = require("./chunk-IDAPPJSJ.js");
var import_chunk_ZYY3EL7Y = require("./chunk-ZYY3EL7Y.js");
var import_chunk_GWIXZXL4 = require("./chunk-GWIXZXL4.js");
var import_node_crypto = require("node:crypto");
var import_node_fs = require("node:fs");
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
var import_promises2 = require("node:timers/promises");
var os = __toESM(require("os"));
var crypto = __toESM(require("crypto"));
var fs = __toESM(require("fs"));
var os2 = __toESM(require("os"));
var os4 = __toESM(require("os"));
var import_os = require("os");
var import_fs = require("fs");
var import_os2 = __toESM(require("os"));
var import_node_fs2 = require("node:fs");
var import_node_path2 = require("node:path");
var import_node_crypto2 = require("node:crypto");
var import_promises3 = require("node:timers/promises");
var import_node_http = require("node:http");
var import_node_crypto3 = require("node:crypto");
var import_promises4 = require("node:timers/promises");
var import_node_crypto4 = require("node:crypto");
var import_node_fs3 = require("node:fs");
var import_promises5 = require("node:fs/promises");
var import_node_path3 = require("node:path");
var import_promises6 = require("node:fs/promises");
var import_node_path4 = require("node:path");
var import_node_buffer = require("node:buffer");
var import_node_crypto5 = require("node:crypto");
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name2, message = "") {
  issueCommand(name2, {}, message);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve3) {
      resolve3(value);
    });
  }
  return new (P || (P = Promise))(function(resolve3, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve3(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = import_fs.promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, import_fs.constants.R_OK | import_fs.constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text2, addEOL = false) {
    this._buffer += text2;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(import_os.EOL);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code2, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code2), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell2) => {
        if (typeof cell2 === "string") {
          return this.wrap("td", cell2);
        }
        const { header, data, colspan, rowspan } = cell2;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text2, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text2);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text2, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text2, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text2, href) {
    const element = this.wrap("a", text2, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;
var platform = import_os2.default.platform();
var arch = import_os2.default.arch();
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function getInput(name2, options) {
  const val = process.env[`INPUT_${name2.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name2}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function setOutput(name2, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name2, value));
  }
  process.stdout.write(os4.EOL);
  issueCommand("set-output", { name: name2 }, toCommandValue(value));
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function isDebug() {
  return process.env["RUNNER_DEBUG"] === "1";
}
function debug(message) {
  issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os4.EOL);
}
function startGroup(name2) {
  issue("group", name2);
}
function endGroup() {
  issue("endgroup");
}
function siteOrigin(text2) {
  if (!URL.canParse(text2)) return null;
  const url = new URL(text2);
  const loopback = url.protocol === "http:" && /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
  const bare = url.pathname === "/" && !url.search && !url.hash && !url.username && !url.password;
  return bare && (url.protocol === "https:" || loopback) ? url.origin : null;
}
var InputError = class extends Error {
  name = "InputError";
};
function required(read, name2, example) {
  const value = read(name2);
  if (value.trim() === "")
    throw new InputError(`\`${name2}\` is empty: leave it out or give a value such as \`${example}\`.`);
  return value;
}
function boolean(read, name2, allowed = "`true` or `false`") {
  const value = read(name2).trim();
  if (/^(?:true|True|TRUE)$/.test(value)) return true;
  if (/^(?:false|False|FALSE)$/.test(value) || value === "") return false;
  throw new InputError(`\`${name2}\` is ${quoted(value)}. Allowed is ${allowed}.`);
}
function integer(read, name2, least, most) {
  const value = read(name2).trim();
  const number = /^\d{1,6}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new InputError(`\`${name2}\` is ${quoted(value)}. Allowed is a whole number from ${least} to ${(0, import_chunk_I3BUE43S.grouped)(most)}.`);
}
function oneOf(read, name2, allowed) {
  const value = read(name2).trim();
  const found = allowed.find((choice) => choice === value);
  if (found) return found;
  throw new InputError(`\`${name2}\` is ${quoted(value)}. Allowed are \`${allowed.join("`, `")}\`.`);
}
function token(read, name2) {
  const value = read(name2).trim();
  if (/^[!-~]*$/.test(value)) return value;
  throw new InputError(`\`${name2}\` holds a space, a line break or a character that no token has.`);
}
function list(value) {
  return value.split(/[\n,]/).map((item) => item.trim()).filter(Boolean);
}
function quoted(value) {
  return JSON.stringify(value.length > 200 ? `${value.slice(0, 200)}\u2026` : value);
}
function targets(read) {
  return perCdn(({ ids: { input, form, allowed, example } }) => {
    const ids = [...new Set(list(read(input)))];
    for (const id of ids) {
      if (!form.test(id))
        throw new InputError(`\`${input}\` has ${quoted(id)}: ${allowed}. An example is \`${example}\`.`);
    }
    return ids;
  });
}
function tokens(read) {
  return perCdn(({ tokenInput }) => tokenInput === null ? "" : token(read, tokenInput));
}
function perCdn(value) {
  return Object.fromEntries(import_chunk_I3BUE43S.cdnNames.map((cdn) => [cdn, value((0, import_chunk_I3BUE43S.entryOf)(cdn))]));
}
function checkCdns(inputs) {
  const { site, queryStrings } = inputs.plan?.options ?? inputs;
  for (const cdn of import_chunk_I3BUE43S.cdnNames.filter((name2) => inputs.targets[name2].length > 0)) {
    const { title, ids, needsSite, queryStrings: hasVariants } = (0, import_chunk_I3BUE43S.entryOf)(cdn);
    if (needsSite && site.length === 0)
      throw new InputError(
        `\`${ids.input}\` is set and \`site\` is empty, but ${title} is told whole URLs. Set \`site\` to the origins that readers use, such as \`https://www.example.com\`, one a line.`
      );
    if (queryStrings && !hasVariants)
      throw new InputError(
        `\`query-strings\` is \`true\`, but ${title} cannot purge all query strings of a path at once. Give those responses a surrogate key and purge that, with a target such as \`tag:product-$1\`; then remove \`query-strings\`.`
      );
  }
}
function checkTokens({ targets: targets2, tokens: tokens2 }) {
  for (const cdn of import_chunk_I3BUE43S.cdnNames) {
    const { tokenInput, ids } = (0, import_chunk_I3BUE43S.entryOf)(cdn);
    if (tokenInput === null || targets2[cdn].length > 0 === (tokens2[cdn] !== "")) continue;
    const [given, empty] = tokens2[cdn] === "" ? [ids.input, tokenInput] : [tokenInput, ids.input];
    throw new InputError(
      `\`${given}\` is set and \`${empty}\` is empty. Set both, or none; a secret that does not exist is empty too.`
    );
  }
}
var PLAN_VERSION = 1;
var PlanError = class extends Error {
  name = "PlanError";
  /** The message without anything that the text holds: it may be a file that is no plan at all. */
  discreet;
  constructor(message, options) {
    super(message, options);
    this.discreet = options?.discreet ?? message;
  }
};
var MODES = ["auto", "event", "none", "revision", "changed-files"];
var MOST_PATTERNS = 1e4;
var LONGEST_PATTERN = 4e3;
function parsePlan(text2) {
  const value = object(json(text2), "the plan");
  checkVersion(value.version);
  const options = object(value.options, "options");
  return {
    version: PLAN_VERSION,
    head: check(value.head, import_chunk_I3BUE43S.isSha, "head", "a full SHA"),
    base: check(value.base, (base2) => MODES.includes(base2), "base", `one of ${MODES.join(", ")}`),
    options: {
      directoryIndex: check(options.directoryIndex, isText, "options.directoryIndex", "a text"),
      cleanUrls: check(options.cleanUrls, isBoolean, "options.cleanUrls", "true or false"),
      queryStrings: check(options.queryStrings, isBoolean, "options.queryStrings", "true or false"),
      maxPaths: check(options.maxPaths, Number.isSafeInteger, "options.maxPaths", "a whole number"),
      site: array(options.site, "options.site").map(
        (site) => check(site, isOrigin, "options.site", "an origin")
      )
    },
    cdns: array(value.cdns, "cdns").map(plannedCdn)
  };
}
function checkVersion(version) {
  if (version === PLAN_VERSION) return;
  const rest = `and this one reads version ${PLAN_VERSION} only. Use the same release of the action in both jobs and plan again.`;
  if (typeof version !== "number" || !Number.isSafeInteger(version))
    throw refused(version, (given) => `\`plan\` has ${given} for its version, ${rest}`);
  const age = version > PLAN_VERSION ? "a newer" : "an older";
  throw new PlanError(`\`plan\` has version ${version}, made by ${age} release of the action, ${rest}`);
}
function plannedCdn(value) {
  const planned = object(value, "cdns");
  const patterns = array(planned.patterns, "patterns").map(
    (pattern) => check(pattern, isPattern, "patterns", "a path, a path with a `*` at its end, or a tag, in printable ASCII")
  );
  if (new Set(patterns).size < patterns.length)
    throw new PlanError("`plan` holds a pattern twice. Pass the `plan` output of the planning step on unchanged.");
  if (patterns.length > MOST_PATTERNS)
    throw new PlanError(`\`plan\` holds ${patterns.length} patterns for one CDN, and ${MOST_PATTERNS} are allowed.`);
  const isCdn = (name2) => import_chunk_I3BUE43S.cdnNames.includes(name2);
  const cdn = check(planned.cdn, isCdn, "cdn", `one of ${import_chunk_I3BUE43S.cdnNames.join(", ")}`);
  return {
    cdn,
    patterns,
    targets: array(planned.targets, "targets").map((target) => plannedTarget(target, cdn))
  };
}
function isPattern(value) {
  return typeof value === "string" && value.length <= LONGEST_PATTERN && // A `*` may stand anywhere: it is a wildcard as the last character, and otherwise one of a file's name.
  /^(?:\/[!-~]*|#[!-)+\-./0-~]{1,256})$/.test(value);
}
function plannedTarget(value, cdn) {
  const { target, memory } = object(value, "targets");
  const hash = check(target, isHash, "target", "12 hex digits");
  return { target: hash, memory: memory === null ? null : remembered(memory, `refs/cdn-purge/${cdn}/${hash}/`) };
}
function remembered(value, prefix) {
  const { ref, value: sha2 } = object(value, "memory");
  const isRef = (it) => typeof it === "string" && it.startsWith(prefix) && isHash(it.slice(prefix.length));
  return {
    ref: check(ref, isRef, "memory.ref", `a ref below ${prefix}`),
    value: check(sha2, (it) => it === null || (0, import_chunk_I3BUE43S.isSha)(it), "memory.value", "a full SHA or null")
  };
}
var isText = (value) => typeof value === "string";
var isOrigin = (value) => typeof value === "string" && siteOrigin(value) === value;
var isBoolean = (value) => typeof value === "boolean";
var isHash = (value) => typeof value === "string" && /^[0-9a-f]{12}$/.test(value);
function check(value, allowed, where2, what) {
  if (allowed(value)) return value;
  throw refused(
    value,
    (given) => `\`plan\` has ${given} at \`${where2}\`, where ${what} belongs. Pass the \`plan\` output of the planning step on unchanged, and plan again.`
  );
}
function refused(value, message) {
  return new PlanError(message(JSON.stringify(value)?.slice(0, 200)), { discreet: message("something else") });
}
function object(value, where2) {
  return check(value, (it) => typeof it === "object" && it !== null && !Array.isArray(it), where2, "an object");
}
function array(value, where2) {
  return check(value, Array.isArray, where2, "an array");
}
function json(text2) {
  try {
    return JSON.parse(text2);
  } catch (cause) {
    const rest = "Pass the `plan` output of the planning step on unchanged";
    throw new PlanError(
      `\`plan\` is no JSON (${cause.message}). ${rest}; an environment value holds 128 KiB at most, so pass a longer plan as a file.`,
      { cause, discreet: `\`plan\` is no JSON. ${rest}.` }
    );
  }
}
var LARGEST_FILE = 64 * 1024 * 1024;
function changedFiles(value, workspace) {
  const given = value.trim();
  if (given === "") return null;
  const text2 = given.startsWith("@") ? fileText("changed-files", given.slice(1), workspace).trim() : given;
  if (!text2.startsWith("["))
    return text2.split(/\r?\n/).filter(Boolean).map((line2) => changedFile(line2));
  const names = json2("changed-files", text2);
  if (!Array.isArray(names) || !names.every((name2) => typeof name2 === "string")) {
    throw new InputError(
      '`changed-files` is JSON but no array of texts. Give one such as `["public/a.css"]`, or one path a line.'
    );
  }
  return names.map(changedFile);
}
function changedFile(name2) {
  const path = name2.startsWith("./") ? name2.slice(2) : name2;
  if (path === "" || path.startsWith("/") || path.split("/").some((part) => part === ".." || part === "." || part === "")) {
    throw new InputError(
      `\`changed-files\` has ${quoted(name2)}. Paths are those of the repository, from its root and without a leading slash, such as \`public/a.css\`.`
    );
  }
  if (path.startsWith('"') && path.endsWith('"') && path.includes("\\")) {
    throw new InputError(
      `\`changed-files\` has ${quoted(name2)}, a name that git has quoted. Ask git for names with \`-z\` or \`-c core.quotePath=off\`, and give a JSON array if a name holds a line break or a quote.`
    );
  }
  if (path.includes("\0"))
    throw new InputError(`\`changed-files\` has ${quoted(name2)}: a path holds no NUL character.`);
  return (0, import_chunk_I3BUE43S.pathFromText)(path);
}
function plan(value, workspace) {
  if (value === "") return null;
  if (value.startsWith("{")) return parsePlan(value);
  const text2 = fileText("plan", value, workspace);
  try {
    return parsePlan(text2);
  } catch (error2) {
    throw error2 instanceof PlanError ? new InputError(`in the file ${quoted(value)}, ${error2.discreet}`) : error2;
  }
}
function fileText(input, path, workspace) {
  const file = (0, import_node_path2.resolve)(workspace, path);
  try {
    const stats = (0, import_node_fs2.statSync)(file);
    if (!stats.isFile()) throw new Error("it is no regular file");
    const { size } = stats;
    if (size > LARGEST_FILE) throw new Error(`it has ${size} bytes, and ${LARGEST_FILE} are allowed`);
    return (0, import_node_fs2.readFileSync)(file, "utf8");
  } catch (cause) {
    throw new InputError(
      `\`${input}\` names the file ${quoted(path)}, which cannot be read: ${cause.message}`,
      { cause }
    );
  }
}
function json2(input, text2) {
  try {
    return JSON.parse(text2);
  } catch (cause) {
    throw new InputError(`\`${input}\` starts like JSON but is none: ${cause.message}`, { cause });
  }
}
var BAD_NAME = /^[-/]|\.\.|\/\/|\/\.|^\.|@\{|[\x00-\x20\x7f~^:?*[\\]|\.lock(?:\/|$)|[/.]$|^@$/;
function revision(input, value) {
  if ((0, import_chunk_I3BUE43S.isSha)(value)) return { kind: "sha", sha: value };
  if (BAD_NAME.test(value)) {
    throw new InputError(
      `\`${input}\` is ${quoted(value)}, which is no name that git allows. Give a full SHA, a tag such as \`v1.2.3\` or a branch such as \`main\`.`
    );
  }
  return value.startsWith("refs/") ? { kind: "ref", ref: value } : { kind: "name", name: value };
}
var MOST_WAIT_MINUTES = 360;
function parseInputs(read, workspace) {
  const inputs = {
    rules: required(read, "rules", ".github/cdn-purge.yml"),
    base: base(read("base").trim() || "auto"),
    head: read("head").trim() ? revision("head", read("head").trim()) : null,
    changedFiles: changedFiles(read("changed-files"), workspace),
    plan: plan(read("plan").trim(), workspace),
    targets: targets(read),
    tokens: tokens(read),
    site: list(read("site")).map(origin),
    maxPaths: integer(read, "max-paths", 1, import_chunk_3KCFMXM5.MOST_PATHS),
    directoryIndex: directoryIndex(read("directory-index").trim()),
    cleanUrls: boolean(read, "clean-urls"),
    queryStrings: boolean(read, "query-strings"),
    soft: boolean(read, "soft"),
    whenUnknown: oneOf(read, "when-unknown", ["purge-all", "fail", "skip"]),
    waitMinutes: integer(read, "wait-minutes", 0, MOST_WAIT_MINUTES),
    verify: boolean(read, "verify"),
    dryRun: dryRun(read),
    comment: boolean(read, "comment"),
    token: token(read, "github-token")
  };
  checkCdns(inputs);
  const foreign = inputs.site.length > 0 && inputs.plan?.options.site.find((origin2) => !inputs.site.includes(origin2));
  if (foreign)
    throw new InputError(
      `\`plan\` was made for the site ${foreign}, which this step's \`site\` does not name. Give both steps the same \`site\`, and plan again.`
    );
  if (inputs.plan && inputs.changedFiles) {
    throw new InputError(
      "`plan` and `changed-files` are both set: a plan already says what to send. Remove one of them."
    );
  }
  if (inputs.verify && inputs.site.length === 0) {
    throw new InputError(
      "`verify` is `true` and `site` is empty, so there is nothing to fetch. Set `site` to the origins that readers use, such as `https://www.example.com`, one a line."
    );
  }
  return inputs;
}
function base(value) {
  return value === "auto" || value === "event" || value === "none" ? { kind: value } : revision("base", value);
}
function origin(value) {
  const found = siteOrigin(value);
  if (found !== null) return found;
  throw new InputError(
    `\`site\` has ${quoted(value)}. Give origins without a path, such as \`https://www.example.com\`, one a line.`
  );
}
function directoryIndex(value) {
  if ((0, import_chunk_I3BUE43S.isIndexName)(value)) return value;
  throw new InputError(
    `\`directory-index\` is ${quoted(value)}. Give the name of a file without slashes, such as \`index.html\`, or leave it empty to turn it off.`
  );
}
function dryRun(read) {
  if (/^(?:auto)?$/i.test(read("dry-run").trim())) return "auto";
  return boolean(read, "dry-run", "`true`, `false` or `auto`");
}
var MOST_CHANGED_FILES = 12e4;
function outputsOf(outcome) {
  const { status, head, plan: plan2, results } = outcome;
  const files = changedFilesOf(outcome);
  const paths = [...new Set(patternsOf(outcome))].sort();
  const bases = new Set(outcome.comparisons.flatMap(({ base: base2 }) => (0, import_chunk_I3BUE43S.shasOf)(base2)));
  const invalidations = results.flatMap(
    ({ destination: { cdn, hash }, patterns, state }) => state.kind === "sent" ? [{ cdn, target: hash, id: state.receipt.id, status: state.receipt.status, paths: patterns }] : []
  );
  return {
    status,
    "changed-files": files ? cut(files) : "",
    "changed-count": files ? String(files.length) : "",
    paths: JSON.stringify(paths),
    "paths-count": String(paths.length),
    base: JSON.stringify([...bases]),
    head: head ?? "",
    "invalidation-id": invalidations.find(({ cdn }) => cdn === "cloudfront")?.id ?? "",
    invalidations: JSON.stringify(invalidations),
    plan: plan2 ? JSON.stringify(plan2) : ""
  };
}
function changedFilesOf({ comparisons }) {
  if (comparisons.length === 0 || comparisons.some(({ files }) => files === null)) return null;
  return [
    ...new Set(comparisons.flatMap(({ files }) => (files ?? []).map(({ change: change2 }) => change2.path)))
  ].sort();
}
function patternsOf({ results, plan: plan2 }) {
  if (results.length === 0) return plan2?.cdns.flatMap(({ patterns }) => patterns) ?? [];
  return results.flatMap(({ patterns, state }) => state.kind === "failed" ? [] : patterns);
}
function cut(files) {
  let size = 2;
  const kept = [];
  for (const file of files) {
    size += Buffer.byteLength(JSON.stringify(file)) + 1;
    if (size > MOST_CHANGED_FILES) break;
    kept.push(file);
  }
  return JSON.stringify(kept);
}
var REPORT_VERSION = 1;
function reportOf(outcome) {
  const { status, why, head, comparisons, plan: plan2, results, verification, warnings, notices, advice } = outcome;
  return {
    version: REPORT_VERSION,
    status,
    why,
    head,
    changedFiles: changedFilesOf(outcome),
    comparisons: comparisons.map(comparisonEntry),
    results: results.map(resultEntry),
    verification: verification && {
      unchecked: verification.unchecked,
      checked: verification.checked.map(({ url, path, verdict, why: why2, status: status2, cache, age, from }) => ({
        ...{ url, path, verdict, why: why2, status: status2, cache, age, from }
      }))
    },
    warnings: warnings.map(({ text: text2, place }) => ({ text: text2, file: place?.file ?? null, line: place?.line ?? null })),
    notices,
    advice,
    plan: plan2,
    outputs: outputsOf(outcome)
  };
}
function comparisonEntry({ base: base2, files, plans }) {
  return {
    base: { kind: base2.kind, why: base2.why, commits: base2.kind === "known" ? base2.commits : [] },
    files: files && files.map(fileEntry),
    cdns: plans.map(planEntry)
  };
}
function fileEntry({ change: { path, status }, kind, matches }) {
  const rules = matches.map(({ rule: { glob, line: line2 }, targets: targets2 }) => ({ glob, line: line2, targets: targets2.map(patternText) }));
  return { path, status, kind, rules };
}
function patternText(target) {
  if (target.kind === "tag") return `tag:${target.tag}`;
  return target.kind === "path" ? target.path : `${target.prefix}*`;
}
function planEntry({ cdn, plan: plan2, effect, destinations }) {
  const { patterns, changed: changed2, evicted, unchanged, widened } = plan2;
  const targets2 = destinations.flatMap(({ hash }) => hash ?? []);
  return { cdn, targets: targets2, patterns, changed: changed2, evicted, unchanged, widened, areas: effect.areas, excess: effect.excess };
}
function resultEntry({ destination: { cdn, hash, memory }, patterns, state }) {
  const receipt = state.kind === "sent" ? state.receipt : null;
  return {
    cdn,
    target: hash,
    patterns,
    state: state.kind,
    id: receipt?.id ?? null,
    completed: receipt ? receipt.status === "completed" : null,
    keepMemory: state.kind === "sent" ? state.keepMemory ?? null : null,
    error: state.kind === "failed" ? state.error : null,
    memory: memory && { ref: memory.ref, value: memory.value }
  };
}
function targetText(target) {
  switch (target.kind) {
    case "path":
      return target.path;
    case "prefix":
      return `${target.prefix}*`;
    case "forced":
      return `${target.path} (no exact path can purge it: ${target.prefix}*)`;
    case "tag":
      return `tag:${target.tag}`;
  }
}
var ROUNDING_MS = 1e3;
var DELAY_MS = 2e3;
function decide(seen, subject, moments) {
  if (seen.kind === "none") return undecided(seen.why);
  const { status, oid, redirect, cache } = seen;
  const cached = cachedWhen(seen, moments);
  if (status === 200 && oid !== null) {
    if (oid === subject.head) return fresh("the bytes of head");
    if (subject.bases.has(oid)) return stale(oldBytes(subject, cached));
  }
  const refused3 = status >= 400 && status < 500;
  if (subject.kind === "gone" && refused3) return fresh(`answers ${status}`);
  if (cached === "before" && subject.everywhere) return stale("cached before the purge");
  if (redirect) return redirected(redirect, subject, cached);
  if (status !== 200 && (status >= 500 || subject.kind === "live")) return undecided(`answers ${status}`);
  if (cached === "after") return fresh(cache.state === "miss" ? "straight from the origin" : "cached after the purge");
  return undecided(
    cached === "before" ? "cached before the purge, which not every target was sent" : unknownTime(cache, oid)
  );
}
function redirected({ to, oid }, subject, cached) {
  if (oid !== null && oid === subject.head) return fresh(`the bytes of head, by way of ${to}`);
  if (subject.kind === "gone" && cached === "after") return fresh(`redirects to ${to}`);
  return undecided(`redirects to ${to}`);
}
function cachedWhen({ cache, sentAt, receivedAt }, { started, purged }) {
  const { age, state } = cache;
  if (state === "miss") return age === null || isAfter(sentAt, age, started) ? "after" : null;
  if (age === null) return null;
  if (receivedAt - age * 1e3 + ROUNDING_MS + DELAY_MS < purged) return "before";
  return isAfter(sentAt, age, started) ? "after" : null;
}
function isAfter(sentAt, age, started) {
  return sentAt - age * 1e3 - ROUNDING_MS >= started;
}
var STILL_GIVEN = ", which the origin still gives";
function isOrigins(why) {
  return why.endsWith(STILL_GIVEN);
}
function oldBytes({ kind }, cached) {
  const what = kind === "gone" ? "the bytes of the deleted file" : "the bytes of an older version";
  return cached === "after" ? `${what}${STILL_GIVEN}` : what;
}
function unknownTime({ age, state }, oid) {
  const bytes = oid === null ? "too long to compare" : "bytes that no commit compared holds";
  if (age !== null) {
    return state === "miss" ? `${bytes}, kept for ${age} s by a cache behind the CDN` : `${bytes}, cached within seconds of the purge`;
  }
  return `${bytes}, and no header says since when they are cached`;
}
var fresh = (why) => ({ kind: "fresh", why });
var stale = (why) => ({ kind: "stale", why });
var undecided = (why) => ({ kind: "undecided", why });
var MOST_NAMED = 3;
var ORDER = { stale: 0, undecided: 1, fresh: 2 };
function verificationHeadline({ checked: checked2, unchecked: unchecked2 }) {
  if (unchecked2) return unchecked2;
  const number = (kind) => checked2.filter(({ verdict }) => verdict === kind).length;
  const undecided2 = number("undecided");
  const rest = undecided2 > 0 ? `, of ${undecided2} nothing can be proved` : "";
  return `Verified ${(0, import_chunk_I3BUE43S.count)(checked2.length, "URL")} of the site: ${number("fresh")} fresh, ${number("stale")} stale${rest}`;
}
function verificationFailure(verification) {
  const stale2 = (0, import_chunk_I3BUE43S.staleOf)(verification);
  if (!verification || stale2.length === 0) return null;
  const named = stale2.slice(0, MOST_NAMED).map(({ url, why }) => `${url} (${why})`);
  const more2 = stale2.length > named.length ? ` and ${stale2.length - named.length} more` : "";
  const origin2 = stale2.some(({ why }) => isOrigins(why)) ? " What the origin still gives was not uploaded, or not deleted there, before this step." : "";
  return `the purge was accepted, but ${stale2.length} of ${verification.checked.length} checked URLs ${stale2.length === 1 ? "is" : "are"} stale: ${named.join(", ")}${more2}.${origin2} The memory of the last purge was not moved`;
}
function verificationLines({ checked: checked2 }) {
  return sorted(checked2).map((one) => {
    const facts = [`${one.verdict}: ${one.url}`, came(one), ...where(one)];
    return facts.join(" | ");
  });
}
function verificationTable({ checked: checked2 }) {
  if (checked2.length === 0) return "";
  const rows = sorted(checked2).map((one) => {
    const verdict = one.verdict === "stale" ? "**stale**" : one.verdict;
    return `| ${(0, import_chunk_I3BUE43S.code)(one.url)} | ${verdict} | ${(0, import_chunk_I3BUE43S.prose)(came(one))} | ${cell(one.cache)} | ${cell(one.from)} | ${one.age === null ? "" : `${one.age} s`} |`;
  });
  return ["| URL | verdict | what came | cache | from | age |", "| --- | --- | --- | --- | --- | ---: |", ...rows].join(
    "\n"
  );
}
function sorted(checked2) {
  return [...checked2].sort((a, b) => ORDER[a.verdict] - ORDER[b.verdict]);
}
function came({ status, why }) {
  return status === null ? why : `${status}, ${why}`;
}
function where({ cache, age, from }) {
  return [
    ...cache ? [`cache: ${cache}`] : [],
    ...from ? [`from: ${from}`] : [],
    ...age === null ? [] : [`age: ${age} s`]
  ];
}
function cell(text2) {
  return text2 === "" ? "" : (0, import_chunk_I3BUE43S.code)(text2);
}
var MOST_LINES = 2e3;
function tellPlan(log2, comparisons, notices, { warnings, advice }) {
  for (const { files, plans } of comparisons) {
    if (files) {
      log2.group(`${(0, import_chunk_I3BUE43S.count)(files.length, "changed file")} and the rules that took them`, bounded(files, fileLine));
      const unmatched = files.filter(({ kind }) => kind === "unmatched");
      if (unmatched.length > 0) {
        log2.group(
          `${(0, import_chunk_I3BUE43S.count)(unmatched.length, "changed file")} that no rule matches`,
          bounded(unmatched, ({ change: change2 }) => (0, import_chunk_I3BUE43S.visible)(change2.path))
        );
      }
    }
    for (const { cdn, plan: plan2 } of plans) {
      if (plan2.widened) log2.info(`${cdn}: ${plan2.widened}`);
      log2.group(`${(0, import_chunk_I3BUE43S.count)(plan2.patterns.length, "pattern")} for ${cdn}`, bounded(plan2.patterns, String));
    }
  }
  for (const { text: text2, place } of warnings) log2.warning(text2, place ?? void 0);
  for (const notice of [...notices, ...advice]) log2.notice(notice);
}
function tellEnd(log2, outcome) {
  for (const { destination, state } of outcome.results) {
    if (state.kind === "failed") log2.info(`${destination.cdn} ${destination.hash}: failed: ${state.error}`);
  }
  if (outcome.verification?.checked.length) {
    log2.group(verificationHeadline(outcome.verification), verificationLines(outcome.verification));
  }
  log2.info(`${(0, import_chunk_I3BUE43S.headlineOf)(outcome)}. ${(0, import_chunk_I3BUE43S.sentenceOf)(outcome)}`);
}
function fileLine({ change: change2, kind, matches }) {
  const name2 = `${(0, import_chunk_I3BUE43S.visible)(change2.path)} (${change2.status})`;
  if (kind !== "matched") return `${name2}: ${kind === "ignored" ? "ignored" : "no rule"}`;
  const via = matches.map(({ rule, targets: targets2 }) => `${rule.glob} \u2192 ${targets2.map(targetText).join(" ") || "nothing"}`);
  return `${name2}: ${via.join("; ")}`;
}
function bounded(items, lineOf) {
  const rest = items.length - MOST_LINES;
  const lines = items.slice(0, MOST_LINES).map(lineOf);
  return rest > 0 ? [...lines, `\u2026 and ${rest} more: the output \`report\` names a file with all`] : lines;
}
var MORE = "the output <code>report</code> names a file with all";
function bounded2(items, bounds, render) {
  const shown2 = [];
  let characters = 0;
  for (const item of items.slice(0, bounds.entries)) {
    const entry = render(item);
    characters += entry.length + 1;
    if (characters > bounds.characters) break;
    shown2.push(entry);
  }
  return { shown: shown2, rest: items.length - shown2.length };
}
function folded(title, body) {
  return `<details><summary>${title}</summary>

${body}

</details>`;
}
function more(rest) {
  return rest > 0 ? `and ${(0, import_chunk_I3BUE43S.grouped)(rest)} more: ${MORE}` : "";
}
function within(parts2, most) {
  const end = `There is more: ${MORE}.`;
  const kept = [];
  let size = end.length + 2;
  for (const part of parts2.filter(Boolean)) {
    size += Buffer.byteLength(part) + 2;
    if (size > most) return [...kept, end].join("\n\n");
    kept.push(part);
  }
  return kept.join("\n\n");
}
var MOST_ALERTS = 20;
var ADVICE = { entries: 100, characters: 6e4 };
function warningAlerts({ warnings }) {
  return some(warnings, ({ text: text2 }) => alert("WARNING", text2), "warnings");
}
function noticeAlerts({ notices }) {
  return some(notices, (text2) => alert("NOTE", text2), "notices");
}
function some(items, render, noun) {
  const rest = items.length - MOST_ALERTS;
  const shown2 = items.slice(0, MOST_ALERTS).map(render);
  return rest > 0 ? [...shown2, `And ${(0, import_chunk_I3BUE43S.grouped)(rest)} more ${noun}, which the log has.`] : shown2;
}
var YAML = /^ *[a-z-]+:(?: [a-z]+)?$/;
function alert(kind, text2) {
  const [first = "", ...yaml] = text2.split("\n");
  const isYaml = yaml.length > 0 && yaml.every((line2) => YAML.test(line2));
  const quoted2 = isYaml ? ["", "```yaml", ...yaml, "```"] : [];
  return [`[!${kind}]`, (0, import_chunk_I3BUE43S.prose)(isYaml ? first : text2), ...quoted2].map((line2) => `> ${line2}`.trimEnd()).join("\n");
}
function adviceSections({ advice }) {
  if (advice.length === 0) return [];
  const { shown: shown2, rest } = bounded2(advice, ADVICE, (text2) => `- ${(0, import_chunk_I3BUE43S.prose)(text2)}`);
  const title = `${(0, import_chunk_I3BUE43S.count)(advice.length, "thing")} to look at in the rules, which made no difference to this run`;
  return [folded(title, [shown2.join("\n"), more(rest)].filter(Boolean).join("\n\n"))];
}
var MOST_BASES = 10;
function destinationTable({ results, comparisons, head }, links) {
  const sent = results.map(({ destination: { cdn, hash }, patterns, state }) => {
    const isOwn = ({ destinations }) => destinations.some((one) => one.cdn === cdn && one.hash === hash);
    const comparison = comparisons.find(({ plans }) => plans.some(isOwn));
    const plan2 = comparison?.plans.find((one) => one.cdn === cdn)?.plan;
    return [cdn, (0, import_chunk_I3BUE43S.code)(hash), compared(comparison, head, links), (0, import_chunk_I3BUE43S.grouped)(patterns.length), cost(plan2), ending(state)];
  });
  const open = comparisons.flatMap(
    (comparison) => comparison.plans.filter(({ destinations }) => destinations.every(({ hash }) => hash === null)).map(({ cdn, plan: plan2 }) => {
      const number = (0, import_chunk_I3BUE43S.grouped)(plan2.patterns.length);
      return [cdn, "any", compared(comparison, head, links), number, cost(plan2), DRY];
    })
  );
  const rows = [...sent, ...open].map((cells) => `| ${cells.join(" | ")} |`);
  if (rows.length === 0) return "";
  return [
    "| CDN | target | compared with | patterns | unchanged URLs evicted | result |",
    "| --- | --- | --- | ---: | ---: | --- |",
    ...rows
  ].join("\n");
}
var DRY = "not sent (dry run)";
function cost(plan2) {
  return plan2 ? `${(0, import_chunk_I3BUE43S.grouped)(plan2.evicted)} of ${(0, import_chunk_I3BUE43S.grouped)(plan2.unchanged)}` : "";
}
function compared(comparison, head, { serverUrl, repository }) {
  if (!comparison) return "the plan of an earlier job";
  const { base: base2 } = comparison;
  if (base2.kind !== "known") return (0, import_chunk_I3BUE43S.prose)(base2.kind === "unknown" ? `unknown: ${base2.why}` : base2.why);
  const shown2 = base2.commits.slice(0, MOST_BASES).map(({ sha: sha2 }) => `[${sha2.slice(0, 7)}](${serverUrl}/${repository}/compare/${sha2}..${head})`);
  const rest = base2.commits.length - shown2.length;
  return rest > 0 ? `${shown2.join(", ")} and ${rest} more` : `${shown2.join(", ")} (${(0, import_chunk_I3BUE43S.prose)(base2.why)})`;
}
function ending(state) {
  switch (state.kind) {
    case "sent":
      return `${(0, import_chunk_I3BUE43S.code)(state.receipt.id)} ${state.receipt.status === "completed" ? "completed" : "in progress"}`;
    case "failed":
      return `**failed**: ${(0, import_chunk_I3BUE43S.prose)(state.error)}`;
    case "nothing":
      return "nothing to purge";
    case "planned":
      return DRY;
  }
}
function groupBy(items, keyOf2) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf2(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
var MOST_URLS = 20;
function fileSections({ files, plans }, { rules, entries, characters }) {
  const groups = groupsOf(files ?? []);
  const shown2 = groups.slice(0, rules);
  const share = { entries, characters: Math.floor(characters / (plans.length + shown2.length + 2)) };
  const left = groups.length - shown2.length;
  return [
    ...patternSections(plans, share),
    ...shown2.map(([rule, takings]) => ruleSection(rule, takings, share)),
    ...left > 0 ? [`And ${(0, import_chunk_I3BUE43S.count)(left, "rule")} more that took changed files: ${MORE}.`] : [],
    ...restSections(files ?? [], share)
  ];
}
function patternSections(plans, bounds) {
  return plans.filter(({ plan: plan2 }) => plan2.patterns.length > 0).map(({ cdn, plan: { patterns, widened } }) => {
    const { shown: shown2, rest } = bounded2(patterns, bounds, import_chunk_I3BUE43S.line);
    const title = `<b>${(0, import_chunk_I3BUE43S.count)(patterns.length, "pattern")}</b> for ${cdn}${widened === null ? "" : `: ${(0, import_chunk_I3BUE43S.prose)(widened)}`}`;
    return folded(title, listOf(shown2, rest));
  });
}
function restSections(files, bounds) {
  const of = (kind) => files.filter((file) => file.kind === kind);
  return [
    ...plainSection(
      of("unmatched"),
      "that no rule matches",
      "Nothing was purged for them. If one of them makes a page, give it a rule; if it makes none, name it under <code>ignore:</code>.",
      bounds
    ),
    ...plainSection(of("ignored"), "that the rules ignore", "", bounds)
  ];
}
function groupsOf(files) {
  const takings = files.flatMap((file) => file.matches.map((match) => ({ file, ...match })));
  return [...groupBy(takings, ({ rule }) => rule)].sort(([a], [b]) => a.line - b.line);
}
function ruleSection(rule, files, bounds) {
  const urls = new Set(files.flatMap(({ targets: targets2 }) => targets2.map(targetText)));
  const { shown: shown2, rest } = bounded2(files, bounds, ({ file: { change: change2 }, targets: targets2 }) => {
    const texts = [...new Set(targets2.map(targetText))];
    const cut2 = texts.length > MOST_URLS ? [`  and ${texts.length - MOST_URLS} more`] : [];
    const lines = texts.slice(0, MOST_URLS).map((text2) => `  \u2192 ${text2}`);
    const purges = lines.length > 0 ? lines : ["  \u2192 nothing"];
    return [`${MARKS[change2.status]} ${change2.path}`, ...purges, ...cut2].map(import_chunk_I3BUE43S.line).join("\n");
  });
  const title = `${(0, import_chunk_I3BUE43S.code)(rule.glob)} (line ${rule.line}) took ${(0, import_chunk_I3BUE43S.count)(files.length, "file")} and made ${(0, import_chunk_I3BUE43S.count)(urls.size, "target")} of ${files.length === 1 ? "it" : "them"}`;
  return folded(title, listOf(shown2, rest));
}
function listOf(shown2, rest) {
  return [...shown2.length > 0 ? [(0, import_chunk_I3BUE43S.block)(shown2)] : [], more(rest)].filter(Boolean).join("\n\n");
}
var MARKS = { added: "A", changed: "M", deleted: "D" };
function plainSection(files, which, advice, bounds) {
  if (files.length === 0) return [];
  const { shown: shown2, rest } = bounded2(files, bounds, ({ change: change2 }) => (0, import_chunk_I3BUE43S.line)(`${MARKS[change2.status]} ${change2.path}`));
  const body = [advice, listOf(shown2, rest)].filter(Boolean).join("\n\n");
  return [folded(`${(0, import_chunk_I3BUE43S.count)(files.length, "changed file")} ${which}`, body)];
}
var [KEPT, EVICTED, CHANGED] = [0, 1, 2];
var MOST_AREAS = 12;
var LEAST_MEAN = 6;
function areasOf(urls, states) {
  if (states.every((state) => state === KEPT)) return [];
  let ranges = parts(
    { path: "/", flat: false, changed: 0, evicted: 0, kept: 0, from: 0, to: urls.length },
    urls,
    states
  );
  const whole = /* @__PURE__ */ new Set();
  while (ranges.length < MOST_AREAS) {
    const largest = ranges.filter((range2) => !range2.flat && !whole.has(range2) && 4 * sizeOf(range2) >= urls.length).reduce((best, range2) => best === null || sizeOf(range2) > sizeOf(best) ? range2 : best, null);
    if (largest === null) break;
    const within2 = parts(largest, urls, states);
    const fits = ranges.length - 1 + within2.length <= MOST_AREAS || 2 * sizeOf(largest) > urls.length;
    if (fits && within2.length > 1 && within2.length * LEAST_MEAN <= sizeOf(largest)) {
      ranges = ranges.flatMap((range2) => range2 === largest ? within2 : [range2]);
    } else whole.add(largest);
  }
  return bounded3(ranges);
}
function parts({ path, from, to }, urls, states) {
  const found = [];
  const own = [0, 0, 0];
  for (let at = from; at < to; ) {
    const slash = urls[at].indexOf("/", path.length);
    if (slash < 0) {
      own[states[at]] += 1;
      at += 1;
      continue;
    }
    const folder = urls[at].slice(0, slash + 1);
    const counts = [0, 0, 0];
    const start2 = at;
    const end = (0, import_chunk_I3BUE43S.endOfPrefix)(urls, folder, at, to);
    for (; at < end; at++) counts[states[at]] += 1;
    found.push({ ...counted(folder, counts), flat: false, from: start2, to: end });
  }
  const rest = { ...counted(path, own), flat: true, from, to: from };
  return sizeOf(rest) > 0 ? [rest, ...found] : found;
}
function counted(path, counts) {
  return { path, changed: counts[CHANGED], evicted: counts[EVICTED], kept: counts[KEPT] };
}
function sizeOf({ changed: changed2, evicted, kept }) {
  return changed2 + evicted + kept;
}
function bounded3(ranges) {
  const plain = ({ path, flat, changed: changed2, evicted, kept }) => ({ path, flat, changed: changed2, evicted, kept });
  const goes = ({ changed: changed2, evicted }) => changed2 + evicted;
  const touched = ranges.filter((range2) => goes(range2) > 0);
  const shown2 = new Set(touched.toSorted((a, b) => goes(b) - goes(a)).slice(0, MOST_AREAS - 1));
  const others = ranges.filter((range2) => !shown2.has(range2));
  if (others.length < 2) return ranges.map(plain);
  const sum = (of) => others.reduce((total, range2) => total + range2[of], 0);
  const rest = { path: null, flat: false, changed: sum("changed"), evicted: sum("evicted"), kept: sum("kept") };
  return [...ranges.filter((range2) => shown2.has(range2)).map(plain), rest];
}
var WIDTH = 12;
var SQUARES = { changed: "\u{1F7E7}", evicted: "\u{1F7E8}", kept: "\u{1F7E6}" };
function picture(comparisons) {
  const areas = comparisons.flatMap(({ plans }) => plans).find(({ effect }) => effect.areas.length > 0)?.effect.areas;
  if (!areas) return "";
  const largest = Math.max(...areas.map(sizeOf));
  const rows = areas.map((area) => `| ${name(area)} | ${bar(area, largest)} | ${numbers(area).join(" | ")} |`);
  const { changed: changed2, evicted, kept } = SQUARES;
  return [
    `| part of the site | | ${changed2} changed | ${evicted} along | ${kept} stays |`,
    "| --- | --- | ---: | ---: | ---: |",
    ...rows
  ].join("\n");
}
function name({ path, flat }) {
  if (path === null) return "everything else";
  return flat ? `${(0, import_chunk_I3BUE43S.code)(path)} itself` : (0, import_chunk_I3BUE43S.code)(path);
}
function numbers({ changed: changed2, evicted, kept }) {
  return [changed2, evicted, kept].map((number) => number === 0 ? "" : (0, import_chunk_I3BUE43S.grouped)(number));
}
function bar(area, largest) {
  return ["changed", "evicted", "kept"].map((of) => SQUARES[of].repeat(area[of] === 0 ? 0 : Math.max(1, Math.round(area[of] / largest * WIDTH)))).join("");
}
var MOST_SUMMARY = 9e5;
var FILES = { rules: 40, entries: 1e3, characters: 6e5 };
function summaryOf(outcome, setting) {
  const parts2 = [
    (0, import_chunk_I3BUE43S.titleOf)(outcome, setting.event),
    (0, import_chunk_I3BUE43S.prose)((0, import_chunk_I3BUE43S.sentenceOf)(outcome)),
    destinationTable(outcome, setting),
    ...warningAlerts(outcome),
    picture(outcome.comparisons),
    ...outcome.verification ? [`${(0, import_chunk_I3BUE43S.prose)(verificationHeadline(outcome.verification))}.`, verificationTable(outcome.verification)] : [],
    ...noticeAlerts(outcome),
    ...outcome.comparisons.flatMap((comparison) => fileSections(comparison, FILES)),
    ...adviceSections(outcome)
  ];
  return `${within(parts2, MOST_SUMMARY)}
`;
}
var INNER_MINUTES = 5;
var sendNothing = async (orders) => orders.map((order) => ({ ...order, state: { kind: order.patterns.length > 0 ? "planned" : "nothing" } }));
async function send(orders, options, services) {
  const waiting = orders.filter((order) => hasWork(order) && !isInner(order));
  const isStacked = waiting.length > 0 && orders.some((order) => hasWork(order) && isInner(order));
  const minutes = isStacked ? Math.max(options.waitMinutes, INNER_MINUTES) : options.waitMinutes;
  if (isStacked) {
    services.log.info(
      `${titlesOf(waiting)} stands in front of ${titlesOf(orders.filter(isInner))} and is purged after it, when it has completed or after ${minutes} minutes: earlier, it could fetch and keep what the inner one still serves`
    );
  }
  const results = /* @__PURE__ */ new Map();
  const sendAll = (some2, waitMinutes) => Promise.all(
    some2.map(async (order) => void results.set(order, await sendOne(order, { ...options, waitMinutes }, services)))
  );
  await sendAll(orders.filter(isInner), minutes);
  const inner = [...results.values()];
  const state = isStacked ? stateOf(inner) : "done";
  const outer = orders.filter((order) => !isInner(order));
  if (state === "failed") for (const order of outer) results.set(order, stopped(order, inner));
  else await sendAll(outer, options.waitMinutes);
  if (state === "unconfirmed") {
    const keepMemory = `the CDN behind it has not confirmed its purge within ${minutes} minutes`;
    for (const order of outer) results.set(order, keepingMemory(results.get(order), keepMemory));
  }
  return orders.map((order) => results.get(order));
}
function keepingMemory(result, keepMemory) {
  return result.state.kind === "sent" ? { ...result, state: { ...result.state, keepMemory } } : result;
}
function isInner({ destination: { cdn } }) {
  return (0, import_chunk_I3BUE43S.entryOf)(cdn).layer === "inner";
}
function hasWork({ patterns }) {
  return patterns.length > 0;
}
function titlesOf(orders) {
  return [...new Set(orders.map(({ destination }) => (0, import_chunk_I3BUE43S.entryOf)(destination.cdn).title))].join(" and ");
}
function stateOf(results) {
  if (results.some(({ state }) => state.kind === "failed")) return "failed";
  const isDone = ({ state }) => state.kind !== "sent" || state.receipt.status === "completed";
  return results.every(isDone) ? "done" : "unconfirmed";
}
function stopped(order, inner) {
  if (!hasWork(order)) return { ...order, state: { kind: "nothing" } };
  const { cdn, hash } = inner.find(({ state }) => state.kind === "failed").destination;
  const error2 = `not sent, since ${(0, import_chunk_I3BUE43S.entryOf)(cdn).title} ${hash} behind it could not be purged: it would fetch and keep what that one still serves. The next run purges both.`;
  return { ...order, state: { kind: "failed", error: error2 } };
}
async function sendOne(order, options, services) {
  if (!hasWork(order)) return { ...order, state: { kind: "nothing" } };
  const { destination, patterns } = order;
  const { title, target: noun, load } = (0, import_chunk_I3BUE43S.entryOf)(destination.cdn);
  const id = destination.id;
  const { tokens: tokens2, site, queryStrings, soft, waitMinutes } = options;
  const context = { ...services, token: tokens2[destination.cdn], site, queryStrings, soft };
  let cdn;
  let receipt;
  try {
    services.cancelled?.throwIfAborted();
    cdn = await load();
    receipt = await cdn.purge(id, patterns, context);
    services.log.info(
      `${title}: invalidation ${receipt.id} of ${receipt.patterns.length} patterns accepted for ${noun} ${id} (${destination.hash} in outputs)`
    );
  } catch (error2) {
    return { ...order, state: { kind: "failed", error: messageOf(error2).replaceAll(id, destination.hash) } };
  }
  const last = await waitFor(cdn, title, id, receipt, waitMinutes, context);
  return { destination, patterns: receipt.patterns, state: { kind: "sent", receipt: last } };
}
async function waitFor(cdn, title, id, receipt, minutes, context) {
  if (minutes === 0 || receipt.status === "completed") return receipt;
  const { clock, log: log2, cancelled } = context;
  try {
    const last = await cdn.wait(id, receipt, clock.now() + minutes * 6e4, context);
    if (last.status !== "completed") {
      log2.warning(
        `${title} has accepted invalidation ${receipt.id} but not completed it within ${minutes} minutes. It goes on without us.`
      );
    }
    return last;
  } catch (error2) {
    if (cancelled?.aborted) {
      log2.info(`${title} has accepted invalidation ${receipt.id}; its end is not waited for: ${messageOf(error2)}`);
      return receipt;
    }
    log2.warning(
      `${title} has accepted invalidation ${receipt.id}, but cannot be asked whether it is done: ${messageOf(error2)}`
    );
    return receipt;
  }
}
function messageOf(error2) {
  return error2 instanceof Error ? error2.message : String(error2);
}
var HEADERS = {
  accept: "application/vnd.github+json",
  "accept-encoding": import_chunk_BEAA2HDY.ENCODINGS,
  "user-agent": "cdn-purge",
  "x-github-api-version": "2022-11-28"
};
var LARGEST_ANSWER = 64 * 1024 * 1024;
var MOST_REDIRECTS = 3;
async function ask(url, { json: json3, ...asked }, timeoutMs) {
  let answer;
  try {
    answer = await following(url, { ...asked, timeoutMs, mostBytes: json3 ? LARGEST_ANSWER : 0 });
  } catch (cause) {
    return { kind: "refused", status: 0, headers: {}, why: cause.message, cause };
  }
  const { status, headers, body } = answer;
  const data = (0, import_chunk_BEAA2HDY.parsed)(body?.toString("utf8") ?? "");
  if (status < 200 || status > 299) return { kind: "refused", status, headers, why: messageOf2(status, data) };
  if (!json3) return { kind: "answer", data: void 0 };
  if (body === null) return { kind: "refused", status: 0, headers, why: "the answer is too long" };
  if (typeof data !== "object" && status !== 204)
    return { kind: "refused", status: 0, headers, why: "the answer is not JSON" };
  if (isLimited(data)) return { kind: "refused", status: 403, headers, why: "API rate limit exceeded" };
  return { kind: "answer", data };
}
async function following(url, asked) {
  let at = new URL(url);
  for (let redirects = 0; ; redirects++) {
    const answer = await (0, import_chunk_BEAA2HDY.request)(at, asked);
    const { location } = answer.headers;
    const moved = [301, 302, 307, 308].includes(answer.status) && location && URL.canParse(location, at.href);
    if (!moved || asked.method !== "GET" || redirects >= MOST_REDIRECTS) return answer;
    const next = new URL(location, at);
    if (next.origin !== at.origin) return answer;
    at = next;
  }
}
function messageOf2(status, data) {
  const message = (0, import_chunk_BEAA2HDY.fieldAt)(data, "message");
  return typeof message === "string" ? message : `${status} ${import_node_http.STATUS_CODES[status] ?? ""}`.trim();
}
function isLimited(data) {
  const errors = (0, import_chunk_BEAA2HDY.fieldAt)(data, "errors");
  return Array.isArray(errors) && errors.some((error2) => (0, import_chunk_BEAA2HDY.fieldAt)(error2, "type") === "RATE_LIMITED");
}
var ApiError = class extends Error {
  name = "ApiError";
  status;
  types;
  /** Those of the answer. */
  headers;
  constructor(message, status, types, { headers = {}, ...options } = {}) {
    super(message, options);
    this.status = status;
    this.types = types;
    this.headers = headers;
  }
};
var TRIES = 4;
var PAUSE_MS = 1e3;
var LONGEST_PAUSE_MS = 12e4;
function openApi({
  apiUrl,
  graphqlUrl,
  repository,
  token: token2,
  log: log2,
  clock = { now: Date.now, sleep: import_promises3.setTimeout },
  limits: { githubMs } = import_chunk_3KCFMXM5.LIMITS
}) {
  const [owner, repo] = repository.split("/");
  let calls = 0;
  async function call(what, url, asked) {
    if (token2 === "") throw new ApiError(`${what}: \`github-token\` is empty`, 403, []);
    for (let tries = 1; ; tries++) {
      calls += 1;
      const answer = await ask(url, asked, githubMs);
      if (answer.kind === "answer") return answer.data;
      const { status, headers, why, cause } = answer;
      const pause = pauseBefore(tries, status, headers, clock.now());
      if (pause === null) throw new ApiError(`${what}: ${why}`, status, [], { headers, cause });
      log2.info(`${what}: ${status || "no answer"}; trying again in ${Math.ceil(pause / 1e3)} s`);
      await clock.sleep(pause);
    }
  }
  const authorized = { ...HEADERS, authorization: `token ${token2}` };
  return {
    async rest(route, parameters = {}) {
      const { path, ...asked } = expanded(route, { owner, repo, ...parameters });
      return call(route, apiUrl + path, { ...asked, headers: authorized, json: true });
    },
    async graphql(query, variables) {
      const body = JSON.stringify({ query, variables });
      const headers = { ...authorized, "content-type": "application/json" };
      const answer = await call("POST /graphql", graphqlUrl, { method: "POST", headers, body, json: true });
      const { data, errors } = answer ?? {};
      if (!errors?.length && data) return data;
      if (!errors?.length) throw new ApiError("GraphQL: the answer holds no data", 200, []);
      const types = errors.map(({ type }) => type ?? "");
      throw new ApiError(`GraphQL: ${errors.map(({ message }) => message).join("; ")}`, 200, types);
    },
    async gitStatus(url) {
      const headers = { ...HEADERS, authorization: `basic ${(0, import_chunk_I3BUE43S.basicCredential)(token2)}`, accept: "*/*" };
      try {
        await call(`GET ${new URL(url).pathname}`, url, { method: "GET", headers, json: false });
        return 200;
      } catch (error2) {
        if (error2 instanceof ApiError) return error2.status;
        throw error2;
      }
    },
    calls: () => calls
  };
}
var DENIED = ["FORBIDDEN", "NOT_FOUND", "INSUFFICIENT_SCOPES"];
function isDenied({ status, types, message, headers }) {
  if (types.length > 0) return types.some((type) => DENIED.includes(type));
  if (status !== 403 && status !== 404) return false;
  const limited = headers["retry-after"] !== void 0 || headers["x-ratelimit-remaining"] === "0";
  return !limited && !/rate limit/i.test(message);
}
function expanded(route, parameters) {
  const left = new Map(Object.entries(parameters));
  const [, method, template] = /^(GET|POST|PATCH|DELETE) (\/\S*)$/.exec(route) ?? [];
  if (!template) throw new Error(`"${route}" is no route`);
  const path = template.replaceAll(/\{(\w+)\}/g, (_, name2) => {
    const value = left.get(name2);
    left.delete(name2);
    return encodeURIComponent(String(value));
  });
  if (method !== "GET")
    return { method, path, body: JSON.stringify(Object.fromEntries(left)) };
  const query = new URLSearchParams(
    [...left].map(([name2, value]) => [name2, String(value)])
  ).toString();
  return { method, path: query ? `${path}?${query}` : path };
}
function pauseBefore(tries, status, headers, now) {
  if (tries >= TRIES) return null;
  const limited = status === 429 || status === 403;
  const after = Number(headers["retry-after"]);
  if (limited && headers["retry-after"] !== void 0 && after >= 0) return atMost(after * 1e3);
  if (limited && headers["x-ratelimit-remaining"] !== void 0 && Number(headers["x-ratelimit-remaining"]) === 0) {
    return atMost(Math.max(0, Number(headers["x-ratelimit-reset"]) * 1e3 - now) + PAUSE_MS);
  }
  if (status === 429 || status === 0 || status >= 500) return PAUSE_MS * 2 ** (tries - 1);
  return null;
}
function atMost(pause) {
  return pause <= LONGEST_PAUSE_MS ? pause : null;
}
var MARK = /^<!-- cdn-purge ([0-9a-f]{12}) ([0-9]{1,15})\.([0-9]{1,6}) -->/;
var PAGE = 100;
var MOST_PAGES = 100;
var ROUNDS = 4;
async function writeSticky(api, sticky) {
  const { number, key, run: run2, create } = sticky;
  const body = `<!-- cdn-purge ${key} ${run2.id}.${run2.attempt} -->
${sticky.body}`;
  let written = "none";
  for (let round = 0; round < ROUNDS; round++) {
    const [first, ...others] = await commentsOf(api, number, key);
    if (first === void 0) {
      if (!create) return written;
      await api.rest(`POST ${ISSUE}/comments`, { issue_number: number, body });
      written = "created";
      continue;
    }
    const surplus = others.filter((comment) => compare(comment.run, run2) <= 0);
    const isNewest = surplus.length === others.length && compare(first.run, run2) <= 0;
    const rewrites = isNewest && (written === "none" || compare(first.run, run2) < 0);
    if (rewrites) {
      if (!await changed(api, `PATCH ${COMMENT}`, { comment_id: first.id, body })) continue;
      if (written === "none") written = "updated";
    }
    for (const { id } of surplus) await changed(api, `DELETE ${COMMENT}`, { comment_id: id });
    if (!isNewest) return "left";
    if (others.length === 0 && (round === 0 || !rewrites)) return written;
  }
  return written;
}
var ISSUE = "/repos/{owner}/{repo}/issues/{issue_number}";
var COMMENT = "/repos/{owner}/{repo}/issues/comments/{comment_id}";
function compare(a, b) {
  return a.id - b.id || a.attempt - b.attempt;
}
async function changed(api, route, parameters) {
  try {
    await api.rest(route, parameters);
    return true;
  } catch (error2) {
    if (error2 instanceof ApiError && error2.status === 404) return false;
    throw error2;
  }
}
async function commentsOf(api, number, key) {
  const found = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const answer = await api.rest(`GET ${ISSUE}/comments`, { issue_number: number, per_page: PAGE, page });
    if (!Array.isArray(answer)) throw new ApiError("the list of comments is none", 200, []);
    for (const one of answer) {
      const comment = ownComment(one, key);
      if (comment !== null) found.push(comment);
    }
    if (answer.length < PAGE) return found.sort((a, b) => a.id - b.id);
  }
  throw new ApiError(`the pull request has more than ${MOST_PAGES * PAGE} comments`, 200, []);
}
var TRUSTED = ["OWNER", "MEMBER", "COLLABORATOR"];
function ownComment(value, key) {
  const { id, body, user, author_association } = value;
  if (typeof id !== "number" || typeof body !== "string") return null;
  const [, of, run2, attempt] = MARK.exec(body) ?? [];
  if (of !== key) return null;
  const isBot = user?.type === "Bot";
  if (!isBot && !TRUSTED.includes(String(author_association))) return null;
  return { id, run: { id: Number(run2), attempt: Number(attempt) } };
}
var NEWEST_RUNS = 300;
var PAGE2 = 100;
var ROUTE = "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs";
function workflowFile(workflowRef) {
  return /\/\.github\/workflows\/([^/]+\.ya?ml)@/.exec(workflowRef)?.[1] ?? null;
}
function openRuns(api, workflow) {
  const page = async (number) => {
    const answer = await api.rest(ROUTE, { workflow_id: workflow, per_page: PAGE2, page: number });
    const total = (0, import_chunk_BEAA2HDY.fieldAt)(answer, "total_count");
    const runs = (0, import_chunk_BEAA2HDY.fieldAt)(answer, "workflow_runs");
    if (!Number.isSafeInteger(total) || !Array.isArray(runs))
      throw new ApiError(`${ROUTE}: the answer holds no list of runs`, 200, []);
    return { total, runs: runs.map(runOf) };
  };
  let newest;
  let all;
  async function readNewest() {
    if (workflow === null) return { kind: "failed", why: "the environment does not say which workflow this is" };
    return { kind: "read", ...await page(1) };
  }
  async function readAll() {
    const reading2 = await self.newest();
    if (reading2.kind !== "read") return reading2;
    const pages = Math.ceil(Math.min(reading2.total, NEWEST_RUNS) / PAGE2);
    const others = await Promise.all(Array.from({ length: Math.max(0, pages - 1) }, (_, index) => page(index + 2)));
    const byId = new Map([...reading2.runs, ...others.flatMap(({ runs }) => runs)].map((run2) => [run2.id, run2]));
    return { ...reading2, runs: [...byId.values()] };
  }
  const self = {
    newest: () => newest ??= readNewest().catch(refused2),
    all: () => all ??= readAll().catch(refused2)
  };
  return self;
}
function refused2(error2) {
  if (!(error2 instanceof ApiError)) throw error2;
  return { kind: isDenied(error2) ? "denied" : "failed", why: error2.message };
}
function runOf(answer) {
  const field = (name2, is) => {
    const value = (0, import_chunk_BEAA2HDY.fieldAt)(answer, name2);
    if (is(value)) return value;
    throw new ApiError(`${ROUTE}: the answer holds a run without a readable \`${name2}\``, 200, []);
  };
  return {
    id: field("id", isNumber),
    number: field("run_number", isNumber),
    attempt: field("run_attempt", orNothing(isNumber)) ?? 1,
    event: field("event", isText2),
    status: field("status", orNothing(isText2)) ?? null,
    conclusion: field("conclusion", orNothing(isText2)) ?? null,
    branch: field("head_branch", orNothing(isText2)) ?? null,
    sha: field("head_sha", import_chunk_I3BUE43S.isSha),
    repository: field("head_repository.full_name", orNothing(isText2)) ?? null,
    created: Date.parse(field("created_at", isTime)),
    updated: Date.parse(field("updated_at", isTime))
  };
}
var isNumber = (value) => Number.isSafeInteger(value);
var isText2 = (value) => typeof value === "string";
var isTime = (value) => isText2(value) && !Number.isNaN(Date.parse(value));
var orNothing = (is) => (value) => value === void 0 || value === null || is(value);
var VERSION = /\d+\.\d+/;
async function tagsAmong(repository, names) {
  const branches = names.filter((name2) => VERSION.test(name2)).map((name2) => `refs/heads/${name2}`);
  try {
    const refs = await repository.refs([...names.map((name2) => `refs/tags/${name2}`), ...branches]);
    const isTag = (name2) => refs.has(`refs/tags/${name2}`) || VERSION.test(name2) && !refs.has(`refs/heads/${name2}`);
    return new Set(names.filter(isTag));
  } catch (error2) {
    if (!(error2 instanceof import_chunk_I3BUE43S.UnreadableError)) throw error2;
    return new Set(names);
  }
}
function hashed(text2) {
  return (0, import_node_crypto3.createHash)("sha256").update(text2).digest("hex").slice(0, 12);
}
var EventError = class extends Error {
  name = "EventError";
};
var ZEROS = /^0+$/;
function rangeOf(event) {
  const { name: name2, payload } = event;
  switch (name2) {
    case "push":
      return push(payload);
    case "release":
      return release(payload);
    case "workflow_dispatch":
    case "schedule":
      return range(githubSha(event), unknown(`a ${name2} event does not say what was there before`));
    case "repository_dispatch":
      return repositoryDispatch(event);
    case "workflow_run":
      return workflowRun(payload);
    case "deployment_status":
      return deploymentStatus(payload);
    case "deployment":
      throw new EventError(
        "the event `deployment` fires before anything is deployed: purging now would let the CDN fetch the old bytes again. Run on `deployment_status` instead."
      );
    case "pull_request":
    case "pull_request_target": {
      const head = sha(payload, "pull_request.head.sha");
      return dry({ kind: "sha", sha: head }, { kind: "merge-base", base: sha(payload, "pull_request.base.sha"), head });
    }
    case "merge_group":
      return dry(
        { kind: "sha", sha: sha(payload, "merge_group.head_sha") },
        { kind: "sha", sha: sha(payload, "merge_group.base_sha"), why: "the base of the merge group" }
      );
    default:
      return range({ kind: "unknown" }, unknown(`the event \`${name2}\` does not say what was there before`));
  }
}
function push(payload) {
  const before = text(payload, "before");
  const after = text(payload, "after");
  if (ZEROS.test(after)) return { kind: "skip", why: "the push deleted its branch or tag, so nothing was deployed" };
  const ref = text(payload, "ref");
  const head = { kind: "sha", sha: checked(after, "after") };
  if (!ZEROS.test(before)) {
    const why = ref.startsWith("refs/tags/") ? "where the tag was before" : "`before` of the push";
    return range(head, { kind: "sha", sha: checked(before, "before"), why });
  }
  if (ref.startsWith("refs/tags/")) return range(head, { kind: "previous-tag", tag: ref.slice("refs/tags/".length) });
  return range(head, unknown("the push created its branch, and what was deployed before is on another one"));
}
function release(payload) {
  const action = text(payload, "action");
  if (action === "deleted" || action === "unpublished") {
    return range({ kind: "latest-release" }, unknown(`the release ${text(payload, "release.tag_name")} was ${action}`));
  }
  if ((0, import_chunk_BEAA2HDY.fieldAt)(payload, "release.draft") === true) return { kind: "skip", why: "a draft of a release deploys nothing" };
  const tag = text(payload, "release.tag_name");
  const former = (0, import_chunk_BEAA2HDY.fieldAt)(payload, "changes.tag_name.from");
  if (action === "edited" && typeof former === "string" && former !== "" && former !== tag) {
    return range({ kind: "tag", tag }, { kind: "former-tag", tag: former });
  }
  const prerelease = (0, import_chunk_BEAA2HDY.fieldAt)(payload, "release.prerelease") === true;
  return range({ kind: "tag", tag }, { kind: "previous-release", tag, prerelease });
}
function repositoryDispatch(event) {
  const { payload } = event;
  const given = (0, import_chunk_BEAA2HDY.fieldAt)(payload, "client_payload.sha");
  const head = (0, import_chunk_I3BUE43S.isSha)(given) ? { kind: "sha", sha: given } : githubSha(event);
  const base2 = (0, import_chunk_BEAA2HDY.fieldAt)(payload, "client_payload.base");
  if (base2 === void 0 || base2 === null) {
    return range(head, unknown("the dispatch has no `client_payload.base`"));
  }
  const why = "`client_payload.base` of the dispatch";
  return range(head, { kind: "sha", sha: sha(payload, "client_payload.base"), why });
}
function workflowRun(payload) {
  const conclusion = (0, import_chunk_BEAA2HDY.fieldAt)(payload, "workflow_run.conclusion");
  if (conclusion !== "success") {
    return {
      kind: "skip",
      why: `the workflow run that started this one ended with ${shown(conclusion) ?? "no conclusion"}`
    };
  }
  const from = (0, import_chunk_BEAA2HDY.fieldAt)(payload, "workflow_run.head_repository.full_name");
  if (from !== text(payload, "repository.full_name")) {
    return {
      kind: "skip",
      why: `the workflow run that started this one belongs to another repository, ${shown(from) ?? "which was deleted"}`
    };
  }
  const head = sha(payload, "workflow_run.head_sha");
  return range({ kind: "sha", sha: head }, unknown("a workflow_run event does not say what was there before"));
}
function deploymentStatus(payload) {
  const state = (0, import_chunk_BEAA2HDY.fieldAt)(payload, "deployment_status.state");
  if (state !== "success") return { kind: "skip", why: `the deployment is \`${shown(state)}\`, not \`success\`` };
  const head = sha(payload, "deployment.sha");
  return range({ kind: "sha", sha: head }, unknown("a deployment_status event does not say what was there before"));
}
function githubSha({ sha: sha2 }) {
  if ((0, import_chunk_I3BUE43S.isSha)(sha2)) return { kind: "sha", sha: sha2 };
  throw new EventError(`the environment has ${JSON.stringify(sha2)} as GITHUB_SHA where a full SHA belongs`);
}
function range(head, base2) {
  return { kind: "range", head, base: base2, dry: false };
}
function dry(head, base2) {
  return { kind: "range", head, base: base2, dry: true };
}
function unknown(why) {
  return { kind: "unknown", why };
}
function shown(value) {
  if (value === void 0 || value === null) return null;
  return (typeof value === "string" ? value : JSON.stringify(value)).slice(0, 200);
}
function text(payload, path) {
  const value = (0, import_chunk_BEAA2HDY.fieldAt)(payload, path);
  if (typeof value !== "string" || value === "") throw new EventError(`the event's payload has no text at \`${path}\``);
  return value;
}
function sha(payload, path) {
  return checked(text(payload, path), path);
}
function checked(value, path) {
  if (!(0, import_chunk_I3BUE43S.isSha)(value)) {
    throw new EventError(`the event's payload has ${JSON.stringify(value)} at \`${path}\` where a full SHA belongs`);
  }
  return value;
}
function pullRequestOf({ name: name2, payload }) {
  const number = (0, import_chunk_BEAA2HDY.fieldAt)(payload, "pull_request.number");
  if (name2 !== "pull_request" || (0, import_chunk_BEAA2HDY.fieldAt)(payload, "action") === "closed") return null;
  if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 1) return null;
  const from = (0, import_chunk_BEAA2HDY.fieldAt)(payload, "pull_request.head.repo.full_name");
  return { number, from: typeof from === "string" ? from : "" };
}
function branchOf({ name: name2, payload, ref }) {
  if (name2 === "pull_request" || name2 === "pull_request_target") return text(payload, "pull_request.head.ref");
  return ref.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : null;
}
function defaultBranchOf({ payload }) {
  const branch = (0, import_chunk_BEAA2HDY.fieldAt)(payload, "repository.default_branch");
  return typeof branch === "string" && branch !== "" ? branch : null;
}
function isListed({ name: name2, sha: sha2 }, head) {
  return head === sha2 || name2.startsWith("pull_request");
}
var MOST_COMMENT = 6e4;
var FILES2 = { rules: 10, entries: 100, characters: 4e4 };
function commentBody(outcome, setting) {
  const { serverUrl, repository, runId, event } = setting;
  const head = outcome.head === null ? "" : ` of ${(0, import_chunk_I3BUE43S.code)(outcome.head.slice(0, 7))}`;
  const summary2 = `[summary of the run](${serverUrl}/${repository}/actions/runs/${runId})`;
  const parts2 = [
    (0, import_chunk_I3BUE43S.titleOf)(outcome, event),
    ...outcome.why === null ? [] : [`${(0, import_chunk_I3BUE43S.prose)(outcome.why)}.`],
    destinationTable(outcome, setting),
    // Warnings and advice are for who changes the files and rules, notices for who runs the job.
    ...warningAlerts(outcome),
    picture(outcome.comparisons),
    ...outcome.comparisons.flatMap((comparison) => fileSections(comparison, FILES2)),
    ...adviceSections(outcome)
  ];
  const end = `<sub>By cdn-purge, for the changes${head}. What is purged is counted from the last purge when it is deployed, which may be more. The ${summary2} has all of it.</sub>`;
  return masked(`${within(parts2, MOST_COMMENT)}

${end}`, setting.secrets);
}
function masked(text2, secrets) {
  const forms = secrets.filter((secret) => secret !== "").flatMap((secret) => [secret, encodeURIComponent(secret)]).flatMap((form) => [form, (0, import_chunk_I3BUE43S.code)(form).slice("<code>".length, -"</code>".length)]);
  const sorted2 = [...new Set(forms)].sort((a, b) => b.length - a.length);
  return sorted2.reduce((rest, form) => rest.replaceAll(form, "***"), text2);
}
var permissionNotice = `The comment on the pull request was left out, since the job has no \`pull-requests: write\`. Add to the job, beside the permissions that it has:
permissions:
  pull-requests: write`;
var targetNotice = "`comment` is for the event `pull_request`: on `pull_request_target` nothing is written, since its token may be more than a fork's changes should have. The summary of the run says the same.";
var forkNotice = "The comment on the pull request was left out: it comes from a fork, and the token of its run may only read. The summary of the run says the same.";
async function commentOn(outcome, inputs, { event, runner, api, log: log2 }) {
  const pull = pullRequestOf(event);
  if (pull === null) {
    if (event.name !== "pull_request_target") return [];
    log2.notice(targetNotice);
    return [targetNotice];
  }
  const body = commentBody(outcome, {
    ...runner,
    event: inputs.dryRun === false ? "" : event.name,
    secrets: [
      inputs.token,
      (0, import_chunk_I3BUE43S.basicCredential)(inputs.token),
      ...import_chunk_I3BUE43S.cdnNames.flatMap((cdn) => [inputs.tokens[cdn], ...inputs.targets[cdn]])
    ]
  });
  const run2 = { id: Number(runner.runId), attempt: Number(runner.runAttempt) };
  const create = outcome.status !== "nothing-to-purge" && outcome.status !== "skipped";
  try {
    const written = await writeSticky(api, { number: pull.number, key: keyOf(inputs, runner), run: run2, body, create });
    log2.info(`Comment on pull request ${pull.number}: ${SAID[written]}`);
    return [];
  } catch (error2) {
    if (!(error2 instanceof ApiError)) throw error2;
    const notice = reasonFor(error2, pull.from !== runner.repository);
    log2.notice(notice);
    return [notice];
  }
}
var SAID = {
  created: "written",
  updated: "rewritten",
  left: "left as it is, since a newer run has written it",
  none: "none, since there is nothing to purge"
};
function reasonFor(error2, fork) {
  if (/locked/i.test(error2.message)) return "The comment on the pull request was left out: its conversation is locked.";
  if (isDenied(error2)) return fork ? forkNotice : permissionNotice;
  return `The comment on the pull request could not be written: ${error2.message}. The next run tries again.`;
}
function keyOf({ targets: targets2 }, { env }) {
  const workflow = workflowFile(env.GITHUB_WORKFLOW_REF ?? "");
  const ids = import_chunk_I3BUE43S.cdnNames.map((cdn) => targets2[cdn].map(hashed).sort());
  return hashed(JSON.stringify([workflow, env.GITHUB_JOB ?? "", env.GITHUB_ACTION ?? "", ids]));
}
function attemptsSince(list2, self, memory, tags = /* @__PURE__ */ new Set()) {
  if (self.attempt > 1 && self.head !== self.sha && (self.headInput === "name" || self.event === "release")) {
    return unknown2("an earlier attempt of this run may have deployed another commit");
  }
  const here = [...branchesHere(list2, self, memory), ...tags];
  const runs = list2.runs.filter((run2) => deploys(run2, self) && !isElsewhere(run2, self, here));
  const start2 = startOf(runs, memory);
  if (start2 === null && memory === null) {
    return unknown2(`none of the newest ${NEWEST_RUNS} runs of this workflow succeeded`);
  }
  if (start2 === null && list2.total > list2.runs.length && !runs.some(succeeded)) {
    return unknown2(
      `the last purge, of ${memory}, was before the newest ${NEWEST_RUNS} runs of this workflow, and none of these succeeded`
    );
  }
  const since = runs.filter((run2) => until(run2) >= (start2 ?? Number.NEGATIVE_INFINITY));
  for (const run2 of since) {
    const how = whyHidden(run2, self, list2);
    if (how === null || succeeded(run2) && memory !== null) continue;
    return unknown2(`the list of runs does not say which commit ${nameOf(run2)} deployed: ${how}`);
  }
  return { kind: "known", heads: headsOf(since) };
}
function namesToAsk(list2, self, memory) {
  const here = branchesHere(list2, self, memory);
  const unsure = list2.runs.filter((run2) => deploys(run2, self) && isElsewhere(run2, self, here));
  const from = earliest(list2, self, memory) ?? Number.NEGATIVE_INFINITY;
  return [...new Set(unsure.filter((run2) => until(run2) >= from).map(({ branch }) => branch))];
}
var LONGEST_LIFE_MS = (35 + 30) * 24 * 60 * 6e4;
function reachesBack(list2, self, memory) {
  if (list2.total <= list2.runs.length) return true;
  const from = earliest(list2, self, memory);
  const oldest = Math.min(...list2.runs.map(({ created }) => created));
  return from !== null && oldest + LONGEST_LIFE_MS < from;
}
function earliest(list2, self, memory) {
  const all = list2.runs.filter((run2) => deploys(run2, self));
  const here = branchesHere(list2, self, memory);
  const sure = all.filter((run2) => !isElsewhere(run2, self, here));
  if (memory === null) return startOf(sure, null);
  if (!sure.some((run2) => run2.sha === memory && succeeded(run2))) return null;
  return startOf(all, memory);
}
function startOf(runs, memory) {
  if (memory === null) return newestSuccess(runs);
  const ofMemory = runs.filter(({ sha: sha2 }) => sha2 === memory);
  if (ofMemory.length === 0) return null;
  const oldest = Math.min(...ofMemory.map(({ created }) => created));
  return ofMemory.some(succeeded) ? oldest : newestSuccess(runs.filter(({ created }) => created < oldest));
}
function newestSuccess(runs) {
  const created = runs.filter((run2) => succeeded(run2) && !mayHaveSkipped(run2, runs)).map(({ created: created2 }) => created2);
  return created.length > 0 ? Math.max(...created) : null;
}
function mayHaveSkipped(run2, runs) {
  if (run2.event === "deployment_status") return true;
  if (run2.event !== "push") return false;
  const isSame2 = ({ event, branch, sha: sha2 }) => event === "push" && branch === run2.branch && sha2 === run2.sha;
  return runs.some((other) => isSame2(other) && isBefore(other, run2));
}
function isBefore(one, other) {
  return one.created < other.created || one.created === other.created && one.number < other.number;
}
var NOT_STARTED = ["requested", "pending"];
var NOTHING_DONE = ["skipped", "startup_failure", "action_required"];
var ENTERED_MS = 1e4;
function deploys(run2, self) {
  if (run2.id === self.id) return false;
  const isNew = NOT_STARTED.includes(run2.status) || run2.status === "queued" && run2.updated <= run2.created + ENTERED_MS;
  if (run2.attempt === 1 && (isNew || NOTHING_DONE.includes(run2.conclusion))) return false;
  if (run2.event === "merge_group") return false;
  if (!run2.event.startsWith("pull_request")) return true;
  return self.event.startsWith("pull_request") && run2.branch === self.branch && run2.repository === self.repository;
}
function branchesHere({ runs }, self, memory) {
  if (self.branch === null) return [];
  const own = [self.branch];
  const isPush = self.event === "push" || self.event.startsWith("pull_request");
  if (!isPush && self.defaultBranch !== null) own.push(self.defaultBranch);
  const ofMemory = runs.filter((run2) => run2.sha === memory && deploys(run2, self));
  if (ofMemory.some((run2) => !isElsewhere(run2, self, own))) return own;
  return [...own, ...ofMemory.map(({ branch }) => branch)];
}
function isElsewhere({ event, branch }, self, here) {
  return event === "push" && self.branch !== null && branch !== null && !here.includes(branch);
}
function whyHidden(run2, self, { runs }) {
  const { event } = run2;
  if (event === "workflow_run" || event === "repository_dispatch") return `its event is ${event}`;
  if (event === "release" && !isOfPublishing(run2, self, runs))
    return "a release that is deleted or unpublished puts the one before it in its place";
  if (self.headInput === "none") return null;
  const isOther = self.headInput === "name" || self.head !== self.sha || event === "workflow_dispatch";
  return isOther ? "it may have had an input `head`" : null;
}
function isOfPublishing(run2, self, runs) {
  return runs.some(
    (other) => (succeeded(other) || other.id === self.id) && other.event === "release" && other.sha === run2.sha && other.branch === run2.branch && Math.abs(other.created - run2.created) <= ENTERED_MS
  );
}
function until({ status, updated }) {
  return status === "completed" ? updated : Number.POSITIVE_INFINITY;
}
function succeeded({ conclusion }) {
  return conclusion === "success";
}
var MOST_NAMED2 = 3;
function headsOf(runs) {
  const bySha = groupBy(runs, ({ sha: sha2 }) => sha2);
  return [...bySha].map(([sha2, all]) => {
    const named = all.slice(0, MOST_NAMED2).map(nameOf).join(", ");
    return { sha: sha2, why: all.length > MOST_NAMED2 ? `${named} and ${all.length - MOST_NAMED2} more` : named };
  });
}
function nameOf({ number, attempt, conclusion, status }) {
  const again = attempt > 1 ? `attempt ${attempt}: ` : "";
  return `run #${number} (${again}${(conclusion ?? status ?? "no status").replaceAll("_", " ")})`;
}
function unknown2(why) {
  return { kind: "unknown", why };
}
var RevisionError = class extends Error {
  name = "RevisionError";
};
async function headOf(input, event, eventName, repository, api) {
  if (input) return revisionOf("head", input, repository);
  switch (event.kind) {
    case "sha":
      return event.sha;
    case "tag":
      return revisionOf("head", { kind: "ref", ref: `refs/tags/${event.tag}` }, repository);
    case "latest-release": {
      const latest = await latestRelease(api);
      return revisionOf("head", { kind: "ref", ref: `refs/tags/${latest}` }, repository);
    }
    case "unknown":
      throw new EventError(
        `the event \`${eventName}\` does not say which commit was deployed. Set \`head\` to it, for example \`head: \${{ github.sha }}\`, and \`base\` to what was there before, or to \`none\`.`
      );
  }
}
async function eventBaseOf(event, repository, api) {
  switch (event.kind) {
    case "unknown":
      return event;
    case "sha":
      return { kind: "known", shas: [event.sha], why: event.why };
    case "former-tag": {
      const commit = await commitOf(`refs/tags/${event.tag}`, repository);
      const why = `the tag ${event.tag}, which the release had before`;
      return commit ? { kind: "known", shas: [commit], why } : { kind: "unknown", why: `${why}, is gone` };
    }
    case "previous-tag": {
      const tags = await repository.refs("tags");
      const names = [...tags.keys()].map((ref) => ref.slice("refs/tags/".length));
      const { previousTag } = await Promise.resolve().then(() => __toESM(require("./release-GH6JZAMJ.js")));
      const previous = previousTag(event.tag, names);
      if (!previous) {
        return { kind: "unknown", why: `no other tag is known to be the newest of the channel of ${event.tag}` };
      }
      return { kind: "known", shas: [tags.get(`refs/tags/${previous}`).commit], why: `the tag ${previous}` };
    }
    case "previous-release": {
      const others = await releases(api);
      if (!others) {
        const why = `the repository has ${MOST_RELEASES} releases or more, and no more than that are looked through`;
        return { kind: "unknown", why };
      }
      const { previousRelease } = await Promise.resolve().then(() => __toESM(require("./release-GH6JZAMJ.js")));
      const previous = previousRelease(event, others);
      if (!previous) {
        return { kind: "unknown", why: `no other release is known to be the newest of the channel of ${event.tag}` };
      }
      const commit = await commitOf(`refs/tags/${previous}`, repository);
      if (!commit) return { kind: "unknown", why: `the tag of the release ${previous} is gone` };
      return { kind: "known", shas: [commit], why: `the release ${previous}` };
    }
    case "merge-base": {
      const route = "GET /repos/{owner}/{repo}/compare/{basehead}";
      const answer = await api.rest(route, { basehead: `${event.base}...${event.head}`, per_page: 1 });
      const sha2 = (0, import_chunk_BEAA2HDY.fieldAt)(answer, "merge_base_commit.sha");
      if (!(0, import_chunk_I3BUE43S.isSha)(sha2)) throw garbled(route);
      return { kind: "known", shas: [sha2], why: "where the pull request left its base branch" };
    }
  }
}
async function namedBase(revision2, repository) {
  const sha2 = await revisionOf("base", revision2, repository);
  return { kind: "known", shas: [sha2], why: "the input `base`" };
}
async function revisionOf(input, revision2, repository) {
  if (revision2.kind === "sha") return revision2.sha;
  if (revision2.kind === "ref") {
    const commit = await commitOf(revision2.ref, repository);
    if (commit) return commit;
    throw new RevisionError(`\`${input}\` is ${revision2.ref}, which the repository does not have (any more).`);
  }
  const { name: name2 } = revision2;
  const tag = `refs/tags/${name2}`;
  const branch = `refs/heads/${name2}`;
  const refs = await repository.refs([tag, branch]);
  if (refs.has(tag) && refs.has(branch)) {
    throw new RevisionError(`\`${input}\` is ${name2}, which is a tag and a branch. Give \`${tag}\` or \`${branch}\`.`);
  }
  const found = refs.get(tag) ?? refs.get(branch);
  if (found) return found.commit;
  const short = /^[0-9a-f]{4,39}$/.test(name2) ? " A SHA must be given in full." : "";
  throw new RevisionError(`\`${input}\` is ${name2}, and the repository has no tag and no branch of that name.${short}`);
}
async function commitOf(ref, repository) {
  return (await repository.refs([ref])).get(ref)?.commit ?? null;
}
async function latestRelease(api) {
  const route = "GET /repos/{owner}/{repo}/releases/latest";
  try {
    const tag = (0, import_chunk_BEAA2HDY.fieldAt)(await api.rest(route), "tag_name");
    if (typeof tag === "string") return tag;
    throw garbled(route);
  } catch (cause) {
    if (!(cause instanceof ApiError) || cause.status !== 404) throw cause;
    const message = "no release is left after this one, so what is deployed now is unknown. Set `head` to the commit that is.";
    throw new EventError(message, { cause });
  }
}
var PAGE3 = 100;
var MOST_RELEASES = 1e3;
async function releases(api) {
  const found = [];
  for (let page = 1; page <= MOST_RELEASES / PAGE3; page++) {
    const route = "GET /repos/{owner}/{repo}/releases";
    const list2 = await api.rest(route, { per_page: PAGE3, page });
    if (!Array.isArray(list2)) throw garbled(route);
    found.push(...list2.flatMap((release2) => releaseOf(release2, route) ?? []));
    if (list2.length < PAGE3) return found;
  }
  return null;
}
function releaseOf(release2, route) {
  if ((0, import_chunk_BEAA2HDY.fieldAt)(release2, "draft") !== false) return null;
  const tag = (0, import_chunk_BEAA2HDY.fieldAt)(release2, "tag_name");
  if (typeof tag !== "string") throw garbled(route);
  return { tag, prerelease: (0, import_chunk_BEAA2HDY.fieldAt)(release2, "prerelease") === true };
}
function garbled(route) {
  return new ApiError(`${route}: the answer is not what GitHub gives`, 200, []);
}
function modeOf({ kind }, dryByAuto) {
  if (kind === "auto") return dryByAuto ? "event" : "auto";
  return kind === "event" || kind === "none" ? kind : "revision";
}
async function findBases(mode, destinations, self, sources) {
  const forAll = (base2) => ({
    found: destinations.map((destination) => ({ destination: { ...destination, memory: null }, base: base2 })),
    memory: null,
    notices: []
  });
  switch (mode) {
    case "none":
      return forAll({ kind: "everything", why: "the input `base` is `none`" });
    case "event":
      return forAll(baseOf(await answered(() => sources.eventBase())));
    case "revision":
      return forAll(baseOf(await answered(() => sources.namedBase())));
    case "auto":
      return findRemembered(destinations, self, sources);
  }
}
async function findRemembered(destinations, self, sources) {
  const refs = destinations.flatMap(({ memory: memory2 }) => memory2?.ref ?? []);
  const [memory, newest] = await Promise.all([sources.memories(refs), sources.runs.newest()]);
  if (memory.kind === "failed") {
    const base2 = { kind: "unknown", why: `the memory of the last purge cannot be read: ${memory.why}` };
    return { found: destinations.map((destination) => ({ destination, base: base2 })), memory, notices: [] };
  }
  const read = destinations.map((destination) => withMemory(destination, memory));
  const values = new Set(read.map(valueOf));
  const first = memory.kind === "read" && values.has(null) && await sources.mayWrite();
  const asking = [...values].filter((value) => value !== null || !first);
  const seen = await seenSince(asking, newest, self, sources);
  const event = asking.length > 0 && (seen.kind === "denied" || asking.includes(null)) ? await eventBase(sources) : null;
  const found = read.map((destination) => {
    const value = valueOf(destination);
    if (value === null && first) return { destination, base: FIRST };
    const deployed = memory.kind === "read" ? deployedTo(destination, memory) : null;
    return { destination, base: decide2(value, deployed, self.head, seen, event) };
  });
  const isIdle = found.some(
    ({ destination, base: base2 }) => valueOf(destination) === self.head && isHeadAlone(base2, self.head)
  );
  const notices = [
    ...first ? [firstNotice] : [],
    ...asking.includes(null) ? [contentsNotice] : [],
    ...asking.length > 0 && seen.kind === "denied" ? [actionsNotice] : [],
    ...seen.kind === "read" && isIdle ? [idleNotice] : []
  ];
  return { found, memory, notices };
}
function withMemory(destination, memory) {
  if (memory.kind !== "read" || !destination.memory) return { ...destination, memory: null };
  const { ref } = destination.memory;
  return { ...destination, memory: { ref, value: memory.values.get(ref) ?? null } };
}
function valueOf({ memory }) {
  return memory?.value ?? null;
}
function deployedTo({ memory }, reading2) {
  return memory ? reading2.deployed.get(memory.ref) ?? null : null;
}
var FIRST = {
  kind: "unknown",
  why: "no purge of these rules for this target is remembered yet"
};
var firstNotice = "These rules have no memory of a last purge yet: this is their first run, or they were changed. Such a run purges all that they reach, once; from then on only what changed.";
var idleNotice = "The commit is the one purged last, and no deploy of another one was attempted since. If something changed that git does not know, run once with `base: none`: it purges all that the rules reach.";
var contentsNotice = `The token may not remember what was purged last, since the job has no \`contents: write\`. With it, each CDN target's last purge is kept in a ref below refs/cdn-purge/, and a run purges what changed since then; without it a run that succeeded is taken for one that purged. Add to the job, beside the permissions that it has:
permissions:
  contents: write`;
var actionsNotice = `Other deploys since the last purge cannot be seen, since the job has no \`actions: read\`: those that failed, were cancelled, overlapped or did not purge. What they uploaded may stay in the cache where this commit equals the last one. Add to the job, beside the permissions that it has:
permissions:
  actions: read`;
async function seenSince(memories, newest, self, { runs, tagsAmong: tagsAmong2 }) {
  if (newest.kind !== "read") return newest;
  const list2 = memories.every((memory) => reachesBack(newest, self, memory)) ? newest : await runs.all();
  if (list2.kind !== "read") return list2;
  const names = [...new Set(memories.flatMap((memory) => namesToAsk(list2, self, memory)))];
  const tags = names.length > 0 ? await tagsAmong2(names) : /* @__PURE__ */ new Set();
  return { kind: "read", since: new Map(memories.map((memory) => [memory, attemptsSince(list2, self, memory, tags)])) };
}
function decide2(memory, deployed, head, seen, event) {
  if (event?.kind === "failed") return baseOf(event);
  const purged = memory === null ? [] : [{ sha: memory, why: "purged last" }];
  const { latest = null, unpurged = null } = deployed ?? {};
  if (latest !== null && latest !== memory) purged.push({ sha: latest, why: "deployed last, by another run" });
  if (unpurged !== null) purged.push({ sha: unpurged, why: "deployed by a run whose purge failed" });
  const said = event?.kind === "known" ? event.shas.map((sha2) => ({ sha: sha2, why: event.why })) : [];
  switch (seen.kind) {
    case "failed":
      return { kind: "unknown", why: `the runs of this workflow cannot be read: ${seen.why}` };
    case "denied":
      if (event?.kind === "unknown" && memory === null) return event;
      return known([...purged, ...said], head);
    case "read": {
      const attempts = seen.since.get(memory);
      if (attempts.kind === "unknown") return attempts;
      const heads = attempts.heads.map(({ sha: sha2, why }) => ({ sha: sha2, why: `deployed by ${why}` }));
      return known([...purged, ...memory === null ? said : [], ...heads], head);
    }
  }
}
async function eventBase(sources) {
  try {
    return await answered(() => sources.eventBase());
  } catch (error2) {
    if (error2 instanceof RevisionError) return { kind: "unknown", why: error2.message };
    throw error2;
  }
}
async function answered(question) {
  try {
    return await question();
  } catch (error2) {
    if (error2 instanceof ApiError || error2 instanceof import_chunk_I3BUE43S.UnreadableError) return { kind: "failed", why: error2.message };
    throw error2;
  }
}
function known(all, head) {
  const commits = [...groupBy(all, ({ sha: sha2 }) => sha2)].map(([sha2, same]) => ({
    sha: sha2,
    why: same.map(({ why }) => why).join("; ")
  }));
  const others = commits.filter(({ sha: sha2 }) => sha2 !== head);
  const used = others.length > 0 ? others : commits;
  return { kind: "known", commits: used, why: used.map(({ sha: sha2, why }) => `${sha2.slice(0, 7)}: ${why}`).join("; ") };
}
function baseOf(base2) {
  if (base2.kind === "failed") return { kind: "unknown", why: `what was there before cannot be read: ${base2.why}` };
  if (base2.kind === "unknown") return base2;
  return { kind: "known", commits: base2.shas.map((sha2) => ({ sha: sha2, why: base2.why })), why: base2.why };
}
function isHeadAlone(base2, head) {
  return base2.kind === "known" && base2.commits.every(({ sha: sha2 }) => sha2 === head);
}
function memoryRef(cdn, target, what) {
  return `refs/cdn-purge/${cdn}/${target}/${hashed(what)}`;
}
function besideRef(memory, name2) {
  return memory.replace(/[^/]*$/, name2);
}
async function readMemories(api, repository, refs) {
  const [owner, name2] = repository.split("/");
  const beside = (ref) => [besideRef(ref, "latest"), besideRef(ref, "unpurged")];
  const all = [.../* @__PURE__ */ new Set([...refs, ...refs.flatMap(beside)])];
  const fields = all.map((ref, index) => `r${index}: ref(qualifiedName: ${JSON.stringify(ref)}) { target { oid } }`);
  const query = `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${["id", ...fields].join(" ")} } }`;
  try {
    const answer = await api.graphql(query, { owner, name: name2 });
    const repositoryId = (0, import_chunk_BEAA2HDY.fieldAt)(answer, "repository.id");
    const held = all.map((_, index) => {
      const ref = (0, import_chunk_BEAA2HDY.fieldAt)(answer, `repository.r${index}`);
      return ref === null ? null : (0, import_chunk_BEAA2HDY.fieldAt)(ref, "target.oid");
    });
    if (typeof repositoryId !== "string" || !held.every((sha2) => sha2 === null || (0, import_chunk_I3BUE43S.isSha)(sha2)))
      throw new ApiError("GraphQL: the answer does not say what the refs hold", 200, []);
    const at = (ref) => held[all.indexOf(ref)] ?? null;
    const deployedTo2 = (ref) => ({
      latest: at(besideRef(ref, "latest")),
      unpurged: at(besideRef(ref, "unpurged"))
    });
    const deployed = new Map(refs.map((ref) => [ref, deployedTo2(ref)]));
    return { kind: "read", repositoryId, values: new Map(refs.map((ref) => [ref, at(ref)])), deployed };
  } catch (error2) {
    if (!(error2 instanceof ApiError)) throw error2;
    return { kind: isDenied(error2) ? "denied" : "failed", why: error2.message };
  }
}
async function mayWrite(api, serverUrl, repository) {
  return await api.gitStatus(`${serverUrl}/${repository}/info/refs?service=git-receive-pack`) === 200;
}
var DELETIONS = 3;
async function moveMemory(api, move) {
  const { before, after } = move;
  if (before === after) {
    const kept = await move.seen() ? { kind: "same" } : await settle(api, move, "another run moved it");
    if (kept.kind === "same") await notePurged(api, move);
    return kept;
  }
  const memory = change(move, before, after);
  const refusal = await updateMost(api, move, [[memory], latestOf(move), clearingOf(move)]);
  if (!refusal) return { kind: "moved" };
  return refusal.denied ? { kind: "denied", why: refusal.why } : settle(api, move, refusal.why);
}
async function settle(api, move, reason) {
  const { repository, ref, before, after } = move;
  let why = reason;
  for (let tries = 1; tries <= DELETIONS; tries++) {
    const reading2 = await readMemories(api, repository, [ref]);
    if (reading2.kind !== "read") return { kind: "failed", why: `${why}; ${reading2.why}` };
    const now = reading2.values.get(ref) ?? null;
    if (now === after) return { kind: before === after ? "same" : "moved" };
    if (now === null) return { kind: "forgotten", why };
    if (now !== before && await move.seen()) {
      const { latest } = reading2.deployed.get(ref);
      await notePurged(api, { ...move, deployed: { ...move.deployed, latest } });
      return { kind: "left", sha: now };
    }
    const refusal = await update(api, move, [change(move, now, null)]);
    if (!refusal) return { kind: "forgotten", why };
    if (refusal.denied) return { kind: "denied", why: refusal.why };
    why = refusal.why;
  }
  return { kind: "failed", why };
}
async function notePurged(api, move) {
  await updateMost(api, move, [latestOf(move), clearingOf(move)]);
}
async function noteUnpurged(api, move) {
  const { deployed, after } = move;
  if (deployed.latest === after || deployed.unpurged === after) return;
  await update(api, move, [noteOf(move, "unpurged")]);
}
function change({ ref, after }, from, to) {
  const none = "0".repeat(after.length);
  return { name: ref, beforeOid: from ?? none, afterOid: to ?? none, force: true };
}
function noteOf({ ref, after }, name2) {
  return { name: besideRef(ref, name2), afterOid: after, force: true };
}
function latestOf(move) {
  return move.deployed.latest === move.after ? [] : [noteOf(move, "latest")];
}
function clearingOf(move) {
  const { unpurged } = move.deployed;
  return unpurged === null ? [] : [change({ ...move, ref: besideRef(move.ref, "unpurged") }, unpurged, null)];
}
async function updateMost(api, move, parts2) {
  const filled = parts2.filter((part) => part.length > 0);
  let refusal = null;
  for (let count2 = filled.length; count2 > 0; count2--) {
    refusal = await update(api, move, filled.slice(0, count2).flat());
    if (!refusal?.answered || refusal.denied) break;
  }
  return refusal;
}
async function update(api, { repositoryId }, refUpdates) {
  const query = "mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }";
  try {
    await api.graphql(query, { input: { repositoryId, refUpdates } });
    return null;
  } catch (error2) {
    if (!(error2 instanceof ApiError)) throw error2;
    const denied = isDenied(error2) && !error2.types.includes("NOT_FOUND");
    return { denied, answered: error2.status === 200, why: error2.message };
  }
}
async function isListedInRuns(head, { runs, event }) {
  return isListed(event, head) && (await runs.newest()).kind === "read";
}
var MovedError = class extends Error {
  name = "MovedError";
};
async function checkMemories(destinations, { api, repository }) {
  const memories = destinations.flatMap(({ memory }) => memory ?? []);
  if (memories.length === 0) return null;
  const reading2 = await readMemories(
    api,
    repository,
    memories.map(({ ref }) => ref)
  );
  if (reading2.kind !== "read") return reading2;
  const moved = memories.find(({ ref, value }) => value !== reading2.values.get(ref));
  if (moved) {
    throw new MovedError(
      `another run has purged since \`plan\` was made: ${moved.ref} was ${moved.value ?? "not there"} and is something else now. Nothing was sent. Plan again.`
    );
  }
  const deployed = [...reading2.deployed].map(([ref, { latest }]) => [ref, { latest, unpurged: null }]);
  return { ...reading2, deployed: new Map(deployed) };
}
async function remember(ended, head, reading2, remembering) {
  if (reading2.kind !== "read") {
    if (reading2.kind === "failed") await forgetUnread(ended, head, remembering);
    return reading2.kind === "denied" && ended.some(({ destination }) => destination.memory) ? [contentsNotice] : [];
  }
  const moved = await Promise.all(ended.map((one) => moveOne(one, head, reading2, remembering)));
  return moved.some((one) => one?.kind === "denied") ? [contentsNotice] : [];
}
async function moveOne({ destination: { hash, memory }, state }, head, { repositoryId, deployed }, remembering) {
  if (!memory || state.kind === "planned") return null;
  const { api, repository, log: log2 } = remembering;
  const { ref, value } = memory;
  const seen = () => isListedInRuns(head, remembering);
  const move = { repository, repositoryId, ref, before: value, deployed: deployed.get(ref), after: head, seen };
  const keepMemory = state.kind === "sent" ? state.keepMemory : void 0;
  if (keepMemory) log2.info(`${hash}: ${ref} stays as it was, so the next run purges this again: ${keepMemory}`);
  if (keepMemory || state.kind === "failed") {
    await noteUnpurged(api, move);
    return null;
  }
  const moved = await moveMemory(api, move);
  if (moved.kind === "failed")
    log2.warning(`${hash}: ${describeMove(moved, ref, head)}.${await seen() ? "" : UNSEEN}`);
  else log2.info(`${hash}: ${describeMove(moved, ref, head)}`);
  return moved;
}
var UNSEEN = " The next run will not know of this purge: run once with `base: none`.";
async function forgetUnread(ended, after, remembering) {
  const { api, repository, log: log2 } = remembering;
  const purged = ended.filter(({ state }) => state.kind === "sent" || state.kind === "nothing");
  const refs = purged.flatMap(({ destination }) => destination.memory?.ref ?? []);
  if (refs.length === 0) return;
  const isFound = await isListedInRuns(after, remembering);
  const reading2 = await readMemories(api, repository, refs);
  if (reading2.kind !== "read") {
    if (!isFound) log2.warning(`the memory of the last purge cannot be read: ${reading2.why}.${UNSEEN}`);
    return;
  }
  const { repositoryId } = reading2;
  for (const ref of refs) {
    const deployed = { latest: reading2.deployed.get(ref).latest, unpurged: null };
    const move = { repository, repositoryId, ref, before: null, deployed, after, seen: async () => isFound };
    if (isFound) await notePurged(api, move);
    else log2.info(describeMove(await settle(api, move, "it could not be read before"), ref, after));
  }
}
function describeMove(moved, ref, head) {
  switch (moved.kind) {
    case "moved":
      return `remembered ${head} in ${ref}`;
    case "same":
      return `${ref} holds ${head} already`;
    case "left":
      return `another run moved ${ref} to ${moved.sha} meanwhile; the next run finds this one among the runs`;
    case "forgotten":
      return `${ref} could not be moved (${moved.why}) and is gone, so the next run purges all that the rules reach`;
    case "denied":
    case "failed":
      return `${ref} could not be moved: ${moved.why}`;
  }
}
function listDestinations(inputs, dry2) {
  if (!dry2) checkTokens(inputs);
  const [first, ...others] = import_chunk_I3BUE43S.cdnNames.flatMap((cdn2) => {
    const grammar = (0, import_chunk_I3BUE43S.entryOf)(cdn2).grammar(inputs);
    return inputs.targets[cdn2].map((id) => ({ cdn: cdn2, id, hash: hashed(id), grammar, memory: null }));
  });
  if (first) return [first, ...others];
  const [cdn] = import_chunk_I3BUE43S.cdnNames;
  if (dry2) return [{ cdn, id: null, hash: null, grammar: (0, import_chunk_I3BUE43S.entryOf)(cdn).grammar(inputs), memory: null }];
  throw new InputError(
    `no CDN is given, so there is nobody to tell. Set \`${import_chunk_I3BUE43S.cdnNames.map((name2) => (0, import_chunk_I3BUE43S.entryOf)(name2).ids.input).join("`, `")}\`, or \`dry-run: true\` to see what would be purged.`
  );
}
var scratches = /* @__PURE__ */ new Set();
process.on("exit", () => {
  for (const dir of scratches) (0, import_node_fs3.rmSync)(dir, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 });
});
async function makeScratch({ temp, sha: sha2, workspace }) {
  const dir = await (0, import_promises5.mkdtemp)((0, import_node_path3.join)(temp, "cdn-purge-"));
  scratches.add(dir);
  const alternates = (0, import_node_path3.join)(dir, "objects", "info", "alternates");
  const configure = async () => {
    const format = sha2.length === 64 ? "[extensions]\n	objectFormat = sha256\n" : "";
    const file = (0, import_node_path3.join)(dir, `config.${(0, import_node_crypto4.randomUUID)()}`);
    await (0, import_promises5.writeFile)(file, `[core]
	repositoryFormatVersion = 1
	bare = true
${format}`);
    await (0, import_promises5.rename)(file, (0, import_node_path3.join)(dir, "config"));
  };
  await (0, import_promises5.mkdir)((0, import_node_path3.join)(dir, "objects", "info"), { recursive: true });
  await (0, import_promises5.mkdir)((0, import_node_path3.join)(dir, "refs"));
  await (0, import_promises5.writeFile)((0, import_node_path3.join)(dir, "HEAD"), "ref: refs/heads/none\n");
  await configure();
  const objects = workspace && (0, import_node_path3.resolve)(workspace, ".git", "objects");
  if (objects && (0, import_node_fs3.existsSync)(objects) && await sameFormat(workspace, sha2)) {
    await (0, import_promises5.writeFile)(alternates, `${objects.replaceAll("\\", "/")}
`);
  }
  return {
    dir,
    hasCheckout: () => (0, import_node_fs3.existsSync)(alternates),
    dropCheckout: () => (0, import_promises5.rm)(alternates),
    configure,
    async remove() {
      await (0, import_promises5.rm)(dir, { recursive: true, force: true, maxRetries: 3 });
      scratches.delete(dir);
    }
  };
}
async function sameFormat(workspace, sha2) {
  const config = await (0, import_promises5.readFile)((0, import_node_path3.join)(workspace, ".git", "config"), "utf8").catch(() => "");
  return /objectformat\s*=\s*sha256/i.test(config) === (sha2.length === 64);
}
var UNTRUSTED = /certificate problem|certificate verif|verify failed|self.signed certificate|UNTRUSTED_ROOT/i;
function isUntrusted(stderr) {
  return UNTRUSTED.test(stderr);
}
async function trustedByNode(dir, env) {
  if (!env.NODE_EXTRA_CA_CERTS || env.GIT_SSL_CAINFO) return null;
  const tls = await Promise.resolve().then(() => __toESM(require("node:tls")));
  const file = (0, import_node_path4.join)(dir, "trusted.pem");
  const all = tls.getCACertificates ? /* @__PURE__ */ new Set([...tls.getCACertificates("default"), ...tls.getCACertificates("system")]) : [...tls.rootCertificates, await (0, import_promises6.readFile)(env.NODE_EXTRA_CA_CERTS, "utf8").catch(() => "")];
  await (0, import_promises6.writeFile)(file, [...all].join("\n"));
  return file;
}
var TRIES2 = 3;
var PAUSE_MS2 = 500;
var NOT_THERE = /not our ref|unadvertised object|no such remote ref|couldn't find remote ref|bad object/i;
async function openRepository(options) {
  const scratch = await makeScratch(options);
  const { dir } = scratch;
  const url = `${options.serverUrl}/${options.repository}`;
  const gitOptions = {
    dir,
    serverUrl: options.serverUrl,
    url,
    token: options.token,
    env: options.env,
    ...options.limits && { limits: options.limits }
  };
  let processes = 0;
  let trusted = null;
  const run2 = async (args, input, take) => {
    processes += 1;
    const tried = trusted;
    const result = await (0, import_chunk_I3BUE43S.git)({ ...gitOptions, trusted: tried }, args, input, take);
    if (result.code === 0 || tried || !isUntrusted(result.stderr)) return result;
    trusted ??= await trustedByNode(dir, options.env);
    return trusted ? run2(args, input, take) : result;
  };
  const read = async (args, input, take) => succeeded2(args, await run2(args, input, take));
  const objects = (0, import_chunk_I3BUE43S.objectsOf)(read);
  const available = /* @__PURE__ */ new Set();
  async function fetchObjects(oids) {
    const args = ["fetch", "--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", "--depth=1"];
    const result = await patiently(
      options.clock,
      () => run2([...args, "--filter=blob:none", "--stdin", url], oids.join("\n"))
    );
    await scratch.configure();
    if (result.code === 0) return [];
    if (!NOT_THERE.test(result.stderr)) throw failure(args, result);
    if (oids.length === 1) return oids;
    const half = oids.length >> 1;
    return [...await fetchObjects(oids.slice(0, half)), ...await fetchObjects(oids.slice(half))];
  }
  const trees = /* @__PURE__ */ new Map();
  const diffs = /* @__PURE__ */ new Map();
  async function complete(head, commits) {
    if (!scratch.hasCheckout()) return false;
    const bases = commits.filter((sha2) => sha2 !== head);
    try {
      const [tree, found] = await Promise.all([
        commits.includes(head) ? objects.tree(head) : null,
        bases.length > 0 ? objects.diffs(bases, head) : []
      ]);
      if (tree) trees.set(head, tree);
      for (const [index, changes] of found.entries()) diffs.set(`${bases[index]} ${head}`, changes);
      return true;
    } catch (error2) {
      if (!(error2 instanceof import_chunk_I3BUE43S.GitError)) throw error2;
      await scratch.dropCheckout();
      return false;
    }
  }
  async function blobs(oids) {
    const wanted = [...new Set(oids)];
    const local = await objects.blobs(wanted);
    const absent = wanted.filter((oid) => !local.has(oid));
    if (absent.length === 0) return local;
    const missing = await fetchObjects(absent);
    const fetched = await objects.blobs(absent);
    if (fetched.size < absent.length) throw new import_chunk_I3BUE43S.GitError(`the server does not give the blobs ${missing.join(", ")}`);
    return new Map([...local, ...fetched]);
  }
  const repository = {
    blobs,
    async refs(names) {
      const patterns = names === "tags" ? [] : names.flatMap((name2) => [name2, `${name2}^{}`]);
      const args = ["ls-remote", ...names === "tags" ? ["--tags"] : [], "--", url, ...patterns];
      const refs = parseRefs(succeeded2(args, await patiently(options.clock, () => run2(args))).toString("utf8"));
      return names === "tags" ? refs : new Map([...refs].filter(([name2]) => names.includes(name2)));
    },
    async need(commits) {
      const wanted = [...new Set(commits)].filter((sha2) => !available.has(sha2));
      if (wanted.length === 0) return [];
      const missing = await complete(commits[0], wanted) ? [] : await fetchObjects([.../* @__PURE__ */ new Set([...available, ...wanted])]);
      for (const sha2 of wanted) if (!missing.includes(sha2)) available.add(sha2);
      return missing;
    },
    commitsOf: objects.commitsOf,
    tree: async (commit) => trees.get(commit) ?? objects.tree(commit),
    async diff(bases, head) {
      const unread = bases.filter((base2) => !diffs.has(`${base2} ${head}`));
      const found = unread.length === 0 ? [] : await objects.diffs(unread, head);
      for (const [index, changes] of found.entries()) diffs.set(`${unread[index]} ${head}`, changes);
      return bases.flatMap((base2) => diffs.get(`${base2} ${head}`));
    },
    async file(commit, path) {
      const oid = await objects.fileId(commit, path);
      return oid === null ? null : (await blobs([oid])).get(oid);
    },
    blobIds: objects.blobIds,
    processes: () => processes
  };
  const open = /* @__PURE__ */ new Set();
  const noted = (ask3) => (...args) => {
    const answer = ask3(...args);
    open.add(answer);
    const close = () => open.delete(answer);
    answer.then(close, close);
    return answer;
  };
  return {
    refs: noted(repository.refs),
    need: noted(repository.need),
    commitsOf: noted(repository.commitsOf),
    diff: noted(repository.diff),
    tree: noted(repository.tree),
    file: noted(repository.file),
    blobs: noted(repository.blobs),
    blobIds: noted(repository.blobIds),
    processes: repository.processes,
    async [Symbol.asyncDispose]() {
      await Promise.allSettled(open);
      await scratch.remove();
    }
  };
}
function parseRefs(output) {
  const refs = /* @__PURE__ */ new Map();
  for (const line2 of output.split("\n")) {
    const [oid, name2] = line2.split("	");
    if (!oid || !name2) continue;
    const peeled = name2.endsWith("^{}");
    const ref = peeled ? name2.slice(0, -3) : name2;
    refs.set(ref, { oid: peeled ? refs.get(ref)?.oid ?? oid : oid, commit: oid });
  }
  return refs;
}
async function patiently(clock = { sleep: import_promises4.setTimeout }, attempt) {
  for (let tries = 1; ; tries++) {
    const result = await attempt();
    if (result.code === 0 || tries === TRIES2 || NOT_THERE.test(result.stderr)) return result;
    await clock.sleep(PAUSE_MS2 * 2 ** (tries - 1));
  }
}
function succeeded2(args, result) {
  if (result.code !== 0) throw failure(args, result);
  return result.stdout;
}
function failure(args, { code: code2, stderr }) {
  return new import_chunk_I3BUE43S.GitError(`git ${args[0]} failed with exit code ${code2}: ${stderr || "it said nothing"}`);
}
function withFallback(git2, rest, tell) {
  let reason = null;
  async function ask3(question) {
    if (reason === null) {
      try {
        return await question(git2);
      } catch (error2) {
        if (!(error2 instanceof import_chunk_I3BUE43S.GitError)) throw error2;
        if (reason === null) tell(noticeOf(error2.message));
        reason ??= error2.message;
      }
    }
    try {
      return await question(rest);
    } catch (cause) {
      if (!(cause instanceof import_chunk_I3BUE43S.UnreadableError)) throw cause;
      throw new import_chunk_I3BUE43S.UnreadableError(
        `git cannot be used (${reason}), and the REST API is no substitute (${cause.message})`,
        { cause }
      );
    }
  }
  return {
    refs: (names) => ask3((one) => one.refs(names)),
    need: (commits) => ask3((one) => one.need(commits)),
    commitsOf: (shas) => ask3((one) => one.commitsOf(shas)),
    diff: (bases, head) => ask3((one) => one.diff(bases, head)),
    tree: (commit) => ask3((one) => one.tree(commit)),
    file: (commit, path) => ask3((one) => one.file(commit, path)),
    blobs: (oids) => ask3((one) => one.blobs(oids)),
    processes: git2.processes,
    async [Symbol.asyncDispose]() {
      await Promise.all([git2[Symbol.asyncDispose](), rest[Symbol.asyncDispose]()]);
    }
  };
}
function noticeOf(reason) {
  return `git cannot be used (${reason}), so the repository is read through GitHub's REST API instead. That takes some of the 1,000 requests that a job's token may send in an hour, and commits of more than 100,000 files cannot be compared. Install git on the runner, or let it reach the server.`;
}
var DIRECTORY = "040000";
var SYMLINK = "120000";
var SUBMODULE = "160000";
var REPLACED = "\uFFFD";
function listingOf(root, items) {
  const inDirectory = groupBy(items, ({ path }) => directoryOf(path));
  const all = [{ path: "", sha: root }, ...items.filter(({ mode }) => mode === DIRECTORY)];
  const inexact = /* @__PURE__ */ new Set();
  const isUnknown = (path) => path.includes(REPLACED) && (nameOf2(path).includes(REPLACED) && inexact.has(directoryOf(path)) || isUnknown(directoryOf(path)));
  for (const { path, sha: sha2 } of all.sort((a, b) => a.path < b.path ? -1 : 1)) {
    const entries = inDirectory.get(path) ?? [];
    if (isUnknown(path) || treeId(entries, sha2) === sha2) continue;
    if (!entries.some((entry) => nameOf2(entry.path).includes(REPLACED))) {
      throw new import_chunk_I3BUE43S.UnreadableError(
        `GitHub's list of the directory /${path} of the tree ${root} is not what the tree holds`
      );
    }
    inexact.add(path);
  }
  const pathOf = ({ path }) => isUnknown(path) ? (0, import_chunk_I3BUE43S.pathFromText)(path) : path;
  const files = /* @__PURE__ */ new Map();
  for (const item of items) {
    if (item.mode === DIRECTORY) continue;
    const path = pathOf(item);
    const other = files.get(path);
    files.set(path, other && isLink(other) ? other : item);
  }
  return { files, directories: new Map(all.map((directory) => [pathOf(directory), directory.sha])) };
}
function difference(base2, head) {
  const paths = /* @__PURE__ */ new Set([...base2.files.keys(), ...head.files.keys()]);
  return [...paths].flatMap((path) => {
    const before = base2.files.get(path);
    const after = head.files.get(path);
    if (path.includes(import_chunk_I3BUE43S.UNKNOWN) ? sameDirectory(path, base2, head) : isSame(before, after)) return [];
    const below = [before, after].some((item) => item !== void 0 && isLink(item));
    return [{ path, status: !before ? "added" : !after ? "deleted" : "changed", below }];
  });
}
function treeOf({ files }) {
  const links = [...files].filter(([, item]) => isLink(item));
  return {
    paths: [...files.keys()],
    symlinks: new Map(links.filter(([, { mode }]) => mode === SYMLINK).map(([path, { sha: sha2 }]) => [path, sha2])),
    submodules: new Set(links.filter(([, { mode }]) => mode === SUBMODULE).map(([path]) => path))
  };
}
function objectId(type, content, like) {
  const hash = (0, import_node_crypto5.createHash)(like.length === 64 ? "sha256" : "sha1");
  return hash.update(`${type} ${content.length}\0`).update(content).digest("hex");
}
function treeId(entries, like) {
  const keyed = entries.map(({ path, mode, sha: sha2 }) => {
    const name2 = nameOf2(path);
    const line2 = Buffer.concat([Buffer.from(`${mode.replace(/^0/, "")} ${name2}\0`), Buffer.from(sha2, "hex")]);
    return { key: Buffer.from(mode === DIRECTORY ? `${name2}/` : name2), line: line2 };
  });
  keyed.sort((a, b) => Buffer.compare(a.key, b.key));
  return objectId("tree", Buffer.concat(keyed.map(({ line: line2 }) => line2)), like);
}
function isSame(before, after) {
  if (!before || !after || before.sha !== after.sha) return false;
  return before.mode === after.mode || before.mode !== SYMLINK && after.mode !== SYMLINK;
}
function sameDirectory(path, base2, head) {
  const known2 = directoryOf(path.slice(0, path.indexOf(import_chunk_I3BUE43S.UNKNOWN)));
  const before = base2.directories.get(known2);
  return before !== void 0 && before === head.directories.get(known2);
}
function isLink({ mode }) {
  return mode === SYMLINK || mode === SUBMODULE;
}
function directoryOf(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function nameOf2(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
var MOST_REQUESTS = 300;
var AT_ONCE = 8;
var MOST_REFS = 100;
function openRestRepository(api, name2) {
  const commits = /* @__PURE__ */ new Map();
  const heads = /* @__PURE__ */ new Map();
  let requests = 0;
  let garbled2 = false;
  async function ask3(question) {
    requests += 1;
    if (requests > MOST_REQUESTS) {
      throw new import_chunk_I3BUE43S.UnreadableError(`it would take more than ${MOST_REQUESTS} of the token's 1,000 requests an hour`);
    }
    try {
      return await question();
    } catch (cause) {
      if (!(cause instanceof ApiError)) throw cause;
      if (cause.status === 404 || cause.status === 422) return null;
      throw new import_chunk_I3BUE43S.UnreadableError(cause.message, { cause });
    }
  }
  const get2 = (object2, parameters) => ask3(() => api.rest(`GET /repos/{owner}/{repo}/git/${object2}`, parameters));
  function commitOf2(sha2) {
    const known3 = commits.get(sha2) ?? lookUp(sha2);
    commits.set(sha2, known3);
    return known3;
  }
  async function lookUp(sha2) {
    const commit = await get2("commits/{sha}", { sha: sha2 });
    if (commit) return { sha: shaAt(commit, "sha"), tree: shaAt(commit, "tree.sha") };
    const tag = await get2("tags/{sha}", { sha: sha2 });
    return tag === null ? null : commitOf2(shaAt(tag, "object.sha"));
  }
  async function known2(sha2) {
    const commit = await commitOf2(sha2);
    if (commit) return commit;
    throw new import_chunk_I3BUE43S.UnreadableError(`GitHub does not give the commit ${sha2}`);
  }
  async function list2(tree, how) {
    const answer = await get2("trees/{tree}", { tree, ...how });
    const items = (0, import_chunk_BEAA2HDY.fieldAt)(answer, "tree");
    if ((0, import_chunk_BEAA2HDY.fieldAt)(answer, "truncated") === false && Array.isArray(items) && items.every(isItem)) return items;
    throw new import_chunk_I3BUE43S.UnreadableError(
      answer ? `GitHub's API does not list all that the tree ${tree} holds: it stops at 100,000 entries or 7 MB` : `GitHub does not give the tree ${tree}`
    );
  }
  async function listed(tree) {
    const listing = listingOf(tree, await list2(tree, { recursive: 1 }));
    garbled2 ||= [...listing.files.keys()].some((path) => path.includes(import_chunk_I3BUE43S.UNKNOWN));
    return listing;
  }
  function listedHead(tree) {
    const listing = heads.get(tree) ?? listed(tree);
    heads.set(tree, listing);
    return listing;
  }
  async function blob(sha2) {
    const answer = await get2("blobs/{sha}", { sha: sha2 });
    const content = (0, import_chunk_BEAA2HDY.fieldAt)(answer, "content");
    const bytes = Buffer.from(typeof content === "string" ? content : "", "base64");
    if ((0, import_chunk_BEAA2HDY.fieldAt)(answer, "encoding") === "base64" && objectId("blob", bytes, sha2) === sha2) return bytes;
    throw new import_chunk_I3BUE43S.UnreadableError(`GitHub does not give the blob ${sha2}`);
  }
  async function query(fields) {
    const [owner, repo] = name2.split("/");
    const text2 = `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${fields} } }`;
    const answer = await ask3(() => api.graphql(text2, { owner, repo }));
    if (answer !== null) return (0, import_chunk_BEAA2HDY.fieldAt)(answer, "repository");
    throw noRefs();
  }
  async function namedRefs(names) {
    const found = [];
    for (let at = 0; at < names.length; at += MOST_REFS) {
      const page = names.slice(at, at + MOST_REFS);
      const fields = page.map((one, index) => `r${index}: ref(qualifiedName: ${JSON.stringify(one)}) { ${TARGET} }`);
      const answer = await query(fields.join(" "));
      for (const [index, one] of page.entries()) {
        const ref = (0, import_chunk_BEAA2HDY.fieldAt)(answer, `r${index}`);
        if (ref !== null) found.push([one, refOf(ref)]);
      }
    }
    return new Map(found);
  }
  async function tags() {
    const found = [];
    for (let after = null; ; ) {
      const page = `refPrefix: "refs/tags/", first: ${MOST_REFS}, after: ${JSON.stringify(after)}`;
      const fields = `refs(${page}) { nodes { name ${TARGET} } pageInfo { hasNextPage endCursor } }`;
      const answer = await query(fields);
      const nodes = (0, import_chunk_BEAA2HDY.fieldAt)(answer, "refs.nodes");
      if (!Array.isArray(nodes)) throw noRefs();
      for (const ref of nodes) {
        const name3 = (0, import_chunk_BEAA2HDY.fieldAt)(ref, "name");
        if (typeof name3 !== "string") throw noRefs();
        found.push([`refs/tags/${name3}`, refOf(ref)]);
      }
      if ((0, import_chunk_BEAA2HDY.fieldAt)(answer, "refs.pageInfo.hasNextPage") === false) return new Map(found);
      const cursor = (0, import_chunk_BEAA2HDY.fieldAt)(answer, "refs.pageInfo.endCursor");
      if (typeof cursor !== "string" || cursor === after) throw noRefs();
      after = cursor;
    }
  }
  return {
    refs: (names) => names === "tags" ? tags() : namedRefs(names),
    async need(shas) {
      const wanted = [...new Set(shas)];
      const found = await eachOf(wanted, commitOf2);
      return wanted.filter((_, index) => found[index] === null);
    },
    async commitsOf(shas) {
      return (await eachOf(shas, known2)).map(({ sha: sha2 }) => sha2);
    },
    async diff(bases, head) {
      const { tree } = await known2(head);
      const changes = [];
      for (const base2 of bases) {
        const { tree: other } = await known2(base2);
        if (other !== tree) changes.push(...difference(await listed(other), await listedHead(tree)));
      }
      return changes;
    },
    async tree(commit) {
      return treeOf(await listedHead((await known2(commit)).tree));
    },
    async file(commit, path) {
      let { tree } = await known2(commit);
      const names = path.split("/");
      const last = names.pop();
      for (const name3 of names) {
        const found2 = (await list2(tree, {})).find((item) => item.path === name3);
        if (found2?.mode !== "040000") return null;
        tree = found2.sha;
      }
      const found = (await list2(tree, {})).find((item) => item.path === last);
      return found && /^100/.test(found.mode) ? blob(found.sha) : null;
    },
    async blobs(oids) {
      const wanted = [...new Set(oids)];
      const bytes = await eachOf(wanted, blob);
      if (garbled2 && !bytes.every(import_node_buffer.isUtf8))
        throw new import_chunk_I3BUE43S.UnreadableError("a symlink leads to a name that the REST API cannot spell");
      return new Map(wanted.map((oid, index) => [oid, bytes[index]]));
    },
    processes: () => 0,
    async [Symbol.asyncDispose]() {
    }
  };
}
var TARGET = "target { oid ... on Tag { target { oid ... on Tag { target { oid } } } } }";
var MOST_TAGS_OF_TAGS = 10;
function refOf(answer) {
  let target = (0, import_chunk_BEAA2HDY.fieldAt)(answer, "target");
  const oid = (0, import_chunk_BEAA2HDY.fieldAt)(target, "oid");
  for (let depth = 0; depth < MOST_TAGS_OF_TAGS && (0, import_chunk_BEAA2HDY.fieldAt)(target, "target"); depth++)
    target = (0, import_chunk_BEAA2HDY.fieldAt)(target, "target");
  const commit = (0, import_chunk_BEAA2HDY.fieldAt)(target, "oid");
  if ((0, import_chunk_I3BUE43S.isSha)(oid) && (0, import_chunk_I3BUE43S.isSha)(commit)) return { oid, commit };
  throw noRefs();
}
function noRefs() {
  return new import_chunk_I3BUE43S.UnreadableError("GitHub does not give the refs");
}
function shaAt(answer, path) {
  const value = (0, import_chunk_BEAA2HDY.fieldAt)(answer, path);
  if ((0, import_chunk_I3BUE43S.isSha)(value)) return value;
  throw new import_chunk_I3BUE43S.UnreadableError(`GitHub's answer has no SHA at \`${path}\``);
}
function isItem(item) {
  const isText3 = (name2) => typeof (0, import_chunk_BEAA2HDY.fieldAt)(item, name2) === "string";
  return isText3("path") && isText3("mode") && (0, import_chunk_I3BUE43S.isSha)((0, import_chunk_BEAA2HDY.fieldAt)(item, "sha"));
}
async function eachOf(items, answer) {
  const answers = [];
  for (let at = 0; at < items.length; at += AT_ONCE) {
    answers.push(...await Promise.all(items.slice(at, at + AT_ONCE).map(answer)));
  }
  return answers;
}
function recorded(log2, rewritten) {
  const warnings = [];
  const warning2 = (text2, place) => {
    warnings.push({ text: rewritten(text2), place: place ?? null });
    log2.warning(text2, place);
  };
  return { log: { ...log2, warning: warning2 }, warnings };
}
var NAMES = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];
function proxyNotices(env, version) {
  const names = NAMES.filter((name2) => env[name2]);
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (names.length === 0 || major > 24 || major === 24 && minor >= 5) return [];
  return [
    `${names.join(" and ")} ${names.length > 1 ? "name proxies" : "names a proxy"}, and this action runs on node ${version}, which passes that over: git asks the proxy, but requests to GitHub's API, to a CDN and to the site go without it. Node 24.5 or newer is needed, which runner 2.328.0 or newer brings: update the runner, or let it reach these hosts without the proxy.`
  ];
}
function openJob(token2, event, runner, ids, given) {
  const { apiUrl, graphqlUrl, repository, env } = runner;
  const { log: log2, warnings } = recorded(
    given.log,
    (text2) => ids.reduce((rest, id) => rest.replaceAll(id, hashed(id)), text2)
  );
  const notices = proxyNotices(env, process.versions.node);
  for (const notice of notices) log2.notice(notice);
  const bounds = { clock: given.clock, ...given.limits && { limits: given.limits } };
  const api = openApi({ apiUrl, graphqlUrl, repository, token: token2, log: log2, ...bounds });
  const runs = openRuns(api, workflowFile(env.GITHUB_WORKFLOW_REF ?? ""));
  return { ...given, log: log2, event, runner, token: token2, api, runs, warnings, notices };
}
async function openJobRepository(job) {
  const { serverUrl, repository: name2, workspace, temp, env } = job.runner;
  const bounds = { clock: job.clock, ...job.limits && { limits: job.limits } };
  const { sha: sha2 } = job.event;
  const git2 = await openRepository({
    serverUrl,
    repository: name2,
    token: job.token,
    sha: sha2,
    workspace,
    temp,
    env,
    ...bounds
  });
  const notices = [];
  const repository = withFallback(git2, openRestRepository(job.api, name2), (notice) => {
    job.log.notice(notice);
    notices.push(notice);
  });
  return { repository, git: git2, notices, [Symbol.asyncDispose]: () => git2[Symbol.asyncDispose]() };
}
function documentOf(options, base2, head, comparisons) {
  const { directoryIndex: directoryIndex2, cleanUrls, queryStrings, maxPaths, site } = options;
  return {
    version: PLAN_VERSION,
    head,
    base: base2,
    options: { directoryIndex: directoryIndex2, cleanUrls, queryStrings, maxPaths, site },
    cdns: comparisons.flatMap(
      ({ plans }) => plans.map(({ cdn, plan: plan2, destinations }) => ({
        cdn,
        patterns: plan2.patterns,
        targets: destinations.flatMap(({ hash, memory }) => hash === null ? [] : [{ target: hash, memory }])
      }))
    )
  };
}
function ordersOf(plan2, destinations) {
  const given = destinations.filter(({ hash }) => hash !== null);
  return import_chunk_I3BUE43S.cdnNames.flatMap((cdn) => {
    const own = given.filter((destination) => destination.cdn === cdn);
    return ordersOfCdn(cdn, plan2, own, given.length > 0);
  });
}
function ordersOfCdn(cdn, plan2, given, isNamed) {
  const groups = plan2.cdns.filter((group) => group.cdn === cdn);
  const open = groups.find((group) => group.targets.length === 0);
  const planned = /* @__PURE__ */ new Map();
  for (const { patterns, targets: targets2 } of groups) {
    for (const { target, memory } of targets2) planned.set(target, { patterns, memory });
  }
  const fits = open ? given.length > 0 || !isNamed : planned.size === given.length && given.every(({ hash }) => planned.has(hash));
  if (!fits) throw new PlanError(describeMisfit(cdn, [...planned.keys()], given));
  return given.map((destination) => {
    const { patterns, memory } = planned.get(destination.hash) ?? { patterns: open.patterns, memory: null };
    return { destination: { ...destination, memory }, patterns };
  });
}
function describeMisfit(cdn, planned, given) {
  const list2 = (names) => names.join(", ") || "no target";
  return `\`plan\` was made for ${list2(planned)} of ${cdn} and this step has ${list2(given.map(({ hash }) => hash))} (the first 12 hex digits of the SHA-256 of each id). A plan fits the same targets only: give both steps the same ids, or none to the planning one, and plan again.`;
}
async function lookUpBases({ event, eventBase: eventBase2, head, asked, dryByAuto }, destinations, { runner, repository, api, runs }) {
  const mode = modeOf(asked.base, dryByAuto || destinations.every(({ memory }) => memory === null));
  const self = {
    id: Number(runner.runId),
    attempt: Number(runner.runAttempt),
    event: event.name,
    repository: runner.repository,
    branch: branchOf(event),
    defaultBranch: defaultBranchOf(event),
    sha: event.sha,
    head,
    headInput: asked.head === null ? "none" : asked.head.kind === "sha" ? "sha" : "name"
  };
  const bases = await findBases(mode, destinations, self, {
    eventBase: () => eventBaseOf(eventBase2, repository, api),
    namedBase: () => namedBase(asked.base, repository),
    memories: (refs) => readMemories(api, runner.repository, refs),
    mayWrite: () => mayWrite(api, runner.serverUrl, runner.repository),
    runs,
    tagsAmong: (names) => tagsAmong(repository, names)
  });
  return { ...bases, mode, notices: [...bases.notices, ...rerunNotices(self, bases.memory)] };
}
function rerunNotices({ attempt, head }, memory) {
  const values = memory?.kind === "read" ? [...memory.values.values()] : [];
  const later = values.find((sha2) => sha2 !== null && sha2 !== head);
  if (attempt === 1 || !later) return [];
  return [
    `This is attempt ${attempt} of the run: ${later}, which was purged last, may be newer than ${head}, which is deployed again. The two are compared as they are, so what differs is purged either way.`
  ];
}
var NO_EFFECT = { areas: [], excess: 0 };
function effectOf(targets2, live, patterns, { cut: cut2 }) {
  if (patterns.length === 0 || live.length === 0) return NO_EFFECT;
  const changed2 = /* @__PURE__ */ new Set();
  const typed = [];
  for (const target of targets2) {
    if (target.kind === "prefix") typed.push(target.prefix);
    else if (target.kind === "path" || target.kind === "forced" && !target.path.endsWith("*"))
      changed2.add(target.path);
  }
  const changes = (0, import_chunk_I3BUE43S.distinct)([...changed2]);
  const urls = (0, import_chunk_I3BUE43S.mergeDistinct)([live, changes]);
  const states = new Uint8Array(urls.length).fill(KEPT);
  let at = 0;
  for (const change2 of changes) {
    while (urls[at] !== change2) at += 1;
    states[at] = CHANGED;
  }
  const evict = ({ from, to }) => {
    for (let url = from; url < to; url++) if (states[url] === KEPT) states[url] = EVICTED;
  };
  const wildcards = patterns.filter(isWildcard).map((pattern) => pattern.slice(0, -1));
  for (const range2 of rangesOf(wildcards, urls)) evict(range2);
  for (const pattern of patterns) {
    const from = (0, import_chunk_I3BUE43S.lowerBound)(urls, pattern);
    if (urls[from] === pattern) evict({ from, to: from + 1 });
  }
  const evictedIn = ({ from, to }) => {
    let count2 = 0;
    for (let url = from; url < to; url++) if (states[url] === EVICTED) count2 += 1;
    return count2;
  };
  const asked = rangesOf(typed, urls).reduce((sum, range2) => sum + evictedIn(range2), 0);
  const excess = cut2 === "none" ? 0 : evictedIn({ from: 0, to: urls.length }) - asked;
  return { areas: areasOf(urls, states), excess };
}
function isWildcard(pattern) {
  return pattern.startsWith("/") && pattern.endsWith("*");
}
function rangesOf(prefixes, urls) {
  const widest = [];
  for (const prefix of [...prefixes].sort()) {
    const last = widest.at(-1);
    if (last === void 0 || !prefix.startsWith(last)) widest.push(prefix);
  }
  return widest.map((prefix) => {
    const from = (0, import_chunk_I3BUE43S.lowerBound)(urls, prefix);
    return { from, to: (0, import_chunk_I3BUE43S.endOfPrefix)(urls, prefix, from) };
  });
}
function groupByBase(found) {
  const keyOf2 = ({ base: base2 }) => JSON.stringify([base2.kind, [...(0, import_chunk_I3BUE43S.shasOf)(base2)].sort()]);
  const groups = [...groupBy(found, keyOf2).values()];
  return groups.map((group) => [group[0].base, group.map(({ destination }) => destination)]);
}
function compare2(base2, changes, destinations, site) {
  const plans = [];
  let files = null;
  for (const [cdn, own] of groupBy(destinations, ({ cdn: cdn2 }) => cdn2)) {
    const { grammar } = own[0];
    const mapped = changes && (0, import_chunk_I3BUE43S.mapChanges)(changes, site.matcher, grammar, site.options);
    files ??= mapped;
    const targets2 = mapped ? targetsOf(mapped) : everything(site, grammar);
    const { urls } = site.live.get(cdn);
    const plan2 = (0, import_chunk_I3BUE43S.planOf)(targets2, urls, grammar, mapped !== null && site.tree !== null && (0, import_chunk_I3BUE43S.isComplete)(mapped));
    plans.push({ cdn, destinations: own, plan: plan2, effect: effectOf(targets2, urls, plan2.patterns, grammar) });
  }
  return { base: base2, files, plans };
}
function skipComparison(base2, destinations) {
  const plan2 = { patterns: [], changed: 0, evicted: 0, unchanged: 0, widened: null };
  const plans = destinations.map((destination) => ({
    cdn: destination.cdn,
    plan: plan2,
    effect: NO_EFFECT,
    destinations: [{ ...destination, memory: null }]
  }));
  return { base: base2, files: null, plans };
}
function targetsOf(files) {
  const targets2 = [];
  for (const { matches } of files) for (const match of matches) targets2.push(...match.targets);
  return targets2;
}
function everything({ rules, matcher, tree, options }, grammar) {
  if (!tree) return (0, import_chunk_I3BUE43S.reach)(rules, grammar, options, true);
  const links = [...tree.submodules, ...tree.symlinks.keys()];
  const below = links.flatMap((path) => {
    const found = matcher.match(path);
    return found === "ignored" ? [] : found.flatMap((match) => (0, import_chunk_I3BUE43S.expand)(match, grammar, options, true));
  });
  return [...(0, import_chunk_I3BUE43S.reach)(rules, grammar, options), ...below];
}
var NOTHING = { urls: [], used: /* @__PURE__ */ new Set(), effective: /* @__PURE__ */ new Set() };
async function readSite(head, mapping, destinations, repository) {
  const tree = head === null ? null : await (0, import_chunk_I3BUE43S.reading)(repository.tree(head));
  return siteOf(tree, mapping, destinations, repository);
}
function siteOf(read, { rules, matcher, options }, destinations, repository) {
  const [tree, unreadable] = read instanceof import_chunk_I3BUE43S.UnreadableError ? [null, read] : [read, null];
  const live = /* @__PURE__ */ new Map();
  for (const { cdn, grammar } of destinations) {
    if (!live.has(cdn)) live.set(cdn, tree ? (0, import_chunk_I3BUE43S.liveUrls)(tree, matcher, grammar, options) : NOTHING);
  }
  const links = tree && (0, import_chunk_I3BUE43S.linksOf)(tree, (path) => (0, import_chunk_I3BUE43S.isMatched)(matcher, path), repository);
  return { rules, matcher, options, tree, links, live, unreadable };
}
var UnknownError = class extends Error {
  name = "UnknownError";
};
async function prepare(request2, lookup) {
  const { inputs, event, range: range2 } = request2;
  const { repository } = lookup;
  const named = await headOf(inputs.head, range2.head, event.name, repository, lookup.api);
  const lost = await (0, import_chunk_I3BUE43S.reading)(repository.need([named, ...range2.base.kind === "sha" ? [range2.base.sha] : []]));
  if ((0, import_chunk_I3BUE43S.isMissing)(named, lost) && !inputs.changedFiles) throw new UnknownError(describeMissing(named));
  const mayBeTag = isTagPossible(request2);
  const head = mayBeTag ? await (0, import_chunk_I3BUE43S.commitBehindTag)(named, lost, repository) : named;
  const text2 = await (0, import_chunk_I3BUE43S.readRules)(
    inputs.rules,
    request2.workspace,
    async (path) => (0, import_chunk_I3BUE43S.isMissing)(named, lost) ? null : repository.file(named, path)
  );
  const rules = (0, import_chunk_I3BUE43S.parseRules)(text2.text, text2.source);
  const destinations = nameMemories(request2.destinations, describeMapping(rules, inputs));
  const readable = (0, import_chunk_I3BUE43S.isMissing)(named, lost) ? null : head;
  const [bases, site] = await Promise.all([
    findBasesFor(request2, head, destinations, lookup),
    readSite(readable, { rules, matcher: (0, import_chunk_I3BUE43S.compileRules)(rules), options: inputs }, destinations, repository)
  ]);
  const missing = await (0, import_chunk_I3BUE43S.reading)(repository.need([head, ...bases.found.flatMap(({ base: base2 }) => (0, import_chunk_I3BUE43S.shasOf)(base2))]));
  const resolved = [];
  for (const { destination, base: base2 } of bases.found) {
    const read = await resolveReadable(base2, missing, mayBeTag, site, lookup);
    const isRemembered = inputs.base.kind !== "auto" || (destination.memory?.value ?? null) !== null;
    const known2 = isRemembered ? read : await withNewRules(read, head, text2.file, lookup);
    resolved.push({ destination: withMemoryToMove(destination, known2), base: known2 });
  }
  const comparisons = [];
  for (const [wanted, own] of groupByBase(resolved)) {
    const changes = await (0, import_chunk_I3BUE43S.reading)(findChanges(wanted, head, inputs.changedFiles, site, lookup));
    const [base2, known2] = changes instanceof import_chunk_I3BUE43S.UnreadableError ? [(0, import_chunk_I3BUE43S.unknownBase)(changes), null] : [wanted, changes];
    if (inputs.whenUnknown === "fail") refuseUnknown(base2);
    const isSkipped = base2.kind === "unknown" && inputs.whenUnknown === "skip";
    comparisons.push(isSkipped ? skipComparison(base2, own) : compare2(base2, known2, own, site));
  }
  const { mode, memory, notices } = bases;
  const skipped = inputs.whenUnknown === "skip" ? describeSkip(comparisons) : null;
  return { mode, head, comparisons, site, rulesFile: text2.file, memory, skipped, notices };
}
async function findBasesFor({ inputs, event, range: range2, dryByAuto }, head, destinations, lookup) {
  if (!inputs.changedFiles)
    return lookUpBases({ event, eventBase: range2.base, head, asked: inputs, dryByAuto }, destinations, lookup);
  const base2 = { kind: "given", why: "the input `changed-files`" };
  const found = destinations.map((destination) => ({ destination: { ...destination, memory: null }, base: base2 }));
  return { mode: "changed-files", found, memory: null, notices: [] };
}
function describeMapping(rules, { directoryIndex: directoryIndex2, cleanUrls, queryStrings, site }) {
  return JSON.stringify([(0, import_chunk_I3BUE43S.rulesKey)(rules), directoryIndex2, cleanUrls, queryStrings, [...site].sort()]);
}
function nameMemories(destinations, mapping) {
  return destinations.map((destination) => {
    const { cdn, hash } = destination;
    return { ...destination, memory: hash === null ? null : { ref: memoryRef(cdn, hash, mapping), value: null } };
  });
}
function withMemoryToMove(destination, base2) {
  const isPartial = base2.kind === "known" && destination.memory?.value === null;
  return isPartial ? { ...destination, memory: null } : destination;
}
function isTagPossible({ event, inputs: { head, base: base2 } }) {
  const given = event.name === "repository_dispatch" || head?.kind === "sha" || base2.kind === "sha";
  return given || event.ref.startsWith("refs/tags/");
}
async function resolveReadable(base2, missing, mayBeTag, { unreadable }, { repository }) {
  const resolved = await (0, import_chunk_I3BUE43S.resolveBase)(base2, missing, mayBeTag, repository);
  return resolved.kind === "known" && unreadable ? (0, import_chunk_I3BUE43S.unknownBase)(unreadable) : resolved;
}
async function withNewRules(base2, head, file, { repository }) {
  if (file === null || base2.kind !== "known") return base2;
  const diff = await (0, import_chunk_I3BUE43S.reading)(repository.diff((0, import_chunk_I3BUE43S.shasOf)(base2), head));
  if (diff instanceof import_chunk_I3BUE43S.UnreadableError || !diff.some(({ path }) => path === file)) return base2;
  return { kind: "unknown", why: `the rules in ${file} are other ones since, and no purge of these is remembered` };
}
async function findChanges(base2, head, given, { tree, links }, { repository }) {
  if (given) return (0, import_chunk_I3BUE43S.changesGiven)(given, tree, links);
  if (base2.kind !== "known" || !tree || !links) return null;
  return (0, import_chunk_I3BUE43S.changesFrom)(await repository.diff((0, import_chunk_I3BUE43S.shasOf)(base2), head), tree, links);
}
function describeMissing(head) {
  return `the repository has no commit ${head} (any more), so what was deployed is unknown. Set \`head\` to a commit that it has.`;
}
function refuseUnknown(base2) {
  if (base2.kind !== "unknown") return;
  throw new UnknownError(
    `no base can be established: ${base2.why}. Nothing was purged, since \`when-unknown\` is \`fail\`. Set \`base\` to what was there before, or to \`none\` to purge all that the rules reach.`
  );
}
function describeSkip(comparisons) {
  if (!comparisons.every(({ base: base2 }) => base2.kind === "unknown")) return null;
  return `no base can be established (${comparisons[0].base.why}), and \`when-unknown\` is \`skip\``;
}
function findingsOf({ comparisons, site, rulesFile }) {
  const { rules, live, tree } = site;
  const { source } = rules;
  const at = ({ line: line2 }) => ({ file: rulesFile, line: line2 });
  const unused = tree ? (0, import_chunk_I3BUE43S.unusedRules)(rules, unionOf(live, "used"), tree.paths) : [];
  const missed = /* @__PURE__ */ new Map();
  for (const one of unused) {
    const files = unmatchedFor(one, comparisons);
    if (files.length > 0) missed.set(one, { text: missedText(source, one, files), place: at(one.rule) });
  }
  const shadowed = tree ? (0, import_chunk_I3BUE43S.shadowedRules)(rules, unionOf(live, "used"), unionOf(live, "effective")) : [];
  const wider = comparisons.flatMap(
    (comparison) => comparison.plans.flatMap((plan2) => widerThanAsked(source, comparison, plan2))
  );
  const warnings = [...missed.values(), ...wider.map(({ text: text2, rule }) => ({ text: text2, place: rule && at(rule) }))];
  return {
    warnings: [...new Map(warnings.map((warning2) => [warning2.text, warning2])).values()],
    advice: [
      ...attributesAdvice(comparisons),
      ...unused.filter((one) => !missed.has(one)).map((one) => (0, import_chunk_I3BUE43S.unusedNotice)(source, one)),
      ...shadowed.map(({ rule, by }) => (0, import_chunk_I3BUE43S.shadowedNotice)(source, rule, by))
    ]
  };
}
function attributesAdvice(comparisons) {
  const changed2 = new Set(comparisons.flatMap(({ files }) => (files ?? []).map(({ change: change2 }) => change2.path)));
  return [...changed2].flatMap((path) => {
    const folder = (0, import_chunk_I3BUE43S.attributesFolder)(path);
    if (folder === null) return [];
    return `${(0, import_chunk_I3BUE43S.visible)(path)} changed, so every file below ${folder === "" ? "the root" : (0, import_chunk_I3BUE43S.visible)(folder)} counts as changed: its filters and line ends decide which bytes a checkout holds.`;
  });
}
function unionOf(live, of) {
  return new Set([...live.values()].flatMap((one) => [...one[of]]));
}
function unmatchedFor({ meant }, comparisons) {
  if (meant === null) return [];
  const { test } = (0, import_chunk_I3BUE43S.compileGlob)(meant);
  const files = comparisons.flatMap(({ files: files2 }) => files2 ?? []).filter(({ kind }) => kind === "unmatched");
  return [...new Map(files.map((file) => [file.change.path, file])).values()].filter(({ change: change2 }) => test(change2.path));
}
function missedText(source, { rule, meant }, files) {
  const [first] = files;
  return `${source}:${rule.line}: the rule \`${rule.glob}\` matches no file, so nothing was purged for ${(0, import_chunk_I3BUE43S.count)(files.length, "changed file")} such as \`${(0, import_chunk_I3BUE43S.visible)(first.change.path)}\`. Did you mean \`${meant}\`?`;
}
function widerThanAsked(source, { files }, { cdn, plan: plan2, effect: { excess } }) {
  if (excess === 0) return [];
  const { title } = (0, import_chunk_I3BUE43S.entryOf)(cdn);
  const evicts = `evict ${(0, import_chunk_I3BUE43S.count)(excess, "unchanged URL")} that no rule asks for`;
  const told2 = (rule2, text3) => [{ rule: rule2, text: `${source}:${rule2.line}: ${title}: ${text3}` }];
  if (plan2.widened !== null) {
    const [rule2, targets3] = mostOf(files, () => true);
    if (rule2 === null) return [{ rule: rule2, text: `${title}: ${plan2.widened}. They ${evicts}.` }];
    const most = `Most of the paths, ${(0, import_chunk_I3BUE43S.grouped)(targets3.length)}, come from the rule \`${rule2.glob}\``;
    const fix = cdn === "cloudfront" ? "raise `max-paths`, or give" : "give";
    return told2(rule2, `${plan2.widened}. They ${evicts}. ${most}: ${fix} it a wildcard of its own.`);
  }
  const [rule, targets2] = mostOf(files, ({ kind }) => kind === "forced");
  const [first] = targets2;
  if (rule !== null && first?.kind === "forced") {
    const [what, fix] = first.path === "/*" ? ["a tag that cannot be sent, so /* goes in its place", "A tag is printable ASCII without spaces and commas"] : [`\`${first.path}\`, which cannot be purged exactly, so \`${first.prefix}*\` goes`, NAMES2];
    return told2(rule, `the rule \`${rule.glob}\` makes ${what}. Such wildcards ${evicts}. ${fix}.`);
  }
  const [cut2, [wanted]] = mostOf(files, (target) => target.kind === "prefix" && !target.prefix.endsWith("/"));
  if (cut2 === null || wanted === void 0) return [];
  const text2 = `the rule \`${cut2.glob}\` purges \`${targetText(wanted)}\`, but a wildcard can only follow a slash, so it is cut back. Such wildcards ${evicts}. Write one such as /blog/*.`;
  return told2(cut2, text2);
}
var NAMES2 = "Without `~` and `*` in the name of the file it would be purged exactly";
function mostOf(files, wanted) {
  const found = /* @__PURE__ */ new Map();
  for (const { matches } of files ?? []) {
    for (const { rule, targets: targets2 } of matches) {
      const own = found.get(rule) ?? found.set(rule, /* @__PURE__ */ new Map()).get(rule);
      for (const target of targets2) if (wanted(target)) own.set(JSON.stringify(target), target);
    }
  }
  const best = [...found].reduce(
    (most, one) => one[1].size > (most?.[1].size ?? 0) ? one : most,
    null
  );
  return best === null ? [null, []] : [best[0], [...best[1].values()]];
}
async function makePlan(inputs, range2, dry2, destinations, { repository, git: git2, notices: readByRest }, { event, runner, api, runs, log: log2 }) {
  const dryByAuto = dry2 && inputs.dryRun === "auto";
  const request2 = { inputs, event, range: range2, dryByAuto, destinations, workspace: runner.workspace };
  const prepared = await prepare(request2, { runner, repository, api, runs });
  const { head, mode, comparisons, site, memory } = prepared;
  if (prepared.skipped !== null) return { kind: "skipped", why: prepared.skipped, head };
  const findings = findingsOf(prepared);
  tellPlan(log2, comparisons, prepared.notices, findings);
  const plan2 = documentOf(inputs, mode, head, comparisons);
  return {
    kind: "planned",
    plan: plan2,
    orders: ordersOf(plan2, destinations),
    comparisons,
    source: { head, comparisons, site, git: git2 },
    memory,
    notices: [...readByRest, ...prepared.notices],
    advice: findings.advice
  };
}
async function adoptPlan(plan2, dry2, destinations, { api, runs, runner, event, log: log2 }) {
  const orders = ordersOf(plan2, destinations);
  const own = orders.map(({ destination }) => destination);
  const remembering = { api, runs, repository: runner.repository, event, log: log2 };
  const memory = dry2 ? null : await checkMemories(own, remembering);
  return { kind: "planned", plan: plan2, orders, comparisons: [], source: null, memory, notices: [], advice: [] };
}
function skippedOutcome(why, head) {
  const none = { comparisons: [], plan: null, results: [], verification: null, warnings: [], notices: [], advice: [] };
  return { status: "skipped", why, head, ...none };
}
function statusOf(results, verification, plan2, dry2) {
  const failed = results.filter(({ state }) => state.kind === "failed").length;
  if (failed > 0) return { status: "failed", why: `${failed} of ${results.length} targets could not be purged` };
  const stale2 = verificationFailure(verification);
  if (stale2) return { status: "failed", why: stale2 };
  if (plan2.cdns.every(({ patterns }) => patterns.length === 0)) return { status: "nothing-to-purge", why: null };
  return { status: dry2 ? "dry-run" : "purged", why: null };
}
function sample(groups, most) {
  const taken = /* @__PURE__ */ new Set();
  const pools = groups.map((group) => {
    const own = [...new Set(group)].filter((item) => !taken.has(item)).sort();
    for (const item of own) taken.add(item);
    return own;
  });
  const smallestFirst = [...pools].sort((a, b) => a.length - b.length);
  const sizes = /* @__PURE__ */ new Map();
  let left = most;
  smallestFirst.forEach((pool, index) => {
    const size = Math.min(pool.length, Math.ceil(left / (smallestFirst.length - index)));
    sizes.set(pool, size);
    left -= size;
  });
  return pools.flatMap((pool) => spread(pool, sizes.get(pool)));
}
function spread(items, most) {
  if (items.length <= most) return [...items];
  if (most <= 1) return items.slice(0, most);
  return Array.from({ length: most }, (_, index) => items[Math.floor(index * (items.length - 1) / (most - 1))]);
}
var MOST_SUBJECTS = 20;
var MOST_BASES2 = 8;
var MOST_FORMER = 4;
async function subjectsOf(source, results) {
  const { comparisons, site } = source;
  const grammar = comparisons[0]?.plans[0]?.destinations[0]?.grammar;
  if (grammar === void 0) return [];
  const live = findMakers(site, grammar);
  const { changed: changed2, isBelow } = findPurged(comparisons, site, grammar);
  const urls = [...changed2.keys()];
  const below = [...live.keys()].filter((url) => !changed2.has(url) && isBelow(url));
  const isGone = (url) => !live.has(url);
  const picked = sample([urls.filter(isGone), urls.filter((url) => !isGone(url)), below], MOST_SUBJECTS);
  const makersOf = (url) => ({ live: live.get(url) ?? [], changed: changed2.get(url) ?? [] });
  const expected = await expectations(picked.map(makersOf), source);
  const covers = results.map(({ patterns }) => (0, import_chunk_I3BUE43S.coverOf)(patterns));
  return picked.map((path, index) => ({
    path,
    kind: site.tree === null ? "unknown" : isGone(path) ? "gone" : "live",
    ...expected[index],
    everywhere: covers.every((isCovered) => isCovered(path))
  }));
}
function subjectsOfPlan(results) {
  const exact = results.flatMap(
    ({ patterns }) => patterns.filter((pattern) => pattern.startsWith("/") && !pattern.endsWith("*"))
  );
  const covers = results.map(({ patterns }) => (0, import_chunk_I3BUE43S.coverOf)(patterns));
  return sample([exact], MOST_SUBJECTS).map((path) => ({
    path,
    kind: "unknown",
    head: null,
    bases: /* @__PURE__ */ new Set(),
    everywhere: covers.every((isCovered) => isCovered(path))
  }));
}
function plainOptions({ options }) {
  return { ...options, queryStrings: false };
}
function findMakers(site, grammar) {
  const makers = /* @__PURE__ */ new Map();
  for (const path of site.tree?.paths ?? []) {
    const found = site.matcher.match(path);
    if (found === "ignored") continue;
    const targets2 = found.flatMap((match) => (0, import_chunk_I3BUE43S.expand)(match, grammar, plainOptions(site), false));
    for (const target of targets2) add(makers, urlOf(target), path);
  }
  return makers;
}
function findPurged(comparisons, site, grammar) {
  const changed2 = /* @__PURE__ */ new Map();
  const wide = /* @__PURE__ */ new Set();
  for (const { files, plans } of comparisons) {
    if (!files) for (const { plan: plan2 } of plans) for (const pattern of plan2.patterns) wide.add(pattern);
    const changes = (files ?? []).map(({ change: change2 }) => change2);
    for (const { change: change2, matches } of (0, import_chunk_I3BUE43S.mapChanges)(changes, site.matcher, grammar, plainOptions(site))) {
      for (const target of matches.flatMap(({ targets: targets2 }) => targets2)) {
        add(changed2, urlOf(target), change2.path);
        if (target.kind === "prefix" || target.kind === "forced") wide.add(`${target.prefix}*`);
      }
    }
  }
  return { changed: changed2, isBelow: (0, import_chunk_I3BUE43S.coverOf)(wide) };
}
function urlOf(target) {
  if (target.kind !== "path" && target.kind !== "forced") return null;
  return target.kind === "forced" && /\*$|%EF%BF%BD/.test(target.path) ? null : target.path;
}
function add(makers, url, path) {
  if (url === null) return;
  const known2 = makers.get(url);
  if (!known2) makers.set(url, [path]);
  else if (known2.at(-1) !== path) known2.push(path);
}
async function expectations(all, { head, comparisons, site, git: git2 }) {
  if (site.tree === null) return all.map(() => ({ head: null, bases: /* @__PURE__ */ new Set() }));
  const former = ({ live, changed: changed2 }) => live.length > 1 ? [] : [.../* @__PURE__ */ new Set([...live, ...changed2])].slice(0, MOST_FORMER);
  const paths = [...new Set(all.flatMap(former))];
  const shas = new Set(comparisons.flatMap(({ base: base2 }) => (0, import_chunk_I3BUE43S.shasOf)(base2)));
  const [now, ...then] = await blobIdsOf([head, ...[...shas].slice(0, MOST_BASES2)], paths, git2);
  return all.map((makers) => {
    const [only] = makers.live.length === 1 ? makers.live : [];
    const current = (only && now.get(only)) ?? null;
    const old = former(makers).flatMap((path) => then.flatMap((ids) => ids.get(path) ?? []));
    return { head: current, bases: new Set(old.filter((oid) => oid !== current)) };
  });
}
async function blobIdsOf(commits, paths, git2) {
  try {
    return await Promise.all(commits.map((commit) => git2.blobIds(commit, paths)));
  } catch (error2) {
    if (error2 instanceof import_chunk_I3BUE43S.GitError) return commits.map(() => /* @__PURE__ */ new Map());
    throw error2;
  }
}
var MOST_TEXT = 200;
var ASKED = /* @__PURE__ */ new Set(["miss", "expired", "revalidated", "refreshhit", "bypass", "dynamic", "pass"]);
var KEPT2 = /* @__PURE__ */ new Set(["hit", "stale", "updating"]);
function cacheOf(headers) {
  const text2 = (name2) => String(headers[name2] ?? "").slice(0, MOST_TEXT);
  const status = ["x-cache", "cf-cache-status", "x-cache-status"].map(text2).filter(Boolean).join("; ");
  const words = status.split(/[,;]/).map((part) => /[a-z]+/.exec(part.trim().toLowerCase())?.[0] ?? "");
  const age = text2("age").trim();
  const ray = /-([A-Z]{3})$/.exec(text2("cf-ray"))?.[1] ?? "";
  return {
    age: /^\d{1,10}$/.test(age) ? Number(age) : null,
    state: words.some((word) => KEPT2.has(word)) ? "hit" : words.some((word) => ASKED.has(word)) ? "miss" : null,
    status,
    from: [text2("via"), text2("x-served-by"), text2("x-amz-cf-pop"), ray].filter(Boolean).join(", ")
  };
}
var HEADERS2 = { accept: "*/*", "accept-encoding": import_chunk_BEAA2HDY.ENCODINGS, "user-agent": "cdn-purge (verify)" };
function get(url, limits) {
  return (0, import_chunk_BEAA2HDY.request)(url, { method: "GET", headers: HEADERS2, ...limits });
}
function urlOn(origin2, path) {
  const text2 = `${origin2}${path}`;
  if (!path.startsWith("/") || !URL.canParse(text2)) return null;
  const url = new URL(text2);
  const same = url.origin === origin2 && url.username === "" && url.password === "";
  return same && `${url.pathname}${url.search}` === path ? url : null;
}
function onSite(location, from, site) {
  const url = URL.canParse(location, from.href) ? new URL(location, from) : null;
  return url && site.includes(url.origin) && url.username === "" && url.password === "" ? url : null;
}
var CONCURRENCY = 6;
var REQUEST_MS = 1e4;
var PASS_MS = 6e4;
var MOST_BYTES = 8 * 1024 * 1024;
var MOST_REDIRECTS2 = 3;
var RETRY_COMPLETED_MS = 3e4;
var RETRY_UNKNOWN_MS = 12e4;
var FIRST_PAUSE_MS = 2e3;
var LAST_PAUSE_MS = 15e3;
async function verify(subjects, verifying, { clock, log: log2 }) {
  const unaskable = [];
  const questions = [];
  for (const subject of subjects) {
    for (const origin2 of verifying.site) {
      const url = urlOn(origin2, subject.path);
      if (url) questions.push({ subject, url });
      else
        unaskable.push(notAsked(`${origin2}${subject.path}`, subject.path, "no client asks for this path as it stands"));
    }
  }
  const checked2 = await pass(questions, verifying, clock);
  const patience = verifying.completed ? RETRY_COMPLETED_MS : RETRY_UNKNOWN_MS;
  const deadline = clock.now() + patience;
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LAST_PAUSE_MS)) {
    const again = questions.filter((_, index) => checked2[index].verdict === "stale");
    const left = deadline - clock.now();
    if (again.length === 0 || left <= 0) break;
    const wait = Math.min(pause, left);
    log2.info(
      `verify: ${again.length} of ${questions.length} URLs are stale; looking again in ${Math.ceil(wait / 1e3)} s, until ${new Date(deadline).toISOString()}`
    );
    await clock.sleep(wait);
    const next = await pass(again, verifying, clock);
    again.forEach((question, index) => {
      if (next[index].status !== null) checked2[questions.indexOf(question)] = next[index];
    });
  }
  return [...checked2, ...unaskable];
}
async function pass(questions, verifying, clock) {
  const results = new Array(questions.length);
  const end = clock.now() + PASS_MS;
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < questions.length; index = next++) {
      const { subject, url } = questions[index];
      const seen = await look(url, verifying, clock, end);
      const { kind, why } = decide(seen, subject, verifying.moments);
      results[index] = seen.kind === "none" ? notAsked(url.href, subject.path, why) : { url: url.href, path: subject.path, verdict: kind, why, status: seen.status, ...told(seen) };
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  return results;
}
function told({ cache: { status, age, from } }) {
  return { cache: status, age, from };
}
function notAsked(url, path, why) {
  return { url, path, verdict: "undecided", why, status: null, cache: "", age: null, from: "" };
}
async function look(url, { site, sha: sha2 }, clock, end) {
  const sentAt = clock.now();
  const got = await ask2(url, end - sentAt);
  if (typeof got === "string") return { kind: "none", why: got };
  const receivedAt = clock.now();
  const { status, headers, body } = got;
  const seen = { kind: "answer", status, oid: blobId(body, sha2), cache: cacheOf(headers), sentAt, receivedAt };
  const { location } = headers;
  if (status < 300 || status > 399 || location === void 0) return { ...seen, redirect: null };
  return { ...seen, redirect: await follow(location, url, { site, sha: sha2 }, clock, end) };
}
async function follow(location, from, { site, sha: sha2 }, clock, end) {
  let [to, url] = [location, onSite(location, from, site)];
  for (let hops = 1; url && hops <= MOST_REDIRECTS2; hops++) {
    const got = await ask2(url, end - clock.now());
    if (typeof got === "string") break;
    const next = got.headers.location;
    if (got.status === 200) return { to: url.href, oid: blobId(got.body, sha2) };
    if (got.status < 300 || got.status > 399 || next === void 0) break;
    [to, url] = [next, onSite(next, url, site)];
  }
  return { to: to.slice(0, 500), oid: null };
}
async function ask2(url, left) {
  if (left <= 0) return `not asked: the others took ${PASS_MS / 1e3} s`;
  const timeoutMs = Math.min(REQUEST_MS, left);
  try {
    return await get(url, { timeoutMs, mostBytes: MOST_BYTES });
  } catch (error2) {
    return `no answer: ${error2.message}`;
  }
}
function blobId(body, sha2) {
  return body && objectId("blob", body, sha2);
}
var VERIFY_WAIT_MINUTES = 5;
async function verifyStep({ results, head, source, site, moments }, services) {
  const sent = results.flatMap(({ state }) => state.kind === "sent" ? [state.receipt] : []);
  if (sent.length === 0) return null;
  const failed = results.some(({ state }) => state.kind === "failed");
  if (failed) return unchecked("not verified, since not every target was purged", services.log);
  try {
    const subjects = source ? await subjectsOf(source, results) : subjectsOfPlan(results);
    if (subjects.length === 0) {
      return unchecked("nothing was verified: of what was purged no URL is known one by one", services.log);
    }
    const completed = sent.every(({ status }) => status === "completed");
    const checked2 = await verify(subjects, { site, moments, completed, sha: head }, services);
    const decided = checked2.some(({ verdict }) => verdict !== "undecided");
    if (!decided) {
      services.log.warning(
        `verify could decide nothing: ${checked2[0].url}: ${checked2[0].why}. The purge was accepted; whether it worked is not known.`
      );
    }
    return { checked: checked2, unchecked: null };
  } catch (error2) {
    return unchecked(`nothing was verified: ${error2 instanceof Error ? error2.message : error2}`, services.log);
  }
}
function unchecked(why, log2) {
  log2.warning(`${why}.`);
  return { checked: [], unchecked: why };
}
async function run(inputs, event, runner, services) {
  const range2 = rangeOf(event);
  if (range2.kind === "skip") return skippedOutcome(range2.why, null);
  const ids = import_chunk_I3BUE43S.cdnNames.flatMap((cdn) => inputs.targets[cdn]);
  const job = openJob(inputs.token, event, runner, ids, services);
  const outcome = await purge(inputs, range2, job);
  const commented = inputs.comment ? await commentOn(outcome, inputs, job) : [];
  return { ...outcome, notices: [...job.notices, ...outcome.notices, ...commented] };
}
async function purge(inputs, range2, job) {
  var _stack = [];
  try {
    const started = job.clock.now();
    const dry2 = inputs.dryRun === "auto" ? range2.dry : inputs.dryRun;
    const destinations = listDestinations(inputs, dry2);
    const repository = (0, import_chunk_GWIXZXL4.__using)(_stack, inputs.plan ? null : await openJobRepository(job), true);
    const planned = repository ? await makePlan(inputs, range2, dry2, destinations, repository, job) : await adoptPlan(inputs.plan, dry2, destinations, job);
    if (planned.kind === "skipped") return skippedOutcome(planned.why, planned.head);
    const work = async () => {
      const notices = tellLimits(planned, inputs, job);
      const purged = job.clock.now();
      const sent = await senderFor(planned, inputs, dry2, job)(planned.orders);
      const verification = dry2 ? null : await verify2(sent, planned, { started, purged }, inputs, job);
      const results = inputs.verify && isCancelled(job) ? sent.map(withoutProof) : sent;
      const forgotten = dry2 ? [] : await rememberPurge(results, verification, planned, job);
      const { comparisons, plan: plan2, advice } = planned;
      const status = isCancelled(job) ? cancelledStatus(job) : statusOf(results, verification, plan2, dry2);
      const all = [.../* @__PURE__ */ new Set([...planned.notices, ...notices, ...forgotten])];
      const { warnings } = job;
      return { ...status, head: plan2.head, comparisons, plan: plan2, results, verification, warnings, notices: all, advice };
    };
    return job.cancellation && !dry2 ? job.cancellation.finishing(work) : work();
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = (0, import_chunk_GWIXZXL4.__callDispose)(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
function senderFor({ plan: plan2 }, inputs, dry2, job) {
  if (dry2) return sendNothing;
  const { runner, log: log2, clock, limits, cancellation: cancellation2 } = job;
  const { site, queryStrings } = plan2.options;
  const { tokens: tokens2, soft } = inputs;
  const waitMinutes = inputs.verify ? Math.max(inputs.waitMinutes, VERIFY_WAIT_MINUTES) : inputs.waitMinutes;
  const cancelled = cancellation2?.signal;
  const services = {
    log: log2,
    clock: (0, import_chunk_ZKTRCSQ7.stoppable)(clock, cancelled),
    env: runner.env,
    newReference: () => `cdn-purge-${runner.runId}-${runner.runAttempt}-${(0, import_node_crypto2.randomBytes)(8).toString("hex")}`,
    ...limits && { limits },
    ...cancelled && { cancelled }
  };
  return (orders) => send(orders, { tokens: tokens2, site, queryStrings, soft, waitMinutes }, services);
}
function tellLimits({ orders }, { soft }, { log: log2 }) {
  const entries = new Set(orders.map(({ destination }) => (0, import_chunk_I3BUE43S.entryOf)(destination.cdn)));
  const hard = [...entries].filter((entry) => soft && !entry.soft);
  const notices = hard.map(
    ({ title }) => `${title} cannot mark as stale, so \`soft\` is not for it: what is purged is removed.`
  );
  for (const notice of notices) log2.notice(notice);
  return notices;
}
async function verify2(results, { plan: plan2, source }, moments, inputs, job) {
  if (!inputs.verify) return null;
  const request2 = { results, head: plan2.head, source, site: inputs.site, moments };
  return (0, import_chunk_ZKTRCSQ7.unless)(job.cancellation?.signal, () => verifyStep(request2, job));
}
function withoutProof(result) {
  return keepingMemory(result, "the run was cancelled before it was verified");
}
async function rememberPurge(results, verification, { plan: plan2, memory, notices }, { api, runs, runner, event, log: log2 }) {
  if (!memory || plan2.base !== "auto") return [];
  const proven = (0, import_chunk_I3BUE43S.provenResults)(results, verification);
  const { repository } = runner;
  const told2 = await remember(proven, plan2.head, memory, { api, runs, repository, event, log: log2 });
  for (const notice of told2) if (!notices.includes(notice)) log2.notice(notice);
  return told2;
}
function isCancelled({ cancellation: cancellation2 }) {
  return cancellation2?.signal.aborted ?? false;
}
function cancelledStatus({ cancellation: cancellation2 }) {
  const { message } = cancellation2.signal.reason;
  return { status: "failed", why: `${message}; the outputs say what was done until then` };
}
var RunnerError = class extends Error {
  name = "RunnerError";
};
function readRunner(env) {
  const get2 = (name2, fallback) => {
    const value = env[name2] || fallback;
    if (value) return value;
    throw new RunnerError(
      `the environment variable ${name2} is not set: this action runs on a runner of GitHub Actions. On a laptop use \`cdn-purge plan\`.`
    );
  };
  return {
    serverUrl: get2("GITHUB_SERVER_URL", "https://github.com"),
    apiUrl: get2("GITHUB_API_URL", "https://api.github.com"),
    graphqlUrl: get2("GITHUB_GRAPHQL_URL", "https://api.github.com/graphql"),
    repository: get2("GITHUB_REPOSITORY"),
    runId: get2("GITHUB_RUN_ID"),
    runAttempt: get2("GITHUB_RUN_ATTEMPT", "1"),
    temp: get2("RUNNER_TEMP"),
    workspace: get2("GITHUB_WORKSPACE"),
    env
  };
}
var MOST_ANNOTATIONS = 3;
var LINGER_MS = 1e3;
var annotations = 0;
var log = {
  info: (text2) => info((0, import_chunk_I3BUE43S.logSafe)(text2)),
  group(title, lines) {
    startGroup((0, import_chunk_I3BUE43S.logSafe)(title));
    for (const line2 of lines) info((0, import_chunk_I3BUE43S.logSafe)(line2));
    endGroup();
  },
  notice(text2) {
    for (const line2 of `Notice: ${text2}`.split("\n")) info((0, import_chunk_I3BUE43S.logSafe)(line2));
  },
  warning(text2, place) {
    annotations += 1;
    const at = place?.file ? { file: place.file, startLine: place.line } : {};
    if (annotations <= MOST_ANNOTATIONS) warning((0, import_chunk_I3BUE43S.logSafe)(text2), at);
    else info((0, import_chunk_I3BUE43S.logSafe)(`Warning: ${text2}`));
  }
};
var cancellation = (0, import_chunk_ZKTRCSQ7.onCancel)({
  say: (text2) => log.info(text2),
  leave(why, code2) {
    setOutput("status", "failed");
    fail(why);
    process.exit(code2);
  }
});
async function main() {
  const token2 = getInput("github-token");
  if (token2) {
    setSecret(token2);
    setSecret((0, import_chunk_I3BUE43S.basicCredential)(token2));
  }
  for (const { tokenInput } of Object.values(import_chunk_I3BUE43S.cdnTable)) {
    const cdnToken = tokenInput === null ? "" : getInput(tokenInput);
    if (cdnToken) setSecret(cdnToken);
  }
  const runner = readRunner(process.env);
  const inputs = parseInputs((name2) => getInput(name2, { trimWhitespace: false }), runner.workspace);
  const event = readEvent(runner);
  const outcome = await run(inputs, event, runner, { log, clock: { now: Date.now, sleep: import_promises2.setTimeout }, cancellation });
  await report(outcome, inputs.dryRun === false ? "" : event.name, runner);
  if (outcome.status === "failed") {
    const reasons = outcome.results.flatMap(
      ({ destination: { cdn, hash }, state }) => state.kind === "failed" ? [`${cdn} ${hash}: ${state.error}`] : []
    );
    fail([outcome.why, ...reasons].filter(Boolean).join("\n"));
  }
}
async function report(outcome, event, { serverUrl, repository, temp }) {
  const file = (0, import_node_path.join)(temp, `cdn-purge-report-${(0, import_node_crypto.randomBytes)(6).toString("hex")}.json`);
  await (0, import_promises.writeFile)(file, JSON.stringify(reportOf(outcome)));
  tellEnd(log, outcome);
  for (const [name2, value] of Object.entries(outputsOf(outcome))) setOutput(name2, value);
  setOutput("report", file);
  if (process.env.GITHUB_STEP_SUMMARY)
    await summary.addRaw(summaryOf(outcome, { serverUrl, repository, event })).write();
}
function readEvent(runner) {
  const {
    GITHUB_EVENT_NAME: name2 = "",
    GITHUB_EVENT_PATH: path = "",
    GITHUB_SHA: sha2 = "",
    GITHUB_REF: ref = ""
  } = runner.env;
  return { name: name2, payload: path ? readPayload(path) : {}, sha: sha2, ref };
}
function readPayload(path) {
  try {
    return JSON.parse((0, import_node_fs.readFileSync)(path, "utf8"));
  } catch (cause) {
    throw new RunnerError(`the event's payload, GITHUB_EVENT_PATH, cannot be read: ${cause.message}`, {
      cause
    });
  }
}
function fail(message) {
  setFailed(message.split("\n").map(import_chunk_I3BUE43S.logSafe).join("\n"));
}
async function start() {
  try {
    await main();
  } catch (error2) {
    setOutput("status", "failed");
    fail(error2 instanceof Error ? error2.message : String(error2));
    if (isDebug() && error2 instanceof Error && error2.stack) debug((0, import_chunk_I3BUE43S.logSafe)(error2.stack));
  }
  const code2 = cancellation.code();
  if (code2 !== null) process.exit(code2);
  setTimeout(() => process.exit(), LINGER_MS).unref();
}
void start();
