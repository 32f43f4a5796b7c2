import { readFileSync } from "node:fs";
import {
  buildASTSchema,
  type DefinitionNode,
  execute,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  parse,
  specifiedScalarTypes,
  type TypeNode,
  validate,
} from "graphql";
import type { Answer, Request } from "../server.ts";
import type { Caller } from "./git-http.ts";
import { readObject } from "./git-objects.ts";
import type { HostedRepository } from "./model.ts";
import { json, refused } from "./page.ts";
import { listRefs, notFoundError, readRef, updateRefs } from "./refs.ts";

/** What a query may go through, beside the scalars. */
const SERVED = [
  ...["Query", "Mutation", "Node", "Repository", "PageInfo"],
  ...["Ref", "RefConnection", "RefEdge", "RefOrder", "RefOrderField", "OrderDirection", "GitObject", "Commit", "Tag"],
  ...["Tree", "TreeEntry", "Blob"],
  ...["UpdateRefsInput", "UpdateRefsPayload", "RefUpdate"],
];

/** Made once in a process, when the first query comes. */
let made: GraphQLSchema | undefined;
const schema = () => {
  made ??= makeSchema();
  return made;
};

/**
 * GitHub's own schema without the fields that lead to other types than `SERVED`: to read all 1.2 MB would take each
 * process of the tests a second. What is left is whole, so a query that it takes is one that GitHub takes.
 */
function makeSchema(): GraphQLSchema {
  // Its module would read the same as 5 MB of JSON, too.
  const text = readFileSync(new URL("./schema.graphql", import.meta.resolve("@octokit/graphql-schema")), "utf8");
  const scalars = [...text.matchAll(/^scalar (\w+)/gm)].map(([, name]) => name!);
  const known = new Set([...SERVED, ...scalars, ...specifiedScalarTypes.map(({ name }) => name)]);
  const types = text.matchAll(/^(?:type|interface|input|enum) (\w+)\b[^{]*\{$.*?^\}/gms);
  const wanted = [...types].filter(([, name]) => SERVED.includes(name!)).map(([definition]) => definition);
  const { definitions } = parse([...scalars.map((name) => `scalar ${name}`), ...wanted].join("\n"), {
    noLocation: true,
  });
  return buildASTSchema(
    { kind: Kind.DOCUMENT, definitions: definitions.map((one) => narrowed(one, known)) },
    { assumeValid: true },
  );
}

/** Without the fields of which a type is not known, be it an argument's. */
function narrowed(definition: DefinitionNode, known: ReadonlySet<string>): DefinitionNode {
  const isKnown = ({ type }: { readonly type: TypeNode }) => known.has(nameOf(type));
  switch (definition.kind) {
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      if (!definition.fields!.every(isKnown)) throw new Error(`${definition.name.value} has types that are not served`);
      return definition;
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
      return {
        ...definition,
        interfaces: definition.interfaces!.filter(({ name }) => known.has(name.value)),
        fields: definition.fields!.filter((field) => isKnown(field) && field.arguments!.every(isKnown)),
      };
    default:
      return definition;
  }
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}

interface GraphqlRequest {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}

/**
 * Answers one query after GitHub's own schema has checked it. Errors travel in a 200 with `errors`:
 * https://spec.graphql.org/October2021/#sec-Errors . A bad token is a 401 before anything is read.
 * What the schema refuses is also appended to `violations`, so that a test can assert there was none.
 */
export async function serveGraphql(
  request: Request,
  repositories: readonly HostedRepository[],
  caller: Caller,
  violations: string[],
): Promise<Answer> {
  if (caller.kind !== "known")
    return refused(401, caller.kind === "none" ? "This endpoint requires you to be authenticated." : "Bad credentials");
  const { query, variables, operationName } = JSON.parse(request.body.toString()) as GraphqlRequest;
  let document: ReturnType<typeof parse>;
  try {
    document = parse(query);
  } catch (error) {
    violations.push(String(error));
    return answer({ errors: [error as GraphQLError] });
  }
  const invalid = validate(schema(), document);
  if (invalid.length > 0) {
    violations.push(...invalid.map((error) => error.message));
    return answer({ errors: invalid });
  }
  const result = await execute({
    schema: schema(),
    document,
    rootValue: root(repositories, caller),
    ...(variables ? { variableValues: variables } : {}),
    ...(operationName ? { operationName } : {}),
  });
  // A variable of the wrong type is found by execute, before any field is.
  if (result.errors && result.data === undefined) violations.push(...result.errors.map((error) => error.message));
  return answer(result);
}

/** GitHub writes the kind of an error beside its message, not below `extensions`. */
function answer(result: { readonly data?: unknown; readonly errors?: readonly GraphQLError[] }): Answer {
  const errors = result.errors?.map((error) => {
    const { message, locations, path, extensions } = error.toJSON();
    return { ...(extensions?.type ? { type: extensions.type } : {}), path, locations, message };
  });
  return json({ ...(result.data === undefined ? {} : { data: result.data }), ...(errors?.length ? { errors } : {}) });
}

/** The fields that are answered; a field of the schema that is not here is null, or an error where it may not be. */
function root(repositories: readonly HostedRepository[], caller: Caller & { readonly kind: "known" }) {
  return {
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const found = repositories.find(
        (repository) => repository.name.toLowerCase() === `${owner}/${name}`.toLowerCase(),
      );
      const { permissions } = caller;
      if (!found) throw notFoundError(`Could not resolve to a Repository with the name '${owner}/${name}'.`);
      return {
        id: found.nodeId,
        databaseId: found.id,
        name: found.name.split("/")[1],
        nameWithOwner: found.name,
        isPrivate: found.visibility === "private",
        ref: ({ qualifiedName }: { qualifiedName: string }) => readRef(found, permissions, qualifiedName),
        object: (wanted: { oid?: string; expression?: string }) => readObject(found, permissions, wanted),
        refs: (page: { refPrefix: string; first?: number; after?: string }) => listRefs(found, permissions, page),
      };
    },
    updateRefs: ({ input }: { input: Parameters<typeof updateRefs>[2] }) =>
      updateRefs(
        repositories.find(({ nodeId }) => nodeId === input.repositoryId),
        caller.permissions,
        input,
      ),
  };
}
