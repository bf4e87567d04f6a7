--- Hostile tokens and headers against our plugin: `luajit test/hostile.lua <folder of the plugin>`. One line a case,
-- "ok" or "not ok" first; exits with 1 where one is not.

local here = arg[0]:match("^(.*)/") or "."
package.path = here .. "/?.lua;" .. arg[1] .. "/?.lua;" .. package.path
local kongs = require "kong"
local handler = require "handler"

local CREDENTIAL = { key = "issuer" }
local failed = 0

local function case(name, given, check)
  kongs.claims_of.token = given.claims
  local seen
  _G.kong, seen = kongs.request({
    token = given.token == nil and "token" or given.token or nil,
    credential = given.credential == nil and CREDENTIAL or given.credential or nil,
    headers = given.headers,
  })
  local fine, why = pcall(function()
    handler:access({})
    check(seen)
  end)
  failed = failed + (fine and 0 or 1)
  print((fine and "ok " or "not ok ") .. name .. (fine and "" or ": " .. tostring(why)))
end

--- What nginx would give for $http_x_student_id: every header that reads like it, first come first.
local function said(seen)
  local values = {}
  for _, header in ipairs(seen.headers) do
    if header[1]:lower():gsub("_", "-") == "x-student-id" then
      values[#values + 1] = header[2]
    end
  end
  return table.concat(values, ", ")
end

local function passes_as(id)
  return function(seen)
    assert(seen.status == nil, "refused with " .. tostring(seen.status))
    assert(said(seen) == id, "says " .. said(seen))
  end
end

local function refused(seen)
  assert(seen.status == 401, "status " .. tostring(seen.status))
  assert(seen.answer_headers["Content-Type"] == "application/problem+json")
  assert(seen.answer_headers["WWW-Authenticate"]:find("^Bearer"))
  assert(seen.body:find('"status":401,"code":"unauthorized","detail":"sub ', 1, true))
  assert(said(seen) == "", "still says " .. said(seen))
end

local spoofed = { { "X-Student-Id", "victim" } }

case("a student passes by their sub", { claims = { sub = "ada" } }, passes_as("ada"))
case("what sign-in services make of a name passes", { claims = { sub = "auth0|5f+a=b:c@d.e-f_1" } }, passes_as("auth0|5f+a=b:c@d.e-f_1"))
case("128 characters pass", { claims = { sub = ("a"):rep(128) } }, passes_as(("a"):rep(128)))
case("128 letters of four bytes pass", { claims = { sub = ("\240\157\146\156"):rep(128) } }, passes_as(("%F0%9D%92%9C"):rep(128)))
case("letters beyond ASCII are percent-encoded", { claims = { sub = "zo\195\171" } }, passes_as("zo%C3%AB"))

case("no sub", { claims = {}, headers = spoofed }, refused)
case("a number for a sub", { claims = { sub = 42 }, headers = spoofed }, refused)
case("a list for a sub", { claims = { sub = { "ada" } }, headers = spoofed }, refused)
case("true for a sub", { claims = { sub = true }, headers = spoofed }, refused)
case("null for a sub", { claims = { sub = io.stdout }, headers = spoofed }, refused)
case("an empty sub", { claims = { sub = "" }, headers = spoofed }, refused)
case("129 characters", { claims = { sub = ("a"):rep(129) }, headers = spoofed }, refused)
case("300 characters", { claims = { sub = ("a"):rep(300) }, headers = spoofed }, refused)
case("129 letters of two bytes", { claims = { sub = ("\195\171"):rep(129) }, headers = spoofed }, refused)
for name, sub in pairs({
  ["a line end"] = "ada\r\nX-Admin: 1",
  ["a line feed at the end"] = "ada\n",
  ["a NUL"] = "ada\0",
  ["a tab"] = "a\tda",
  ["a DEL"] = "ada\127",
  ["a C1 control character"] = "ada\194\133",
  ["a space"] = "ada lovelace",
  ["a comma, which would join two ids"] = "ada,eve",
  ["a slash"] = "../dapr",
  ["a percent sign"] = "zo%C3%AB",
  ["a dot at its start"] = ".ada",
  ["half a character"] = "ada\195",
  ["an overlong slash"] = "ada\192\175",
  ["a surrogate"] = "ada\237\160\128",
  ["a character past the last"] = "ada\244\144\128\128",
  ["a byte that only follows"] = "ada\128",
}) do
  case("a sub with " .. name, { claims = { sub = sub }, headers = spoofed }, refused)
end

case("no token: jwt did not run", { token = false, headers = spoofed }, refused)
case("a token without a credential: an anonymous consumer", { claims = { sub = "ada" }, credential = false, headers = spoofed }, refused)
case("two tokens, which jwt hands on as a list", { token = { "token", "token" }, claims = { sub = "ada" }, headers = spoofed }, refused)
case("a token that cannot be read", { token = "another", claims = { sub = "ada" }, headers = spoofed }, refused)
case("claims that are no object", { claims = "ada", headers = spoofed }, refused)

case("a spoofed header is replaced", { claims = { sub = "ada" }, headers = spoofed }, passes_as("ada"))
case("two spoofed headers are replaced", { claims = { sub = "ada" }, headers = { { "x-student-id", "eve" }, { "X-STUDENT-ID", "bob" } } }, passes_as("ada"))
case("spellings that nginx takes for it are dropped", {
  claims = { sub = "ada" },
  headers = { { "X_Student_Id", "a" }, { "x-student_id", "b" }, { "x_student-id", "c" }, { "X-Student-Id", "d" } },
}, passes_as("ada"))
case("other headers stay", { claims = { sub = "ada" }, headers = { { "Accept", "text/html" } } }, function(seen)
  assert(seen.headers[1][1] == "Accept" and seen.headers[1][2] == "text/html")
end)
case("it runs between jwt and rate limiting", {}, function()
  assert(handler.PRIORITY < 1450 and handler.PRIORITY > 951)
end)

os.exit(failed == 0 and 0 or 1)
