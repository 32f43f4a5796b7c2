vcl 4.1;

# Fastly's purge API (https://www.fastly.com/documentation/reference/api/purging/) in front of a real cache. Requests to
# the socket `api` are purges, those to `site` are viewers. xkey holds the surrogate keys.

import std;
import purge;
import xkey;

backend origin {
  .host = "127.0.0.1";
  .port = "ORIGIN_PORT";
}

C{
  #include <stdlib.h>
  #include <string.h>
  #include <sys/types.h>

  /* Not among what VCL may include, but exported for VMODs. */
  struct worker;
  struct vsl_log;
  typedef int body_part_f(void *, unsigned, const void *, ssize_t);
  extern ssize_t VRB_Iterate(struct worker *, struct vsl_log *, struct req *, body_part_f *, void *);
  extern struct worker *THR_GetWorker(void);

  struct text { char *bytes; size_t length; };

  static int append(void *priv, unsigned flush, const void *part, ssize_t length) {
    struct text *text = priv;
    (void)flush;
    text->bytes = realloc(text->bytes, text->length + length + 1);
    memcpy(text->bytes + text->length, part, length);
    text->length += length;
    text->bytes[text->length] = 0;
    return 0;
  }

  /* {"surrogate_keys":["a","b"]} becomes `a b`, in place. Anything else becomes nothing. */
  static void keys_of(char *json) {
    char *out = json, *in = strstr(json, "[");
    if (strncmp(json, "{\"surrogate_keys\":[", 19)) in = NULL;
    for (int inside = 0; in && *in && (inside || *in != ']'); in++) {
      if (*in == '"') {
        if (!inside && out != json) *out++ = ' ';
        inside = !inside;
      } else if (inside) {
        if (*in == '\\') in++;
        *out++ = *in;
      }
    }
    *out = 0;
  }

  static const struct gethdr_s surrogate_keys = { HDR_REQ, "\016surrogate-key:" };
}C

sub vcl_recv {
  if (local.socket == "site") {
    if (req.method != "GET" && req.method != "HEAD") {
      return (synth(405, "not here"));
    }
    return (hash);
  }

  # The official CLI asks for this before anything else.
  if (req.url ~ "^/realms/fastly/\.well-known/openid-configuration$") {
    return (synth(200, "openid"));
  }
  if (req.http.fastly-key != "edge-token" && req.http.fastly-key != "select-token") {
    return (synth(401, "Provided credentials are missing or invalid"));
  }
  if (req.method != "POST") {
    return (synth(405, "Method not allowed"));
  }
  if (req.url ~ "^/service/" && req.url !~ "^/service/SU1Z0isxPaozGVKXdv0eY/") {
    return (synth(404, "Record not found"));
  }

  if (req.url ~ "/purge_all$" && req.url ~ "^/service/") {
    if (req.http.fastly-key != "edge-token") {
      return (synth(403, "You are not authorized to perform this action"));
    }
    ban("obj.status != 0");
    return (synth(200, "purged"));
  }
  if (req.url ~ "^/service/[^/]+/purge$") {
    if (!req.http.surrogate-key) {
      std.cache_req_body(1MB);
      C{
        struct text body = { NULL, 0 };
        VRB_Iterate(THR_GetWorker(), ctx->vsl, ctx->req, append, &body);
        if (body.bytes) {
          keys_of(body.bytes);
          VRT_SetHdr(ctx, &surrogate_keys, 0, TOSTRAND(body.bytes));
          free(body.bytes);
        }
      }C
    }
    if (!req.http.surrogate-key || req.http.surrogate-key == "") {
      return (synth(400, "surrogate_keys must hold 1 to 256 keys"));
    }
    if (req.http.fastly-soft-purge) {
      set req.http.purged = xkey.softpurge(req.http.surrogate-key);
    } else {
      set req.http.purged = xkey.purge(req.http.surrogate-key);
    }
    return (synth(200, "keys"));
  }
  if (req.url ~ "^/purge/") {
    set req.http.host = regsub(req.url, "^/purge/(?:https?://)?([^/]+).*$", "\1");
    set req.url = regsub(req.url, "^/purge/(?:https?://)?[^/]+", "");
    set req.http.is-purge = "1";
    return (hash);
  }
  return (synth(404, "Record not found"));
}

sub purge_this {
  if (req.http.is-purge) {
    if (req.http.fastly-soft-purge) {
      set req.http.purged = purge.soft(0s);
    } else {
      set req.http.purged = purge.hard();
    }
    return (synth(200, "purged"));
  }
}

sub vcl_hit {
  call purge_this;
}

sub vcl_miss {
  call purge_this;
}

sub vcl_backend_response {
  set beresp.http.xkey = beresp.http.surrogate-key;
  # What is stale is asked for again at once, and under its ETag: so a test sees whether it was removed or marked.
  set beresp.grace = 0s;
  set beresp.keep = 1h;
}

sub vcl_deliver {
  unset resp.http.xkey;
  unset resp.http.surrogate-key;
}

sub vcl_synth {
  set resp.http.content-type = "application/json";
  if (resp.reason == "openid") {
    synthetic("""{"issuer":"http://api/","authorization_endpoint":"http://api/a","token_endpoint":"http://api/t","jwks_uri":"http://api/j"}""");
  } else if (resp.reason == "keys") {
    # Each key and its id. `"}` would end a string of VCL's, so the last brace stands alone.
    set resp.http.ids = regsuball(req.http.surrogate-key, " +", {"":"108-1391560174-974124",""});
    synthetic({"{""} + resp.http.ids + {"":"108-1391560174-974124""} + "}");
    unset resp.http.ids;
  } else if (resp.status == 200) {
    synthetic({"{"status":"ok","id":"108-1391560174-974124""} + "}");
  } else {
    synthetic({"{"msg":""} + resp.reason + {"""} + "}");
  }
  return (deliver);
}
