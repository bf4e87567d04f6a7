--- As much of Kong's plugin development kit as our plugin uses, over a request made of a table. Headers are kept as
-- nginx keeps them: a list, names compared without case, `_` and `-` apart where they are cleared or set.

local function same(name, other)
  return name:lower() == other:lower()
end

--- A request as the jwt plugin leaves it. `subject` becomes the verified token's `sub`.
local function request(given)
  local headers = {}
  for _, header in ipairs(given.headers or {}) do
    headers[#headers + 1] = { header[1], header[2] }
  end
  local kong = { ctx = { shared = { authenticated_jwt_token = given.token } }, client = {}, service = { request = {} } }
  local seen = { headers = headers }

  function kong.client.get_credential()
    return given.credential
  end

  function kong.service.request.clear_header(name)
    for i = #headers, 1, -1 do
      if same(headers[i][1], name) then
        table.remove(headers, i)
      end
    end
  end

  function kong.service.request.set_header(name, value)
    assert(type(value) == "string", "a header's value is a string")
    kong.service.request.clear_header(name)
    headers[#headers + 1] = { name, value }
  end

  kong.response = {
    exit = function(status, body, answer_headers)
      assert(not seen.status, "a request is answered once")
      seen.status, seen.body, seen.answer_headers = status, body, answer_headers
    end,
  }
  return kong, seen
end

--- What the plugin's parser says of a token: the claims behind it, or an error for tokens nobody knows.
local claims_of = {}
package.preload["kong.plugins.jwt.jwt_parser"] = function()
  return {
    new = function(_, token)
      if claims_of[token] == nil then
        return nil, "bad token"
      end
      return { claims = claims_of[token] }
    end,
  }
end

package.preload["kong.db.schema.typedefs"] = function()
  return { no_consumer = "no_consumer", protocols_http = "protocols_http" }
end

return { request = request, claims_of = claims_of }
