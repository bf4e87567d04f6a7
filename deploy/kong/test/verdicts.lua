--- Reads one `sub` a line in hexadecimal and writes the header that our plugin makes of it, or `-` where it refuses:
-- `luajit test/verdicts.lua <folder of the plugin>`.

local here = arg[0]:match("^(.*)/") or "."
package.path = here .. "/?.lua;" .. arg[1] .. "/?.lua;" .. package.path
local kongs = require "kong"
local handler = require "handler"

for line in io.lines() do
  kongs.claims_of.token = {
    sub = line:gsub("%x%x", function(digits)
      return string.char(tonumber(digits, 16))
    end),
  }
  local seen
  _G.kong, seen = kongs.request({ token = "token", credential = {}, headers = {} })
  handler:access({})
  print(seen.status and "-" or seen.headers[1][2])
end
