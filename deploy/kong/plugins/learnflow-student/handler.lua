--- Says to whoever stands behind the gateway, rate limiting first, which student a request comes from.
-- The only source is `sub` of the token that the jwt plugin has just verified; what a client says of itself is dropped.

-- The parser whose reading of the token was verified: a second one might read a doubled claim otherwise.
local jwt_parser = require "kong.plugins.jwt.jwt_parser"

local HEADER = "X-Student-Id"

-- nginx takes `_` for `-` where it looks a header up by name, and Kong lets such names in: each would pass for ours.
local SPELLINGS = { HEADER, "X_Student_Id", "X-Student_Id", "X_Student-Id" }

-- As the servers have it: 1 to 128 characters, no more ASCII than this.
local MAX_CHARACTERS = 128
local FIRST = "^[%w_\128-\255]"
local ALLOWED = "^[%w_.@:|+=\128-\255-]+$"

local REFUSED = '{"status":401,"code":"unauthorized","detail":"sub must be 1 to 128 letters, digits or _.@:|+=- '
  .. 'and start with a letter or digit. Get another token."}'
local REFUSED_HEADERS = {
  ["Content-Type"] = "application/problem+json",
  ["WWW-Authenticate"] = 'Bearer error="invalid_token"',
}

-- Well-formed UTF-8 beyond ASCII: lead bytes, bytes that follow, and what the first of those must lie between.
local SEQUENCES = {
  { lead = { 0xC2, 0xC2 }, follow = 1, second = { 0xA0, 0xBF } }, -- without the C1 control characters
  { lead = { 0xC3, 0xDF }, follow = 1, second = { 0x80, 0xBF } },
  { lead = { 0xE0, 0xE0 }, follow = 2, second = { 0xA0, 0xBF } },
  { lead = { 0xE1, 0xEC }, follow = 2, second = { 0x80, 0xBF } },
  { lead = { 0xED, 0xED }, follow = 2, second = { 0x80, 0x9F } }, -- without surrogates
  { lead = { 0xEE, 0xEF }, follow = 2, second = { 0x80, 0xBF } },
  { lead = { 0xF0, 0xF0 }, follow = 3, second = { 0x90, 0xBF } },
  { lead = { 0xF1, 0xF3 }, follow = 3, second = { 0x80, 0xBF } },
  { lead = { 0xF4, 0xF4 }, follow = 3, second = { 0x80, 0x8F } },
}

local function within(byte, bounds)
  return byte ~= nil and byte >= bounds[1] and byte <= bounds[2]
end

--- How many bytes the character that starts at `at` has, or nil where none does.
local function width(text, at)
  local lead = text:byte(at)
  if lead < 0x80 then
    return 1
  end
  for _, sequence in ipairs(SEQUENCES) do
    if within(lead, sequence.lead) then
      local whole = within(text:byte(at + 1), sequence.second)
      for next = at + 2, at + sequence.follow do
        whole = whole and within(text:byte(next), { 0x80, 0xBF })
      end
      return whole and sequence.follow + 1 or nil
    end
  end
  return nil
end

--- How many characters a text has, or nil where it is no UTF-8.
local function characters(text)
  local count, at = 0, 1
  while at <= #text do
    local step = width(text, at)
    if not step then
      return nil
    end
    count, at = count + 1, at + step
  end
  return count
end

--- `sub` as a header can carry it, or nil where it is no student's id. Beyond ASCII it is percent-encoded: every
-- proxy carries that, and no id holds a `%` of its own.
local function student_id(sub)
  if type(sub) ~= "string" or not sub:find(FIRST) or not sub:find(ALLOWED) then
    return nil
  end
  local count = characters(sub)
  if not count or count > MAX_CHARACTERS then
    return nil
  end
  return (sub:gsub("[\128-\255]", function(byte)
    return ("%%%02X"):format(byte:byte())
  end))
end

--- `sub` of the verified token. The jwt plugin leaves token and credential behind after verifying both; for an
-- anonymous consumer, or where it did not run, they are missing.
local function verified_subject()
  local token = kong.ctx.shared.authenticated_jwt_token
  if type(token) ~= "string" or not kong.client.get_credential() then
    return nil
  end
  local jwt = jwt_parser:new(token)
  local claims = jwt and jwt.claims
  return type(claims) == "table" and claims.sub or nil
end

-- After jwt (1450), before request-size-limiting (951) and rate-limiting (910).
local LearnflowStudent = { PRIORITY = 1000, VERSION = "1.0.0" }

function LearnflowStudent:access()
  for _, name in ipairs(SPELLINGS) do
    kong.service.request.clear_header(name)
  end
  local id = student_id(verified_subject())
  if not id then
    return kong.response.exit(401, REFUSED, REFUSED_HEADERS)
  end
  kong.service.request.set_header(HEADER, id)
end

return LearnflowStudent
