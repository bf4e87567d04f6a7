--- Writes what our plugin answers where a token names no student: `luajit test/refusal.lua <folder of the plugin>`.

local here = arg[0]:match("^(.*)/") or "."
package.path = here .. "/?.lua;" .. arg[1] .. "/?.lua;" .. package.path
local kongs = require "kong"
local seen
_G.kong, seen = kongs.request({})
require("handler"):access({})
print(seen.body)
