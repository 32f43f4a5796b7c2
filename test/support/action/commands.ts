/** A workflow command as the runner understood it, such as `warning` with its `file` and `line`. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/**
 * The commands that the runner knows (actions/runner, src/Runner.Worker/ActionCommandManager.cs); set-output,
 * save-state and add-path are refused since 2023 in favour of files, but still parsed.
 */
const known = new Set(
  "add-mask add-matcher add-path debug echo endgroup error group internal-set-repo-path notice remove-matcher save-state set-env set-output stop-commands warning".split(
    " ",
  ),
);

/**
 * Reads what a step printed like the runner does, line by line: `::name key=value,…::message` at the start of a line
 * (white space before it is fine), and the older `##[name key=value;…]message` anywhere in it.
 * actions/runner, src/Runner.Common/ActionCommand.cs. A lone carriage return ends a line, too (StreamReader.ReadLine).
 */
export function parseCommands(output: string): readonly Command[] {
  const commands: Command[] = [];
  let paused: string | undefined;
  for (const line of output.split(/\r\n|\r|\n/)) {
    if (paused !== undefined) {
      if (line.trim() === `::${paused}::`) paused = undefined;
      continue;
    }
    const command = parseNew(line) ?? parseOld(line);
    if (command?.name === "stop-commands") paused = command.message;
    else if (command) commands.push(command);
  }
  return commands;
}

function parseNew(line: string): Command | undefined {
  const text = line.trimStart();
  const end = text.indexOf("::", 2);
  if (!text.startsWith("::") || end < 0) return undefined;
  return command(text.slice(2, end), text.slice(end + 2), ",", {
    "%0D": "\r",
    "%0A": "\n",
    "%3A": ":",
    "%2C": ",",
    "%25": "%",
  });
}

function parseOld(line: string): Command | undefined {
  const start = line.indexOf("##[");
  const end = start < 0 ? -1 : line.indexOf("]", start);
  if (end < 0) return undefined;
  return command(line.slice(start + 3, end), line.slice(end + 1), ";", {
    "%3B": ";",
    "%0D": "\r",
    "%0A": "\n",
    "%5D": "]",
    "%25": "%",
  });
}

function command(
  head: string,
  message: string,
  separator: string,
  escapes: Readonly<Record<string, string>>,
): Command | undefined {
  const [, name = "", rest = ""] = /^(\S*) ?(.*)$/s.exec(head) ?? [];
  if (!known.has(name.toLowerCase())) return undefined;
  const decode = (text: string) => text.replace(/%[0-9A-F]{2}/gi, (code) => escapes[code.toUpperCase()] ?? code);
  const pairs = rest.split(separator).flatMap((pair) => {
    const [key, ...value] = pair.trim().split("=");
    return key && value.length > 0 ? [[key, decode(value.join("="))] as const] : [];
  });
  return { name: name.toLowerCase(), properties: Object.fromEntries(pairs), message: decode(message) };
}

/**
 * Reads a file of GITHUB_OUTPUT or GITHUB_STATE: `key=value`, and `key<<DELIMITER`, lines, `DELIMITER`.
 * actions/runner, src/Runner.Worker/FileCommandManager.cs; throws where the runner fails the step.
 */
export function parseValues(file: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = file.split("\n");
  while (lines.length > 0) {
    const line = lines.shift()!.replace(/\r$/, "");
    if (line === "") continue;
    const equals = line.indexOf("=");
    const heredoc = line.indexOf("<<");
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      values[line.slice(0, equals)] = line.slice(equals + 1);
      continue;
    }
    if (heredoc < 0) throw new Error(`Invalid format '${line}'`);
    const end = lines.findIndex((one) => one.replace(/\r$/, "") === line.slice(heredoc + 2));
    if (end < 0) throw new Error(`Matching delimiter not found '${line.slice(heredoc + 2)}'`);
    values[line.slice(0, heredoc)] = lines
      .splice(0, end + 1)
      .slice(0, -1)
      .join("\n");
  }
  return values;
}
