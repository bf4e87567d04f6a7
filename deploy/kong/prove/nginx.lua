--- Our plugin in a real nginx, in the phase in which Kong runs it. Around it as little of Kong as it asks for.
-- The jwt plugin's part is played by believing every token: verifying is Kong's own and not what is tried here.

local cjson = require "cjson"

local function claims(token)
  local payload = token:match("^[%w_-]+%.([%w_-]+)%.[%w_-]*$")
  local json = payload and ngx.decode_base64(payload:gsub("-", "+"):gsub("_", "/") .. ("="):rep(-#payload % 4))
  return json and cjson.decode(json)
end

package.preload["kong.plugins.jwt.jwt_parser"] = function()
  return {
    new = function(_, token)
      local fine, found = pcall(claims, token)
      return fine and { claims = found } or nil
    end,
  }
end

local function exit(status, body, headers)
  for name, value in pairs(headers) do
    ngx.header[name] = value
  end
  ngx.status = status
  ngx.print(body)
  return ngx.exit(status)
end

_G.kong = {
  client = {
    get_credential = function()
      return {}
    end,
  },
  service = { request = { clear_header = ngx.req.clear_header, set_header = ngx.req.set_header } },
  response = { exit = exit },
}

return function()
  local token = (ngx.var.http_authorization or ""):match("^Bearer (.+)$")
  kong.ctx = { shared = { authenticated_jwt_token = token } }
  require("handler"):access({})
  -- Kong 3.9 asks nginx for the header that it counts by, and nginx takes `_` for `-` there.
  ngx.header["Counted-As"] = ngx.var.http_x_student_id
end
